import { Button, Field, makeStyles, Select, Spinner, Text } from "@fluentui/react-components";
import { useEffect, useRef, type FormEvent } from "react";
import { openClosing, type OpenClosing } from "../../workbook/open-closing";
import { BookPage } from "../components/book-page";
import { CarriedLines } from "../components/carried-lines";
import { Notice } from "../components/notice";
import { useTexts } from "../hooks/language-context";
import { useSheetPageTexts } from "../hooks/use-sheet-page-texts";
import { useReading } from "../hooks/use-book";
import type { ClosingDraftsKept } from "../hooks/use-closing-drafts";
import { useContents } from "../hooks/use-contents";
import type { NewWorkbook } from "../hooks/use-new-workbook";
import { useNextQuarter } from "../hooks/use-next-quarter";
import { choosePeriod, open as goTo } from "../navigation";
import { DraftEntry } from "./draft-entry";
import { Outcome } from "./outcome";
import { Preview } from "./preview";
import { QuarterFields } from "./quarter-fields";

const useStyles = makeStyles({
  intro: { display: "block", margin: "8px 0" },
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "12px", marginTop: "16px" },
});

interface NextQuarterViewProps {
  readonly today: string;
  readonly drafts: ClosingDraftsKept;
  readonly making: NewWorkbook;
}

/** The period behind one that was closed: what goes on, what stays, and its sheets. */
export function NextQuarterView({ today, drafts, making }: NextQuarterViewProps) {
  const words = useSheetPageTexts().nextQuarter;
  const reading = useReading(today, openClosing);
  const { state, busy } = making;
  const drawn = state.step === "done" ? state.draft.period.trim() : undefined;
  // The pages that follow are about the period that was just drawn.
  useEffect(() => {
    if (drawn !== undefined) choosePeriod(drawn);
  }, [drawn]);
  const asks = state.step === "ready" || state.step === "refused" || busy;
  return (
    <BookPage title={words.title} reading={reading}>
      {(open) => (
        <>
          {asks && <NextQuarter key={open.found.label} open={open} drafts={drafts} making={making} />}
          {!asks && <Outcome making={making} />}
        </>
      )}
    </BookPage>
  );
}

interface NextQuarterProps {
  readonly open: OpenClosing;
  readonly drafts: ClosingDraftsKept;
  readonly making: NewWorkbook;
}

function NextQuarter({ open, drafts, making }: NextQuarterProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const words = useSheetPageTexts().nextQuarter;
  const { state, busy } = making;
  const form = useNextQuarter(open, useContents(busy), drafts);
  const fields = useRef<HTMLFormElement>(null);
  if (open.closed.length === 0) {
    return (
      <Notice
        intent="info"
        title={words.notClosedTitle}
        texts={[words.notClosed]}
        actions={<Button onClick={() => goTo("close")}>{words.close}</Button>}
      />
    );
  }
  if (form.carry.next.objectives.length === 0) {
    return <Notice intent="warning" title={words.nothingTitle} texts={[words.nothing]} />;
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (busy) return;
    const wrong = form.check();
    if (wrong) fields.current?.querySelector<HTMLInputElement>(`[name="${wrong}"]`)?.focus();
    else if (form.blueprint) void making.create({ blueprint: form.blueprint, draft: form.draft });
    else fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }

  const { next, behind } = form.carry;
  const goesOn = next.objectives.length + next.keyResults.length + next.work.length;
  return (
    <form ref={fields} noValidate onSubmit={submit}>
      <Text className={styles.intro}>{words.intro}</Text>
      <Text block>{words.head(open.found.label, goesOn, behind.length)}</Text>
      {open.openHypotheses.length > 0 && <Text block>{words.hypotheses(open.openHypotheses)}</Text>}
      <CarriedLines open={open} form={form} kept={drafts} />
      <div className={styles.form}>
        <QuarterFields form={form} />
        {next.teams.length > 1 && (
          <Field label={words.team}>
            <Select value={form.draft.team} onChange={(_, { value }) => form.change("team", value)}>
              {next.teams.map(({ team }) => (
                <option key={team} value={team}>
                  {team}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {next.teams.length === 0 && <DraftEntry form={form} field="team" label={words.team} />}
        <Button type="submit" appearance="primary" size="large" disabledFocusable={busy}>
          {words.create}
        </Button>
      </div>
      <div role="status">
        {busy && <Spinner size="small" label={pane.progress[state.step as keyof typeof pane.progress]} />}
      </div>
      <Outcome making={making} />
      <Preview blueprint={form.blueprint} template={form.template} />
    </form>
  );
}
