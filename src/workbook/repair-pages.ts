import type { CellLook, Content, SheetPlan, Validation } from "../blueprint/plan";
import { addressOf, placeOf, type Place } from "./places";
import type { Action, Repair } from "./repair-actions";
import { inCells, mendsOfFormulas, type WrongCell } from "./repair-cells";
import { ruleKey, type SecondLook } from "./repair-contents";
import { moved, reader } from "./repair-formulas";
import type { PartSeen } from "./repair-parts";
import { isRuleAsPlanned, looksAt, ownLooks } from "./repair-rules";
import { lyingOn, removal } from "./repair-tables";
import type { Fit } from "./repair-rows";

/**
 * What of a page, an overview or the lists is not as it would be drawn today: formulas, rules and conditional formats. Words
 * and looks are left as they are, and so are the cells that people fill: the team, the days, the settings, the words of lists.
 */
export function repairsOfPart(part: PartSeen, look: SecondLook): Repair[] {
  return [...formulas(part, look), ...rules(part, look), ...looks(part, look)];
}

/** A cell of a plan that holds a formula, as it stands and reads by now. */
interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The formulas of a plan in their places, column by column from the top down. Rows that are missing have none. */
export function formulasInPlace(plan: SheetPlan, fit: Fit): PlannedCell[] {
  return plan.blocks
    .flatMap(({ at, rows }) => {
      const { row, column } = placeOf(at);
      return rows.flatMap((line, i) =>
        line.flatMap((content, j): PlannedCell[] => {
          const isOurs = isFormula(content) && !isTyped(plan, addressOf(row + i, column + j));
          if (!isOurs || isMissing(fit, row + i, column + j)) return [];
          return [{ row: fit.row(row + i), column: fit.column(column + j), formula: moved(content.formula, fit) }];
        }),
      );
    })
    .sort((one, other) => one.column - other.column || one.row - other.row);
}

function isFormula(content: Content): content is { readonly formula: string } {
  return content !== null && "formula" in content;
}

/** The day that all is judged on is today's until a person types another one; its note says so. */
function isTyped({ hints }: SheetPlan, at: string): boolean {
  return hints.some((hint) => hint.at === at && hint.validation !== undefined && hint.validation.allow !== "formula");
}

function formulas({ plan, fit, seen }: PartSeen, { recognised }: SecondLook): Repair[] {
  const { spelled } = reader(undefined, recognised.tabs);
  const wrong = formulasInPlace(plan, fit).flatMap((cell) => {
    const holds = seen.cells[cell.row]?.[cell.column] ?? "";
    const same = typeof holds === "string" && (holds === cell.formula || spelled(holds) === spelled(cell.formula));
    return same ? [] : [{ ...cell, holds }];
  });
  const byColumn = new Map<number, (WrongCell & PlannedCell)[]>();
  for (const cell of wrong) byColumn.set(cell.column, [...(byColumn.get(cell.column) ?? []), cell]);
  const on = { sheet: seen.name, isProtected: seen.isProtected, header: undefined };
  return [...byColumn].flatMap(([column, cells]) =>
    mendsOfFormulas(cells, column, on).map((mend): Repair => {
      const place = "cells" in mend ? placeOf(mend.cells) : undefined;
      if (!place) return { mend, actions: [] };
      const written = cells.filter(({ row }) => row >= place.row && row < place.row + place.rows);
      const where = { sheet: seen.name, place };
      return { mend, actions: [{ step: "formulas", where, formulas: written.map(({ formula }) => [formula]) }] };
    }),
  );
}

/** The rules and notes of a plan in their places. */
export function rulesInPlace(plan: SheetPlan, fit: Fit) {
  return [
    ...plan.hints.map(({ at, title, text, validation }) => ({ at, validation, hint: { title, text } })),
    ...plan.rules.map(({ at, validation }) => ({ at, validation, hint: undefined })),
  ].flatMap(({ at, validation, hint }) =>
    fit.partsOf(placeOf(at)).map((place) => ({ place, validation: inPlace(validation, at, fit), hint })),
  );
}

function inPlace(validation: Validation | undefined, at: string, fit: Fit): Validation | undefined {
  if (validation?.allow !== "when") return validation;
  return { ...validation, formula: moved(filled(validation.formula, at), fit) };
}

function filled(formula: string, at: string): string {
  return formula.replaceAll("{row}", String(placeOf(at).row + 1));
}

function rules({ plan, fit, seen }: PartSeen, look: SecondLook): Repair[] {
  const spelling = { ...reader(undefined, []), tabs: look.recognised.tabs };
  return rulesInPlace(plan, fit).flatMap(({ place, validation, hint }) => {
    const found = look.rules.get(ruleKey(seen.name, place));
    if (!found || isRuleAsPlanned(found, validation, hint, place, spelling)) return [];
    const where = { sheet: seen.name, place };
    return [
      {
        mend: { mend: "validation" as const, ...cells(seen, place) },
        actions: [{ step: "rule" as const, where, validation, hint, firstRow: place.row }],
      },
    ];
  });
}

/** The conditional formats of a plan in their places: those of the same cells together, in the order of the plan. */
export function looksInPlace(
  plan: SheetPlan,
  fit: Fit,
): { readonly place: Place; readonly looks: readonly CellLook[] }[] {
  const byCells = new Map<string, CellLook[]>();
  for (const { at, look } of plan.conditionalFormats) byCells.set(at, [...(byCells.get(at) ?? []), look]);
  return [...byCells].flatMap(([at, looks]) => {
    const read = looks.map((look) =>
      look.kind === "bar" ? look : { ...look, formula: moved(filled(look.formula, at), fit) },
    );
    const first = fit.partsOf(placeOf(at))[0];
    // Rows that somebody put in between have the look too: Excel gives it to them.
    return first ? [{ place: spanOf(fit.partsOf(placeOf(at)), first), looks: read }] : [];
  });
}

function spanOf(parts: readonly Place[], first: Place): Place {
  const bottom = Math.max(...parts.map(({ row, rows }) => row + rows));
  const right = Math.max(...parts.map(({ column, columns }) => column + columns));
  return { ...first, rows: bottom - first.row, columns: right - first.column };
}

function looks({ plan, fit, seen }: PartSeen, look: SecondLook): Repair[] {
  const lying = lyingOn(seen, look);
  return looksInPlace(plan, fit).flatMap(({ place, looks }) => {
    const { remove, asPlanned, add } = ownLooks(looks, place, lying, reader(undefined, []));
    if (asPlanned) return [];
    const actions = add.map(({ place: part, which }): Action => ({
      step: "looks",
      sheet: seen.name,
      remove: [],
      where: { sheet: seen.name, place: part },
      looks: looksAt(looks, which, place, part),
      firstRow: part.row,
    }));
    const mend = { mend: "looks" as const, ...cells(seen, place) };
    return [{ mend, actions: [removal(seen.name, remove), ...actions] }];
  });
}

function cells(seen: PartSeen["seen"], place: Place) {
  return { sheet: seen.name, isProtected: seen.isProtected, ...inCells(seen.name, place), header: undefined };
}

export function isMissing({ missingRows, missingColumns }: Fit, row: number, column: number): boolean {
  return missingRows.includes(row) || missingColumns.includes(column);
}
