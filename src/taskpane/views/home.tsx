import { Button, Field, makeStyles, Select, Text } from "@fluentui/react-components";
import {
  BranchForkRegular,
  ChartMultipleRegular,
  CheckmarkStarburstRegular,
  ClipboardCheckmarkRegular,
  DocumentAddRegular,
  HandshakeRegular,
  InfoRegular,
  MathFormulaRegular,
  PeopleTeamRegular,
  TaskListLtrRegular,
  WrenchRegular,
} from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { waiting } from "../../okr/log/due-for";
import { needsHelp } from "../../okr/team-signals";
import type { OpenBook } from "../../workbook/open-book";
import { checkInDaysOf } from "../../workbook/open-log";
import { agreedPlan } from "../agreed-plan";
import { BookHead } from "../components/book-head";
import { Page } from "../components/page";
import { Way } from "../components/way";
import { useTexts } from "../hooks/language-context";
import { useBook, type BookState } from "../hooks/use-book";
import { useFocusBack } from "../hooks/use-focus-back";
import { findingsOf } from "../hooks/findings";
import { choosePeriod, open, type View } from "../navigation";

const useStyles = makeStyles({
  intro: { display: "block", marginTop: "4px", marginBottom: "16px" },
  ways: { display: "grid", rowGap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  period: { marginBottom: "12px" },
  standing: { marginBottom: "12px" },
  unread: { display: "grid", rowGap: "4px", justifyItems: "start", marginBottom: "16px" },
});

interface WayPlan {
  readonly view: View;
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
}

/** Where the period that is here stands, and the ways to go on. */
export function HomeView({ today, takesFocus }: { today: string; takesFocus: boolean }) {
  const styles = useStyles();
  const words = useTexts().pane.home;
  const { state, reload, refresh } = useBook(today);
  useFocusBack(refresh);
  const first = useWaysOn(state, today);
  const ways: WayPlan[] = [
    ...first,
    { view: "newWorkbook", icon: <DocumentAddRegular />, ...words.newWorkbook },
    { view: "formulas", icon: <MathFormulaRegular />, ...words.formulas },
    { view: "about", icon: <InfoRegular />, ...words.about },
  ];
  return (
    <Page title={words.title} takesFocus={takesFocus}>
      {state.step === "open" ? (
        <Standing state={state} reload={reload} />
      ) : (
        <Text className={styles.intro}>{words.intro}</Text>
      )}
      <Unread state={state} reload={reload} />
      <nav aria-label={words.ways}>
        <ul className={styles.ways}>
          {ways.map(({ view, icon, title, text }, i) => (
            <li key={view}>
              <Way icon={icon} title={title} text={text} main={i === 0} onClick={() => open(view)} />
            </li>
          ))}
        </ul>
      </nav>
    </Page>
  );
}

/** What can be done with a period that is here, with what asks for it. */
function useWaysOn(state: BookState, today: string): WayPlan[] {
  const words = useTexts().pane.home;
  if (state.step !== "open") return [];
  const { changed, ready, unready, reminds } = agreedPlan(state.open, today);
  const found = findingsOf(state.open).length;
  const { stale, due } = waiting(state.open.book, state.open.book.period.asOf, checkInDaysOf(state.open));
  return [
    {
      view: "checkIn",
      icon: <ClipboardCheckmarkRegular />,
      title: words.checkIn.title,
      text: words.checkIn.text(stale, due),
    },
    { view: "plan", icon: <TaskListLtrRegular />, ...words.plan },
    { view: "trend", icon: <ChartMultipleRegular />, ...words.trend },
    {
      view: "quality",
      icon: <CheckmarkStarburstRegular />,
      title: words.quality.title,
      text: words.quality.text(found),
    },
    {
      view: "agreed",
      icon: <HandshakeRegular />,
      title: words.agreed.title,
      text: reminds ? words.agreed.reminder : words.agreed.text(changed.length + ready.length + unready.length),
    },
    { view: "split", icon: <BranchForkRegular />, ...words.split },
    { view: "teams", icon: <PeopleTeamRegular />, ...words.teams },
    { view: "repair", icon: <WrenchRegular />, ...words.repair },
  ];
}

/** The period, to be changed where there are several, and how many key results need help. */
function Standing({ state, reload }: { state: Extract<BookState, { step: "open" }>; reload: () => Promise<void> }) {
  const styles = useStyles();
  const { pane } = useTexts();
  const { open: opened, periods } = state;
  return (
    <>
      {periods.length > 1 && (
        <Field label={pane.book.period} className={styles.period}>
          <Select value={opened.found.label} onChange={(_, { value }) => choosePeriod(value)}>
            {periods.map(({ label }) => (
              <option key={label} value={label}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.standing}>
        <BookHead
          words={
            state.calculating
              ? `${opened.found.label}: ${pane.book.calculating}`
              : standingOf(opened, pane.home.standing)
          }
          reload={reload}
        />
      </div>
    </>
  );
}

/** That the sheets could not be read, said without taking the focus from the grid: nobody has asked for them yet. */
function Unread({ state, reload }: { state: BookState; reload: () => Promise<void> }) {
  const styles = useStyles();
  const { pane } = useTexts();
  const why =
    state.step === "failed" ? pane.explainWorkbook(state.why) : state.step === "broken" ? state.message : undefined;
  return (
    <div role="status">
      {why !== undefined && (
        <div className={styles.unread}>
          <Text block weight="semibold">
            {pane.book.failedTitle}
          </Text>
          <Text block>{why}</Text>
          <Button onClick={() => void reload()}>{pane.book.reload}</Button>
        </div>
      )}
    </div>
  );
}

function standingOf({ found, book }: OpenBook, say: (keyResults: number, pressing: number) => string): string {
  const pressing = needsHelp(book).flatMap(({ keyResults }) => keyResults);
  return `${found.label}: ${say(book.keyResults.length, pressing.length)}`;
}
