import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { needsHelp } from "../../okr/team-signals";
import type { OpenBook } from "../../workbook/open-book";
import { BookHead } from "../components/book-head";
import { Page } from "../components/page";
import { SmallWay } from "../components/small-way";
import { Way } from "../components/way";
import { useTexts } from "../hooks/language-context";
import { useBook, type BookState } from "../hooks/use-book";
import { useFocusBack } from "../hooks/use-focus-back";
import { choosePeriod, open } from "../navigation";
import { firstWay, otherWays, quarterWays, waysAnywhere, type WayPlan } from "./home-ways";

const useStyles = makeStyles({
  intro: { display: "block", marginTop: "4px", marginBottom: "16px" },
  ways: { display: "grid", rowGap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  small: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(136px, 1fr))",
    columnGap: "4px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  heading: { margin: "16px 0 6px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  period: { marginBottom: "12px" },
  standing: { marginBottom: "12px" },
  unread: { display: "grid", rowGap: "4px", justifyItems: "start", marginBottom: "16px" },
});

/** Where the period that is here stands, and the ways to go on. */
export function HomeView({ today, takesFocus }: { today: string; takesFocus: boolean }) {
  const styles = useStyles();
  const words = useTexts().pane.home;
  const { state, reload, refresh } = useBook(today);
  useFocusBack(refresh);
  return (
    <Page title={words.title} takesFocus={takesFocus}>
      {state.step === "open" ? (
        <Standing state={state} reload={reload} />
      ) : (
        <Text className={styles.intro}>{words.intro}</Text>
      )}
      <Unread state={state} reload={reload} />
      <nav aria-label={words.ways}>
        {state.step === "open" ? <WaysOn opened={state.open} today={today} /> : <Ways ways={waysAnywhere(words)} />}
      </nav>
    </Page>
  );
}

/** The week first, then the quarter, and below them in short what is needed now and then. */
function WaysOn({ opened, today }: { opened: OpenBook; today: string }) {
  const styles = useStyles();
  const words = useTexts().pane.home;
  return (
    <>
      <Ways ways={[firstWay(opened, words)]} />
      <h2 className={styles.heading}>{words.thisQuarter}</h2>
      <Ways ways={quarterWays(opened, today, words)} hasMain={false} />
      <h2 className={styles.heading}>{words.more}</h2>
      <ul className={styles.small}>
        {[...otherWays(opened, words), ...waysAnywhere(words)].map(({ view, ...way }) => (
          <li key={view}>
            <SmallWay {...way} onClick={() => open(view)} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Large buttons, the first of them the one that most people want. */
function Ways({ ways, hasMain = true }: { ways: readonly WayPlan[]; hasMain?: boolean }) {
  const styles = useStyles();
  return (
    <ul className={styles.ways}>
      {ways.map(({ view, ...way }, i) => (
        <li key={view}>
          <Way {...way} main={hasMain && i === 0} onClick={() => open(view)} />
        </li>
      ))}
    </ul>
  );
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
