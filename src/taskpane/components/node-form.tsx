import { Button, Field, Input, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { OPERATIONS } from "../../okr/operation";
import { useTexts } from "../hooks/language-context";
import type { NodeForm as Form } from "../hooks/use-node-form";
import { useTreeTexts } from "../hooks/use-tree-texts";
import { TEXT_FIELDS, VALUE_FIELDS, type TextField } from "../tree-fields";
import { NodeValueField } from "./node-value-field";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "10px",
    marginTop: "12px",
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  pair: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(180px, 1fr))", gap: "10px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Whose operator the form asks for, if any. */
export interface AskedOperator {
  readonly label: string;
  readonly hint?: string;
}

interface NodeFormProps {
  readonly title: string;
  readonly form: Form;
  /** Whether it has children: baseline, current and target are then theirs, and `workedOut` says how. */
  readonly workedOut: string | undefined;
  readonly operator: AskedOperator | undefined;
  /** Words that the sheet offers as units. */
  readonly units: readonly string[];
  readonly isBusy: boolean;
  readonly save: { readonly label: string; readonly onSave: () => void };
  /** Saves and begins another one. */
  readonly another?: { readonly label: string; readonly onSave: () => void };
  readonly onCancel: () => void;
}

/** A node as a form: what it is, where it is measured, its numbers. */
export function NodeForm(props: NodeFormProps) {
  const { title, form, workedOut, operator, units, isBusy, save, another, onCancel } = props;
  const styles = useStyles();
  const words = useTreeTexts().tree.form;
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    element.current?.querySelector<HTMLElement>("input")?.focus();
  }, []);
  const goToWrong = (act: () => void): void => {
    const checked = form.check();
    if ("wrong" in checked) element.current?.querySelector<HTMLElement>(`[name="${checked.wrong}"]`)?.focus();
    else act();
  };
  return (
    <form
      ref={element}
      className={styles.form}
      aria-label={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        goToWrong(save.onSave);
      }}
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
    >
      <h2 className={styles.title}>{title}</h2>
      {TEXT_FIELDS.map((field) => (
        <TextInput key={field} form={form} field={field} suggested={field === "unit" ? units : []} />
      ))}
      {operator && <OperatorField form={form} asked={operator} />}
      {workedOut !== undefined && <Text size={200}>{workedOut}</Text>}
      <div className={styles.pair}>
        {VALUE_FIELDS.filter((field) => workedOut === undefined || field === "benchmark").map((field) => (
          <NodeValueField
            key={field}
            form={form}
            field={field}
            {...(field in words.hints && { hint: words.hints[field as keyof typeof words.hints] })}
          />
        ))}
      </div>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {save.label}
        </Button>
        {another && (
          <Button disabledFocusable={isBusy} onClick={() => goToWrong(another.onSave)}>
            {another.label}
          </Button>
        )}
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}

function TextInput({ form, field, suggested }: { form: Form; field: TextField; suggested: readonly string[] }) {
  const { pane } = useTexts();
  const words = useTreeTexts().tree.form;
  const listId = useId();
  const problem = form.problemOf(field);
  return (
    <>
      <Field
        label={words.fields[field]}
        {...(field === "node" && { required: true })}
        {...(field !== "unit" && { hint: words.hints[field] })}
        {...(problem && { validationMessage: pane.line.missing })}
      >
        <Input
          name={field}
          value={form.typed[field]}
          autoComplete="off"
          {...(suggested.length > 0 && { list: listId })}
          onBlur={() => form.leave(field)}
          onChange={(_, { value }) => form.change(field, value)}
        />
      </Field>
      {suggested.length > 0 && (
        <datalist id={listId}>
          {suggested.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      )}
    </>
  );
}

function OperatorField({ form, asked: { label, hint } }: { form: Form; asked: AskedOperator }) {
  const { pane } = useTexts();
  const words = useTreeTexts().tree.form;
  const { operator } = form.typed;
  const known = OPERATIONS.find(operator);
  return (
    <Field
      label={label}
      required
      {...(hint !== undefined && { hint })}
      {...(form.problemOf("operator") && { validationMessage: pane.line.missing })}
    >
      <Select
        name="operator"
        value={known ?? operator}
        onBlur={() => form.leave("operator")}
        onChange={(_, { value }) => form.change("operator", value)}
      >
        <option value="" />
        {/* A word that is in no list stays what it is until somebody chooses another. */}
        {operator !== "" && known === undefined && <option value={operator}>{operator}</option>}
        {OPERATIONS.allowed.map((one) => (
          <option key={one} value={one}>
            {words.operators[one]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
