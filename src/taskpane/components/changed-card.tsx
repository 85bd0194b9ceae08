import { Button, Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { useRef, useState, type FormEvent } from "react";
import type { Difference } from "../../okr/commitments";
import type { OpenBook } from "../../workbook/open-book";
import { agreeOn, goBack } from "../agreed-plan";
import { useTexts } from "../hooks/language-context";
import type { EditTurn } from "../hooks/use-edit";
import { useChanges } from "../hooks/use-changes";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "8px",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `3px solid ${tokens.colorPaletteYellowBorderActive}`,
  },
  id: { color: tokens.colorNeutralForeground3, marginRight: "6px" },
  change: { display: "block", fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface ChangedCardProps {
  readonly open: OpenBook;
  readonly difference: Difference;
  readonly today: string;
  readonly edit: EditTurn;
}

/** A key result that is not what was agreed: old and new, and the two ways out of it. */
export function ChangedCard({ open, difference, today, edit }: ChangedCardProps) {
  const styles = useStyles();
  const words = useTexts().pane.agreed;
  const say = useChanges(open);
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { keyResult, changes } = difference;
  const { id } = keyResult;
  const back = goBack(open, difference);
  const busy = edit.state.step === "writing";

  function record(event: FormEvent): void {
    event.preventDefault();
    if (reason.trim() === "") {
      setMissing(true);
      form.current?.querySelector("textarea")?.focus();
      return;
    }
    void edit.write(agreeOn(open, [keyResult], { reason: reason.trim(), day: today }), () => words.recorded(id));
  }

  return (
    <form ref={form} className={styles.card} onSubmit={record} noValidate>
      <div>
        <Text>
          <span className={styles.id}>{id}</span>
          {keyResult.keyResult}
        </Text>
        {changes.map((change) => (
          <Text key={change.measure} className={styles.change}>
            {say(change, keyResult)}
          </Text>
        ))}
      </div>
      <Field
        label={words.why}
        required
        {...(isMissing && reason.trim() === "" && { validationMessage: words.whyMissing })}
      >
        <Textarea name={`why ${id}`} resize="vertical" value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={busy} aria-label={words.recordFor(id)}>
          {words.record}
        </Button>
        {back && (
          <Button
            disabledFocusable={busy}
            aria-label={words.goBackFor(id)}
            onClick={() => void edit.write(back, () => words.wentBack(id))}
          >
            {words.goBack}
          </Button>
        )}
      </div>
      {!back && <Text size={200}>{words.noWayBack}</Text>}
    </form>
  );
}
