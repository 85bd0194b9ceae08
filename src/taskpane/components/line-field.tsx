import { Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useId } from "react";
import type { SheetTexts } from "../../texts/texts";
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
  const { pane, sheets } = useTexts();
  const words = pane.line;
  const { field, kind, required } = plan;
  const problem = form.problemOf(field);
  const message = problem && (problem.problem === "missing" ? words.missing : pane.explainValue(problem));
  const options = optionsOf(kind, open, own, sheets.words);
  const saidFor = (key: string): string => options?.find(([one]) => one === key)?.[1] ?? key;
  const heldNow = form.heldNow(field);
  const hints = [
    field === "type"
      ? (words.types[(form.typed["type"] || "auto") as keyof typeof words.types] as string | undefined)
      : ((words.hints as Says)[field] ?? (field in RANKING ? sheets.hints[RANKING[field]!].text : undefined)),
    // A drop-down shows only the beginning of a long line.
    isOfRows(kind) && saidFor(form.typed[field] ?? "").length > FITS ? saidFor(form.typed[field] ?? "") : undefined,
    heldNow === undefined ? undefined : words.heldNow(saidFor(heldNow)),
  ].filter((hint) => hint !== undefined);
  return (
    <Field
      label={(words.fields as Says)[field] ?? (sheets.workColumns as Says)[field] ?? field}
      {...(required && { required })}
      {...(hints.length > 0 && { hint: hints.map((hint) => <div key={hint}>{hint}</div>) })}
      {...(message !== undefined && { validationMessage: message })}
    >
      <Control open={open} form={form} field={field} kind={kind} options={options} />
    </Field>
  );
}

type Says = Readonly<Record<string, string | undefined>>;

/** Columns of Work that the form calls as the sheet does, each with the note that stands beside it there. */
const RANKING: Readonly<Record<string, keyof SheetTexts["hints"]>> = {
  reach: "reach",
  impact: "impact",
  confidence: "workConfidence",
  effort: "effort",
  driver: "driver",
  hypothesis: "workHypothesis",
};

/** Letters that a drop-down shows in the narrowest pane. */
const FITS = 30;

interface ControlProps {
  readonly open: OpenBook;
  readonly form: LineForm;
  readonly field: string;
  readonly kind: FieldKind;
  readonly options: Options | undefined;
}

/** Field gives its only child the id and the description; so this passes on what it is given. */
function Control({ open, form, field, kind, options, ...given }: ControlProps) {
  const listId = useId();
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
  // A text is written as it is, so the words offered are those of the sheets.
  const suggested =
    typeof kind === "object" && "suggests" in kind ? Object.values<string>(open.names.texts.words[kind.suggests]) : [];
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

function isOfRows(kind: FieldKind): boolean {
  return typeof kind === "object" && "rows" in kind;
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
