import { Spinner } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../hooks/language-context";
import type { Editing } from "../hooks/use-edit";
import { mayStand } from "../refused";
import { Notice } from "./notice";

interface EditOutcomeProps {
  readonly state: Editing;
  /** Ways on from here once it is written. */
  readonly actions?: ReactNode;
  /** What is said while it is written. */
  readonly label?: string;
}

/** Says that rows are being written, and then what came of it. */
export function EditOutcome({ state, actions, label }: EditOutcomeProps) {
  const { pane } = useTexts();
  return (
    <>
      <div role="status">{state.step === "writing" && <Spinner size="small" label={label ?? pane.line.saving} />}</div>
      {state.step === "done" && (
        <Notice key={state.turn} intent="success" title={state.said} texts={[]} actions={actions} />
      )}
      {state.step === "refused" && (
        <Notice
          key={state.turn}
          intent="error"
          title={mayStand(state.why) ? pane.line.unsureTitle : pane.line.refusedTitle}
          texts={[pane.explainWorkbook(state.why)]}
        />
      )}
      {state.step === "broken" && (
        <Notice
          key={state.turn}
          intent="error"
          title={pane.failure.brokenTitle}
          texts={[pane.failure.broken, state.message]}
        />
      )}
    </>
  );
}
