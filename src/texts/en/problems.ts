import type { Cell } from "../../okr/cell";
import type { Bounds, Place, Problem, Size } from "../../okr/problem";

/** A sentence for every problem: a kind of problem without one does not compile. */
type Sentences = { readonly [K in Problem["problem"]]: (facts: Extract<Problem, { problem: K }>) => string };

export const problems: Sentences = {
  missing: ({ at }) => `${where(at)} is missing. Type a value or point to the cell that holds it.`,
  "error-value": ({ at, error }) => `${where(at)} holds the error ${error}. Mend that cell first.`,
  "data-type": ({ at, kind }) => `${where(at)} holds a data type (${kind}), not a number or a text.`,
  "not-a-number": ({ at, found }) => `${where(at)} is ${show(found)}, which is not a number. Type a number.`,
  "not-a-date": ({ at, found }) =>
    `${where(at)} is ${show(found)}, which is not a date for Excel. Type a date, or use DATE(year, month, day).`,
  "not-yes-or-no": ({ at, found, words }) =>
    `${where(at)} is ${show(found)}. Write TRUE or FALSE${words ? ", yes or no" : ""}.`,
  "out-of-bounds": ({ at, found, bounds }) => `${where(at)} is ${found}, but must be ${BOUNDS[bounds]}.`,
  "unknown-word": ({ at, found, allowed }) =>
    `${where(at)} is ${show(found)}. Use one of: ${allowed.join(", ")}` +
    `${at.argument === "curve" ? ", or a range of two columns, dates and fractions" : ""}.`,
  overflow: () => "The numbers are too large or too small to calculate with. Use a larger or smaller unit.",
  "sizes-differ": ({ first, second, spread }) =>
    `${size(first)}, but ${size(second)}. ${spread ? "Use ranges of equal size, or one cell" : "Use ranges with the same number of cells"}.`,
  "too-many-cells": ({ rows, columns }) =>
    `The answer would have ${count(rows)} x ${count(columns)} cells. Use a smaller range.`,
  "not-one-value": (facts) => `${size(facts.size)}, but one value is needed. Point to a single cell.`,
  "not-a-range": ({ argument }) => `${argument} is neither a value nor a range. Point to cells of the sheet.`,
  unexpected: ({ formula }) =>
    `${formula} failed because of a mistake of ours, not of yours. Please report it with the formula and its values.`,

  "no-distance": ({ value, startMissing }) =>
    `start${startMissing ? " (blank, so it counts as 0)" : ""} and target are both ${value}, so there is no way to go. ` +
    "For a value to be kept, choose the type at least, at most or between.",
  swapped: ({ type, start, target }) =>
    `The type is ${type}, but target ${target} is ${type === "increase" ? "below" : "above"} start ${start}. ` +
    `Swap the two cells or choose ${type === "increase" ? "decrease" : "increase"}.`,
  "same-chances": ({ chance }) =>
    `start and target are both a chance of ${chance}. Give two chances that differ, or none.`,
  "not-a-chance": ({ at, found }) =>
    `${where(at)} is ${show(found)}. For binary write TRUE, FALSE, yes, no or the chance of success from 0 to 1.`,
  "percent-too-large": ({ at, found }) =>
    `${where(at)}: ${found} is ${count(found * 100)} %. Type ${Math.abs(found) <= 200 ? `${found}% or ${tidy(found / 100)}` : "a percentage such as 45% or 0.45"}.`,
  "cap-unusable": ({ at, found }) =>
    `${where(at)} is ${show(found)}. Use TRUE (0 to 1), FALSE (as computed) or a number above 0 as the highest score.`,
  "limit-not-used": ({ at, type }) =>
    `${where(at)} means nothing for the type ${type}. Leave it out, or choose another type.`,
  "high-end-missing": ({ at }) => `${where(at)} is missing. For between it is the high end of the range.`,
  "high-below-low": ({ at, low, high }) =>
    `${where(at)} is the high end, but ${high} is below the low end ${low}. Swap them.`,
  "limit-on-wrong-side": ({ at, type, target, limit }) =>
    `${where(at)} is ${limit}, but for ${type} it must be ${type === "at least" || type === "above" ? "below" : "above"} ` +
    `the target ${target}: it is the value where the score has fallen to 0.`,
  "limit-not-after-due-date": ({ at, target, limit }) =>
    `${where(at)} (${day(limit)}) must be after the due date (${day(target)}): it is the day when a late date earns 0.`,

  "not-a-score": ({ at, found }) =>
    `${where(at)} is ${show(found)}, which is not a score. Type a number such as 70%, TRUE, FALSE, or leave it blank.`,
  "weight-missing": ({ at }) => `${where(at)} is missing. Write 1, or 0 for a row that does not count.`,
  "weights-all-zero": () => "All weights are 0, so nothing would count. Write 1 for the rows that count.",

  "end-before-start": ({ start, end }) =>
    `end_date (${day(end)}) is before start_date (${day(start)}). Swap the two dates or correct one.`,
  "too-few-working-days": ({ start, end, days }) =>
    `Between start_date (${day(start)}) and end_date (${day(end)}) lies ${days === 0 ? "no working day" : "one working day"}. ` +
    "The business curve needs two or more; choose linear.",
  "curve-too-short": ({ at, rows }) =>
    `${where(at)} has ${rows === 0 ? "no row" : "only one row"} with values. Give two rows or more.`,
  "curve-dates-do-not-rise": ({ at, date, before }) =>
    `${where(at)}: its date (${day(date)}) does not come after the one above it (${day(before)}). Sort the dates.`,
  "curve-falls": ({ at, fraction, before }) =>
    `${where(at)}: ${fraction} is below ${before} above it. Expected progress may stay or rise, never fall.`,

  "expected-needed": ({ scheme }) =>
    `The scheme ${scheme} compares with expected, which is left out. Add expected, or use google or review.`,
  "limits-do-not-rise": ({ at, first, second }) =>
    `${where(at)}: the limit for On track (${first}) is above the limit for Behind (${second}). Write the smaller one first.`,

  "too-few-dates": ({ dates, needed }) =>
    `There ${dates === 1 ? "is a value on one day" : "are no values"} so far. The forecast needs ${needed === 1 ? "one" : "two days with values"}.`,

  "ratio-needs-two": ({ drivers }) =>
    `A ratio has two drivers, the numerator and the denominator, but ${drivers === 1 ? "one is" : `${drivers} are`} given.`,
  "zero-denominator": ({ at }) => `${where(at)} is 0, and nothing can be divided by 0.`,
  "lmdi-impossible": ({ at, before, after }) =>
    `${where(at)} goes from ${before} to ${after}, and lmdi cannot take 0 or a change of sign. Choose auto or shapley.`,
  "too-many-drivers": ({ drivers, most }) =>
    `The shapley method takes at most ${most} drivers of a product, but ${drivers} are given. Group some of them first.`,
  "result-is-zero": () => "The result is 0, so there is no relative change of it.",
  "bump-unusable": ({ at, found }) => `${where(at)} is ${found}, but must be above -1 (-100 %) and not 0.`,

  "id-missing": ({ at }) => `${where(at)} is missing. Give every row an id of its own.`,
  "not-an-id": ({ at, found }) => `${where(at)} is ${show(found)}. Use a text or a number as id.`,
  "id-doubled": ({ at, id, row }) =>
    `${where(at)}: the id ${show(id)} stands in row ${row} too. Give every row an id of its own.`,
  "parent-unknown": ({ at, parent }) =>
    `${where(at)}: no row has the id ${show(parent)}. Correct it, or leave it blank for a row at the top.`,
  loop: ({ ids, length }) =>
    `The parents run in a loop: ${ids.map(show).join(" > ")}${length > ids.length ? ` > … (${count(length)} rows)` : ` > ${show(ids[0])}`}. Give one of these rows another parent.`,
  "row-wrong-below": ({ row, why }) => `It is computed from row ${row}, where something is wrong: ${sentence(why)}`,
  "row-wrong-in-tree": ({ row, why }) => `Something is wrong in row ${row} of this tree: ${sentence(why)}`,
  "does-not-agree": ({ at, given, computed }) =>
    `${where(at)} is ${given}, but its children make ${tidy(computed)}. Correct it or leave it blank.`,

  "not-a-text": ({ at, found }) =>
    `${where(at)} is ${show(found)}, which is not a text. Point to the cell with the words.`,

  "belief-incomplete": ({ lacks }) =>
    `There is no ${{ objective: "Objective", key_results: "Key Result", work: "Work" }[lacks]} yet. Type one into ${lacks}.`,
  "text-too-long": ({ length, most }) =>
    `The text would have ${count(length)} characters, but a cell holds ${count(most)}. Use fewer rows.`,
};

const BOUNDS: Record<Bounds, string> = {
  "from 0 to 1": "from 0 to 1 (0 % to 100 %)",
  "above 0, up to 1": "above 0 and at most 1 (100 %)",
  "not below 0": "0 or more",
  "above 0": "above 0",
};

/** The sentence of a problem inside another one. */
function sentence(why: Problem): string {
  return (problems[why.problem] as (facts: Problem) => string)(why);
}

function where({ argument, row, column }: Place): string {
  const parts = [row === undefined ? "" : `row ${row}`, column === undefined ? "" : `column ${column}`].filter(Boolean);
  return parts.length ? `${argument} (${parts.join(", ")})` : argument;
}

function size({ argument, rows, columns }: Size): string {
  return `${argument} is ${count(rows)} x ${count(columns)}`;
}

const LONGEST = 40;

/** A value as the sheet shows it; long texts shortened. */
function show(found: Cell): string {
  if (found === null || found === undefined) return "blank";
  if (typeof found === "boolean") return found ? "TRUE" : "FALSE";
  if (typeof found === "number") return String(found);
  if (typeof found === "object") return "fault" in found ? found.fault : found.foreign;
  return `"${found.length > LONGEST ? `${found.slice(0, LONGEST)}…` : found}"`;
}

/** 4500 as 4,500: the same on every machine. */
function count(value: number): string {
  const [whole, rest] = String(tidy(value)).split(".");
  const grouped = whole!.includes("e") ? whole! : whole!.replace(/\B(?=(\d{3})+$)/g, ",");
  return rest === undefined ? grouped : `${grouped}.${rest}`;
}

/**
 * A date as people write it in every language, with the number behind it. The date is that of the 1900 system, which
 * nearly all workbooks have; the number is what the cell holds in either.
 */
function day(serial: number): string {
  const known = serial > 60 && serial < 2_958_466;
  return known ? `${new Date((serial - 25_569) * 864e5).toISOString().slice(0, 10)}, day ${serial}` : `day ${serial}`;
}

/** Without the last digits that only binary fractions see: 45 / 100 reads 0.45. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
