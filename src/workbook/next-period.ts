import { namesOf, type Names } from "../blueprint/names";
import { okrwBlueprint } from "../blueprint/okrw";
import { checkDraft, type Draft } from "../blueprint/period";
import type { Blueprint, Content, Row, SheetPlan } from "../blueprint/plan";
import { UNIT_FORMATS } from "../blueprint/sheet-parts";
import { rowOf } from "../blueprint/table-sheet";
import type { KeyResultRow, ObjectiveRow, Template, TeamRow, WorkRow } from "../blueprint/templates/template";
import type { Book } from "../okr/book";
import { isFault, type Cell } from "../okr/cell";
import { numberIn, same } from "../okr/quality/lines";
import type { SheetTexts } from "../texts/texts";
import type { Entry } from "./rows-port";
import { entriesFor, type FieldValue, type FieldOf } from "./to-book";

/**
 * The workbook of the period behind one that was closed: the sheets that every new period gets, with the rows that go on.
 *
 * @param next       the rows, see `carryOver`; at least one objective
 * @param draft      without flaws, see `checkDraft`
 * @param texts      in the language of the old period, whose words the rows hold
 * @param takenNames names that the workbook has already
 */
export function nextPeriodBlueprint(
  next: Book,
  draft: Draft,
  texts: SheetTexts,
  takenNames: readonly string[],
): Blueprint {
  if (checkDraft(draft, texts).length > 0) throw new Error("A period is drawn without flaws only.");
  const drawn = okrwBlueprint(draft, templateOf(next, draft.team), texts, takenNames);
  const rows = rowsOfTables(next, namesOf(draft.period.trim(), texts));
  return { ...drawn, sheets: drawn.sheets.map((sheet) => withRows(sheet, rows)) as [SheetPlan, ...SheetPlan[]] };
}

/** What goes on in the terms of a template: for the room on the pages, and for the preview. */
export function templateOf(next: Book, team: string): Template {
  const number = (cell: Cell): { readonly value: number } | undefined => {
    const value = numberIn(cell);
    return value === undefined ? undefined : { value };
  };
  const objectives = next.objectives.map(({ id, objective, owner, team: own }): ObjectiveRow => ({
    id,
    objective,
    owner,
    team: own,
  }));
  const keyResults = next.keyResults.map((line): KeyResultRow => {
    const [start, target] = [number(line.start), number(line.target)];
    const { id, objective, keyResult, metric, owner } = line;
    const unit = line.unit as KeyResultRow["unit"];
    return {
      ...{ id, objective, keyResult, metric, owner, unit, type: "auto" },
      ...(start && { start: start.value }),
      ...(target && { target: target.value }),
    };
  });
  const work = next.work.map(({ id, moves, work: words, why, owner, team: own }): WorkRow => ({
    id,
    moves,
    work: words,
    why,
    owner,
    team: own,
  }));
  return {
    id: "next-period",
    version: 1,
    mission: next.teams.find((one) => same(one.team, team))?.mission ?? "",
    teams: next.teams
      .filter((one) => !same(one.team, team))
      .map(({ team: name, level, mission }): TeamRow => ({ team: name, level: levelOf(level), mission })),
    objectives: atLeastOne(objectives, { id: "", objective: "", owner: "" }),
    keyResults: atLeastOne(keyResults, {
      ...{ id: "", objective: "", keyResult: "", metric: "", owner: "", type: "auto", unit: "" },
    }),
    work: atLeastOne(work, { id: "", moves: "", work: "", why: "", owner: "" }),
  };
}

function levelOf(level: string): TeamRow["level"] {
  return level === "company" || level === "person" ? level : "team";
}

function atLeastOne<T>(rows: readonly T[], blank: T): readonly [T, ...T[]] {
  const [first, ...others] = rows;
  return first === undefined ? [blank] : [first, ...others];
}

/** The columns that people fill, by table. What formulas fill is left to them. */
const TYPED = {
  objectives: [
    "id",
    "objective",
    "owner",
    "serves",
    "team",
    "supports",
    "weight",
    "state",
    "setBy",
    "cadence",
    "enough",
  ],
  keyResults: [
    ...([
      "id",
      "keyResult",
      "objective",
      "start",
      "target",
      "unit",
      "owner",
      "due",
      "weight",
      "state",
      "type",
    ] as const),
    ...(["limit", "metric", "setBy", "ambition", "chance", "partOf", "cadence", "evidence"] as const),
  ],
  work: [
    ...(["id", "work", "moves", "why", "owner", "due", "state", "team", "setBy", "cadence", "quota"] as const),
    ...(["quotaUnit", "evidence"] as const),
    // What it is ranked by; its driver and its hypothesis stay with the trees of the old period.
    ...(["reach", "impact", "confidence", "effort"] as const),
  ],
  teams: ["team", "level", "partOf", "mission"],
} as const satisfies { readonly [T in Carried]: readonly FieldOf<T>[] };

type Carried = "objectives" | "keyResults" | "work" | "teams";

interface RowsOfTable {
  readonly table: string;
  readonly rows: readonly Readonly<Record<string, Content>>[];
  readonly formats: (row: number) => Readonly<Record<string, string>> | undefined;
}

function rowsOfTables(next: Book, names: Names): readonly RowsOfTable[] {
  const { keyResult: header } = names;
  const inUnit = [header.start, header.target, header.limit, header.current];
  return [
    carried("objectives", next.objectives, names),
    {
      ...carried("keyResults", next.keyResults, names),
      formats: (row) => {
        const format = UNIT_FORMATS[next.keyResults[row]?.unit ?? ""];
        return format === undefined ? undefined : Object.fromEntries(inUnit.map((title) => [title, format]));
      },
    },
    carried("work", next.work, names),
    carried("teams", next.teams, names),
  ];
}

function carried<T extends Carried>(table: T, lines: Book[T], { texts, tables }: Names): RowsOfTable {
  const rows = lines.map((line) => {
    const held = line as unknown as Readonly<Record<string, Cell>>;
    const values = Object.fromEntries(TYPED[table].map((field) => [field, fieldOf(held[field] ?? null)]));
    const entries = entriesFor(texts, table, values as Partial<Record<FieldOf<T>, FieldValue>>);
    return Object.fromEntries(Object.entries(entries).map(([title, entry]) => [title, contentOf(entry)]));
  });
  return { table: tables[table], rows, formats: () => undefined };
}

/** Days are the serial numbers of this very workbook. What is an error in the old sheet is read as what it said. */
function fieldOf(cell: Cell): FieldValue {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === "boolean") return Number(cell);
  if (typeof cell === "object") return isFault(cell) ? cell.fault : cell.foreign;
  return cell;
}

function contentOf(entry: Entry): Content {
  if (entry === null || "idOf" in entry) return null;
  return "truth" in entry ? { number: Number(entry.truth) } : entry;
}

function withRows(sheet: SheetPlan, tables: readonly RowsOfTable[]): SheetPlan {
  const { table } = sheet;
  const found = tables.find((one) => one.table === table?.name);
  if (!table || !found || found.rows.length === 0) return sheet;
  const [first, ...others] = found.rows.map((holds, row): Row => rowOf(table.columns, holds, found.formats(row)));
  return first ? { ...sheet, table: { ...table, rows: [first, ...others] } } : sheet;
}
