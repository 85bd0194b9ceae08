import { Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useId } from "react";
import type { OpenBook } from "../../workbook/open-book";
import { useTexts } from "../hooks/language-context";
import type { LineForm } from "../hooks/use-line";
import type { FieldKind, LineField as LineFieldPlan } from "../line-fields";

interface LineFieldProps {
  readonly open: OpenBook;
  readonly form: LineForm;
  readonly plan: LineFieldPlan;
  /** The line's own id: no line supports itself. */
  readonly own: string | undefined;
}

/** One field of a line's form, of the kind that its column takes. */
export function LineField({ open, form, plan, own }: LineFieldProps) {
  const { pane } = useTexts();
  const words = pane.line;
  const { field, kind, required } = plan;
  const problem = form.problemOf(field);
  const message = problem && (problem.problem === "missing" ? words.missing : pane.explainValue(problem));
  const hint = words.hints[field as keyof typeof words.hints] as string | undefined;
  const shown = field === "type" ? words.types[(form.typed["type"] || "auto") as keyof typeof words.types] : hint;
  return (
    <Field
      label={words.fields[field as keyof typeof words.fields]}
      {...(required && { required })}
      {...(shown !== undefined && { hint: shown })}
      {...(message !== undefined && { validationMessage: message })}
    >
      <Control open={open} form={form} field={field} kind={kind} own={own} />
    </Field>
  );
}

interface ControlProps {
  readonly open: OpenBook;
  readonly form: LineForm;
  readonly field: string;
  readonly kind: FieldKind;
  readonly own: string | undefined;
}

/** Field gives its only child the id and the description; so this passes on what it is given. */
function Control({ open, form, field, kind, own, ...given }: ControlProps) {
  const listId = useId();
  const { sheets } = useTexts();
  const value = form.typed[field] ?? "";
  const onBlur = (): void => form.leave(field);
  if (kind === "long") {
    return (
      <Textarea
        {...given}
        name={field}
        resize="vertical"
        value={value}
        onBlur={onBlur}
        onChange={(_, data) => form.change(field, data.value)}
      />
    );
  }
  const options = optionsOf(kind, open, own, sheets.words);
  if (options) {
    return (
      <Select
        {...given}
        name={field}
        value={value}
        onBlur={onBlur}
        onChange={(_, data) => form.change(field, data.value)}
      >
        <option value="" />
        {/* A word that is in no list stays what it is until somebody chooses another. */}
        {value !== "" && !options.some(([key]) => key === value) && <option value={value}>{value}</option>}
        {options.map(([key, said]) => (
          <option key={key} value={key}>
            {said}
          </option>
        ))}
      </Select>
    );
  }
  const suggested = typeof kind === "object" && "suggests" in kind ? Object.values(sheets.words[kind.suggests]) : [];
  return (
    <>
      <Input
        {...given}
        name={field}
        value={value}
        autoComplete="off"
        {...(suggested.length > 0 && { list: listId })}
        onBlur={onBlur}
        onChange={(_, data) => form.change(field, data.value)}
      />
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

type Options = readonly (readonly [key: string, said: string])[];

/** What a drop-down offers: the words of a list, or the rows that a cell may refer to with their words. */
function optionsOf(
  kind: FieldKind,
  { book }: OpenBook,
  own: string | undefined,
  words: ReturnType<typeof useTexts>["sheets"]["words"],
): Options | undefined {
  if (typeof kind !== "object") return undefined;
  if ("words" in kind) return Object.entries<string>(words[kind.words]);
  if ("suggests" in kind) return undefined;
  switch (kind.rows) {
    case "teams":
      return book.teams.map(({ team }) => [team, team]);
    case "objectives":
      return book.objectives.map(({ id, objective }) => [id, `${id}  ${objective}`]);
    case "keyResults":
      return book.keyResults.filter(({ id }) => id !== own).map(({ id, keyResult }) => [id, `${id}  ${keyResult}`]);
  }
}
