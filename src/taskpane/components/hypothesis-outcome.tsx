import { Button, Field, makeStyles, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import { useRef, useState, type FormEvent } from "react";
import type { HypothesisOutcome } from "../../okr/kpi/hypothesis-cycle";
import { useTreeTexts } from "../hooks/use-tree-texts";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px" },
  write: { justifySelf: "start" },
});

const OUTCOMES: readonly HypothesisOutcome[] = ["Kept", "Standard process", "Back to the tree"];

interface HypothesisOutcomeFormProps {
  readonly id: string;
  /** What was noted before. */
  readonly learned: string;
  readonly isBusy: boolean;
  readonly onWrite: (outcome: HypothesisOutcome, learned: string) => Promise<void>;
}

/** What became of a hypothesis: it held, it is how we work from now on, or it did not hold; and what was learned. */
export function HypothesisOutcomeForm({ id, learned, isBusy, onWrite }: HypothesisOutcomeFormProps) {
  const styles = useStyles();
  const { hypotheses: words } = useTreeTexts();
  const element = useRef<HTMLFormElement>(null);
  const [outcome, choose] = useState<HypothesisOutcome>();
  const [text, type] = useState(learned);
  const [tried, setTried] = useState(false);

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (outcome) void onWrite(outcome, text.trim());
    else element.current?.querySelector<HTMLElement>("input[type='radio']")?.focus();
  }

  return (
    <form ref={element} className={styles.form} aria-label={words.conclude(id)} noValidate onSubmit={submit}>
      <Field label={words.outcome} {...(tried && !outcome && { validationMessage: words.chooseOutcome })}>
        <RadioGroup
          name={`outcome ${id}`}
          value={outcome ?? ""}
          onChange={(_, { value }) => choose(OUTCOMES.find((one) => one === value))}
        >
          {OUTCOMES.map((one) => (
            <Radio key={one} value={one} label={words.outcomes[one]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={words.learned}>
        <Textarea name={`learned ${id}`} resize="vertical" value={text} onChange={(_, { value }) => type(value)} />
      </Field>
      <Button className={styles.write} type="submit" appearance="primary" disabledFocusable={isBusy}>
        {words.write}
      </Button>
    </form>
  );
}
