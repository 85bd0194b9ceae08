/** @jest-environment jsdom */
import { act } from "react";
import { TEMPLATES } from "../../src/blueprint/templates/catalogue";
import { open } from "../../src/taskpane/navigation";
import { drawnTabs } from "../blueprint/drawn-tabs";
import { textsOf } from "../../src/texts/languages";
import { templateTextsOf } from "../../src/texts/template-languages";
import { FakeWorkbook } from "./fake-workbook";
import { Pane } from "./pane";

jest.setTimeout(30_000);

const pane = new Pane();
let workbook: FakeWorkbook;

beforeEach(async () => {
  workbook = new FakeWorkbook();
  await pane.draw(workbook);
  await pane.press("New OKR(W) workbook");
});
afterEach(() => pane.close());

const TABS = drawnTabs(textsOf("en").sheets);

const create = async (team = "Sales") => {
  await pane.type("Team", team);
  await pane.press("Create the sheets");
};

describe("the form for a new workbook", () => {
  test("opens on the quarter of today, with the focus on its title", () => {
    expect(["Period", "Start", "End"].map((label) => pane.field(label).value)).toEqual([
      "Q4 2026",
      "2026-10-01",
      "2026-12-31",
    ]);
    expect(pane.focused).toBe("New OKR(W) workbook");
  });

  test("shows the sheets that it will add, and adds exactly those", async () => {
    await pane.type("Team", "Sales");
    const names = TABS.map((tab) => `${tab} Q4 2026`);
    await pane.press(`${names.length} new sheets behind the ones you have`);
    for (const name of names) expect(pane.text).toContain(name);
    await pane.press("Create the sheets");
    expect(workbook.drawn.map(({ sheets }) => sheets.map(({ name }) => name))).toEqual([names]);
  });

  test.each([
    ["Team", " ", "Type the team's name."],
    ["Period", "", "Type a label for the period"],
    ["Period", "Q4", '"Q4" is also the address of a cell, so Excel would mix the two up. Try "Q4 2026".'],
    ["Period", "KR1", '"KR1" is also the address of a cell'],
    ["Period", "Q4/2026", "Excel does not allow / in the name of a sheet."],
    ["Start", "", "Choose a date."],
    ["End", "2026-01-01", "The end (Jan 1, 2026) is before the start (Oct 1, 2026). Choose a later end."],
  ])(
    "%s %j: the sentence stands at the field, which gets the focus, and nothing is drawn",
    async (label, value, sentence) => {
      if (label !== "Team") await pane.type("Team", "Sales");
      await pane.type(label, value);
      await pane.press("Create the sheets");
      expect(pane.messageOf(label)).toContain(sentence);
      expect(pane.field(label).getAttribute("aria-invalid")).toBe("true");
      expect(pane.focused).toBe(pane.field(label).name);
      expect(workbook.drawn).toEqual([]);
    },
  );

  test("opens on the next quarter where today's has its sheets", async () => {
    workbook.contents = { sheets: ["Work Q4 2026"], names: [] };
    await pane.press("Back to start");
    await pane.press("New OKR(W) workbook");
    expect(["Period", "Start", "End"].map((label) => pane.field(label).value)).toEqual([
      "Q1 2027",
      "2027-01-01",
      "2027-03-31",
    ]);
  });

  test("says while one types that the sheets are there already, and offers the next free quarter", async () => {
    workbook.contents = { sheets: ["Work Q4 2026"], names: [] };
    await pane.press("Back to start");
    await pane.press("New OKR(W) workbook");
    await pane.type("Period", "Q4 2026");
    expect(pane.text).not.toContain("new sheets");
    expect(pane.messageOf("Period")).toContain('Sheets for "Q4 2026" are already in this workbook.');
    await create();
    expect(workbook.drawn).toEqual([]);
    await pane.press('Use "Q1 2027"');
    await pane.press("Create the sheets");
    expect(workbook.drawn[0]?.sheets[0].name).toBe("OKR(W) Q1 2027");
    expect(JSON.stringify(workbook.drawn[0]?.sheets[0].blocks)).toContain("2027-03-31");
  });

  test("says what it is doing, and draws once however often the button is pressed", async () => {
    let go = (): void => undefined;
    workbook.pause = new Promise((resolve) => (go = resolve));
    await create();
    expect(document.querySelector('[role="status"]')?.textContent).toContain("Writing the sheets");
    expect(pane.text).not.toContain("ready");
    await pane.press("Create the sheets");
    await act(async () => go());
    expect(workbook.drawn).toHaveLength(1);
    expect(pane.text).toContain("Your workbook is ready");
  });
});

describe("what a quarter starts with", () => {
  /** What was drawn, as one text. */
  const drawn = (): string => JSON.stringify(workbook.drawn[0]);

  test("level, mission and ambition stand in the sheets", async () => {
    await pane.choose("Level", "Company");
    await pane.type("Mission", "Homes find their people");
    await pane.press("Ambition 100%, check-in every week, fiscal year from January");
    await pane.check("Stretch: 70% is expected on the last day");
    await pane.choose("Check-ins", "every 14 days");
    await create();
    const teams = workbook.drawn[0]?.sheets.find(({ name }) => name === "Teams Q4 2026");
    expect(teams?.table?.rows[0].contents.slice(0, 4)).toEqual([
      { text: "Sales" },
      { text: "Company" },
      { text: "" },
      { text: "Homes find their people" },
    ]);
    const lists = workbook.drawn[0]?.sheets.find(({ name }) => name === "Lists Q4 2026");
    expect(JSON.stringify(lists?.blocks)).toContain('[{"text":"Ambition"},{"number":0.7},');
    expect(JSON.stringify(lists?.blocks)).toContain('[{"text":"Days between check-ins"},{"number":14},');
  });

  test("a mission that is left blank is the template's", async () => {
    await create();
    expect(drawn()).toContain(TEMPLATES.salesPipeline(templateTextsOf("en")).mission);
  });

  test("the quarters offered are those around today, and a chosen one brings its days", async () => {
    expect(pane.options("Quarter")).toEqual(["Q3 2026", "Q4 2026", "Q1 2027", "Q2 2027", "Q3 2027", "Q4 2027"]);
    await pane.choose("Quarter", "Q2 2027");
    expect(["Period", "Start", "End"].map((label) => pane.field(label).value)).toEqual([
      "Q2 2027",
      "2027-04-01",
      "2027-06-30",
    ]);
  });

  test("a fiscal year that begins in April names its quarters, and is remembered on this machine", async () => {
    await pane.press("Ambition 100%, check-in every week, fiscal year from January");
    await pane.choose("Fiscal year begins in", "April");
    expect(["Period", "Start", "End"].map((label) => pane.field(label).value)).toEqual([
      "Q3 FY2027",
      "2026-10-01",
      "2026-12-31",
    ]);
    await pane.close();
    await pane.draw(new FakeWorkbook());
    await pane.press("New OKR(W) workbook");
    expect(pane.field("Period").value).toBe("Q3 FY2027");
    window.localStorage.clear();
  });
});

test("numbers in the preview are as the sheet shows them, inside whole sentences", () => {
  const { newWorkbook } = textsOf("en").pane;
  expect(TEMPLATES.salesPipeline(templateTextsOf("en")).keyResults.map((row) => newWorkbook.keyResult(row))).toEqual([
    "From 40 leads to 100 leads, Sales Development Lead",
    "From $38,000 to $50,000, Account Executive Lead",
    "From 0.5% to 0.2%, Customer Success Lead",
  ]);
});

describe("when all is written", () => {
  test("the outcome has the focus, the page is a click away and the other sheets are in a list", async () => {
    await create();
    expect(pane.focused).toBe("Your workbook is ready");
    await pane.press("Go to OKR(W) Q4 2026");
    expect(document.querySelectorAll("main li button")).toHaveLength(2); // the ways on
    await pane.press("The other 10 sheets");
    await pane.press("Go to Key Results Q4 2026");
    expect(workbook.shown).toEqual(["OKR(W) Q4 2026", "Key Results Q4 2026"]);
  });

  test.each([
    ["Put in your own words", "Objectives, key results, work"],
    ["Run the quality check", "Quality check"],
  ])("%s leads on to the page %s", async (way, title) => {
    await create();
    await pane.press(way);
    expect(document.querySelector("h1")?.textContent).toBe(title);
  });

  test("a sheet that Excel does not bring to the front: the pane says why, until it does", async () => {
    await create();
    workbook.showing = { problem: "not-found" };
    await pane.press("Go to OKR(W) Q4 2026");
    expect(pane.text).toContain("Something was renamed or deleted meanwhile.");
    workbook.showing = undefined;
    await pane.press("The other 10 sheets");
    await pane.press("Go to Objectives Q4 2026");
    expect(pane.text).not.toContain("Something was renamed");
  });

  test("another one is for the next quarter, with its days, and the same team", async () => {
    await create();
    await pane.press("Create another");
    expect(["Team", "Period", "Start", "End"].map((label) => pane.field(label).value)).toEqual([
      "Sales",
      "Q1 2027",
      "2027-01-01",
      "2027-03-31",
    ]);
    expect(pane.messageOf("Period")).not.toContain("already");
  });

  test("the ribbon's button brings the form back", async () => {
    await create();
    expect(pane.text).toContain("Your workbook is ready");
    await act(async () => open("newWorkbook"));
    expect(pane.text).not.toContain("Your workbook is ready");
    expect(pane.field("Team").value).toBe("Sales");
  });

  test("another one begins with a fresh form", async () => {
    await create();
    await pane.press("Back to start");
    await pane.press("New OKR(W) workbook");
    expect(pane.field("Period").value).toBe("Q1 2027");
    expect(pane.text).not.toContain("Your workbook is ready");
  });
});

describe("when Excel has not loaded the formulas", () => {
  test("the pane does not say done: it says that the sheets are there and enters the formulas again", async () => {
    workbook.refusal = workbook.entering = { problem: "formulas-not-ready" };
    await create();
    expect(pane.focused).toBe("The formulas are not ready yet");
    expect(pane.text).toContain("The sheets are all there");
    expect(pane.text).toContain("press Try again");
    expect(pane.text).not.toContain("Your workbook is ready");
    await pane.press("Try again");
    expect(pane.text).toContain("The sheets are all there");
    workbook.entering = undefined;
    await pane.press("Try again");
    expect(pane.focused).toBe("Your workbook is ready");
    expect(pane.text).toContain("Sales, Q4 2026: 11 sheets were added.");
    expect(workbook.drawn).toHaveLength(1);
  });

  test("what else goes wrong while they are entered is said beside it", async () => {
    workbook.refusal = { problem: "formulas-not-ready" };
    workbook.entering = { problem: "cell-in-edit-mode" };
    await create();
    await pane.press("Try again");
    expect(pane.text).toContain("Press Enter or Esc in the sheet");
    expect(pane.text).toContain("The sheets are all there");
  });
});

describe("when one goes elsewhere in the pane while it writes", () => {
  const startAndLeave = async (): Promise<() => void> => {
    let go = (): void => undefined;
    workbook.pause = new Promise((resolve) => (go = resolve));
    await create();
    await pane.press("Back to start");
    return go;
  };

  test("and comes back, the pane still says what it is doing, and then what came of it", async () => {
    const go = await startAndLeave();
    await pane.press("New OKR(W) workbook");
    expect(document.querySelector('[role="status"]')?.textContent).toContain("Writing the sheets");
    await act(async () => go());
    expect(pane.text).toContain("Your workbook is ready");
    expect(pane.text).toContain("Sales, Q4 2026: 11 sheets were added.");
  });

  test("half a workbook is announced wherever one is", async () => {
    workbook.refusal = {
      problem: "half-written",
      cause: { problem: "no-answer", seconds: 60 },
      remains: { sheets: [{ id: "1", name: "OKR(W) Q4 2026", content: "" }], unsure: [], names: [] },
    };
    const go = await startAndLeave();
    expect(pane.text).not.toContain("Writing the sheets");
    await act(async () => go());
    expect(pane.text).toContain('In the workbook now: "OKR(W) Q4 2026".');
  });
});

describe("when Excel refuses", () => {
  test.each([
    [{ problem: "structure-protected" } as const, "The workbook is protected, so no sheet can be added."],
    [{ problem: "cell-in-edit-mode" } as const, "Press Enter or Esc in the sheet, then try again."],
    [{ problem: "access-denied" } as const, "read-only"],
    [{ problem: "names-taken", names: ["OKR_AsOf"] } as const, 'already uses the names "OKR_AsOf"'],
    [{ problem: "no-answer", seconds: 60 } as const, "did not answer within 60 seconds"],
    [{ problem: "too-old", code: "ApiNotFound" } as const, "Update Excel, or use Excel on the web."],
    [{ problem: "excel-error", code: "GeneralException" } as const, "the error GeneralException"],
  ])("%j: a sentence says what to do, and the form keeps what was typed", async (refusal, sentence) => {
    workbook.refusal = refusal;
    await create();
    expect(pane.text).toContain("Nothing was written");
    expect(pane.text).toContain(sentence);
    expect(pane.focused).toBe("Nothing was written");
    expect(pane.field("Team").value).toBe("Sales");
  });
});

describe("when the write broke off in its middle", () => {
  const remains = { sheets: [{ id: "1", name: "OKR(W) Q4 2026", content: "" }], unsure: [], names: ["OKR_AsOf"] };
  const broken = { problem: "half-written", cause: { problem: "no-answer", seconds: 60 }, remains } as const;

  test("the pane says what happened and what is there, and offers to remove it", async () => {
    workbook.refusal = broken;
    workbook.removal = { removed: ["OKR(W) Q4 2026"], kept: [] };
    await create();
    expect(pane.focused).toBe("The sheets were not written completely");
    expect(pane.text).toContain("did not answer within 60 seconds");
    expect(pane.text).toContain('In the workbook now: "OKR(W) Q4 2026". It is not finished.');
    await pane.press("Remove what was written");
    expect(pane.text).toContain('Removed: "OKR(W) Q4 2026".');
  });

  test("what somebody changed meanwhile is kept, and named", async () => {
    workbook.refusal = broken;
    workbook.removal = { removed: [], kept: ["OKR(W) Q4 2026"] };
    await create();
    await pane.press("Remove what was written");
    expect(pane.text).toContain('Kept, because somebody changed it meanwhile: "OKR(W) Q4 2026".');
  });

  test("a sheet that may be somebody else's is named and not offered for removal", async () => {
    workbook.refusal = { ...broken, remains: { sheets: [], unsure: ["Work Q4 2026"], names: [] } };
    await create();
    expect(pane.text).toContain('"Work Q4 2026" is there too, but may be somebody else\'s');
    expect(pane.text).not.toContain("Remove what was written");
  });

  test("it can be kept", async () => {
    workbook.refusal = broken;
    await create();
    await pane.press("Keep it as it is");
    expect(pane.text).toContain('Kept as it is: "OKR(W) Q4 2026".');
  });

  test("a removal that Excel refuses is said, and can be tried again", async () => {
    workbook.refusal = broken;
    workbook.removal = { problem: "access-denied" };
    await create();
    await pane.press("Remove what was written");
    expect(pane.text).toContain("Excel does not allow changes here");
    workbook.removal = { removed: ["OKR(W) Q4 2026"], kept: [] };
    await pane.press("Remove what was written");
    expect(pane.text).toContain("Removed:");
  });

  test("where Excel does not even say what is there, the pane names what to look for and asks again", async () => {
    workbook.refusal = { ...broken, remains: undefined };
    await create();
    expect(pane.text).toContain('Look for "OKR(W) Q4 2026", "Dashboard Q4 2026"');
    workbook.left = remains;
    await pane.press("Look again");
    expect(pane.text).toContain('In the workbook now: "OKR(W) Q4 2026".');
  });
});
