import { Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { KeyResult, Objective } from "../../okr/book";
import { same } from "../../okr/quality/lines";
import { openSentence } from "../../okr/review/sentence";
import type { OpenClosing } from "../../workbook/open-closing";
import { useTexts } from "../hooks/language-context";
import { useSheetPageTexts } from "../hooks/use-sheet-page-texts";
import type { ClosingDraftsKept } from "../hooks/use-closing-drafts";
import { useMeasures } from "../hooks/use-measures";
import { fieldKey, type NextQuarterForm } from "../hooks/use-next-quarter";

const useStyles = makeStyles({
  section: { marginTop: "16px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: "4px 0 0", padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
  below: { paddingLeft: "12px" },
  id: { color: tokens.colorNeutralForeground3, marginRight: "6px" },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(132px, 1fr))",
    gap: "8px",
    alignItems: "start",
    marginTop: "4px",
  },
  input: { minWidth: 0, width: "100%" },
});

interface CarriedLinesProps {
  readonly open: OpenClosing;
  readonly form: NextQuarterForm;
  readonly kept: ClosingDraftsKept;
}

/** What goes on, with fields for what is said anew; what stays, and why; what somebody has to look at. */
export function CarriedLines({ open, form, kept }: CarriedLinesProps) {
  const styles = useStyles();
  const { review } = useTexts();
  const words = useSheetPageTexts().nextQuarter;
  const { carry } = form;
  const { next, behind, backToTheTree, standardProcesses } = carry;
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 && (
      <section className={styles.section}>
        <h2 className={styles.heading}>{title}</h2>
        <ul className={styles.list}>
          {lines.map((line) => (
            <li key={line}>
              <Text>{line}</Text>
            </li>
          ))}
        </ul>
      </section>
    );
  const said = (id: string, text: string): string => (id === "" ? text : `${id}  ${text}`);
  return (
    <>
      <section className={styles.section}>
        <h2 className={styles.heading}>{words.goesOn}</h2>
        <ul className={styles.list}>
          {next.objectives.map((objective) => (
            <li key={objective.id}>
              <Carried {...{ open, form, kept }} of="objective" line={objective} />
              <ul className={`${styles.list} ${styles.below}`}>
                {next.keyResults
                  .filter((line) => same(line.objective, objective.id))
                  .map((line) => (
                    <li key={line.id}>
                      <Carried {...{ open, form, kept }} of="keyResult" line={line} />
                    </li>
                  ))}
              </ul>
            </li>
          ))}
          {next.work.map(({ id, work }) => (
            <li key={id}>
              <Line id={id} words={work} />
            </li>
          ))}
        </ul>
      </section>
      {section(
        words.open,
        carry.open.map((one) => openSentence(one, review)),
      )}
      {section(
        words.stays(behind.length),
        behind.map(({ id, text, why }) => words.stay(id, text, review.stays[why])),
      )}
      {section(
        words.standards(standardProcesses.length),
        standardProcesses.map(({ id, work }) => said(id, work)),
      )}
      {section(
        words.backToTheTree,
        backToTheTree.map(({ id, work }) => said(id, work)),
      )}
      <Text block className={styles.section} size={200}>
        {words.ids(carry.nextIds.objectives, carry.nextIds.keyResults, carry.nextIds.work)}
      </Text>
    </>
  );
}

type CarriedProps = CarriedLinesProps &
  ({ readonly of: "objective"; readonly line: Objective } | { readonly of: "keyResult"; readonly line: KeyResult });

/** A line as it begins; where it is to be modified, with fields for what is new about it. */
function Carried({ open, form, kept, ...about }: CarriedProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const words = useSheetPageTexts().nextQuarter;
  const { show } = useMeasures(open);
  const { of, line } = about;
  const isModified = form.decisions.some(
    (decision) => decision.of === of && same(decision.id, line.id) && decision.choice === "modify",
  );
  const old = open.book.keyResults.find(({ id }) => same(id, line.id));
  const field = (name: "words" | "target") => fieldKey(open.found.label, of, line.id, name);
  const problem = form.problems[line.id];
  return (
    <>
      <Line id={line.id} words={about.of === "objective" ? about.line.objective : about.line.keyResult} />
      {about.of === "keyResult" && (
        <Text block size={200}>
          {words.way(show(about.line.start, about.line), show(about.line.target, about.line))}
          {isModified ? ` (${words.modified})` : ""}
        </Text>
      )}
      {isModified && (
        <div className={styles.fields}>
          <Field label={words.newWords(line.id)}>
            <Input
              className={styles.input}
              value={kept.anew[field("words")] ?? ""}
              autoComplete="off"
              onChange={(_, { value }) => kept.sayAnew(field("words"), value)}
            />
          </Field>
          {about.of === "keyResult" && old && (
            <Field
              label={words.newTarget(line.id)}
              hint={words.targetHint(show(old.target, old))}
              {...(problem && { validationMessage: pane.explainValue(problem) })}
            >
              <Input
                className={styles.input}
                value={kept.anew[field("target")] ?? ""}
                autoComplete="off"
                onChange={(_, { value }) => kept.sayAnew(field("target"), value)}
              />
            </Field>
          )}
        </div>
      )}
    </>
  );
}

function Line({ id, words }: { readonly id: string; readonly words: string }) {
  const styles = useStyles();
  return (
    <Text>
      <span className={styles.id}>{id}</span>
      {words}
    </Text>
  );
}
