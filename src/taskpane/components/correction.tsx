import { Button, Field, Input, makeStyles, Text } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent } from "react";
import type { KeyResult } from "../../okr/book";
import type { CheckIn } from "../../okr/log/check-in";
import type { OpenLog } from "../../workbook/open-log";
import { useTexts } from "../hooks/language-context";
import { useCorrection } from "../hooks/use-correction";
import { useDayMessage } from "../hooks/use-day-message";
import type { EditTurn } from "../hooks/use-edit";
import { useWriting } from "../hooks/use-writing";
import { CheckInFields } from "./check-in-fields";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  input: { minWidth: 0, width: "100%" },
});

interface CorrectionProps {
  readonly open: OpenLog;
  readonly keyResult: KeyResult;
  readonly old: CheckIn;
  readonly edit: EditTurn;
  readonly today: string;
  readonly onClose: () => void;
}

/** The form of a row of the log, filled in. It is inside the page's form and keeps its keys to itself. */
export function Correction({ open, keyResult, old, edit, today, onClose }: CorrectionProps) {
  const styles = useStyles();
  const words = useTexts().pane.checkIn;
  const writing = useWriting(open);
  const form = useCorrection(open, keyResult, old, edit, today);
  const message = useDayMessage(open, form.dayProblem);
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => element.current?.querySelector("input")?.focus(), []);

  async function save(): Promise<void> {
    if (await form.save()) onClose();
    else element.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === "Escape") onClose();
    if (event.key !== "Enter") return;
    event.stopPropagation();
    const isField = event.target instanceof HTMLInputElement;
    const saves = event.ctrlKey || event.metaKey;
    if (isField || saves) event.preventDefault();
    if (saves) void save();
  }

  const title = words.past.correctOf(old.id);
  return (
    <div ref={element} role="group" aria-label={title} className={styles.form} onKeyDown={onKeyDown}>
      <Text weight="semibold">{title}</Text>
      <Text size={200}>{words.past.stays}</Text>
      <Field label={words.day} {...(message !== undefined && { validationMessage: message })}>
        <Input
          name={`day ${old.id}`}
          aria-label={words.fieldOf(old.id, words.day)}
          className={styles.input}
          autoComplete="off"
          value={form.day}
          onChange={(_, { value }) => form.typeDay(value)}
        />
      </Field>
      <CheckInFields
        id={old.id}
        keyResult={keyResult}
        fields={form.entry}
        writing={writing}
        confidenceBefore={undefined}
        isMoreOpen
      />
      <div role="status">{form.isSame && <Text>{words.past.same}</Text>}</div>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={edit.state.step === "writing"} onClick={() => void save()}>
          {words.past.save}
        </Button>
        <Button onClick={onClose}>{words.past.cancel}</Button>
      </div>
    </div>
  );
}
