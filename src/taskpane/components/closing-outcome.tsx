import { Button } from "@fluentui/react-components";
import type { ClosingLook } from "../../workbook/port";
import { useTexts } from "../hooks/language-context";
import { useSheetPageTexts } from "../hooks/use-sheet-page-texts";
import type { Came } from "../hooks/use-closing";
import { Notice } from "./notice";

interface ClosingOutcomeProps {
  readonly period: string;
  readonly came: Came;
  /** What is there now; missing where Excel does not say. */
  readonly look: ClosingLook | undefined;
}

/** What came of closing or opening again. */
export function ClosingOutcome({ period, came, look }: ClosingOutcomeProps) {
  const { pane } = useTexts();
  const { close: words, explainClosing } = useSheetPageTexts();
  switch (came.came) {
    case "closed":
      return <Notice intent="success" title={words.closedTitle(period)} texts={[words.closedCells(came.cells)]} />;
    case "reopened":
      return <Notice intent="success" title={words.reopenedTitle(period)} texts={[words.reopened(came.cells)]} />;
    case "refused":
      return (
        <Notice
          intent="error"
          title={came.why.problem === "cannot-put-back" ? words.reopenRefusedTitle : words.refusedTitle}
          texts={[explainClosing(came.why, pane.explainWorkbook)]}
        />
      );
    case "broken":
      return (
        <Notice
          intent="warning"
          title={words.brokenTitle}
          texts={[explainClosing(came.cause, pane.explainWorkbook), look ? standOf(look) : words.unknown]}
        />
      );
  }

  function standOf(now: ClosingLook): string {
    if (now.state === "open") return words.nothing;
    return now.state === "begun" ? words.begun(now.written) : words.partly(...cellsOf(now));
  }
}

/** Cells that are values by now, and formulas that are left. */
export function cellsOf({ sheets }: ClosingLook): [frozen: number, left: number] {
  return [sheets.reduce((sum, { frozen }) => sum + frozen, 0), sheets.reduce((sum, { formulas }) => sum + formulas, 0)];
}

/** What can be done with what is there. */
export function ClosingWays({
  look,
  finish,
  takeBack,
}: {
  look: ClosingLook;
  finish: () => void;
  takeBack: () => void;
}) {
  const words = useSheetPageTexts().close;
  if (look.state === "begun") {
    return (
      <Notice
        intent="warning"
        title={words.begunTitle}
        texts={[words.begun(look.written), words.startAnew]}
        actions={<Button onClick={takeBack}>{words.takeBack}</Button>}
      />
    );
  }
  return (
    <Notice
      intent="warning"
      title={words.begunTitle}
      texts={[words.partly(...cellsOf(look))]}
      actions={
        <>
          <Button appearance="primary" onClick={finish}>
            {words.finish}
          </Button>
          <Button onClick={takeBack}>{words.takeBack}</Button>
        </>
      }
    />
  );
}
