import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { doubtSentence, notCountedSentence, withPlace } from "../../okr/log/sentence";
import type { OpenLog } from "../../workbook/open-log";
import { problemsIn } from "../check-in-plan";
import { useTexts } from "../hooks/language-context";
import { GoToCell } from "./go-to-cell";
import { Folded } from "./folded";

/** More than these are a matter for the sheet, which can be filtered. */
const SHOWN = 50;

const useStyles = makeStyles({
  all: { marginTop: "12px" },
  list: { margin: "8px 0 0", padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
  one: {
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `3px solid ${tokens.colorPaletteYellowBorderActive}`,
  },
});

/** Rows of the log that do not count, or that are odd, each a click away from its cell. */
export function LogProblems({ open }: { open: OpenLog }) {
  const styles = useStyles();
  const { pane, log } = useTexts();
  const words = pane.checkIn;
  const problems = useMemo(() => problemsIn(open), [open]);
  const [isOpen, setOpen] = useState(false);
  if (problems.length === 0) return null;
  return (
    <div className={styles.all}>
      <Folded title={words.problems(problems.length)} isOpen={isOpen} onToggle={setOpen}>
        <Text size={200}>{words.problemsHint}</Text>
        <ul className={styles.list}>
          {problems.slice(0, SHOWN).map(({ checkIn, said, spot }) => {
            const sentence = "why" in said ? notCountedSentence(said.why, log) : doubtSentence(said.doubt, log);
            return (
              <li key={`${checkIn.row} ${sentence}`} className={styles.one}>
                <Text block>{withPlace(checkIn, sentence, log)}</Text>
                <GoToCell spot={spot} />
              </li>
            );
          })}
        </ul>
        {problems.length > SHOWN && <Text size={200}>{words.moreProblems(problems.length - SHOWN)}</Text>}
      </Folded>
    </div>
  );
}
