import { Field, Input, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { useTexts } from "../hooks/language-context";
import { useMorePageTexts } from "../hooks/use-more-page-texts";
import type { FormPart, SplitForm } from "../hooks/use-split";

const useStyles = makeStyles({
  all: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "12px" },
});

const WAYS = ["evenly", "shares", "amounts"] as const;

/** Evenly, by shares or by amounts; the latter two have a field for each part. */
export function SplitMethod({ form }: { form: SplitForm }) {
  const styles = useStyles();
  const words = useMorePageTexts().split;
  const { by } = form;
  return (
    <div className={styles.all}>
      <Field label={words.how} {...(by === "shares" && { hint: words.sharesHint })}>
        <RadioGroup
          value={by}
          onChange={(_, { value }) => form.divideBy(WAYS.find((one) => one === value) ?? "evenly")}
        >
          {WAYS.map((way) => (
            <Radio key={way} value={way} label={words.by[way]} />
          ))}
        </RadioGroup>
      </Field>
      {by !== "evenly" && form.parts.map((part) => <PartField key={part.team} form={form} by={by} part={part} />)}
    </div>
  );
}

function PartField({ form, by, part }: { form: SplitForm; by: "shares" | "amounts"; part: FormPart }) {
  const { pane } = useTexts();
  const words = useMorePageTexts().split;
  const { team, typed, wrong } = part;
  const missing = by === "shares" ? words.shareMissing : words.amountMissing;
  const message = wrong && (wrong.problem === "missing" ? missing : pane.explainValue(wrong));
  return (
    <Field
      label={by === "shares" ? words.shareOf(team) : words.amountOf(team)}
      {...(message !== undefined && { validationMessage: message })}
    >
      <Input
        name={`part ${team}`}
        autoComplete="off"
        value={typed}
        onChange={(_, { value }) => form.type(team, value)}
      />
    </Field>
  );
}
