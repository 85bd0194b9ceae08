import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { useTexts } from "../hooks/language-context";
import type { DraftForm } from "../hooks/use-draft";
import { DraftEntry } from "./draft-entry";

const useStyles = makeStyles({
  days: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(132px, 1fr))",
    gap: "12px",
    alignItems: "start",
  },
  use: { justifySelf: "start" },
});

/** What of a form names a period and bounds it. */
export type QuarterForm = Pick<DraftForm, "draft" | "change" | "leave" | "problemOf" | "taken" | "quarters" | "use">;

/** A quarter to choose, and under it the label and the days that it comes to, which may be others. */
export function QuarterFields({ form }: { form: QuarterForm }) {
  const styles = useStyles();
  const { pane } = useTexts();
  const words = pane.newWorkbook;
  const { draft, quarters } = form;
  const chosen = quarters.find(
    ({ period, start, end }) => period === draft.period && start === draft.start && end === draft.end,
  );
  return (
    <>
      <Field label={words.quarter}>
        <Select
          value={chosen?.period ?? ""}
          onChange={(_, { value }) => {
            const quarter = quarters.find(({ period }) => period === value);
            if (quarter) form.use(quarter);
          }}
        >
          {!chosen && <option value="">{words.otherPeriod}</option>}
          {quarters.map(({ period }) => (
            <option key={period} value={period}>
              {period}
            </option>
          ))}
        </Select>
      </Field>
      <DraftEntry form={form} field="period" label={words.period} hint={words.periodHint} />
      <FreeLabel form={form} />
      <div className={styles.days}>
        <DraftEntry form={form} field="start" label={words.start} type="date" />
        <DraftEntry form={form} field="end" label={words.end} type="date" />
      </div>
    </>
  );
}

/** One click to the next label that is free. */
function FreeLabel({ form }: { form: QuarterForm }) {
  const styles = useStyles();
  const words = useTexts().pane.newWorkbook;
  const free = form.taken?.free;
  if (free === undefined) return null;
  return (
    <Button className={styles.use} onClick={() => form.use(free)}>
      {words.useLabel(free.period)}
    </Button>
  );
}
