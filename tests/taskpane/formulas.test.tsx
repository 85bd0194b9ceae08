/** @jest-environment jsdom */
import { act } from "react";
import { FORMULAS } from "../../src/functions/catalogue";
import { FakeWorkbook } from "./fake-workbook";
import { Pane } from "./pane";

jest.setTimeout(30_000);

const pane = new Pane();
let workbook: FakeWorkbook;

beforeEach(async () => {
  workbook = new FakeWorkbook();
  await pane.draw(workbook);
  await pane.press("Formulas");
});
afterEach(() => pane.close());

const INSERT = "Insert into the selected cell";

/** The formula as the pane shows it before it is written. */
const shown = () =>
  [...document.querySelectorAll("code")].find((code) => code.getAttribute("aria-labelledby"))?.textContent;

async function fillScore(current = "82"): Promise<void> {
  await pane.press("OKR.SCORE");
  await pane.type("start", "40");
  await pane.type("target", "100");
  await pane.type("current", current);
}

describe("the list of formulas", () => {
  test("shows every formula that Excel gets, with its summary", () => {
    for (const { name, text } of FORMULAS) {
      expect(pane.text).toContain(name);
      expect(pane.text).toContain(text.summary);
    }
    expect(pane.text).toContain(`${FORMULAS.length} formulas`);
  });

  test("is searched by name, by description and by argument, and says how many are left", async () => {
    await pane.type("Search formulas", "weights");
    const listed = document.querySelectorAll("main li").length;
    expect(listed).toBeLessThan(FORMULAS.length);
    expect(document.querySelector('[role="status"]')?.textContent).toBe(
      listed === 1 ? "1 formula" : `${listed} formulas`,
    );
    expect(pane.text).toContain("OKR.ROLLUP");
    expect(pane.text).not.toContain("OKR.SCORE");
    await pane.type("Search formulas", "bonus");
    expect(pane.text).toContain('No formula has "bonus"');
  });

  test("leads to a formula and back, with the search as it was", async () => {
    await pane.type("Search formulas", "weights");
    await pane.press("OKR.ROLLUP");
    expect(pane.focused).toBe("OKR.ROLLUP");
    await pane.press("Back to the formulas");
    expect(pane.field("Search formulas").value).toBe("weights");
  });
});

describe("the page of a formula", () => {
  test.each(FORMULAS.map((formula) => [formula.name, formula] as const))(
    "%s: what it does, a described field for each argument, an example, what it refuses, the help page",
    async (name, formula) => {
      await pane.press(name);
      expect(pane.text).toContain(formula.text.summary);
      expect(pane.text).toContain(formula.signature);
      for (const argument of formula.arguments) {
        const label = argument.optional ? `${argument.name} (optional)` : argument.name;
        expect(pane.messageOf(label)).toContain(argument.description);
      }
      for (const title of ["What it is for", "Result", "Example", "What it refuses"]) await pane.press(title);
      expect(pane.text).toContain(formula.text.examples[0]!.formula);
      for (const { note } of formula.text.refusals) expect(pane.text).toContain(note.replace(/\s+/g, " "));
      const help = [...document.querySelectorAll("a")].map((link) => link.href);
      expect(help).toEqual([expect.stringMatching(new RegExp(`/help/${formula.id.toLowerCase()}\\.html$`))]);
    },
  );

  test("offers the words that an argument chooses from", async () => {
    await pane.press("OKR.KEPT");
    await act(async () => pane.field("type").click());
    const offered = [...document.querySelectorAll('[role="option"]')].map((option) => option.textContent);
    expect(offered).toEqual(["at least", "at most", "above", "below", "between"]);
    await act(async () => document.querySelectorAll<HTMLElement>('[role="option"]')[1]!.click());
    expect(shown()).toBe('=OKR.KEPT(,"at most",)');
  });

  test("takes the selected cells into a field, and shows the formula without the sheet that it goes to", async () => {
    await pane.press("OKR.ROLLUP");
    workbook.selected = { first: { sheet: "Q4 2026", cell: "I5" }, cells: "I5:I7", holds: "0.7", shows: "70%" };
    await pane.press("Use the selected cells for scores");
    expect(pane.field("scores").value).toBe("'Q4 2026'!I5:I7");
    expect(shown()).toBe("=OKR.ROLLUP(I5:I7)");
    workbook.selected = { first: { sheet: "Plan", cell: "B2" }, cells: "B2", holds: "", shows: "" };
    await pane.press(INSERT);
    expect(workbook.inserted).toEqual([{ at: { sheet: "Plan", cell: "B2" }, formula: "=OKR.ROLLUP('Q4 2026'!I5:I7)" }]);
  });

  test("says at the field why nothing could be taken from the sheet", async () => {
    await pane.press("OKR.SCORE");
    workbook.selected = { problem: "not-one-range" };
    await pane.press("Use the selected cells for start");
    expect(pane.messageOf("start")).toContain("Select a cell or a range in the sheet");
  });
});

describe("Insert", () => {
  test("writes the formula into the selected cell, and says where", async () => {
    await fillScore();
    expect(shown()).toBe("=OKR.SCORE(40,100,82)");
    await pane.press(INSERT);
    expect(workbook.inserted).toEqual([{ at: { sheet: "Sheet1", cell: "B2" }, formula: "=OKR.SCORE(40,100,82)" }]);
    expect(pane.focused).toBe('Written into B2 on the sheet "Sheet1"');
  });

  test("goes to the top left of several selected cells, and says so", async () => {
    workbook.selected = { first: { sheet: "Sheet1", cell: "B2" }, cells: "B2:C9", holds: "", shows: "" };
    await fillScore();
    await pane.press(INSERT);
    expect(workbook.inserted[0]?.at.cell).toBe("B2");
    expect(pane.text).toContain("B2:C9 was selected; the formula went into its top left cell.");
  });

  test("names the field that is wrong, gives it the focus and writes nothing", async () => {
    await fillScore("0,5");
    await pane.press(INSERT);
    expect(pane.messageOf("current")).toContain("The comma in 0,5 would begin the next argument.");
    expect(pane.focused).toBe("current");
    expect(workbook.inserted).toEqual([]);
  });

  test("asks for something to write: a formula without arguments says nothing", async () => {
    await pane.press("OKR.ROLLUP");
    await pane.press(INSERT);
    expect(pane.messageOf("scores")).toContain("Fill in this argument");
    expect(workbook.inserted).toEqual([]);
  });

  test("asks before it replaces what a cell holds, naming both", async () => {
    workbook.holds = "Mine";
    await fillScore();
    await pane.press(INSERT);
    expect(workbook.inserted).toEqual([]);
    expect(pane.focused).toBe('B2 on the sheet "Sheet1" is not empty');
    expect(pane.text).toContain("It holds Mine.");
    await pane.press("Replace it");
    expect(workbook.inserted).toHaveLength(1);
  });

  test("leaves the cell alone when that is the answer", async () => {
    workbook.holds = "=1+1";
    await fillScore();
    await pane.press(INSERT);
    expect(pane.text).toContain("It holds =1+1, which shows =1+1.");
    await pane.press("Keep it");
    expect(workbook.inserted).toEqual([]);
    expect(pane.text).not.toContain("is not empty");
  });

  test("asks again when the cell holds something else by then", async () => {
    workbook.holds = "Mine";
    await fillScore();
    await pane.press(INSERT);
    workbook.holds = "Somebody's";
    await pane.press("Replace it");
    expect(workbook.inserted).toEqual([]);
    expect(pane.text).toContain("It holds Somebody's.");
  });

  test.each([
    [{ problem: "access-denied" } as const, "a sheet is protected"],
    [{ problem: "cell-in-edit-mode" } as const, "Press Enter or Esc in the sheet, then try again."],
    [{ problem: "formula-refused", formula: "=OKR.SCORE(40)" } as const, "Excel does not take this as a formula"],
    [{ problem: "no-answer", seconds: 15 } as const, "did not answer within 15 seconds"],
  ])("%j: says what to do, and keeps what was typed", async (why, sentence) => {
    workbook.insertion = why;
    await fillScore();
    await pane.press(INSERT);
    expect(pane.focused).toBe("The formula was not written");
    expect(pane.text).toContain(sentence);
    expect(pane.field("current").value).toBe("82");
  });

  test("says what to select when the selection is no range", async () => {
    await fillScore();
    workbook.selected = { problem: "not-one-range" };
    await pane.press(INSERT);
    expect(pane.text).toContain("More than one range is selected");
  });
});
