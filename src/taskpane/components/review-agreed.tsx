import { Link, makeStyles, Text } from "@fluentui/react-components";
import type { Objective } from "../../okr/book";
import type { OpenBook } from "../../workbook/open-book";
import { agreedSince } from "../agreed-since";
import { useTexts } from "../hooks/language-context";
import { useChanges } from "../hooks/use-changes";
import { useMeasures } from "../hooks/use-measures";
import { open as goTo } from "../navigation";

const useStyles = makeStyles({
  list: { margin: "4px 0", paddingLeft: "20px", display: "grid", rowGap: "4px" },
  reason: { display: "block" },
  way: { minHeight: "24px", textAlign: "start" },
});

interface Said {
  readonly key: string;
  readonly words: string;
  readonly reason: string | undefined;
}

/** What was changed after it was agreed, with its reason: nobody picks a kinder measure unseen. */
export function ReviewAgreed({ open, objective }: { open: OpenBook; objective: Objective }) {
  const styles = useStyles();
  const { pane, format } = useTexts();
  const words = pane.review;
  const { states } = useTexts().sheets.words;
  const say = useChanges(open);
  const { showDay } = useMeasures(open);
  const since = agreedSince(open.book, objective);
  const lines: Said[] = [
    ...since.changed.map(({ keyResult, step: { commitment, changes } }) => ({
      key: `changed ${commitment.row}`,
      words: words.changedOn(
        keyResult.id,
        showDay(commitment.day),
        format.list(changes.map((change) => say(change, keyResult))),
      ),
      reason: commitment.reason,
    })),
    ...since.unsaid.map(({ keyResult, changes }) => ({
      key: `unsaid ${keyResult.row}`,
      words: words.changedUnsaid(keyResult.id, format.list(changes.map((change) => say(change, keyResult)))),
      reason: undefined,
    })),
    ...since.leftOut.map(({ row, id, state, reason }) => ({
      key: `out ${row}`,
      words: words.leftOut(id, states[state as keyof typeof states] ?? state),
      reason,
    })),
    ...(since.neverAgreed.length === 0
      ? []
      : [
          {
            key: "never",
            words: words.neverAgreed(format.list(since.neverAgreed.map(({ id, keyResult }) => id || keyResult))),
            reason: undefined,
          },
        ]),
  ];
  return (
    <>
      {lines.length === 0 ? (
        <Text block>{words.allAsAgreed}</Text>
      ) : (
        <ul className={styles.list}>
          {lines.map((line) => (
            <li key={line.key}>
              <Text>{line.words}</Text>
              {line.reason !== undefined && (
                <Text size={200} className={styles.reason}>
                  {line.reason === "" ? words.noReason : words.reason(line.reason)}
                </Text>
              )}
            </li>
          ))}
        </ul>
      )}
      <Link as="button" className={styles.way} onClick={() => goTo("agreed")}>
        {pane.home.agreed.title}
      </Link>
    </>
  );
}
