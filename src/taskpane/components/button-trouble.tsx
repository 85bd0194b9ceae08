import { useTexts } from "../hooks/language-context";
import type { Trouble } from "../navigation";
import { Notice } from "./notice";

/** Says that a button of the ribbon did not do its work, and in the error's own words why. */
export function ButtonTrouble({ button, message }: Trouble) {
  const { pane, ribbon } = useTexts();
  const { title, text } = pane.buttonFailed;
  const name = title(ribbon.buttons[button].label);
  return (
    <aside aria-label={name}>
      <Notice key={message} intent="error" title={name} texts={[text, message]} />
    </aside>
  );
}
