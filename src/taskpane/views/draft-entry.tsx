import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { DraftField } from "../../blueprint/period";
import { useTexts } from "../hooks/language-context";
import type { DraftForm } from "../hooks/use-draft";

const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

interface DraftEntryProps {
  readonly form: Pick<DraftForm, "draft" | "change" | "leave" | "problemOf" | "taken">;
  readonly field: DraftField;
  readonly label: string;
  readonly hint?: string;
  readonly type?: "text" | "date";
}

/** A field that has to be filled, with what is wrong with it beneath. */
export function DraftEntry({ form, field, label, hint, type = "text" }: DraftEntryProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const problem = form.problemOf(field);
  const taken = field === "period" && form.taken ? pane.newWorkbook.takenLabel(form.draft.period.trim()) : undefined;
  const message = problem ? pane.explainDraft(problem) : taken;
  return (
    <Field
      label={label}
      required
      {...(hint !== undefined && { hint })}
      {...(message !== undefined && { validationMessage: message })}
    >
      <Input
        className={styles.input}
        name={field}
        type={type}
        value={form.draft[field]}
        autoComplete="off"
        onChange={(_, { value }) => form.change(field, value)}
        onBlur={() => form.leave(field)}
      />
    </Field>
  );
}
