import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { KeyResult } from "../../okr/book";
import { isMissing } from "../../okr/cell";
import type { OpenBook } from "../../workbook/open-book";
import { useMorePageTexts } from "../hooks/use-more-page-texts";
import { useMade } from "../hooks/use-made";
import { useMeasures } from "../hooks/use-measures";
import { isRepeated, teamOf, type ExistingPart, type Made } from "../split-plan";
import { PlanLine } from "./plan-line";

const useStyles = makeStyles({
  line: { display: "block" },
  heading: { margin: "8px 0 0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: "4px 0 0", padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
  made: { display: "block", marginTop: "8px" },
  measures: { display: "block", color: tokens.colorNeutralForeground3 },
});

interface SplitWholeProps {
  readonly open: OpenBook;
  readonly whole: KeyResult;
  readonly existing: readonly ExistingPart[];
  /** What these parts make by themselves. */
  readonly made: Made | undefined;
}

/** What is to be divided, and the parts of it that are there. */
export function SplitWhole({ open, whole, existing, made }: SplitWholeProps) {
  const styles = useStyles();
  const words = useMorePageTexts().split;
  const { show } = useMeasures(open);
  const say = useMade(open);
  const team = teamOf(open.book, whole);
  const measures = (of: KeyResult): string =>
    isMissing(of.start)
      ? words.wholeToReach(show(of.target, of))
      : words.whole(show(of.start, of), show(of.target, of));
  return (
    <div>
      <Text className={styles.line}>{measures(whole)}</Text>
      {team !== "" && <Text className={styles.line}>{words.ofTeam(team)}</Text>}
      {isRepeated(whole) && (
        <Text size={200} className={styles.line}>
          {words.repeated}
        </Text>
      )}
      {existing.length > 0 && (
        <>
          <h2 className={styles.heading}>{words.existing}</h2>
          <Text size={200}>{words.existingHint}</Text>
          <ul className={styles.list}>
            {existing.map((part) => (
              <li key={part.keyResult.row}>
                <PlanLine line={{ table: "keyResults", id: part.keyResult.id }} words={part.keyResult.keyResult} />
                <Text size={200} className={styles.measures}>
                  {[...(part.team === "" ? [] : [part.team]), measures(part.keyResult)].join(" – ")}
                </Text>
              </li>
            ))}
          </ul>
          {made && <Text className={styles.made}>{say(made, whole)}</Text>}
        </>
      )}
    </div>
  );
}
