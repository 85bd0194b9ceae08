import { Field, Input, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { CHOICES, OUTCOMES, type Choice, type Outcome } from "../../okr/review/decision";
import { refusalSentence } from "../../okr/review/sentence";
import type { ClosingDraft, ClosingItem, OverrideProblem } from "../closing-plan";
import { useTexts } from "../hooks/language-context";
import { useSheetPageTexts } from "../hooks/use-sheet-page-texts";

const useStyles = makeStyles({
  line: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "6px", padding: "8px 0" },
  below: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  id: { color: tokens.colorNeutralForeground3, marginRight: "6px" },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(132px, 1fr))",
    gap: "8px",
    alignItems: "start",
  },
  wide: { gridColumn: "1 / -1" },
  input: { minWidth: 0, width: "100%" },
});

interface ClosingLineProps {
  readonly item: ClosingItem;
  readonly change: (change: ClosingDraft) => void;
  /** Whether wrong fields say so although nobody has left them. */
  readonly isFirst: boolean;
}

/** One line: how it ended, and what becomes of it. */
export function ClosingLine({ item, change, isFirst }: ClosingLineProps) {
  const styles = useStyles();
  const { pane, review } = useTexts();
  const words = useSheetPageTexts().close;
  const { of, id, draft, computed, final } = item;
  const isScored = of !== "work";
  return (
    <div className={isFirst ? styles.line : `${styles.line} ${styles.below}`}>
      {/* Of an objective the words stand above, in the heading of its group. */}
      {of !== "objective" && (
        <Text>
          <span className={styles.id}>{id}</span>
          {item.words}
        </Text>
      )}
      {isScored && <Text size={200}>{computed === undefined ? words.notMeasured : words.computed(computed)}</Text>}
      {item.override !== undefined && final !== undefined && !item.problem && (
        <Text size={200} weight="semibold">
          {words.final(final)}
        </Text>
      )}
      {id === "" ? (
        <Text size={200}>{words.noId}</Text>
      ) : (
        <div className={styles.fields}>
          <Field label={words.decision} {...(item.choice && { hint: review.choices[item.choice].meaning })}>
            <Select
              aria-label={words.decisionOf(id)}
              value={item.choice ?? ""}
              onChange={(_, { value }) => change({ choice: value as Choice | "" })}
            >
              <option value="">{words.undecided}</option>
              {CHOICES.allowed.map((choice) => (
                <option key={choice} value={choice}>
                  {review.choices[choice].name}
                </option>
              ))}
            </Select>
          </Field>
          {isScored ? (
            <Field label={words.override} {...messageOf(item.problem)}>
              <Input
                className={styles.input}
                aria-label={words.overrideOf(id)}
                value={draft.override ?? ""}
                autoComplete="off"
                onChange={(_, { value }) => change({ override: value })}
              />
            </Field>
          ) : (
            <Field
              label={words.outcome}
              {...(item.proposed &&
                draft.outcome === undefined && { hint: words.proposed(review.outcomes[item.proposed].name) })}
            >
              <Select
                aria-label={words.outcomeOf(id)}
                value={item.outcome}
                onChange={(_, { value }) => change({ outcome: value as Outcome | "" })}
              >
                <option value="">{words.noOutcome}</option>
                {OUTCOMES.allowed.map((outcome) => (
                  <option key={outcome} value={outcome}>
                    {review.outcomes[outcome].name}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <Field className={styles.wide} label={words.reason} {...reasonMessage(item.problem)}>
            <Input
              className={styles.input}
              aria-label={words.reasonOf(id)}
              value={draft.reason ?? ""}
              autoComplete="off"
              onChange={(_, { value }) => change({ reason: value })}
            />
          </Field>
        </div>
      )}
    </div>
  );

  /** Beside the score what is wrong with it; beside the reason that it is missing. */
  function messageOf(problem: OverrideProblem | undefined) {
    if (!problem) return {};
    if ("problem" in problem) return { validationMessage: pane.explainValue(problem) };
    return problem.refused === "no-reason" ? {} : { validationMessage: refusalSentence(problem, review) };
  }

  function reasonMessage(problem: OverrideProblem | undefined) {
    const isMissing = problem && "refused" in problem && problem.refused === "no-reason";
    return isMissing ? { validationMessage: refusalSentence(problem, review) } : {};
  }
}
