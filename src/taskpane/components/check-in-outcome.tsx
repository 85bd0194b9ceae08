import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
} from "@fluentui/react-components";
import { useTexts } from "../hooks/language-context";
import type { CheckInForm } from "../hooks/use-check-in";
import type { EditTurn } from "../hooks/use-edit";
import { useLastCheckIn } from "../last-check-in";
import { EditOutcome } from "./edit-outcome";

const useStyles = makeStyles({
  bar: { marginTop: "8px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** How much of a write is behind when each of its steps begins. */
const DONE = { looking: 0.1, writing: 0.4, reading: 0.8 } as const;

interface CheckInOutcomeProps {
  readonly edit: EditTurn;
  readonly form: CheckInForm;
  readonly period: string;
}

/** How far a write is, what came of it, and the way to take back what was written last, also when one comes back later. */
export function CheckInOutcome({ edit, form, period }: CheckInOutcomeProps) {
  const styles = useStyles();
  const words = useTexts().pane.checkIn;
  const last = useLastCheckIn(period);
  const { state } = edit;
  const { undo } = form;
  const button = undo && <Button onClick={() => void undo()}>{words.undo}</Button>;
  const says = form.rows > 0 && { ...words.writing, writing: words.writing.writing(form.rows) };
  return (
    <>
      <EditOutcome
        state={state}
        actions={button}
        {...(state.step === "writing" && says && { label: says[state.at] })}
      />
      {state.step === "writing" && <ProgressBar className={styles.bar} value={DONE[state.at]} aria-hidden="true" />}
      {last && state.step !== "done" && state.step !== "writing" && (
        <MessageBar className={styles.bar} intent="info" layout="multiline">
          <MessageBarBody>{last.said}</MessageBarBody>
          <MessageBarActions className={styles.actions}>{button}</MessageBarActions>
        </MessageBar>
      )}
      {form.gone.length > 0 && (
        <MessageBar className={styles.bar} intent="warning" layout="multiline">
          <MessageBarBody>{form.gone.map(({ id, typed }) => words.gone(id, typed)).join(" ")}</MessageBarBody>
          <MessageBarActions className={styles.actions}>
            <Button onClick={form.forgetGone}>{words.forget}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}
