/** @jest-environment jsdom */
import { textsOf } from "../../src/texts/languages";
import { bookOf } from "../okr/quality/a-book";
import { holds } from "./a-reading";
import { FakeWorkbook } from "./fake-workbook";
import { Pane } from "./pane";

jest.setTimeout(60_000);

const pane = new Pane();
let workbook: FakeWorkbook;

const TEAMS = [
  {},
  { team: "North", partOf: "Sales" },
  { team: "South", partOf: "sales" },
  { team: "Service", partOf: "" },
];
const BOOK = bookOf({ teams: TEAMS });

beforeEach(() => {
  workbook = new FakeWorkbook();
});
afterEach(() => pane.close());

const openPage = async (book = BOOK, tag = "en-US"): Promise<void> => {
  holds(workbook, book);
  await pane.draw(workbook, undefined, tag);
  await pane.press(textsOf(tag === "de-DE" ? "de" : "en").pane.home.split.title);
};

/** The preview, row by row. */
const preview = (): string[][] =>
  [...document.querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map((cell) => (cell.textContent ?? "").replace(/\s/g, " ")),
  );
const said = (): string =>
  [...document.querySelectorAll('[role="status"]')]
    .map((one) => one.textContent)
    .join(" ")
    .replace(/\s/g, " ");
const additions = () => workbook.edits[0]?.additions ?? [];

describe("who carries a part", () => {
  test("opens with the teams below, ticked; others can be, the team of the whole cannot", async () => {
    await openPage();
    const ticked = (team: string) => pane.field(team).checked;
    expect([ticked("North"), ticked("South"), ticked("Service")]).toEqual([true, true, false]);
    expect(preview()).toEqual([
      ["North", "20 leads", "50 leads"],
      ["South", "20 leads", "50 leads"],
    ]);
    expect(said()).toContain("The parts make the whole: 100 leads of 100 leads.");
  });

  test.each([
    ["", "Type a name."],
    ["north ", "north is there already: tick it above."],
    ["SALES", "SALES has a part already, or is the team of the whole."],
    ["x".repeat(81), "The name has 81 characters; 80 fit."],
  ])("a new one called %j is refused with a sentence", async (name, sentence) => {
    await openPage();
    await pane.type("New team or person", name);
    await pane.press("Add");
    expect(pane.messageOf("New team or person")).toContain(sentence);
    expect(preview()).toHaveLength(2);
  });

  test("a new one is added, takes its part, and can be removed again", async () => {
    await openPage();
    await pane.type("New team or person", "Inside Sales Lead");
    await pane.press("Add");
    expect(pane.text).toContain("Inside Sales Lead (new: Person)");
    expect(preview().map(([, , target]) => target)).toEqual(["34 leads", "33 leads", "33 leads"]);
    await pane.press("Remove Inside Sales Lead");
    expect(preview()).toHaveLength(2);
  });

  test("nobody: it says so, and nothing is written", async () => {
    await openPage(bookOf());
    await pane.press("Write the parts");
    expect(said()).toContain("Tick at least one team, or add one.");
    expect(workbook.edits).toEqual([]);
  });
});

describe("how it is divided", () => {
  test("by shares", async () => {
    await openPage();
    await pane.check("By shares");
    await pane.type("Share of North", "3");
    expect(preview()).toEqual([
      ["North", "30 leads", "75 leads"],
      ["South", "10 leads", "25 leads"],
    ]);
  });

  test("by amounts, which may miss the whole: by how much is said, and it can be written", async () => {
    await openPage();
    await pane.check("By amounts");
    expect(pane.field("Target of North").value).toBe("50");
    await pane.type("Target of North", "40");
    expect(said()).toContain("The parts make 90 leads of 100 leads: 10 leads are missing.");
    expect(said()).toContain("They can be written like this, too.");
    await pane.press("Write the parts");
    expect(workbook.edits).toHaveLength(1);
  });

  test.each([
    ["By shares", "Share of North", "x", "x is not a number."],
    ["By shares", "Share of North", "", "Type a share"],
    ["By amounts", "Target of North", "", "Type what this part is to reach."],
    ["By amounts", "Target of North", "1.5.2", "1.5.2 is not a number."],
  ])(
    "%s, %s %j: the sentence stands at the field, which gets the focus, and nothing is written",
    async (way, field, typed, sentence) => {
      await openPage();
      await pane.check(way);
      await pane.type(field, typed);
      expect(pane.messageOf(field)).toContain(sentence);
      await pane.press("Write the parts");
      expect(pane.focused).toBe("part North");
      expect(workbook.edits).toEqual([]);
    },
  );

  test("shares below 0 and only zeros are refused with the sentence of the rule", async () => {
    await openPage();
    await pane.check("By shares");
    await pane.type("Share of North", "-1");
    expect(said()).toContain("The share of part 1 is -1; type 0 or more.");
    await pane.type("Share of North", "0");
    await pane.type("Share of South", "0");
    expect(said()).toContain("All shares are 0");
  });

  test("a rate is repeated, and the page says why", async () => {
    await openPage();
    await pane.choose("Key result to split", "KR3  Refund rate falls from 0.5 % to 0.2 %");
    expect(pane.text).toContain("Each part gets the same values");
    expect(preview()).toEqual([
      ["North", "0.5%", "0.2%"],
      ["South", "0.5%", "0.2%"],
    ]);
    expect(said()).toContain("The whole of 0.2% lies between the parts.");
  });

  test("a target that is no number cannot be divided", async () => {
    await openPage(bookOf({ teams: TEAMS, keyResults: [{ target: "soon" }] }));
    expect(said()).toContain('The target is "soon", which is not a number');
    await pane.press("Write the parts");
    expect(workbook.edits).toEqual([]);
  });
});

describe("what is written", () => {
  test("in one edit: an objective below for each part, and under it the key result with its part of the target", async () => {
    await openPage();
    await pane.press("Write the parts");
    expect(workbook.edits).toHaveLength(1);
    const [objectives, keyResults] = additions();
    expect(objectives).toMatchObject({ table: "tblObjectives_Q4_2026", ids: { prefix: "O" } });
    expect(objectives?.rows[0]).toEqual({
      Objective: { text: "Pipeline increases to 100 active leads" },
      Team: { text: "North" },
      Supports: { text: "KR1" },
      Weight: { number: 1 },
      State: { text: "Active" },
      "Set by": { text: "Manager" },
    });
    expect(keyResults?.rows[1]).toEqual({
      "Key result": { text: "Active leads: from 20\u00a0leads to 50\u00a0leads" },
      Objective: { idOf: [0, 1] },
      Metric: { text: "Active leads" },
      Type: { text: "increase" },
      Unit: { text: "leads" },
      Start: { number: 20 },
      Target: { number: 50 },
      Limit: null,
      Due: null,
      Ambition: null,
      Weight: { number: 1 },
      State: { text: "Active" },
      "Set by": { text: "Manager" },
      "Part of": { text: "KR1" },
    });
  });

  test("a new team comes in with its level, as part of the team of the whole", async () => {
    await openPage();
    await pane.type("New team or person", "=East");
    await pane.press("Add");
    await pane.press("Write the parts");
    expect(additions().map(({ table, rows }) => [table, rows.length])).toEqual([
      ["tblTeams_Q4_2026", 1],
      ["tblObjectives_Q4_2026", 3],
      ["tblKeyResults_Q4_2026", 3],
    ]);
    expect(additions()[0]?.rows[0]).toEqual({
      Team: { text: "=East" },
      Level: { text: "Person" },
      "Part of": { text: "Sales" },
    });
    expect(additions()[2]?.rows[2]?.["Objective"]).toEqual({ idOf: [1, 2] });
  });

  test("an objective of a team that supports the key result already is taken", async () => {
    await openPage(
      bookOf({
        teams: TEAMS,
        objectives: [{}, { id: "O7", team: "South", supports: "kr1", objective: "More in the south" }],
      }),
    );
    await pane.press("Write the parts");
    const [objectives, keyResults] = additions();
    expect(objectives?.rows.map((row) => row["Team"])).toEqual([{ text: "North" }]);
    expect(keyResults?.rows.map((row) => row["Objective"])).toEqual([{ idOf: [0, 0] }, { text: "O7" }]);
  });

  test("the new ids are told", async () => {
    workbook.edited = {
      additions: [
        { table: "", sheet: "", rows: [] },
        {
          table: "",
          sheet: "",
          rows: [
            { id: "KR4", row: 3, cells: {} },
            { id: "KR5", row: 4, cells: {} },
          ],
        },
      ],
      changes: [],
    };
    await openPage();
    await pane.press("Write the parts");
    expect(pane.focused).toBe("2 parts are in the sheet: KR4 and KR5.");
  });

  test("where Excel refuses, the form keeps what was chosen", async () => {
    await openPage();
    workbook.edited = { problem: "sheet-protected", sheet: "Objectives Q4 2026" };
    await pane.check("By shares");
    await pane.type("Share of North", "3");
    await pane.press("Write the parts");
    expect(pane.focused).toBe("Nothing was changed");
    expect(pane.text).toContain("is protected");
    expect(pane.field("Share of North").value).toBe("3");
  });
});

test("parts that are there are shown with their numbers; new ones share what is left", async () => {
  const part = { id: "KR2", objective: "O2", keyResult: "Leads of the north", partOf: "KR1", start: 10, target: 30 };
  await openPage(
    bookOf({ teams: TEAMS, objectives: [{}, { id: "O2", team: "North", supports: "KR1" }], keyResults: [{}, part] }),
  );
  expect(pane.text.replace(/\s/g, " ")).toContain("North – From 10 leads to 30 leads");
  expect(pane.text.replace(/\s/g, " ")).toContain("The parts make 30 leads of 100 leads: 70 leads are missing.");
  expect(preview()).toEqual([["South", "30 leads", "70 leads"]]);
  expect(said()).toContain("The parts make the whole: 100 leads of 100 leads.");
});

test("parts that have all of the target leave nothing to divide", async () => {
  const part = { id: "KR2", objective: "O2", keyResult: "Leads of the north", partOf: "KR1", start: 40, target: 100 };
  await openPage(bookOf({ teams: TEAMS, objectives: [{}, { id: "O2", team: "North" }], keyResults: [{}, part] }));
  expect(said()).toContain("The parts that are there have all of the target.");
  await pane.press("Write the parts");
  expect(workbook.edits).toEqual([]);
});

test("in German, numbers are read and shown as this Excel writes them", async () => {
  workbook.written = { decimal: ",", group: ".", shortDate: "dd.MM.yyyy" };
  await openPage(BOOK, "de-DE");
  await pane.check("Nach Anteilen");
  await pane.type("Anteil von North", "1,5");
  await pane.type("Anteil von South", "0,5");
  expect(preview()[0]).toEqual(["North", "30 leads", "75 leads"]);
  expect(said()).toContain("Die Teile ergeben das Ganze: 100 leads von 100 leads.");
});
