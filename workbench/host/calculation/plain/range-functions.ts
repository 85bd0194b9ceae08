import { isError, type CellError, type CellValue } from "../../model/values";
import type { Block } from "./block";
import { criterionOf, hasWildcard, unescaped, wildcards, type Criterion } from "./criteria";
import { NOT_PLAIN, type Many, type Node, type One, type Reader } from "./node";
import { onesOf, type Making } from "./scalar-functions";
import { asNumber, asTruth, DIV0, NA, NUM, REF, VALUE } from "./values";

/** A value of the arguments of a function that takes any number of values and areas. */
interface Found {
  readonly value: CellValue;
  /** It stands in a cell: text and blanks there are passed over. */
  readonly inCell: boolean;
}

function each(given: readonly Node[], row: number, visit: (found: Found) => void): void {
  for (const node of given) {
    if ("many" in node) for (const value of node.many(row).values) visit({ value, inCell: true });
    else visit({ value: node.one(row), inCell: node.inCell === true });
  }
}

/** The first error, or what the numbers among the arguments come to. */
function fromNumbers(answer: (numbers: number[]) => CellValue): Making {
  return (given) => {
    if (given.length === 0) return undefined;
    return (row) => {
      const numbers: number[] = [];
      let error: CellError | undefined;
      each(given, row, ({ value, inCell }) => {
        if (isError(value)) error ??= value;
        else if (typeof value === "number") numbers.push(value);
        else if (!inCell && value !== null) {
          const number = asNumber(value);
          if (isError(number)) error ??= number;
          else numbers.push(number);
        }
      });
      return error ?? answer(numbers);
    };
  };
}

function fromTruths(answer: (truths: boolean[]) => boolean): Making {
  return (given) => {
    if (given.length === 0) return undefined;
    return (row) => {
      const truths: boolean[] = [];
      let error: CellError | undefined;
      each(given, row, ({ value, inCell }) => {
        if (inCell && (value === null || typeof value === "string")) return;
        const truth = asTruth(value);
        if (isError(truth)) error ??= truth;
        else truths.push(truth);
      });
      return error ?? (truths.length === 0 ? VALUE : answer(truths));
    };
  };
}

function counting(counts: (found: Found) => boolean): Making {
  return (given) => {
    if (given.length === 0) return undefined;
    return (row) => {
      let count = 0;
      each(given, row, (found) => {
        if (counts(found)) count++;
      });
      return count;
    };
  };
}

/** Where the numbers of all conditions stand at once. */
function placesWhere(blocks: readonly Block[], criteria: readonly Criterion[]): Iterable<number> {
  const shortest = criteria
    .map((criterion, i) => criterion.places?.(blocks[i]!))
    .filter((places) => places !== undefined)
    .sort((a, b) => a.length - b.length)[0];
  const holds = (place: number) => criteria.every((one, i) => one.holds(blocks[i]!.values[place] ?? null));
  if (shortest) return shortest.filter(holds);
  return blocks[0]!.values.flatMap((_value, place) => (holds(place) ? [place] : []));
}

/** @param target is the first argument what is added up, or already a range of a condition? */
function conditionally(target: boolean, answer: (values: readonly CellValue[], places: number) => CellValue): Making {
  return (given, reader) => {
    const pairs = target ? given.slice(1) : given;
    if (pairs.length < 2 || pairs.length % 2 !== 0) return undefined;
    const ranges = pairs.filter((_node, i) => i % 2 === 0).map(manyOf);
    const conditions = onesOf(pairs.filter((_node, i) => i % 2 === 1));
    const summed = target ? manyOf(given[0]!) : ranges[0];
    if (!summed || !conditions || !ranges.every((range) => range !== undefined)) return undefined;
    return (row) => {
      const blocks = ranges.map((range) => range(row));
      const values = summed(row);
      if (blocks.some((block) => block.rows !== values.rows || block.columns !== values.columns)) return VALUE;
      const given = conditions.map((condition) => condition(row));
      const places = placesWhere(
        blocks,
        given.map((value) => criterionOf(reader.condition(value))),
      );
      const found: CellValue[] = [];
      let count = 0;
      for (const place of places) {
        count++;
        const value = values.values[place] ?? null;
        if (isError(value) && target) return value;
        if (typeof value === "number") found.push(value);
      }
      return answer(found, count);
    };
  };
}

const total = (numbers: readonly CellValue[]) => numbers.reduce<number>((sum, number) => sum + Number(number), 0);
const largest = (numbers: readonly CellValue[]) =>
  numbers.reduce<number | undefined>(
    (most, n) => (most === undefined || Number(n) > most ? Number(n) : most),
    undefined,
  ) ?? 0;
const smallest = (numbers: readonly CellValue[]) =>
  numbers.reduce<number | undefined>(
    (least, n) => (least === undefined || Number(n) < least ? Number(n) : least),
    undefined,
  ) ?? 0;

function middle(numbers: readonly number[]): CellValue {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  if (sorted.length === 0) return NUM;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** COUNTIF, and SUMIF with what it adds up behind the condition. */
const single =
  (making: Making, order: (given: readonly Node[]) => readonly Node[]): Making =>
  (given, reader) =>
    given.length < 2 || given.length > 3 ? undefined : making(order(given), reader);

/** MATCH for the very value; the other ways of matching are left to the library. */
const match: Making = (given) => {
  const [wanted, range, kind, ...more] = given;
  const many = range && manyOf(range);
  const exact = kind && "literal" in kind && (kind.literal === 0 || kind.literal === false);
  if (!wanted || !("one" in wanted) || !many || !exact || more.length > 0) return undefined;
  return (row) => {
    const value = wanted.one(row);
    if (isError(value)) return value;
    const block = many(row);
    if (block.rows > 1 && block.columns > 1) return NA;
    const place = firstPlace(block, value ?? 0);
    return place === undefined ? NA : place + 1;
  };
};

function firstPlace(block: Block, wanted: number | string | boolean): number | undefined {
  if (typeof wanted !== "string") return block.placesOf(wanted)[0];
  if (!hasWildcard(wanted)) return block.placesOf(unescaped(wanted))[0];
  const like = wildcards(wanted);
  const found = block.values.findIndex((value) => typeof value === "string" && like.test(value));
  return found < 0 ? undefined : found;
}

/** INDEX for one cell: only this cell is read. A whole row or column is left to the library. */
const index = (given: readonly Node[], reader: Reader): One | undefined => {
  const [range, first, second, ...more] = given;
  if (!range || !("many" in range) || range.reference.ownRow || more.length > 0) return undefined;
  const [down, right] = [first, second].map((node) => (node && "one" in node ? node.one : undefined));
  if (!first || !down || (second && !right)) return undefined;
  const { sheet, area } = range.reference;
  return (row) => {
    const [i, j] = [asNumber(down(row)), right ? asNumber(right(row)) : undefined];
    if (isError(i)) return i;
    if (j !== undefined && isError(j)) return j;
    const inRow = j === undefined && area.rows === 1;
    const [atRow, atColumn] = inRow ? [1, Math.trunc(i)] : [Math.trunc(i), Math.trunc(j ?? 1)];
    if (atRow < 0 || atColumn < 0) return VALUE;
    if (atRow === 0 || atColumn === 0 || (j === undefined && area.rows > 1 && area.columns > 1)) throw NOT_PLAIN;
    if (atRow > area.rows || atColumn > area.columns) return REF;
    return reader.value(sheet, area.row + atRow - 1, area.column + atColumn - 1);
  };
};

/** ROW and COLUMN of a reference, or of the formula's own cell: one number, or the library's business. */
const rowNumber: Making = ([given, ...more]) => {
  if (more.length > 0) return undefined;
  if (!given) return (row) => row + 1;
  const { reference } = given;
  if (!reference || reference.area.rows !== 1) return undefined;
  return reference.ownRow ? (row) => row + 1 : () => reference.area.row + 1;
};

const sizeOf =
  (side: "rows" | "columns"): Making =>
  ([given, ...more]) => {
    const reference = given?.reference;
    return reference && more.length === 0 ? () => reference.area[side] : undefined;
  };

function isNumeric(value: CellValue): boolean {
  return value !== null && !isError(asNumber(value));
}

function manyOf(node: Node): Many | undefined {
  return "many" in node ? node.many : undefined;
}

export const RANGES: ReadonlyMap<string, Making> = new Map<string, Making>([
  ["AND", fromTruths((truths) => truths.every(Boolean))],
  ["OR", fromTruths((truths) => truths.some(Boolean))],
  ["SUM", fromNumbers(total)],
  ["MAX", fromNumbers(largest)],
  ["MIN", fromNumbers(smallest)],
  ["MEDIAN", fromNumbers(middle)],
  ["COUNT", counting(({ value, inCell }) => typeof value === "number" || (!inCell && isNumeric(value)))],
  ["COUNTA", counting(({ value, inCell }) => value !== null || !inCell)],
  ["COUNTIFS", conditionally(false, (_values, places) => places)],
  ["SUMIFS", conditionally(true, total)],
  ["MAXIFS", conditionally(true, largest)],
  ["MINIFS", conditionally(true, smallest)],
  ["AVERAGEIFS", conditionally(true, (values) => (values.length === 0 ? DIV0 : total(values) / values.length))],
  [
    "COUNTIF",
    single(
      conditionally(false, (_values, places) => places),
      (given) => given,
    ),
  ],
  ["SUMIF", single(conditionally(true, total), ([range, condition, summed = range]) => [summed!, range!, condition!])],
  ["MATCH", match],
  ["INDEX", index],
  ["ROW", rowNumber],
  ["ROWS", sizeOf("rows")],
  ["COLUMNS", sizeOf("columns")],
]);
