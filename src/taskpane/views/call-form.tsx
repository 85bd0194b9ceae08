import {
  Button,
  Combobox,
  Field,
  Input,
  makeStyles,
  Option,
  Spinner,
  Subtitle2,
  Text,
  tokens,
} from "@fluentui/react-components";
import { SelectObjectRegular } from "@fluentui/react-icons";
import { useId, useRef, type FormEvent } from "react";
import type { Formula, FormulaArgument } from "../../functions/catalogue";
import { FormulaText } from "../components/formula-text";
import { Notice } from "../components/notice";
import { useTexts } from "../hooks/language-context";
import { useFormulaCall, type FormulaCall } from "../hooks/use-formula-call";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "12px", marginTop: "16px" },
  hint: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  entry: { display: "grid", gridTemplateColumns: "1fr auto", columnGap: "4px" },
  input: { minWidth: 0, width: "100%" },
  written: { display: "block", fontWeight: tokens.fontWeightSemibold },
});

/** A field for each argument, the formula that they make, and the button that writes it into the selected cell. */
export function CallForm({ formula }: { formula: Formula }) {
  const styles = useStyles();
  const words = useTexts().pane.formulaPage;
  const call = useFormulaCall(formula);
  const form = useRef<HTMLFormElement>(null);
  const written = useId();
  const busy = call.state.step === "writing";

  function submit(event: FormEvent): void {
    event.preventDefault();
    void call.insert().then((wrong) => {
      if (wrong !== undefined) form.current?.querySelector<HTMLInputElement>(`[name="${wrong}"]`)?.focus();
    });
  }

  return (
    <>
      <form ref={form} className={styles.form} onSubmit={submit} noValidate>
        <div>
          <Subtitle2 as="h2">{words.arguments}</Subtitle2>
          <Text className={styles.hint}>{words.argumentsHint}</Text>
        </div>
        {formula.arguments.map((argument) => (
          <Entry key={argument.name} argument={argument} call={call} />
        ))}
        <div>
          <Text id={written} className={styles.written}>
            {words.written}
          </Text>
          <FormulaText labelledBy={written}>{call.formula}</FormulaText>
        </div>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {words.insert}
        </Button>
      </form>
      <div role="status">{busy && <Spinner size="small" label={words.inserting} />}</div>
      <Outcome call={call} />
    </>
  );
}

/** One argument: what it is, a field for it, and the selected cells at a click. */
function Entry({ argument, call }: { argument: FormulaArgument; call: FormulaCall }) {
  const styles = useStyles();
  const { pane } = useTexts();
  const words = pane.formulaPage;
  const { name, optional, description, choices } = argument;
  const [problem, refusal] = [call.problemOf(name), call.refusalOf(name)];
  const message = refusal ? pane.explainWorkbook(refusal) : problem && pane.explainTyped(problem);
  const value = call.typed[name] ?? "";
  return (
    <Field
      label={optional ? `${name} (${words.optional})` : name}
      hint={{ children: description, lang: "en" }}
      {...(message !== undefined && { validationMessage: message })}
    >
      {(field) => (
        <div className={styles.entry}>
          {choices ? (
            <Combobox
              {...field}
              className={styles.input}
              name={name}
              value={value}
              selectedOptions={[]}
              freeform
              autoComplete="off"
              onChange={({ target }) => call.change(name, target.value)}
              onOptionSelect={(_, { optionValue }) => call.change(name, optionValue ?? "")}
            >
              {choices.allowed.map((word) => (
                <Option key={word} value={word}>
                  {word}
                </Option>
              ))}
            </Combobox>
          ) : (
            <Input
              {...field}
              className={styles.input}
              name={name}
              value={value}
              autoComplete="off"
              spellCheck={false}
              onChange={(_, { value: text }) => call.change(name, text)}
            />
          )}
          <Button
            icon={<SelectObjectRegular />}
            aria-label={words.takeSelection(name)}
            title={words.takeSelection(name)}
            onClick={() => void call.takeSelection(name)}
          />
        </div>
      )}
    </Field>
  );
}

/** What came of the last attempt to insert, and the question whether a cell's content may go. */
function Outcome({ call: { state, replace, keep } }: { call: FormulaCall }) {
  const { pane } = useTexts();
  const words = pane.formulaPage;
  switch (state.step) {
    case "occupied": {
      const { at, holds, shows } = state;
      return (
        <Notice
          key={`${at.sheet}!${at.cell} ${holds}`}
          intent="warning"
          title={words.occupied(at.cell, at.sheet)}
          texts={[words.holds(shows, holds.startsWith("=") ? holds : undefined)]}
          actions={
            <>
              <Button appearance="primary" onClick={() => void replace()}>
                {words.replace}
              </Button>
              <Button onClick={keep}>{words.keep}</Button>
            </>
          }
        />
      );
    }
    case "inserted": {
      const { at, cells } = state;
      return (
        <Notice
          intent="success"
          title={words.inserted(at.cell, at.sheet)}
          texts={cells === at.cell ? [] : [words.topLeft(cells)]}
        />
      );
    }
    case "refused":
      return (
        <Notice
          key={JSON.stringify(state.why)}
          intent="error"
          title={words.notInserted}
          texts={[pane.explainWorkbook(state.why)]}
        />
      );
    case "broken":
      return <Notice intent="error" title={words.notInserted} texts={[pane.failure.broken, state.message]} />;
    case "ready":
    case "writing":
      return null;
  }
}
