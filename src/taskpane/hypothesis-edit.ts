import type { Hypothesis } from "../okr/kpi/hypothesis";
import type { AfterOutcome, HypothesisOutcome } from "../okr/kpi/hypothesis-cycle";
import { key } from "../okr/quality/lines";
import type { OpenBook } from "../workbook/open-book";
import type { OpenedTree } from "../workbook/open-tree";
import type { Addition, Edit, Edited, NewRow, RowChange, RowKey } from "../workbook/port";
import { aboutOf, entriesFor, headerOf } from "../workbook/to-book";
import type { HypothesisValues } from "./hypothesis-draft";
import { changeOf, idsFor } from "./line-edit";

/** What is written about hypotheses: each with the Work that it consists of, and what became of both. */

const PREFIX = "H";

/**
 * Adds a hypothesis and a row of Work for each thing to be done, which names it; nothing where the driver or the key result is
 * gone by then.
 *
 * @param why the hypothesis as a sentence in the language of the sheets: the belief behind the Work
 */
export function hypothesisEdit(open: OpenedTree, values: HypothesisValues, by: string, why: string): Edit {
  const { tables, texts } = open.names;
  const { driver, keyResult, iteration, follows, work, from, to, reaches, review } = values;
  const hypothesis: Addition = {
    table: tables.hypotheses,
    rows: [
      entriesFor(texts, "hypotheses", {
        ...{ iteration, follows, keyResult, driver, work, from, to, state: "Open", by },
        reaches: reaches ?? null,
        review: { date: review },
      }),
    ],
    ids: {
      header: headerOf(texts, "hypotheses", "id"),
      prefix: PREFIX,
      // An id is not given out again while Work or a later hypothesis names it.
      usedIn: [
        { table: tables.hypotheses, header: headerOf(texts, "hypotheses", "follows") },
        { table: tables.work, header: headerOf(texts, "work", "hypothesis") },
      ],
    },
    about: aboutOf(texts, "hypotheses"),
  };
  const team = teamOf(open, keyResult);
  const [first, ...others] = values.pieces.map((piece): NewRow => ({
    ...entriesFor(texts, "work", {
      ...{ work: piece.work, moves: keyResult, why, owner: piece.owner, state: "Planned", team, driver },
      ...{ setBy: "crew", cadence: "once" },
      ...(piece.due !== undefined && { due: { date: piece.due } }),
    }),
    [headerOf(texts, "work", "hypothesis")]: { idOf: [0, 0] },
  }));
  if (!first) throw new Error("A hypothesis without Work changes nothing.");
  const chosen: Addition = {
    table: tables.work,
    rows: [first, ...others],
    ids: idsFor(open, "work"),
    about: aboutOf(texts, "work"),
  };
  return {
    needs: [keyOf(open, "tree", driver), keyOf(open, "keyResults", keyResult)],
    additions: [hypothesis, chosen],
  };
}

/** Takes the rows out again that were just added, as long as nobody changed them. */
export function unsetEdit(open: OpenBook, { additions }: Edited): Edit {
  const { tables } = open.names;
  return {
    removals: additions.flatMap(({ table, rows }) =>
      rows.map(({ id, cells }) => ({
        row: keyOf(open, table === tables.hypotheses ? "hypotheses" : "work", id ?? ""),
        cells,
      })),
    ),
  };
}

/** What became of a hypothesis, and what that does to its Work. */
export function outcomeEdit(
  open: OpenedTree,
  hypothesis: Hypothesis,
  outcome: HypothesisOutcome,
  learned: string,
  { work }: AfterOutcome,
): Edit {
  const { names, reading } = open;
  const entries = entriesFor(names.texts, "hypotheses", { state: outcome, learned });
  const held = reading.tables
    .find(({ table }) => table === names.tables.hypotheses)
    ?.rows.find(({ row }) => row === hypothesis.row)?.cells;
  const change: RowChange = {
    row: keyOf(open, "hypotheses", hypothesis.id),
    cells: Object.fromEntries(
      Object.entries(entries).map(([header, to]) => [header, { from: held?.[header] ?? null, to }]),
    ),
  };
  const states = work.flatMap(
    ({ work: { id }, state }) => changeOf(open, { table: "work", id }, { state }, undefined)?.changes ?? [],
  );
  return { changes: [change, ...states] };
}

function keyOf({ names }: OpenBook, table: "tree" | "keyResults" | "hypotheses" | "work", id: string): RowKey {
  return { table: names.tables[table], header: headerOf(names.texts, table, "id"), key: id };
}

/** The team whose objective the key result proves; the first one where nothing says so. */
function teamOf({ book }: OpenBook, keyResult: string): string {
  const moved = book.keyResults.find(({ id }) => key(id) === key(keyResult));
  const objective = book.objectives.find(({ id }) => key(id) === key(moved?.objective ?? ""));
  return objective?.team || (book.teams[0]?.team ?? "");
}
