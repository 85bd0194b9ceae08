import { Link, makeStyles, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Spot, WorkbookProblem } from "../../workbook/port";
import { useTexts } from "../hooks/language-context";
import { useWorkbook } from "../hooks/workbook-context";
import { Notice } from "./notice";

const useStyles = makeStyles({
  where: { minHeight: "24px", textAlign: "start" },
});

/** A way to a cell of the sheets; says so where its column is gone, and where Excel cannot show it. */
export function GoToCell({ spot }: { spot: Spot | undefined }) {
  const styles = useStyles();
  const { pane } = useTexts();
  const words = pane.quality;
  const workbook = useWorkbook();
  const [refused, setRefused] = useState<WorkbookProblem>();
  if (!spot) {
    return (
      <Text block size={200}>
        {words.columnGone}
      </Text>
    );
  }
  return (
    <>
      <Link as="button" className={styles.where} onClick={() => void workbook.goTo(spot).then(setRefused)}>
        {words.goTo(spot.sheet, spot.cell)}
      </Link>
      {refused && <Notice intent="error" title={words.notShown} texts={[pane.explainWorkbook(refused)]} />}
    </>
  );
}
