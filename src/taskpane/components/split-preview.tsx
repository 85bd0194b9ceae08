import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { KeyResult } from "../../okr/book";
import { MOST_PARTS } from "../../okr/split";
import type { OpenBook } from "../../workbook/open-book";
import type { MorePageTexts } from "../../texts/texts";
import { useTexts } from "../hooks/language-context";
import { useMorePageTexts } from "../hooks/use-more-page-texts";
import { useMade } from "../hooks/use-made";
import { useMeasures } from "../hooks/use-measures";
import type { NotYet, SplitForm } from "../hooks/use-split";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    marginTop: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: {
    textAlign: "start",
    fontWeight: tokens.fontWeightSemibold,
    padding: "4px 8px 4px 0",
  },
  row: { fontWeight: tokens.fontWeightRegular },
  number: { textAlign: "end", padding: "4px 0 4px 8px", whiteSpace: "nowrap" },
  line: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  check: { display: "block", marginTop: "8px", outlineStyle: "none" },
});

interface SplitPreviewProps {
  readonly open: OpenBook;
  readonly form: SplitForm;
  readonly whole: KeyResult;
}

/** What each part comes to, and whether the parts make the whole. */
export function SplitPreview({ open, form, whole }: SplitPreviewProps) {
  const styles = useStyles();
  const { quality } = useTexts();
  const words = useMorePageTexts().split;
  const { show } = useMeasures(open);
  const say = useMade(open);
  const { parts, notYet, made } = form;
  const measured = parts.filter(({ measure }) => measure !== undefined);
  const wrong = parts.filter((part) => part.wrong !== undefined).map(({ team }) => team);
  const hasStart = measured.some(({ measure }) => measure?.start !== null);
  const hasLimit = measured.some(({ measure }) => measure?.limit !== null);
  const check = sayNotYet(notYet, wrong, words, quality.split) ?? (made && say(made, whole));
  return (
    <section aria-label={words.preview}>
      <h2 className={styles.heading}>{words.preview}</h2>
      {measured.length > 0 && notYet === undefined && (
        <table className={styles.table}>
          <thead>
            <tr className={styles.line}>
              <th scope="col" className={styles.head}>
                {words.part}
              </th>
              {[...(hasStart ? [words.start] : []), ...(hasLimit ? [words.limit] : []), words.target].map((title) => (
                <th key={title} scope="col" className={mergeClasses(styles.head, styles.number)}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {measured.map(({ team, measure }) => (
              <tr key={team} className={styles.line}>
                <th scope="row" className={mergeClasses(styles.head, styles.row)}>
                  {team}
                </th>
                {[...(hasStart ? [measure?.start] : []), ...(hasLimit ? [measure?.limit] : []), measure?.target].map(
                  (value, i) => (
                    <td key={i} className={styles.number}>
                      {show(value, whole)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div role="status" tabIndex={-1} data-not-yet="" className={styles.check}>
        {check !== undefined && <Text block>{check}</Text>}
        {made?.miss && (
          <Text block size={200}>
            {words.writable}
          </Text>
        )}
      </div>
    </section>
  );
}

type Words = MorePageTexts["split"];
type SplitWords = ReturnType<typeof useTexts>["quality"]["split"];

function sayNotYet(
  notYet: NotYet | undefined,
  wrong: readonly string[],
  words: Words,
  said: SplitWords,
): string | undefined {
  if (wrong.length > 0) return words.wrongPart(wrong);
  switch (notYet?.problem) {
    case undefined:
      return undefined;
    case "no-part":
      return words.noPart;
    case "used-up":
      return words.usedUp;
    case "too-many":
      return words.tooMany(notYet.parts, MOST_PARTS);
    case "whole-not-a-number":
      return said["whole-not-a-number"](notYet);
    case "parts-unusable":
      return said["parts-unusable"](notYet);
    case "share-unusable":
      return said["share-unusable"](notYet);
    case "amount-unusable":
      return said["amount-unusable"](notYet);
    case "shares-all-zero":
      return said["shares-all-zero"](notYet);
  }
}
