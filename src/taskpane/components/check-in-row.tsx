import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { KeyResult } from "../../okr/book";
import type { DueKeyResult } from "../../okr/log/due-for";
import { goalOf } from "../../okr/log/measure";
import type { TrendPoint } from "../../okr/log/projection";
import type { OpenLog } from "../../workbook/open-log";
import { measuredOf, typedOfCheckIn } from "../check-in-fields";
import { useTexts } from "../hooks/language-context";
import type { CheckInForm } from "../hooks/use-check-in";
import type { EditTurn } from "../hooks/use-edit";
import { useCheckedValue } from "../hooks/use-checked-value";
import { useMeasures } from "../hooks/use-measures";
import { useWriting } from "../hooks/use-writing";
import { writeMeasure } from "../line-fields";
import { CheckInFields } from "./check-in-fields";
import { PastCheckIns } from "./past-check-ins";
import { Sparkline } from "./sparkline";

const useStyles = makeStyles({
  row: {
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  id: { color: tokens.colorNeutralForeground3, marginRight: "6px" },
  before: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px", margin: "2px 0 4px" },
  said: { color: tokens.colorNeutralForeground2 },
  better: { color: tokens.colorPaletteGreenForeground1 },
  worse: { color: tokens.colorPaletteRedForeground1 },
});

interface CheckInRowProps {
  readonly open: OpenLog;
  readonly line: DueKeyResult;
  readonly form: CheckInForm;
  readonly edit: EditTurn;
  readonly today: string;
  /** What its KPI tree comes to now; nothing while it has none. */
  readonly treeValue: number | undefined;
}

/** A key result that is asked for: where it stood, how that moved, and where it stands now. */
export function CheckInRow({ open, line, form, edit, today, treeValue }: CheckInRowProps) {
  const styles = useStyles();
  const { pane, log, format } = useTexts();
  const words = pane.checkIn;
  const { showDay } = useMeasures(open);
  const shown = useCheckedValue(open);
  const [isPastOpen, openPast] = useState(false);
  const writing = useWriting(open);
  const title = useId();
  const { keyResult, previous, movement, better } = line;
  const { id } = keyResult;
  const fields = form.fieldsOf(keyResult);
  return (
    <section className={styles.row} aria-labelledby={title}>
      <Text id={title} block>
        <span className={styles.id}>{id}</span>
        {keyResult.keyResult || keyResult.metric}
      </Text>
      <div className={styles.before}>
        <Text size={200} className={styles.said}>
          {previous ? words.before(shown(previous.checkIn.value, keyResult), showDay(previous.day)) : words.never}
          {movement && (
            <span className={better === undefined ? undefined : better ? styles.better : styles.worse}>
              {words.moved(log.movements[movement])}
            </span>
          )}
          {previous?.confidence !== undefined && `, ${words.past.confidence(format.share(previous.confidence))}`}
        </Text>
        <Sparkline points={pointsOf(open, keyResult)} goal={goalOf(keyResult)} />
      </div>
      <CheckInFields
        id={id}
        keyResult={keyResult}
        fields={fields}
        writing={writing}
        confidenceBefore={previous?.confidence}
        onSame={
          previous &&
          (() => fields.type("value", typedOfCheckIn(previous.checkIn, keyResult, writing, words.truths).value))
        }
        actions={
          <>
            {treeValue !== undefined && (
              <Button
                size="small"
                appearance="subtle"
                aria-label={words.treeFor(id, shown(treeValue, keyResult))}
                onClick={() => fields.type("value", writeMeasure(treeValue, measuredOf(keyResult), writing))}
              >
                {words.tree(shown(treeValue, keyResult))}
              </Button>
            )}
            <Button
              size="small"
              appearance="subtle"
              aria-label={words.historyOf(id)}
              aria-expanded={isPastOpen}
              onClick={() => openPast(!isPastOpen)}
            >
              {words.history}
            </Button>
          </>
        }
      />
      {isPastOpen && <PastCheckIns open={open} keyResult={keyResult} edit={edit} today={today} />}
    </section>
  );
}

function pointsOf({ counted }: OpenLog, { id }: KeyResult): readonly TrendPoint[] {
  return counted.of(id).map(({ day, value }) => ({ day, value, score: undefined }));
}
