import { cultureFor } from "../../src/blueprint/culture";
import { serialOf } from "../../src/blueprint/serial";
import { textsOf, LANGUAGES } from "../../src/texts/languages";
import {
  fieldsFor,
  LINE_FIELDS,
  readFields,
  typedOf,
  type LineTable,
  type Typed,
  type Writing,
} from "../../src/taskpane/line-fields";
import { bookOf, sheetOf } from "../blueprint/books";
import { KEY_RESULT, WORK } from "../okr/quality/a-book";

const english: Writing = { culture: { decimal: ".", group: ",", shortDate: "M/d/yyyy" }, dates: 1900 };
const german: Writing = { culture: cultureFor("de"), dates: 1900 };
const cells = (line: object) => line as unknown as Readonly<Record<string, string | number | null>>;

/** A key result that has all that it must have. */
const whole: Typed = { keyResult: "Refund rate falls", objective: "O1" };
const read = (typed: Typed, writing = english) => readFields("keyResults", { ...whole, ...typed }, writing);

describe("the fields of a key result", () => {
  const measures = (type: string) =>
    fieldsFor("keyResults", { type })
      .map(({ field }) => field)
      .filter((field) => ["start", "target", "limit", "chance"].includes(field));

  test.each([
    ["", ["start", "target"]],
    ["auto", ["start", "target"]],
    ["increase", ["start", "target"]],
    ["decrease", ["start", "target"]],
    ["at least", ["target", "limit"]],
    ["at most", ["target", "limit"]],
    ["above", ["target", "limit"]],
    ["below", ["target", "limit"]],
    ["between", ["target", "limit"]],
    ["percent", []],
    ["binary", ["start", "target", "chance"]],
    ["date", ["target", "limit"]],
  ])("of the type %j are measured by %j", (type, expected) => {
    expect(measures(type)).toEqual(expected);
  });

  test("leave out what formulas read from the check-ins: a value typed over them would be one that no log knows", () => {
    const { columns } = sheetOf(bookOf("blank", "en"), "keyResults").table!;
    const { keyResultColumns } = textsOf("en").sheets;
    const header = (field: string) => keyResultColumns[field as keyof typeof keyResultColumns];
    const filledBy = LINE_FIELDS.keyResults.map(({ field }) => [field, columns.find((one) => one.header === header(field))?.filledBy]); // prettier-ignore
    expect(filledBy.filter(([, by]) => by !== "person")).toEqual([]);
  });

  test.each(LANGUAGES)("have a label in %s, and so has every other field", (language) => {
    const { pane, sheets } = textsOf(language);
    const fields = { ...sheets.workColumns, ...pane.line.fields };
    const all = Object.values(LINE_FIELDS).flatMap((plans) => plans.map(({ field }) => field));
    expect([...new Set(all)].filter((field) => !(field in fields))).toEqual([]);
  });
});

describe("what is typed", () => {
  test.each([
    // what is typed                     the fields                                            the values
    ["a number",                         { start: "40", target: "1,000" },                     { start: 40, target: 1000 }],
    ["a percentage without its sign",    { unit: "%", start: "5", target: "15%" },             { start: 0.05, target: 0.15 }],
    ["an amount with its sign",          { unit: "$", target: "$50,000" },                     { target: 50_000 }],
    ["nothing",                          { target: " ", owner: "" },                           { target: null, owner: null }],
    ["a day where the type is a date",   { type: "date", target: "12/15/2026", limit: "" },    { target: { date: "2026-12-15" }, limit: null }],
    ["a chance",                         { type: "binary", chance: "60" },                     { chance: 0.6 }],
    ["a formula, which is a text",       { owner: "=HYPERLINK(1)" },                           { owner: "=HYPERLINK(1)" }],
    ["a word that formulas know",        { type: "at most", state: "Postponed" },              { type: "at most", state: "Postponed" }],
    ["a word of somebody's own",         { state: "On hold" },                                 { state: "On hold" }],
  ])("%s is read", (_what, typed, values) => {
    const found = read(typed);
    expect(found.problems).toEqual({});
    expect(found.values).toMatchObject(values);
  }); // prettier-ignore

  test("is read with a decimal comma and the day first where the person writes so", () => {
    const { values, problems } = read({ unit: "%", start: "0,5 %", target: "2,5", due: "15.12.2026" }, german);
    expect(problems).toEqual({});
    expect(values).toMatchObject({ start: 0.005, target: 0.025, due: { date: "2026-12-15" } });
  });

  test.each([
    ["a word for a number", { target: "many" }, "target", "not-a-number"],
    ["the decimal sign of another language", { target: "1.5.0" }, "target", "not-a-number"],
    ["a comma where a point is meant", { target: "0,5" }, "target", "other-decimal-sign"],
    ["a share that could be two", { unit: "%", target: "0.5" }, "target", "share-unclear"],
    ["a day that is none", { due: "2/30/2026" }, "due", "not-a-day"],
    ["the day before the month", { due: "31/12/2026" }, "due", "other-day-order"],
    ["no words", { keyResult: "  " }, "keyResult", "missing"],
    ["no objective", { objective: "" }, "objective", "missing"],
  ])("%s is refused beside its field", (_what, typed, field, problem) => {
    const { problems, values } = read(typed);
    expect(problems[field]).toMatchObject({ problem });
    expect(field in values).toBe(false);
  });

  test("in a field that the type does not have is left alone", () => {
    expect("start" in read({ type: "at most", start: "what" }).values).toBe(false);
  });
});

describe("a line that is there", () => {
  const due = serialOf("2026-12-15", 1900);

  test.each([
    ["in English", english, "0.5%", "12/15/2026", "1.5"],
    ["in German", german, "0,5\u00a0%", "15.12.2026", "1,5"],
  ])("stands in the fields as the person would type it, %s", (_language, writing, start, day, weight) => {
    const row = cells({ ...KEY_RESULT, unit: "%", start: 0.005, due, weight: 1.5 });
    expect(typedOf("keyResults", row, writing)).toMatchObject({ start, due: day, weight, type: "increase" });
  });

  test("shows days where the key result is a date, in the calendar of its workbook", () => {
    const row = cells({ ...KEY_RESULT, type: "date", target: serialOf("2026-12-15", 1904) });
    expect(typedOf("keyResults", row, { ...english, dates: 1904 })["target"]).toBe("12/15/2026");
  });

  const saved = (table: LineTable, row: object, typed: Typed, writing = english) => {
    const before = typedOf(table, cells(row), writing);
    return readFields(table, { ...before, ...typed }, writing, before);
  };

  test("keeps every cell in which nobody typed, whatever it holds", () => {
    const odd = { ...KEY_RESULT, due: "soon", limit: true, target: { fault: "#REF!" }, objective: "" };
    expect(saved("keyResults", odd, { owner: "Sales" })).toEqual({ values: { owner: "Sales" }, problems: {} });
    expect(saved("work", { ...WORK, team: "" }, { why: "Because" })).toEqual({
      values: { why: "Because" },
      problems: {},
    });
  });

  test("must not lose its words", () => {
    expect(saved("keyResults", KEY_RESULT, { keyResult: "" }).problems).toEqual({ keyResult: { problem: "missing" } });
  });

  test("reads its values anew in another unit, or in another type", () => {
    expect(saved("keyResults", { ...KEY_RESULT, start: 40, target: 60 }, { unit: "%" }).values).toMatchObject({
      unit: "%",
      start: 0.4,
      target: 0.6,
    });
    expect(saved("keyResults", KEY_RESULT, { type: "date" }).problems).toMatchObject({
      target: { problem: "not-a-day" },
    });
  });
});
