import { Button, Field, Input, makeStyles, Spinner, Text } from "@fluentui/react-components";
import { useRef, useState, type FormEvent } from "react";
import type { DraftField } from "../../blueprint/period";
import { TEMPLATES } from "../../blueprint/templates/catalogue";
import { Page } from "../components/page";
import { useTexts } from "../hooks/language-context";
import { useContents } from "../hooks/use-contents";
import { useDraft, type DraftForm } from "../hooks/use-draft";
import type { NewWorkbook } from "../hooks/use-new-workbook";
import { open } from "../navigation";
import { Outcome } from "./outcome";
import { Preview } from "./preview";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: "12px", marginTop: "8px" },
  days: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(132px, 1fr))",
    gap: "12px",
    alignItems: "start",
  },
  input: { minWidth: 0, width: "100%" },
  use: { justifySelf: "start" },
  create: { marginTop: "4px" },
});

/** The form for one team and one period, what it will write, and what came of it. */
export function NewWorkbookView({ today, making }: { today: string; making: NewWorkbook }) {
  const styles = useStyles();
  const { pane, sheets, templates } = useTexts();
  const words = pane.newWorkbook;
  const { state, busy } = making;
  const template = TEMPLATES.salesPipeline(templates);
  const form = useDraft(today, template, useContents(busy), sheets);
  const [before, setBefore] = useState(state.step);
  if (state.step !== before) {
    setBefore(state.step);
    if (state.step === "done") form.goOn(state.draft);
  }
  const fields = useRef<HTMLFormElement>(null);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (busy) return;
    const wrong = form.check() ?? (form.taken ? "period" : undefined);
    if (wrong) fields.current?.querySelector<HTMLInputElement>(`[name="${wrong}"]`)?.focus();
    else if (form.blueprint) void making.create({ blueprint: form.blueprint, draft: form.draft });
  }

  const asks = state.step === "ready" || state.step === "refused" || busy;
  return (
    <Page title={words.title} takesFocus onBack={() => open("home")}>
      {asks && (
        <form ref={fields} className={styles.form} onSubmit={submit} noValidate>
          <Entry form={form} field="team" label={words.team} hint={words.teamHint} />
          <Entry form={form} field="period" label={words.period} hint={words.periodHint} />
          <FreeLabel form={form} />
          <div className={styles.days}>
            <Entry form={form} field="start" label={words.start} type="date" />
            <Entry form={form} field="end" label={words.end} type="date" />
          </div>
          <div>
            <Text block weight="semibold">
              {words.template(templates.salesPipeline.title)}
            </Text>
            <Text block size={200}>
              {templates.salesPipeline.text}
            </Text>
          </div>
          <Button className={styles.create} type="submit" appearance="primary" size="large" disabledFocusable={busy}>
            {words.create}
          </Button>
        </form>
      )}
      <div role="status">
        {busy && <Spinner size="small" label={pane.progress[state.step as keyof typeof pane.progress]} />}
      </div>
      <Outcome making={making} />
      {asks && <Preview blueprint={form.blueprint} template={template} />}
    </Page>
  );
}

interface EntryProps {
  readonly form: DraftForm;
  readonly field: DraftField;
  readonly label: string;
  readonly hint?: string;
  readonly type?: "text" | "date";
}

function Entry({ form, field, label, hint, type = "text" }: EntryProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const words = pane.newWorkbook;
  const problem = form.problemOf(field);
  const taken = field === "period" && form.taken ? words.takenLabel(form.draft.period.trim()) : undefined;
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

/** One click to the next label that is free. */
function FreeLabel({ form }: { form: DraftForm }) {
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
