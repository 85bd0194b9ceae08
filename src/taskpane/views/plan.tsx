import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { AddRegular, OrganizationRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Book, KeyResult, Objective, Work } from "../../okr/book";
import { same } from "../../okr/quality/lines";
import type { OpenBook } from "../../workbook/open-book";
import { BookHead } from "../components/book-head";
import { BookPage } from "../components/book-page";
import { PlanLine } from "../components/plan-line";
import { ProofOf } from "../components/proof-of";
import { useTexts } from "../hooks/language-context";
import { useBook } from "../hooks/use-book";
import { useFocusBack } from "../hooks/use-focus-back";
import { open as goTo, useBecame, useLine, type Line } from "../navigation";

const useStyles = makeStyles({
  objective: {
    marginTop: "12px",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  lines: { margin: "12px 0 0", padding: 0, listStyleType: "none", display: "grid", rowGap: "12px" },
  below: {
    margin: "6px 0 0",
    paddingLeft: "10px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    listStyleType: "none",
    display: "grid",
    rowGap: "4px",
  },
  team: { marginBottom: "2px", color: tokens.colorNeutralForeground3 },
  addWork: { marginLeft: "-8px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", margin: "12px 0 4px" },
  add: { marginTop: "12px" },
  empty: { marginTop: "8px" },
  heading: { margin: "16px 0 0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** Every line of the period, told apart: objectives, their key results, and the work that is believed to move those. */
export function PlanView({ today }: { today: string }) {
  const { pane } = useTexts();
  const reading = useBook(today);
  useFocusBack(reading.refresh);
  const from = useLine();
  const became = useBecame();
  return (
    <BookPage
      title={pane.home.plan.title}
      reading={reading}
      said={from?.id === undefined || became === undefined ? undefined : pane.plan.became[became](from.id)}
    >
      {(open) => <Lines open={open} from={from} reload={reading.reload} />}
    </BookPage>
  );
}

interface LinesProps {
  readonly open: OpenBook;
  /** The line that a person comes back from. */
  readonly from: Line | undefined;
  readonly reload: () => Promise<void>;
}

function Lines({ open, from, reload }: LinesProps) {
  const styles = useStyles();
  const words = useTexts().pane.plan;
  const { book } = open;
  const loose = book.keyResults.filter(({ objective }) => !book.objectives.some(({ id }) => same(id, objective)));
  const orphans = book.work.filter(({ moves }) => !book.keyResults.some(({ id }) => same(id, moves)));
  return (
    <>
      <BookHead words={open.found.label} reload={reload} />
      {book.objectives.length === 0 && (
        <Text block className={styles.empty}>
          {words.empty}
        </Text>
      )}
      {book.objectives.map((objective) => (
        <ObjectiveCard
          key={`${objective.row} ${objective.id}`}
          open={open}
          objective={objective}
          from={from}
          reload={reload}
        />
      ))}
      <Button
        className={styles.add}
        appearance="primary"
        icon={<AddRegular />}
        onClick={() => goTo("line", { table: "objectives", id: undefined })}
      >
        {words.addObjective}
      </Button>
      {loose.length > 0 && (
        <Others title={words.loose}>
          {loose.map(({ row, id, keyResult, ...measured }) => (
            <li key={row}>
              <PlanLine
                line={{ table: "keyResults", id }}
                words={keyResult}
                measured={measured}
                takesFocus={isFrom(from, "keyResults", id)}
              />
            </li>
          ))}
        </Others>
      )}
      {orphans.length > 0 && (
        <Others title={words.orphans}>
          {orphans.map(({ row, id, work }) => (
            <li key={row}>
              <PlanLine line={{ table: "work", id }} words={work} takesFocus={isFrom(from, "work", id)} />
            </li>
          ))}
        </Others>
      )}
    </>
  );
}

/** Lines that belong to none of the lines above them. */
function Others({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <section>
      <h2 className={styles.heading}>{title}</h2>
      <ul className={styles.lines}>{children}</ul>
    </section>
  );
}

interface ObjectiveCardProps {
  readonly open: OpenBook;
  readonly objective: Objective;
  readonly from: Line | undefined;
  readonly reload: () => Promise<void>;
}

function ObjectiveCard({ open, objective, from, reload }: ObjectiveCardProps) {
  const styles = useStyles();
  const { plan: words, home } = useTexts().pane;
  const { tree } = home;
  const keyResults = keyResultsBelow(open.book, objective);
  return (
    <section className={styles.objective} aria-label={`${objective.id} ${objective.objective}`}>
      {open.book.teams.length > 1 && (
        <Text block size={200} className={styles.team}>
          {objective.team}
        </Text>
      )}
      <PlanLine
        line={{ table: "objectives", id: objective.id }}
        words={objective.objective}
        measured={objective}
        strong
        takesFocus={isFrom(from, "objectives", objective.id)}
      />
      <ul className={styles.lines}>
        {keyResults.map((keyResult) => (
          <li key={keyResult.row}>
            <PlanLine
              line={{ table: "keyResults", id: keyResult.id }}
              words={keyResult.keyResult}
              measured={keyResult}
              takesFocus={isFrom(from, "keyResults", keyResult.id)}
            />
            <ul className={styles.below}>
              {workBelow(open.book, keyResult).map((work) => (
                <li key={work.row}>
                  <PlanLine
                    line={{ table: "work", id: work.id }}
                    words={work.work}
                    takesFocus={isFrom(from, "work", work.id)}
                  />
                </li>
              ))}
              <li>
                <Button
                  size="small"
                  className={styles.addWork}
                  appearance="subtle"
                  icon={<AddRegular />}
                  onClick={() => goTo("line", { table: "work", id: undefined, below: keyResult.id })}
                >
                  {words.addWork(keyResult.id)}
                </Button>
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<OrganizationRegular />}
                  aria-label={`${tree.title} ${keyResult.id}`}
                  onClick={() => goTo("tree", { table: "keyResults", id: keyResult.id })}
                >
                  {tree.title}
                </Button>
              </li>
            </ul>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button
          size="small"
          icon={<AddRegular />}
          onClick={() => goTo("line", { table: "keyResults", id: undefined, below: objective.id })}
        >
          {words.addKeyResult(objective.id)}
        </Button>
      </div>
      <ProofOf open={open} objective={objective} reload={reload} />
    </section>
  );
}

function isFrom(from: Line | undefined, table: Line["table"], id: string): boolean {
  return id !== "" && from?.table === table && from.id === id;
}

function keyResultsBelow({ keyResults }: Book, { id }: Objective): readonly KeyResult[] {
  return keyResults.filter(({ objective }) => same(objective, id));
}

function workBelow({ work }: Book, { id }: KeyResult): readonly Work[] {
  return work.filter(({ moves }) => same(moves, id));
}
