import { parse, tokenize } from "@borgar/fx";
import fc from "fast-check";
import { FORMULAS, type Formula } from "../../src/functions/catalogue";
import { writeCall, type Typed } from "../../src/taskpane/typed-call";

fc.configureGlobal({ seed: 20261121 });

const formulaNamed = (id: string): Formula => FORMULAS.find((formula) => formula.id === id)!;
const SCORE = formulaNamed("SCORE");
const STATUS = formulaNamed("STATUS");

const write = (formula: Formula, typed: Typed, sheet?: string) =>
  writeCall(formula, typed, { names: ["OKR_AsOf", "tblKeyResults"], sheet });

describe("the formula that is made of what was typed for each argument", () => {
  test.each<[string, Typed, string]>([
    ["has commas between arguments", { start: "40", target: "100", current: "82" }, "=OKR.SCORE(40,100,82)"],
    [
      "leaves out what is empty at the end",
      { start: "40", target: "100", current: "82", type: " ", cap: "" },
      "=OKR.SCORE(40,100,82)",
    ],
    [
      "keeps what is empty in the middle between commas",
      { start: "40", target: "100", current: "112", cap: "FALSE" },
      "=OKR.SCORE(40,100,112,,,FALSE)",
    ],
    ["keeps a place for each argument that Excel requires", { start: "40" }, "=OKR.SCORE(40,,)"],
    ["may leave the first empty", { target: "0.2%", current: "B2", type: "at most" }, '=OKR.SCORE(,0.2%,B2,"at most")'],
  ])("%s", (_rule, typed, formula) => {
    expect(write(SCORE, typed)).toEqual({ formula, problems: {} });
  });

  test.each([
    // what is typed                for            stands in the formula as
    ["a number", "38000", "start", "38000"],
    ["a number below zero", "-0.5", "start", "-0.5"],
    ["a percentage", "70%", "start", "70%"],
    ["a cell", "B2", "start", "B2"],
    ["a range of another sheet", "'Key Results Q4 2026'!E5:E7", "start", "'Key Results Q4 2026'!E5:E7"],
    ["a column of a table", "tblKeyResults[Score]", "start", "tblKeyResults[Score]"],
    ["a name of the workbook, in any case", "okr_asof", "as_of", "okr_asof"],
    ["a sum with a name", "OKR_AsOf+7", "as_of", "OKR_AsOf+7"],
    ["a formula", "SUM(B2:B9)/2", "start", "SUM(B2:B9)/2"],
    ["a formula with commas of its own", "DATE(2026,10,1)", "due", "DATE(2026,10,1)"],
    ["limits side by side", "{0.1,0.3}", "scheme", "{0.1,0.3}"],
    ["a day", "2026-10-01", "due", "DATE(2026,10,1)"],
    ["a word that the argument chooses from", "gap", "scheme", '"gap"'],
    ["such a word, otherwise spelled", "At-Most", "type", '"at most"'],
    ["such a word that could be something else", "date", "type", '"date"'],
    ["another word, for the cell to refuse", "traffic light", "scheme", '"traffic light"'],
    ["words", "Blocked by legal", "override", '"Blocked by legal"'],
    ["words with a comma and an apostrophe", "it's late, again", "override", '"it\'s late, again"'],
    ["words that begin like a cell", "Q4 plan", "override", '"Q4 plan"'],
    ["words that speak of a cell", "Sales & Marketing", "override", '"Sales & Marketing"'],
    ["a text in quotes, as it is", '"B2"', "override", '"B2"'],
    ["TRUE", "TRUE", "cap", "TRUE"],
    ["a name that the pane does not know", "=Factor", "start", "Factor"],
    ["an error value", "#N/A", "current", "#N/A"],
  ])("takes %s: %s", (_what, text, argument, expected) => {
    const formula = SCORE.arguments.some(({ name }) => name === argument) ? SCORE : STATUS;
    const { formula: written, problems } = write(formula, { [argument]: text });
    const at = formula.arguments.findIndex(({ name }) => name === argument);
    expect(problems).toEqual({});
    expect(written.startsWith(`=${formula.name}(${",".repeat(at)}${expected}`)).toBe(true);
    expect(/^,*\)$/.test(written.slice(formula.name.length + 2 + at + expected.length))).toBe(true);
  });

  test.each([
    ["a decimal comma", "0,5", "comma-outside"],
    ["thousands separators", "38,000", "comma-outside"],
    ["two ranges", "A1:A3,C1:C3", "comma-outside"],
    ["a day as some write it", "1/10/2026", "unreadable-date"],
    ["a day as others write it", "31.12.2026", "unreadable-date"],
    ["a day that does not exist", "2026-02-30", "unreadable-date"],
    ["an amount with its sign", "€38000", "not-in-a-formula"],
    ["a bracket that stays open", "SUM(B2:B9", "not-in-a-formula"],
    ["a text whose quotes stay open", '"late', "not-in-a-formula"],
    ["separators of another language", "SUM(B2;B3)", "not-in-a-formula"],
    ["more text than a formula holds", "late ".repeat(60), "text-too-long"],
  ])("refuses %s: %s", (_what, text, problem) => {
    expect(write(SCORE, { start: "40", target: text }).problems).toEqual({
      target: expect.objectContaining({ problem }),
    });
  });

  test("refuses a form in which nothing is filled in, at its first field", () => {
    expect(write(SCORE, { type: " " }).problems).toEqual({ start: { problem: "nothing-typed" } });
  });

  test("does not spell out the sheet on which it is going to stand", () => {
    const typed = { start: "'Q4 2026'!B2", target: "'Q4 2026'!B3*2", current: "'Plan'!C4", type: "=\"'Q4 2026'!B2\"" };
    expect(write(SCORE, typed, "Q4 2026").formula).toBe("=OKR.SCORE(B2,B3*2,'Plan'!C4,\"'Q4 2026'!B2\")");
    expect(write(SCORE, typed, "Plan").formula).toBe("=OKR.SCORE('Q4 2026'!B2,'Q4 2026'!B3*2,C4,\"'Q4 2026'!B2\")");
  });
});

test("every example of every formula can be filled in: a law over the whole catalogue", () => {
  for (const formula of FORMULAS) {
    const [first] = formula.arguments;
    const typed = Object.fromEntries(formula.arguments.map(({ name, choices }) => [name, choices?.allowed[0] ?? "B2"]));
    const { formula: written, problems } = write(formula, typed);
    expect({ first, problems }).toEqual({ first, problems: {} });
    expect(written.match(/,/g) ?? []).toHaveLength(formula.arguments.length - 1);
  }
});

test("whatever is typed, what has no problem is one complete formula with its arguments in their places", () => {
  const piece = fc.constantFrom("40", "B2", "70%", " ", "late", '"', "(", ")", ",", "=", "'", "{1,2}", "SUM(", "&", "é", ";", "[", "]", "!", "$", "#"); // prettier-ignore
  const text = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(""));
  const typed = fc.record({ start: text, target: text, current: text, type: text });
  fc.assert(
    fc.property(typed, (fields) => {
      const { formula, problems } = write(SCORE, fields);
      if (Object.keys(problems).length > 0) return;
      const tree = parse(tokenize(formula)) as { type: string; arguments: unknown[] };
      expect(tree.type).toBe("CallExpression");
      const filled = SCORE.arguments.findLastIndex(({ name }) => (fields as Typed)[name]?.trim()) + 1;
      expect(tree.arguments).toHaveLength(Math.max(3, filled));
    }),
    { numRuns: 500 },
  );
});
