import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { EditRegular, TableCellEditRegular } from "@fluentui/react-icons";
import { useTexts } from "../hooks/language-context";
import type { NodeForm } from "../hooks/use-node-form";
import { useTreeTexts } from "../hooks/use-tree-texts";
import { spotIn, type ValueField } from "../tree-fields";
import { GoToCell } from "./go-to-cell";

const useStyles = makeStyles({
  row: { display: "flex", columnGap: "4px", alignItems: "center" },
  grow: { flexGrow: 1, minWidth: 0 },
  formula: {
    flexGrow: 1,
    minWidth: 0,
    padding: "5px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
  from: { display: "flex", flexWrap: "wrap", columnGap: "8px", alignItems: "center" },
  small: { minWidth: "32px", flexShrink: 0 },
});

/** A number of a node: typed, or read from a cell of the person's own. */
export function NodeValueField({ form, field, hint }: { form: NodeForm; field: ValueField; hint?: string }) {
  const { pane } = useTexts();
  const words = useTreeTexts().tree.form;
  const value = form.typed[field];
  const problem = form.problemOf(field);
  const notTaken = form.notTaken[field];
  const message = notTaken
    ? notTaken.problem === "own-sheet"
      ? words.ownSheet
      : pane.explainWorkbook(notTaken)
    : problem && (problem.problem === "missing" ? pane.line.missing : pane.explainValue(problem));
  const label = words.fields[field];
  return (
    <Field
      label={label}
      {...(hint !== undefined && { hint })}
      {...(message !== undefined && { validationMessage: message })}
    >
      {"formula" in value ? (
        <Reference form={form} field={field} formula={value.formula} shows={value.shows} />
      ) : (
        <Typed form={form} field={field} text={value.text} />
      )}
    </Field>
  );
}

/** Field gives its only child the id and the description; so this passes on what it is given. */
function Typed({ form, field, text, ...given }: { form: NodeForm; field: ValueField; text: string }) {
  const styles = useStyles();
  const words = useTreeTexts().tree.form;
  return (
    <div className={styles.row}>
      <Input
        {...given}
        className={styles.grow}
        name={field}
        value={text}
        autoComplete="off"
        inputMode="decimal"
        onBlur={() => form.leave(field)}
        onChange={(_, data) => form.changeValue(field, data.value)}
      />
      <Button
        className={styles.small}
        icon={<TableCellEditRegular />}
        aria-label={words.useCell(words.fields[field])}
        title={words.useCell(words.fields[field])}
        onClick={() => void form.takeSelection(field)}
      />
    </div>
  );
}

interface ReferenceProps {
  readonly form: NodeForm;
  readonly field: ValueField;
  readonly formula: string;
  readonly shows: string;
}

/** Where the number comes from, what it is now, the way there, and the way back to typing. */
function Reference({ form, field, formula, shows, ...given }: ReferenceProps) {
  const styles = useStyles();
  const words = useTreeTexts().tree.form;
  const spot = spotIn(formula);
  return (
    <div {...given} role="group" aria-label={`${words.fields[field]}: ${words.readFrom(formula, shows)}`}>
      <div className={styles.row}>
        <Text className={styles.formula}>{formula}</Text>
        <Button
          className={styles.small}
          icon={<TableCellEditRegular />}
          aria-label={words.useCell(words.fields[field])}
          title={words.useCell(words.fields[field])}
          onClick={() => void form.takeSelection(field)}
        />
        <Button
          className={styles.small}
          icon={<EditRegular />}
          aria-label={words.typeInstead(words.fields[field])}
          title={words.typeInstead(words.fields[field])}
          onClick={() => form.changeValue(field, shows)}
        />
      </div>
      <div className={styles.from}>
        <Text size={200}>{words.holdsNow(shows)}</Text>
        {spot && <GoToCell spot={spot} />}
      </div>
    </div>
  );
}
