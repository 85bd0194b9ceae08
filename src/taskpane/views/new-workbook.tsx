import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { useRef, useState, type FormEvent } from "react";
import { Page } from "../components/page";
import { useTexts } from "../hooks/language-context";
import { useContents } from "../hooks/use-contents";
import { useDraft } from "../hooks/use-draft";
import type { NewWorkbook } from "../hooks/use-new-workbook";
import { open } from "../navigation";
import { Outcome } from "./outcome";
import { Preview } from "./preview";
import { QuarterFields } from "./quarter-fields";
import { RhythmFields } from "./rhythm-fields";
import { TeamFields } from "./team-fields";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "12px", marginTop: "8px" },
  create: { marginTop: "4px" },
});

/** The form for one team and one period, what it will write, and what came of it. */
export function NewWorkbookView({ today, making }: { today: string; making: NewWorkbook }) {
  const styles = useStyles();
  const texts = useTexts();
  const { newWorkbook: words, progress } = texts.pane;
  const { state, busy } = making;
  const form = useDraft(today, useContents(busy), texts);
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
          <TeamFields form={form} />
          <QuarterFields form={form} />
          <RhythmFields form={form} />
          <Button className={styles.create} type="submit" appearance="primary" size="large" disabledFocusable={busy}>
            {words.create}
          </Button>
        </form>
      )}
      <div role="status">{busy && <Spinner size="small" label={progress[state.step as keyof typeof progress]} />}</div>
      <Outcome making={making} />
      {asks && <Preview blueprint={form.blueprint} template={form.template} />}
    </Page>
  );
}
