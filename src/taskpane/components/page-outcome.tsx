import { Button, Spinner } from "@fluentui/react-components";
import { useTexts } from "../hooks/language-context";
import { useMorePageTexts } from "../hooks/use-more-page-texts";
import type { HalfDrawn, Pages } from "../hooks/use-pages";
import { Notice } from "./notice";

/** Says that a page is being drawn, and then what came of it. */
export function PageOutcome({ pages }: { pages: Pages }) {
  const { pane } = useTexts();
  const words = useMorePageTexts().teams;
  const { state } = pages;
  return (
    <>
      <div role="status">
        {state.step === "drawing" && <Spinner size="small" label={words.drawing} />}
        {state.step === "removing" && <Spinner size="small" label={pane.progress.removing} />}
      </div>
      {state.step === "done" && (
        <Notice key={state.sheet} intent="success" title={words.drawn(state.team, state.sheet)} texts={[]} />
      )}
      {state.step === "refused" && (
        <Notice intent="error" title={words.notDrawn} texts={[pane.explainWorkbook(state.why)]} />
      )}
      {state.step === "half" && <Half pages={pages} state={state} />}
      {state.step === "removed" && (
        <Notice intent="success" title={pane.half.removed(state.removal.removed, state.removal.kept)} texts={[]} />
      )}
      {state.step === "broken" && (
        <Notice intent="error" title={pane.failure.brokenTitle} texts={[pane.failure.broken, state.message]} />
      )}
    </>
  );
}

/** What a broken drawing left, and the offer to take it away again. */
function Half({ pages, state: { sheet, cause, remains } }: { pages: Pages; state: HalfDrawn }) {
  const { half, explainWorkbook } = useTexts().pane;
  const sheets = remains?.sheets.map(({ name }) => name) ?? [];
  const unsure = remains?.unsure ?? [];
  return (
    <Notice
      intent="warning"
      title={half.title}
      texts={[
        explainWorkbook(cause),
        ...(remains ? [] : [half.unknown([sheet])]),
        ...(sheets.length > 0 ? [half.written(sheets)] : []),
        ...(unsure.length > 0 ? [half.unsure(unsure)] : []),
        ...(sheets.length > 0 ? [half.noUndo] : []),
      ]}
      actions={
        remains &&
        sheets.length > 0 && (
          <Button appearance="primary" onClick={() => void pages.remove(remains)}>
            {half.remove}
          </Button>
        )
      }
    />
  );
}
