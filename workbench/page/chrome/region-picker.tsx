import { CULTURES, isCultureName, type CultureName } from "../../host/model/culture";
import { useWorkbench } from "../use-workbench";

const NAMES: Readonly<Record<CultureName, string>> = {
  "en-US": "English (United States)",
  "en-GB": "English (United Kingdom)",
  "de-DE": "German (Germany)",
};

/** Which Excel the workbench plays: its numbers, dates and separators, and the language the add-in is told. */
export function RegionPicker() {
  const workbench = useWorkbench();
  return (
    <label className="region-picker">
      Excel of
      <select
        value={workbench.host.culture}
        onChange={({ target }) => {
          if (isCultureName(target.value)) workbench.changeCulture(target.value);
        }}
      >
        {Object.values(CULTURES).map(({ name }) => (
          <option key={name} value={name}>
            {NAMES[name]}
          </option>
        ))}
      </select>
    </label>
  );
}
