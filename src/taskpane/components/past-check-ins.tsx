import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { KeyResult } from "../../okr/book";
import { confidenceIn } from "../../okr/log/check-in";
import { doubtSentence, notCountedSentence } from "../../okr/log/sentence";
import { dayIn } from "../../okr/quality/lines";
import type { OpenLog } from "../../workbook/open-log";
import { pastOf, type PastCheckIn } from "../check-in-plan";
import { useTexts } from "../hooks/language-context";
import { useCheckedValue } from "../hooks/use-checked-value";
import type { EditTurn } from "../hooks/use-edit";
import { useMeasures } from "../hooks/use-measures";
import { Correction } from "./correction";

/** How many rows are shown; a quarter of weekly check-ins has thirteen. */
const SHOWN = 13;

const useStyles = makeStyles({
  list: { margin: "8px 0 0", padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
  one: { paddingLeft: "8px", borderLeft: `2px solid ${tokens.colorNeutralStroke2}` },
  id: { color: tokens.colorNeutralForeground3, marginRight: "6px" },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px" },
  crossed: { textDecorationLine: "line-through" },
});

interface PastCheckInsProps {
  readonly open: OpenLog;
  readonly keyResult: KeyResult;
  readonly edit: EditTurn;
  readonly today: string;
}

/** What the log says about a key result, the latest day first: what counts, what does not and why, and how to correct it. */
export function PastCheckIns({ open, keyResult, edit, today }: PastCheckInsProps) {
  const styles = useStyles();
  const words = useTexts().pane.checkIn.past;
  const [corrected, correct] = useState<number>();
  const past = pastOf(open, keyResult.id);
  if (past.length === 0) return <Text size={200}>{words.none}</Text>;
  return (
    <div data-aside="">
      <ul className={styles.list}>
        {past.slice(0, SHOWN).map((one) => (
          <li key={one.checkIn.row} className={styles.one}>
            {corrected === one.checkIn.row ? (
              <Correction
                open={open}
                keyResult={keyResult}
                old={one.checkIn}
                edit={edit}
                today={today}
                onClose={() => correct(undefined)}
              />
            ) : (
              <Past open={open} keyResult={keyResult} past={one} onCorrect={() => correct(one.checkIn.row)} />
            )}
          </li>
        ))}
      </ul>
      {past.length > SHOWN && <Text size={200}>{words.shown(SHOWN, past.length)}</Text>}
    </div>
  );
}

interface PastProps {
  readonly open: OpenLog;
  readonly keyResult: KeyResult;
  readonly past: PastCheckIn;
  readonly onCorrect: () => void;
}

function Past({ open, keyResult, past, onCorrect }: PastProps) {
  const styles = useStyles();
  const { pane, log, format } = useTexts();
  const words = pane.checkIn;
  const { showDay } = useMeasures(open);
  const shown = useCheckedValue(open);
  const { checkIn, why, doubts, correctable } = past;
  const { id, date, value, note, blocker, help, next, by } = checkIn;
  const confidence = confidenceIn(checkIn.confidence);
  const said = [
    ...(confidence === undefined ? [] : [words.past.confidence(format.share(confidence))]),
    ...(by === "" ? [] : [words.past.by(by)]),
  ];
  const sentences = [
    ...(why ? [notCountedSentence(why, log)] : []),
    ...doubts.map((doubt) => doubtSentence(doubt, log)),
    ...(correctable === "no-id" ? [words.past.noId] : []),
  ];
  const texts = [
    ["note", note],
    ["blocker", blocker],
    ["help", help],
    ["next", next],
  ] as const;
  return (
    <>
      <div className={styles.head}>
        <Text size={200}>
          {id !== "" && <span className={styles.id}>{id}</span>}
          <span className={why && styles.crossed}>
            {words.before(shown(value, keyResult), dayIn(date) === undefined ? words.past.noDay : showDay(date))}
          </span>
          {said.length > 0 && `, ${said.join(", ")}`}
        </Text>
        {correctable === "yes" && (
          <Button size="small" appearance="subtle" aria-label={words.past.correctOf(id)} onClick={onCorrect}>
            {words.past.correct}
          </Button>
        )}
      </div>
      {texts.map(
        ([field, text]) =>
          text !== "" && (
            <Text key={field} block size={200}>
              {words.fields[field]}: {text}
            </Text>
          ),
      )}
      {sentences.map((sentence) => (
        <Text key={sentence} block size={200} weight="semibold">
          {sentence}
        </Text>
      ))}
    </>
  );
}
