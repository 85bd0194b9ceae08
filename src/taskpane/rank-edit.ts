import type { Work } from "../okr/book";
import type { Cell } from "../okr/cell";
import { ranked, RICE_FIELDS, type RankedWork, type RiceField } from "../okr/kpi/ranking";
import type { OpenBook } from "../workbook/open-book";
import type { Edit, Edited } from "../workbook/port";
import { changeOf } from "./line-edit";
import { readFields, typedOf, type FieldProblem, type Typed, type Writing } from "./line-fields";

/** What is typed on the page that ranks Work: four numbers for each row, and one edit for all of them. */

/** The factors as a person typed them, by field; a field in which nobody typed is missing. */
export type TypedFactors = Readonly<Partial<Record<RiceField, string>>>;

/** By the row of the sheet: ids may be missing or stand twice. */
export type RankDrafts = Readonly<Record<number, TypedFactors>>;

/** A row with what is typed, and what it would come to. */
export interface RankRow {
  /** What the number and the rank would be with everything that is typed. */
  readonly ranked: RankedWork;
  /** What stands in the fields. */
  readonly typed: Readonly<Record<RiceField, string>>;
  /** What is no number in what was typed. */
  readonly problems: Readonly<Partial<Record<RiceField, FieldProblem>>>;
  /** The field that was typed in and holds no such number as the factor has to be. */
  readonly wrong: RiceField | undefined;
  readonly isChanged: boolean;
  /** Only a row with an id that no other has can be found when it is written. */
  readonly canChange: boolean;
}

/** Every piece of Work with what is typed for it, in the order of the ranks as the sheet has them now. */
export function rankRows(open: OpenBook, drafts: RankDrafts, writing: Writing): readonly RankRow[] {
  const { book } = open;
  const reads = new Map(book.work.map((work) => [work.row, read(work, drafts[work.row] ?? {}, writing)]));
  const drafted = book.work.map((work): Work => ({ ...work, ...reads.get(work.row)!.cells }));
  const after = new Map(ranked({ ...book, work: drafted }).map((one) => [one.work.row, one]));
  const ids = book.work.map(({ id }) => id.toLowerCase());
  const rows = ranked(book).flatMap(({ work, rank }) => {
    const now = after.get(work.row);
    if (!now || !saysSomething(now.work)) return [];
    const { typed, values, problems } = reads.get(work.row)!;
    const why = now.why?.reason === "wrong" ? now.why.field : undefined;
    const row: RankRow = {
      ranked: now,
      typed,
      problems,
      wrong: why !== undefined && why in values ? why : undefined,
      isChanged: Object.keys(values).length + Object.keys(problems).length > 0,
      canChange: work.id !== "" && ids.filter((id) => id === work.id.toLowerCase()).length === 1,
    };
    return [{ rank, row }];
  });
  return rows.sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0).map(({ row }) => row);
}

/** The cells that differ from what was read, all in one edit; nothing where none does. */
export function rankEdit(open: OpenBook, drafts: RankDrafts, writing: Writing): Edit | undefined {
  const changes = open.book.work.flatMap((work) => {
    const { values } = read(work, drafts[work.row] ?? {}, writing);
    return changeOf(open, { table: "work", id: work.id }, values, undefined)?.changes ?? [];
  });
  return changes.length > 0 ? { changes } : undefined;
}

/** Puts back what the changed cells held, as long as nobody changed them since. */
export function undoChanges({ changes }: Edited): Edit {
  return {
    changes: changes.map(({ row, before, now }) => ({
      row,
      cells: Object.fromEntries(
        Object.entries(now).map(([header, from]) => [header, { from, to: entryOf(before[header] ?? null) }]),
      ),
    })),
  };
}

function entryOf(cell: Cell) {
  if (typeof cell === "number") return { number: cell };
  if (typeof cell === "boolean") return { truth: cell };
  return typeof cell === "string" && cell !== "" ? { text: cell } : null;
}

function read(work: Work, draft: TypedFactors, writing: Writing) {
  const before = factorsOf(typedOf("work", { ...work }, writing));
  const typed = { ...before, ...draft };
  const { values, problems } = readFields("work", typed, writing, before);
  const held = Object.fromEntries(RICE_FIELDS.flatMap((field) => (field in problems ? [[field, typed[field]]] : [])));
  return { typed, values, problems, cells: { ...values, ...held } as Partial<Work> };
}

function factorsOf(typed: Typed): Readonly<Record<RiceField, string>> {
  const { reach = "", impact = "", confidence = "", effort = "" } = typed;
  return { reach, impact, confidence, effort };
}

function saysSomething(work: Work): boolean {
  return (
    work.work !== "" || work.moves !== "" || RICE_FIELDS.some((field) => work[field] !== null && work[field] !== "")
  );
}
