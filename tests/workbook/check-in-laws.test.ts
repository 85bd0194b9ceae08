/** @jest-environment jsdom */
import fc from "fast-check";
import { serialOf } from "../../src/blueprint/serial";
import { judgeOf, keyResultsById, type NotCounted } from "../../src/okr/log/check-in";
import { counted } from "../../src/okr/log/counted";
import { textsOf, type Language } from "../../src/texts/languages";
import { excelWorkbook } from "../../src/workbook/excel";
import { openBook, type OpenBook } from "../../src/workbook/open-book";
import { isProblem } from "../../src/workbook/port";
import { LOG_TABLES, rowsOf } from "../../src/workbook/to-book";
import { newHost } from "../../workbench/host/jest/office";
import { bookOf } from "../blueprint/books";
import { cells, emptyWorkbook, enter, openPane } from "./excel-here";

/**
 * The sheet judges each row of the check-in log by a formula, the pane by `src/okr/log`. Whatever people type into whichever
 * cell, the two must say the same, or the pane would show another value than the sheet.
 */

jest.setTimeout(600_000);

const host = newHost();
const workbook = excelWorkbook();
const ROWS = 400;
const TODAY = "2026-11-16";
const DAY = serialOf(TODAY, 1900);

beforeAll(() => openPane(host));

/** A key result of each kind, and ids that are hard to find. Type and unit stand in the words of the sheet. */
const KEY_RESULTS = (["increase", "binary", "date", "percent", "auto", "at most", "BINARY", ""] as const).map(
  (type, i) => ({ type, id: ["KR1", "KR2", "KR3", 7, "A*", "a~?", " Kr 8 ", "Größe"][i]! }),
);

const ids = fc.constantFrom<string | number | boolean>(
  ...["KR1", "kr1", " KR1", "KR2", "kr2 ", "KR3", 7, "'7", "'07", "7%", "A*", "AB", "a*", "A~?", "A?", "Kr 8", "KR 8 "],
  ...["größe", "GRÖSSE", "KR9", "Id", "*", "?", "<>", "=KR1", "constructor", "", " ", true, "=NA()"],
);
const days = fc.constantFrom<string | number | boolean>(
  ...[DAY, DAY - 1, DAY - 40, DAY - 0.5, DAY + 0.75, 35_064, 35_063.9],
  ...[DAY + 1, 0, -3, 12, 2_958_466, 2_958_465.5, "", " ", "soon", "'2026-11-01", "'46000", true, "=1/0"],
);
const values = fc.oneof(
  fc.constantFrom<string | number | boolean>(
    ...[0, 1, 0.5, 70, -1, 1.5, DAY, "", " ", "about 70", "'70", "'1,5", true, false, "=NA()", "=1/0", "=70/2"],
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
);
const replacing = fc.oneof({ weight: 6, arbitrary: fc.constant("") }, fc.constantFrom("C1", " ", "'5", "=1/0"));
const text = fc.constantFrom("", "late", "'=1", "=NA()");
const usually = <T>(often: T, any: fc.Arbitrary<T>) => fc.oneof({ weight: 2, arbitrary: fc.constant(often) }, any);
type Typed = string | number | boolean;
const row = fc
  .tuple(usually<Typed>(DAY - 7, days), usually<Typed>("KR1", ids), usually<Typed>(0.5, values), replacing, text)
  .map(([date, keyResult, value, replacedBy, note]): Typed[] =>
    // Id, confidence and the rest say nothing about whether a row counts; only a blank row says nothing at all.
    ["C1", date, keyResult, value, 0.8, note, "", "", "", "", "", replacedBy],
  );

/** The book that the pane reads, with a log of many rows as people may type them. */
async function typed(language: Language): Promise<OpenBook> {
  emptyWorkbook(host);
  const { plan, names } = bookOf("salesPipeline", language);
  expect(await workbook.render(plan, () => undefined)).toBeUndefined();
  await enter(host, names.sheets.page, "K5", [[TODAY]]);
  const types: Readonly<Record<string, string>> = names.texts.words.types;
  const last = 4 + KEY_RESULTS.length;
  const sheet = names.sheets.keyResults;
  await enter(host, sheet, `A5:A${last}`, KEY_RESULTS.map(({ id }) => [id])); // prettier-ignore
  await enter(host, sheet, `D5:E${last}`, KEY_RESULTS.map(() => [0, 100])); // prettier-ignore
  await enter(host, sheet, `O5:O${last}`, KEY_RESULTS.map(({ type }) => [types[type] ?? type])); // prettier-ignore
  const rows = fc.sample(row, { numRuns: ROWS, seed: 20_261_116 });
  await enter(host, names.sheets.checkIns, `A5:L${4 + ROWS}`, rows);
  const [found] = await books();
  const open = await openBook(workbook, found!, LOG_TABLES);
  if (isProblem(open)) throw new Error(open.problem);
  return open;
}

async function books() {
  const found = await workbook.findBooks();
  if (isProblem(found)) throw new Error(found.problem);
  return found;
}

describe.each(["en", "de"] as const)("a log of %s sheets into which anything was typed", (language) => {
  let open: OpenBook;
  beforeAll(async () => {
    open = await typed(language);
  });

  const log = () => rowsOf(open.found, open.reading, textsOf(language).sheets, "checkIns");
  const at = (columns: string, sheet: "checkIns" | "keyResults" = "checkIns", count = ROWS) =>
    cells(host, open.names.sheets[sheet], columns.replace(/([A-Z]+)/g, "$15").replace(/5$/, String(4 + count)));

  test("is read whole, with many rows that count and many that do not, for every reason", () => {
    const judge = judgeOf(keyResultsById(open.book), DAY);
    const reasons = log().map((checkIn) => judge(checkIn)?.why ?? "counts");
    expect(reasons).toHaveLength(ROWS);
    expect([...new Set(reasons)].sort()).toEqual([
      ...["after-as-of", "counts", "no-date", "no-value", "not-a-number", "out-of-range", "replaced", "text-date"],
      "unknown-key-result",
    ]);
    expect(reasons.filter((why) => why === "counts").length).toBeGreaterThan(ROWS / 8);
  });

  test("counts row by row on the sheet as in the pane, and for the same reason", () => {
    const says = textsOf(language).sheets.logChecks;
    const judge = judgeOf(keyResultsById(open.book), DAY);
    const checks = at("M:M").flat();
    const typedIn = at("B:L");
    const found = log().map((checkIn) => [checkIn.row, typedIn[checkIn.row], checks[checkIn.row]]);
    const wanted = log().map((checkIn) => {
      const holdsError = typedIn[checkIn.row]!.some((cell) => typeof cell === "object" && cell !== null);
      const check = String(checks[checkIn.row]);
      const sentence = sentenceOf(judge(checkIn), says);
      // A cell that holds an error is said to do so, whatever else is wrong with the row.
      const isSo = check === sentence || (holdsError && sentence !== "" && check === says.fault);
      return [checkIn.row, typedIn[checkIn.row], isSo ? check : sentence];
    });
    expect(found).toEqual(wanted);
  });

  test("gives each key result the row that is its latest, and its value and day", () => {
    const read = counted(log(), open.book, DAY);
    const latest = open.book.keyResults.map(({ id }) => read.latest(id)?.checkIn);
    expect(latest.filter((checkIn) => checkIn !== undefined).length).toBeGreaterThan(5);
    const [current, rest] = [
      at("F:F", "keyResults", KEY_RESULTS.length),
      at("AC:AE", "keyResults", KEY_RESULTS.length),
    ];
    expect(rest.map(([day, , entry], i) => [current[i]![0], day, entry])).toEqual(
      latest.map((checkIn) => (checkIn ? [checkIn.value, checkIn.date, checkIn.row + 1] : ["", "", ""])),
    );
  });
});

type Says = ReturnType<typeof textsOf>["sheets"]["logChecks"];

/** What the column Check says of a reason; blank for a row that counts. */
function sentenceOf(why: NotCounted | undefined, says: Says): string {
  switch (why?.why) {
    case undefined:
    case "blank":
      return "";
    case "replaced":
      return says.replaced.join(why.by);
    case "unknown-key-result":
      return why.found === "" ? says.noKeyResult : says.unknownKeyResult.join(why.found);
    case "no-date":
      return says.noDate;
    case "text-date":
      return says.notADate;
    case "after-as-of":
      return says.afterAsOf;
    case "no-value":
      return says.noValue;
    case "not-a-number":
      return says.notANumber;
    case "out-of-range":
      return why.type === "binary" ? says.notBinary : says.notADay;
  }
}
