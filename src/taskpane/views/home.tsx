import { Field, makeStyles, Select, Text } from "@fluentui/react-components";
import {
  BranchForkRegular,
  CheckmarkStarburstRegular,
  DocumentAddRegular,
  HandshakeRegular,
  InfoRegular,
  MathFormulaRegular,
  PeopleTeamRegular,
  TaskListLtrRegular,
  WrenchRegular,
} from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { differences } from "../../okr/commitments";
import { needsHelp } from "../../okr/team-signals";
import type { OpenBook } from "../../workbook/open-book";
import { Page } from "../components/page";
import { Way } from "../components/way";
import { useTexts } from "../hooks/language-context";
import { useBook, type BookState } from "../hooks/use-book";
import { findingsOf } from "../hooks/findings";
import { choosePeriod, open, type View } from "../navigation";

const useStyles = makeStyles({
  intro: { display: "block", marginTop: "4px", marginBottom: "16px" },
  ways: { display: "grid", rowGap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  period: { marginBottom: "12px" },
  standing: { display: "block", marginBottom: "12px" },
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
  const { state } = useBook(today);
  const first = useWaysOn(state);
  const ways: WayPlan[] = [
    ...first,
    { view: "newWorkbook", icon: <DocumentAddRegular />, ...words.newWorkbook },
    { view: "formulas", icon: <MathFormulaRegular />, ...words.formulas },
    { view: "about", icon: <InfoRegular />, ...words.about },
  ];
  return (
    <Page title={words.title} takesFocus={takesFocus}>
      {state.step === "open" ? <Standing state={state} /> : <Text className={styles.intro}>{words.intro}</Text>}
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
function useWaysOn(state: BookState): WayPlan[] {
  const words = useTexts().pane.home;
  if (state.step !== "open") return [];
  const { book } = state.open;
  const { changed, notAgreed } = differences(book);
  const found = findingsOf(state.open).length;
  return [
    { view: "plan", icon: <TaskListLtrRegular />, ...words.plan },
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
      text: words.agreed.text(changed.length + notAgreed.length),
    },
    { view: "split", icon: <BranchForkRegular />, ...words.split },
    { view: "teams", icon: <PeopleTeamRegular />, ...words.teams },
    { view: "repair", icon: <WrenchRegular />, ...words.repair },
  ];
}

/** The period, to be changed where there are several, and how many key results need help. */
function Standing({ state }: { state: Extract<BookState, { step: "open" }> }) {
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
      <Text className={styles.standing}>{standingOf(opened, pane.home.standing)}</Text>
    </>
  );
}

function standingOf({ found, book }: OpenBook, say: (keyResults: number, pressing: number) => string): string {
  const pressing = needsHelp(book).flatMap(({ keyResults }) => keyResults);
  return `${found.label}: ${say(book.keyResults.length, pressing.length)}`;
}
