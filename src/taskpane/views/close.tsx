import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Field,
  Input,
  makeStyles,
  Spinner,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useRef, useState, type FormEvent } from "react";
import type { OpenClosing } from "../../workbook/open-closing";
import { openClosing } from "../../workbook/open-closing";
import type { ClosingLook } from "../../workbook/port";
import {
  closedLines,
  closingGroups,
  isUndecided,
  itemsIn,
  markWork,
  workToMark,
  type ClosingGroup,
} from "../closing-plan";
import { BookPage } from "../components/book-page";
import { ClosingLine } from "../components/closing-line";
import { ClosingOutcome, ClosingWays } from "../components/closing-outcome";
import { ClosingPreview } from "../components/closing-preview";
import { Notice } from "../components/notice";
import { useTexts } from "../hooks/language-context";
import { useSheetPageTexts } from "../hooks/use-sheet-page-texts";
import { useReading } from "../hooks/use-book";
import { useClosing, type ClosingTurn } from "../hooks/use-closing";
import type { ClosingDraftsKept } from "../hooks/use-closing-drafts";
import { useMeasures } from "../hooks/use-measures";
import { useWriting } from "../hooks/use-writing";
import { useWorkbook } from "../hooks/workbook-context";
import { keep, recall } from "../kept";
import { open as goTo } from "../navigation";

const useStyles = makeStyles({
  intro: { display: "block", margin: "8px 0" },
  list: { margin: "8px -12px 4px" },
  id: { color: tokens.colorNeutralForeground3, marginRight: "6px" },
  head: { display: "block", padding: "6px 0", textAlign: "start" },
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "12px",
    justifyItems: "start",
    marginTop: "8px",
  },
  busy: { marginTop: "12px", justifyContent: "flex-start" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "12px" },
  hint: { display: "block", marginTop: "8px" },
});

interface CloseViewProps {
  /** As `2026-12-31`. */
  readonly today: string;
  readonly drafts: ClosingDraftsKept;
}

/** Ends a period: what becomes of each line, and its sheets kept as they stand. */
export function CloseView({ today, drafts }: CloseViewProps) {
  const words = useSheetPageTexts().close;
  const reading = useReading(today, openClosing);
  return (
    <BookPage title={words.title} reading={reading}>
      {(open) => <Closing key={open.found.label} open={open} today={today} drafts={drafts} reload={reading.reload} />}
    </BookPage>
  );
}

interface ClosingProps extends CloseViewProps {
  readonly open: OpenClosing;
  readonly reload: () => Promise<void>;
}

function Closing({ open, today, drafts, reload }: ClosingProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const words = useSheetPageTexts().close;
  const turn = useClosing(open, reload);
  const { state } = turn;
  const came = state.step === "found" || state.step === "failed" ? state.came : undefined;
  return (
    <>
      {/* Always there, so that what comes into it is read aloud. */}
      <div role="status">
        {(state.step === "looking" || state.step === "working") && (
          <Spinner className={styles.busy} size="small" label={labelOf(state)} />
        )}
      </div>
      {state.step === "broken" && (
        <Notice intent="error" title={pane.failure.brokenTitle} texts={[pane.failure.broken, state.message]} />
      )}
      {came && (
        <ClosingOutcome
          key={"turn" in state ? state.turn : 0}
          period={open.found.label}
          came={came}
          look={state.step === "found" ? state.look : undefined}
        />
      )}
      {state.step === "failed" && !came && (
        <Notice intent="error" title={words.failedTitle} texts={[pane.explainWorkbook(state.why)]} />
      )}
      {state.step === "found" && <Found {...{ open, today, drafts, turn }} look={state.look} />}
      {(state.step === "found" || state.step === "failed" || state.step === "broken") && (
        <div className={styles.buttons}>
          <Button size="small" appearance="subtle" onClick={() => void turn.look()}>
            {words.again}
          </Button>
        </div>
      )}
    </>
  );

  function labelOf(now: Extract<ClosingTurn["state"], { step: "looking" | "working" }>): string {
    if (now.step === "looking") return words.looking;
    return now.progress === "marking" ? words.marking : words.progress(now.progress);
  }
}

interface FoundProps extends CloseViewProps {
  readonly open: OpenClosing;
  readonly look: ClosingLook;
  readonly turn: ClosingTurn;
}

function Found({ open, look, turn, today, drafts }: FoundProps) {
  const takeBack = () => void turn.reopen();
  switch (look.state) {
    case "closed":
      return <Closed open={open} look={look} reopen={takeBack} />;
    case "partly":
      // What was decided stands in the workbook already: only the rest of the formulas is missing.
      return (
        <ClosingWays
          look={look}
          takeBack={takeBack}
          finish={() => void turn.close({ day: today, lines: [] }, undefined)}
        />
      );
    case "begun":
      return (
        <>
          <ClosingWays look={look} takeBack={takeBack} finish={takeBack} />
          <Decide {...{ open, look, turn, today, drafts }} />
        </>
      );
    case "open":
      return <Decide {...{ open, look, turn, today, drafts }} />;
  }
}

function Decide({ open, look, turn, today, drafts }: FoundProps) {
  const styles = useStyles();
  const words = useSheetPageTexts().close;
  const { culture } = useWriting(open);
  const { showDay } = useMeasures(open);
  const [by, setBy] = useState(() => recall("reviewBy") ?? "");
  const [isWrong, setWrong] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const groups = closingGroups(open, drafts.drafts, culture);
  const items = itemsIn(groups);
  const lines = closedLines(items, by);
  const marks = workToMark(open, items);
  const undecided = items.filter(isUndecided);
  if (items.length === 0) return <Notice intent="info" title={words.none} texts={[]} />;

  function submit(event: FormEvent): void {
    event.preventDefault();
    const wrong = items.some(({ problem }) => problem !== undefined);
    setWrong(wrong);
    if (wrong) return void form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    keep("reviewBy", by.trim() || undefined);
    void turn.close({ day: today, lines }, marks.length > 0 ? markWork(open, marks) : undefined);
  }

  return (
    <form ref={form} noValidate onSubmit={submit}>
      <Text className={styles.intro}>{words.intro}</Text>
      <Text block>{words.head(open.found.label, showDay(open.book.period.asOf), items.length)}</Text>
      <Accordion className={styles.list} collapsible multiple defaultOpenItems={["0"]}>
        {groups.map((group, i) => (
          <Group key={group.objective?.key ?? "others"} group={group} value={String(i)} change={drafts.change} />
        ))}
      </Accordion>
      <div className={styles.form}>
        <Text role="status">{words.undecidedCount(undecided.length)}</Text>
        {undecided.length > 0 && (
          <Button
            onClick={() =>
              drafts.change(
                undecided.map(({ key }) => key),
                { choice: "keep" },
              )
            }
          >
            {words.keepAll(undecided.length)}
          </Button>
        )}
        <Field label={words.by} hint={words.byHint}>
          <Input name="by" value={by} onChange={(_, { value }) => setBy(value)} />
        </Field>
      </div>
      <ClosingPreview open={open} look={look} lines={lines} marks={marks} />
      <div className={styles.form}>
        <Field validationState="warning" {...(isWrong && { validationMessage: words.wrong })}>
          <Button type="submit" appearance="primary" size="large">
            {words.button(open.found.label)}
          </Button>
        </Field>
      </div>
    </form>
  );
}

interface GroupProps {
  readonly group: ClosingGroup;
  readonly value: string;
  readonly change: ClosingDraftsKept["change"];
}

function Group({ group: { objective, lines }, value, change }: GroupProps) {
  const styles = useStyles();
  const words = useSheetPageTexts().close;
  const all = objective ? [objective, ...lines] : lines;
  return (
    <AccordionItem value={value}>
      <AccordionHeader as="h2" expandIconPosition="end">
        <span className={styles.head}>
          {objective ? (
            <>
              <span className={styles.id}>{objective.id}</span>
              {objective.words}
            </>
          ) : (
            words.others
          )}
        </span>
      </AccordionHeader>
      <AccordionPanel>
        {all.map((item, i) => (
          <ClosingLine
            key={`${item.of} ${item.row}`}
            item={item}
            isFirst={i === 0}
            change={(draft) => change([item.key], draft)}
          />
        ))}
      </AccordionPanel>
    </AccordionItem>
  );
}

function Closed({ open, look, reopen }: { open: OpenClosing; look: ClosingLook; reopen: () => void }) {
  const styles = useStyles();
  const words = useSheetPageTexts().close;
  const workbook = useWorkbook();
  const live = look.sheets.reduce((sum, { formulas }) => sum + formulas, 0);
  return (
    <section aria-label={words.closedTitle(open.found.label)}>
      <Text className={styles.intro} weight="semibold">
        {words.closedTitle(open.found.label)}
      </Text>
      <Text block>{words.closed(look.written)}</Text>
      {live > 0 && <Text block>{words.closedStillLive(live)}</Text>}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => goTo("nextQuarter")}>
          {words.next}
        </Button>
        {look.written.map((sheet) => (
          <Button key={sheet} onClick={() => void workbook.show(sheet)}>
            {words.show(sheet)}
          </Button>
        ))}
      </div>
      <Text className={styles.hint} size={200}>
        {words.reopenHint}
      </Text>
      <div className={styles.buttons}>
        <Button onClick={reopen}>{words.reopen}</Button>
      </div>
    </section>
  );
}
