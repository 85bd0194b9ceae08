import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { KeyResult } from "../../okr/book";
import { textsOf } from "../../texts/languages";
import type { OpenBook } from "../../workbook/open-book";
import { agreeOn } from "../agreed-plan";
import { useTexts } from "../hooks/language-context";
import type { EditTurn } from "../hooks/use-edit";
import { useMeasures } from "../hooks/use-measures";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "12px" },
  list: { margin: "8px 0 0", padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
  id: { color: tokens.colorNeutralForeground3, marginRight: "6px" },
  measures: { display: "block" },
  button: { justifySelf: "start" },
});

interface AgreeFormProps {
  readonly open: OpenBook;
  readonly keyResults: readonly KeyResult[];
  /** Whether nothing was agreed before. */
  readonly first: boolean;
  readonly today: string;
  readonly edit: EditTurn;
}

/** The key results that are not agreed, as they stand in the sheet, and the button that agrees on all of them. */
export function AgreeForm({ open, keyResults, first, today, edit }: AgreeFormProps) {
  const styles = useStyles();
  const words = useTexts().pane.agreed;
  const { show, showWeight } = useMeasures(open);
  const ofSheet = textsOf(open.language).pane.agreed;
  const usual = first ? ofSheet.usualReason : ofSheet.usualReasonLater;
  const [typed, setTyped] = useState<string>();
  const [by, setBy] = useState("");
  const reason = typed ?? usual;

  function submit(event: FormEvent): void {
    event.preventDefault();
    const agreement = { reason: reason.trim() || usual, day: today, by: by.trim() };
    void edit
      .write(agreeOn(open, keyResults, agreement), () => words.fixed(keyResults.length))
      .then((done) => {
        if (done) setTyped(undefined);
      });
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <ul className={styles.list}>
        {keyResults.map((one) => (
          <li key={one.row}>
            <Text>
              <span className={styles.id}>{one.id}</span>
              {one.keyResult}
            </Text>
            <Text size={200} className={styles.measures}>
              {words.measures(show(one.start, one), show(one.target, one), showWeight(one.weight))}
            </Text>
          </li>
        ))}
      </ul>
      <Field label={words.reason}>
        <Input name="reason" autoComplete="off" value={reason} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <Field label={words.by} hint={words.byHint}>
        <Input name="by" autoComplete="off" value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <Button
        className={styles.button}
        type="submit"
        appearance="primary"
        disabledFocusable={edit.state.step === "writing"}
      >
        {first ? words.fix : words.agreeToo}
      </Button>
    </form>
  );
}
