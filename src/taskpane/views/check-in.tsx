import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import type { DueKeyResult } from "../../okr/log/due-for";
import { key, same } from "../../okr/quality/lines";
import { isClosed } from "../../workbook/open-book";
import type { OpenLog } from "../../workbook/open-log";
import { turnsOf } from "../check-in-plan";
import { BookHead } from "../components/book-head";
import { BookPage } from "../components/book-page";
import { CheckInOutcome } from "../components/check-in-outcome";
import { CheckInRow } from "../components/check-in-row";
import { Folded } from "../components/folded";
import { LogProblems } from "../components/log-problems";
import { Notice } from "../components/notice";
import { useTexts } from "../hooks/language-context";
import { useCheckIn, type CheckInForm, type Wrong } from "../hooks/use-check-in";
import { useDayMessage } from "../hooks/use-day-message";
import { useEdit } from "../hooks/use-edit";
import { useFocusBack } from "../hooks/use-focus-back";
import { useCheckInLog } from "../hooks/use-log";
import { open as goTo, useLine } from "../navigation";
import { treeValuesOf } from "../tree-values";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "12px",
    marginTop: "8px",
    // What gets the focus must not end up below the button that stays in sight.
    "& :is(input, textarea, button)": { scrollMarginBottom: "72px" },
  },
  signed: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: "8px", alignItems: "start" },
  input: { minWidth: 0, width: "100%" },
  group: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px" },
  heading: { margin: "4px 0 0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
  save: {
    position: "sticky",
    bottom: 0,
    display: "grid",
    rowGap: "4px",
    padding: "8px 0",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    zIndex: 1,
  },
});

/** The weekly check-in: every key result that waits for one in a row of its own, and one save for all of them. */
export function CheckInView({ today }: { today: string }) {
  const { pane } = useTexts();
  const words = pane.checkIn;
  const reading = useCheckInLog(today);
  useFocusBack(reading.refresh);
  return (
    <BookPage title={words.title} reading={reading}>
      {(open) => {
        if (isClosed(open)) {
          const way = <Button onClick={() => goTo("close")}>{pane.home.close.title}</Button>;
          return <Notice intent="info" title={words.closedTitle} texts={[words.closed]} actions={way} />;
        }
        if (!open.found.tables.checkIns) {
          const way = <Button onClick={() => goTo("repair")}>{pane.home.repair.title}</Button>;
          return <Notice intent="info" title={words.noTableTitle} texts={[words.noTable]} actions={way} />;
        }
        return <CheckIns open={open} today={today} reload={reading.reload} />;
      }}
    </BookPage>
  );
}

interface CheckInsProps {
  readonly open: OpenLog;
  readonly today: string;
  readonly reload: () => Promise<void>;
}

function CheckIns({ open, today, reload }: CheckInsProps) {
  const styles = useStyles();
  const { pane, log } = useTexts();
  const words = pane.checkIn;
  const from = useLine()?.id;
  const turns = useMemo(() => turnsOf(open), [open]);
  const edit = useEdit(reload);
  const form = useCheckIn(open, turns, edit, today);
  const element = useRef<HTMLFormElement>(null);
  const isFrom = ({ keyResult }: DueKeyResult) => from !== undefined && same(keyResult.id, from);
  const [isRestOpen, openRest] = useState(() => turns.rest.some(isFrom));
  const [wanted, setWanted] = useState<{ readonly name: string } | undefined>(() =>
    from === undefined ? undefined : { name: `value ${from}` },
  );
  useFirstField(element);

  // After it is drawn: a row that is folded away is not there before.
  useEffect(() => {
    if (wanted) fieldNamed(element.current, wanted.name)?.focus();
  }, [wanted]);

  function goToField(wrong: Wrong): void {
    if (wrong === "nothing") element.current?.querySelector<HTMLElement>("[data-value]")?.focus();
    else if (wrong === "day") setWanted({ name: "day" });
    else {
      if (turns.rest.some(({ keyResult }) => same(keyResult.id, wrong.id))) openRest(true);
      setWanted({ name: `${wrong.field} ${wrong.id}` });
    }
  }

  async function save(): Promise<void> {
    setNothing(false);
    const wrong = await form.save();
    setNothing(wrong === "nothing");
    if (wrong !== undefined) goToField(wrong);
  }
  const [isNothing, setNothing] = useState(false);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      void save();
    } else if (isTyped(event.target) && !event.shiftKey) {
      event.preventDefault();
      nextValue(element.current, event.target)?.focus();
    }
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    void save();
  }

  const treeValues = useMemo(() => treeValuesOf(open), [open]);
  const row = (line: DueKeyResult) => (
    <li key={line.keyResult.id}>
      <CheckInRow
        open={open}
        line={line}
        form={form}
        edit={edit}
        today={today}
        treeValue={treeValues.get(key(line.keyResult.id))}
      />
    </li>
  );
  const all = turns.stale.length + turns.due.length + turns.rest.length;
  return (
    <>
      <BookHead words={words.asked(open.found.label, turns.stale.length, turns.due.length)} reload={reload} />
      <CheckInOutcome edit={edit} form={form} period={open.found.label} />
      {all === 0 ? (
        <Text block>{words.nobody}</Text>
      ) : (
        <form ref={element} className={styles.form} onSubmit={submit} onKeyDown={onKeyDown} noValidate>
          <Signed open={open} form={form} />
          <Text size={200}>{words.keys}</Text>
          {(["stale", "due"] as const).map(
            (turn) =>
              turns[turn].length > 0 && (
                <section key={turn} className={styles.group}>
                  <h2 className={styles.heading}>{words.group(log.turns[turn], turns[turn].length)}</h2>
                  <ul className={styles.list}>{turns[turn].map(row)}</ul>
                </section>
              ),
          )}
          {turns.rest.length > 0 && (
            <Folded title={words.group(log.turns.rest, turns.rest.length)} isOpen={isRestOpen} onToggle={openRest}>
              <ul className={styles.list}>{turns.rest.map(row)}</ul>
            </Folded>
          )}
          <div className={styles.save}>
            <div role="status">{isNothing && form.rows === 0 && <Text>{words.nothing}</Text>}</div>
            <Button type="submit" appearance="primary" disabledFocusable={edit.state.step === "writing"}>
              {words.save(form.rows)}
            </Button>
          </div>
        </form>
      )}
      <LogProblems open={open} />
    </>
  );
}

/** The day of all check-ins, and who says so. */
function Signed({ open, form }: { open: OpenLog; form: CheckInForm }) {
  const styles = useStyles();
  const words = useTexts().pane.checkIn;
  const message = useDayMessage(open, form.dayProblem);
  return (
    <div className={styles.signed}>
      <Field label={words.day} hint={words.dayHint} {...(message !== undefined && { validationMessage: message })}>
        <Input
          name="day"
          className={styles.input}
          autoComplete="off"
          value={form.day}
          onChange={(_, { value }) => form.typeDay(value)}
        />
      </Field>
      <Field label={words.by} hint={words.byHint}>
        <Input
          name="by"
          className={styles.input}
          autoComplete="off"
          value={form.by}
          onChange={(_, { value }) => form.typeBy(value)}
        />
      </Field>
    </div>
  );
}

function fieldNamed(form: HTMLFormElement | null, name: string): HTMLElement | undefined {
  const all = form?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea") ?? [];
  return [...all].find((field) => field.name === name);
}

function isTyped(target: EventTarget): target is HTMLInputElement | HTMLTextAreaElement {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/** The next field for a value, and behind the last one the button that saves. */
function nextValue(form: HTMLFormElement | null, at: Node): HTMLElement | undefined {
  const stops = form?.querySelectorAll<HTMLElement>("[data-value], button[type=submit]") ?? [];
  return [...stops].find(
    (stop) => !stop.closest("[data-aside]") && at.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
}

/** Whoever comes to the page types at once, unless they went somewhere else while the sheets were read. */
function useFirstField(form: React.RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const isWaiting = document.activeElement?.matches("h1, body") ?? true;
    if (isWaiting) form.current?.querySelector<HTMLElement>("[data-value]")?.focus();
  }, [form]);
}
