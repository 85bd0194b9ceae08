import { Button, Field, Input, makeStyles, Textarea } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { KeyResult } from "../../okr/book";
import { doubtSentence } from "../../okr/log/sentence";
import { kindOf, measuredOf, MORE_FIELDS, type CheckInField, type CheckInProblem } from "../check-in-fields";
import { useTexts } from "../hooks/language-context";
import type { CheckInEntry } from "../hooks/use-check-in";
import type { Writing } from "../line-fields";
import { ConfidenceField } from "./confidence-field";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(104px, 0.6fr)",
    gap: "6px 8px",
    alignItems: "start",
  },
  wide: { gridColumn: "1 / -1" },
  input: { minWidth: 0, width: "100%" },
  // One line high until somebody drags it: ten key results have to fit.
  line: { minHeight: "32px", height: "32px", maxHeight: "none" },
  truths: { display: "flex", flexWrap: "wrap", gap: "4px", marginTop: "4px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "4px", marginTop: "2px", marginLeft: "-8px" },
});

interface CheckInFieldsProps {
  /** By which its fields are told from others on the page: the key result, or the row that is corrected. */
  readonly id: string;
  readonly keyResult: KeyResult;
  readonly fields: CheckInEntry;
  readonly writing: Writing;
  /** Of the check-in before, 0 to 1. */
  readonly confidenceBefore: number | undefined;
  /** Fields that are folded away stand open. */
  readonly isMoreOpen?: boolean;
  /** Fills in the value of the check-in before, where there is one. */
  readonly onSame?: (() => void) | undefined;
  /** Buttons beside the one that opens the rest of the fields. */
  readonly actions?: ReactNode;
}

/** What is typed for one check-in, each field with what is wrong with it. */
export function CheckInFields({
  id,
  keyResult,
  fields,
  writing,
  confidenceBefore,
  isMoreOpen,
  onSame,
  actions,
}: CheckInFieldsProps) {
  const styles = useStyles();
  const { pane, log } = useTexts();
  const words = pane.checkIn;
  const [opened, setOpened] = useState(isMoreOpen ?? false);
  const { typed, type, leave, problems, doubts } = fields;
  const hasMore = opened || MORE_FIELDS.some((field) => typed[field] !== "");
  const doubt = (about: "value" | "confidence") =>
    doubts
      .filter((one) => (one.doubt === "confidence-outside") === (about === "confidence"))
      .map((one) => doubtSentence(one, log))[0];
  const message = (field: CheckInField, doubted?: string) => {
    const problem = problems[field];
    if (problem) return { validationMessage: explain(problem, pane) };
    return doubted === undefined ? {} : { validationMessage: doubted, validationState: "warning" as const };
  };
  const label = valueLabel(keyResult, words);
  const given = (field: CheckInField, said: string) => ({
    name: `${field} ${id}`,
    className: styles.input,
    "aria-label": words.fieldOf(id, said),
    value: typed[field],
    onBlur: () => leave(field),
    onChange: (_: unknown, data: { readonly value: string }) => type(field, data.value),
  });
  return (
    <>
      <div className={styles.fields}>
        <Field label={label} {...message("value", doubt("value"))}>
          <Input {...given("value", label)} data-value="" autoComplete="off" />
        </Field>
        <Field label={words.fields.confidence} {...message("confidence", doubt("confidence"))}>
          <ConfidenceField
            {...given("confidence", words.fields.confidence)}
            before={confidenceBefore}
            writing={writing}
            onType={(text) => type("confidence", text)}
          />
        </Field>
        {kindOf(keyResult) === "chance" && (
          <div className={styles.wide}>
            <div className={styles.truths}>
              {[words.truths.yes[0], words.truths.no[0]].map((word) => (
                <Button
                  key={word}
                  size="small"
                  aria-pressed={typed.value === word}
                  appearance={typed.value === word ? "primary" : "secondary"}
                  aria-label={words.fieldOf(id, word)}
                  onClick={() => type("value", word)}
                >
                  {word}
                </Button>
              ))}
            </div>
          </div>
        )}
        <Field className={styles.wide} label={words.fields.note}>
          <Textarea
            {...given("note", words.fields.note)}
            textarea={{ className: styles.line, rows: 1 }}
            resize="vertical"
          />
        </Field>
        {hasMore &&
          MORE_FIELDS.map((field) => (
            <Field key={field} className={styles.wide} label={words.fields[field]}>
              <Textarea
                {...given(field, words.fields[field])}
                textarea={{ className: styles.line, rows: 1 }}
                resize="vertical"
              />
            </Field>
          ))}
      </div>
      <div className={styles.actions}>
        {onSame && (
          <Button size="small" appearance="subtle" aria-label={words.sameFor(id)} onClick={onSame}>
            {words.same}
          </Button>
        )}
        {!hasMore && (
          <Button size="small" appearance="subtle" aria-label={words.moreFor(id)} onClick={() => setOpened(true)}>
            {words.more}
          </Button>
        )}
        {actions}
      </div>
    </>
  );
}

type Pane = ReturnType<typeof useTexts>["pane"];

function valueLabel(keyResult: KeyResult, { fields }: Pane["checkIn"]): string {
  const kind = kindOf(keyResult);
  return kind === "number" ? fields.value(measuredOf(keyResult).unit) : fields[kind];
}

function explain(problem: CheckInProblem, { checkIn, explainValue }: Pane): string {
  switch (problem.problem) {
    case "value-missing":
      return checkIn.valueMissing;
    case "not-a-chance":
      return checkIn.notAChance(problem.typed);
    case "not-a-share":
      return checkIn.notAShare(problem.typed);
    default:
      return explainValue(problem);
  }
}
