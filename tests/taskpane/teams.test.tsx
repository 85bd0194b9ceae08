/** @jest-environment jsdom */
import type { Book } from "../../src/okr/book";
import { bookOf } from "../okr/quality/a-book";
import { holds } from "./a-reading";
import { FakeWorkbook } from "./fake-workbook";
import { Pane } from "./pane";

jest.setTimeout(60_000);

const pane = new Pane();
let workbook: FakeWorkbook;

const TEAMS = [{}, { team: "North", level: "person", partOf: "Sales", mission: "" }];
const FIRST_PAGE = "OKR(W) Q4 2026";

beforeEach(() => {
  workbook = new FakeWorkbook();
  workbook.contents = { sheets: [FIRST_PAGE], names: [] };
  workbook.pages = [{ sheet: FIRST_PAGE, team: "North" }];
});
afterEach(() => pane.close());

const openPage = async (book: Book = bookOf({ teams: TEAMS })): Promise<void> => {
  holds(workbook, book);
  await pane.draw(workbook);
  await pane.press("Teams and pages");
};

describe("the teams", () => {
  test("stand with level, team above and mission; the first page is everybody's", async () => {
    await openPage();
    expect(pane.focused).toBe("Teams and pages");
    expect(pane.text).toContain(`The sheet "${FIRST_PAGE}" shows any team: choose it in the cell A1.`);
    expect(pane.text).toContain("SalesTeamCustomers who stay");
    expect(pane.text).toContain("NorthPersonPart of SalesNo mission yet.");
    expect(pane.text).not.toContain("Go to");
  });

  test("a page of a team is a click away, whatever its tab is called", async () => {
    workbook.pages = [
      { sheet: FIRST_PAGE, team: "North" },
      { sheet: "My north", team: "north" },
    ];
    await openPage();
    await pane.press("Go to My north");
    expect(workbook.shown).toEqual(["My north"]);
    workbook.showing = { problem: "not-found" };
    await pane.press("Go to My north");
    expect(pane.text).toContain("The sheet could not be shown");
  });
});

describe("a page for a team", () => {
  test("is drawn under a free name, for this period, and said with its name", async () => {
    workbook.contents = { sheets: [FIRST_PAGE, "north q4 2026"], names: [] };
    await openPage();
    await pane.press("Make a page for North");
    expect(workbook.drawn).toMatchObject([
      {
        id: "okrw/team-page",
        period: { label: "Q4 2026", start: "2026-10-01", end: "2026-12-31" },
        sheets: [{ name: "North Q4 2026 2" }],
      },
    ]);
    expect(JSON.stringify(workbook.drawn[0]?.sheets[0].blocks[0])).toContain("North");
    expect(pane.focused).toBe('North has the sheet "North Q4 2026 2" now.');
  });

  test("refused by Excel: a sentence says why, and nothing is drawn", async () => {
    workbook.refusal = { problem: "structure-protected" };
    await openPage();
    await pane.press("Make a page for North");
    expect(pane.focused).toBe("No page was drawn");
    expect(pane.text).toContain("The workbook is protected");
  });

  test("half drawn: the pane names what is there and takes it away again", async () => {
    const remains = { sheets: [{ id: "1", name: "North Q4 2026", content: "" }], unsure: [], names: [] };
    workbook.refusal = { problem: "half-written", cause: { problem: "no-answer", seconds: 60 }, remains };
    workbook.removal = { removed: ["North Q4 2026"], kept: [] };
    await openPage();
    await pane.press("Make a page for North");
    expect(pane.text).toContain('In the workbook now: "North Q4 2026". It is not finished.');
    await pane.press("Remove what was written");
    expect(pane.text).toContain('Removed: "North Q4 2026".');
  });
});

describe("a team that is added", () => {
  test("comes into the sheet with level, team above and mission", async () => {
    await openPage();
    await pane.type("Name", " =East ");
    await pane.choose("Level", "Person");
    await pane.type("Mission", "Close to customers");
    await pane.press("Add to the sheet");
    expect(workbook.edits).toEqual([
      {
        additions: [
          expect.objectContaining({
            table: "tblTeams_Q4_2026",
            rows: [
              {
                Team: { text: "=East" },
                Level: { text: "Person" },
                "Part of": { text: "Sales" },
                Mission: { text: "Close to customers" },
              },
            ],
          }),
        ],
      },
    ]);
    expect(pane.focused).toBe("=East is in the sheet.");
  });

  test.each([
    ["", "Type a name."],
    ["NORTH", "North is there already."],
    ["x".repeat(81), "The name has 81 characters; 80 fit."],
  ])("under the name %j is refused with a sentence at the field", async (name, sentence) => {
    await openPage();
    await pane.type("Name", name);
    await pane.press("Add to the sheet");
    expect(pane.messageOf("Name")).toContain(sentence);
    expect(pane.focused).toBe("team");
    expect(workbook.edits).toEqual([]);
  });
});

test("without a period the page says where to begin", async () => {
  await pane.draw(workbook);
  const { open } = await import("../../src/taskpane/navigation");
  const { act } = await import("react");
  await act(async () => open("teams"));
  expect(pane.text).toContain("There is no OKR(W) in this workbook yet");
});
