import { FOUND_AT } from "../../src/blueprint/page-rows";
import { lacking, roomFor, roomOn } from "../../src/blueprint/page-room";
import type { SheetPlan } from "../../src/blueprint/plan";
import { teamPageBlueprint } from "../../src/blueprint/team-page-blueprint";
import { okrwBlueprint } from "../../src/blueprint/okrw";
import { BOOKS, bookOf, DRAFT, formulasOf, SALES, sheetOf } from "./books";

/** A screen 1366 pixels wide leaves so much beside the pane, without the row numbers. */
const BESIDE_THE_PANE = 930;
const pixels = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width * 7 + 5, 0);

/** Columns up to the last that is printed. */
const printed = ({ columnWidths }: SheetPlan): readonly number[] => columnWidths.slice(0, 11);

describe.each(BOOKS)("$title", (book) => {
  const page = sheetOf(book, "page");

  test("the page fits a small screen beside the pane, and prints as one page", () => {
    expect(pixels(printed(page))).toBeLessThanOrEqual(BESIDE_THE_PANE);
    expect(page.page).toMatchObject({ orientation: "Landscape", onePage: true });
    expect(page.page.area).toMatch(/^A1:K\d+$/);
  });

  test("every sheet prints one page wide, and a table repeats its header on each", () => {
    for (const { page, table } of book.plan.sheets) {
      expect(page.area).toMatch(/^[A-Z]+\d*:[A-Z]+\d*$/);
      if (table) expect(page.titleRows).toBe(`$${table.at.slice(1)}:$${table.at.slice(1)}`);
    }
  });

  test("what is merged holds something in its first cell alone: Excel would drop the rest", () => {
    for (const sheet of book.plan.sheets) {
      const merged = sheet.looks.filter((look) => look.merged).map(({ at }) => at);
      const filled = sheet.blocks.flatMap(({ at, rows }) =>
        rows.flatMap((row, i) => row.flatMap((cell, j) => (cell === null ? [] : [moved(at, i, j)]))),
      );
      for (const area of merged) {
        const [from = "", to = from] = area.split(":");
        const inside = filled.filter((cell) => isWithin(cell, from, to) && columnOf(cell) !== columnOf(from));
        expect([sheet.name, area, inside]).toEqual([sheet.name, area, []]);
      }
    }
  });
});

describe.each(SALES)("in the words of $language", (book) => {
  test.each(["keyResults", "objectives"] as const)(
    "of %s, what is typed and what comes of it is in sight there, too",
    (which) => {
      const header = { keyResults: book.names.keyResult, objectives: book.names.objective }[which];
      const columns = sheetOf(book, which).table!.columns;
      const last = Math.max(...[header.score, header.status].map((one) => columns.findIndex((c) => c.header === one)));
      expect(pixels(columns.slice(0, last + 1).map(({ width }) => width))).toBeLessThanOrEqual(BESIDE_THE_PANE);
      expect(sheetOf(book, which).freeze?.columns).toBe(2);
    },
  );

  test("the page tells a reader without the add-in what a cell that reads #NAME? is waiting for", () => {
    const foot = sheetOf(book, "page").blocks.flatMap(({ rows }) => rows.flat());
    expect(foot).toContainEqual({ text: book.texts.sheets.page.foot });
    expect(book.texts.sheets.page.foot).toContain("#NAME?");
  });

  test("everything on the page but the team and the dates is read from the tables", () => {
    const { objectives, keyResults, work } = book.template;
    const typed = JSON.stringify(sheetOf(book, "page").blocks);
    for (const words of [objectives[0].objective, keyResults[0].keyResult, work[0].work, book.template.mission]) {
      expect(typed).not.toContain(words);
    }
  });
});

describe("how much room a page has", () => {
  const rows = {
    objectives: [{ id: "O1", team: "Sales" }, { id: "O2", team: "sales" }, { id: "O3", team: "Support" }, { id: "O4" }],
    keyResults: [..."1122233333333".replace(/./g, "O$& ").trim().split(" "), "O9"].map((objective) => ({ objective })),
    work: [{ team: "Sales" }, {}],
  };

  test.each([
    ["Sales", "", { objectives: 2, keyResults: 5, work: 6 }],
    ["Support", "", { objectives: 1, keyResults: 8, work: 6 }],
    ["Nobody", "", { objectives: 1, keyResults: 5, work: 6 }],
    ["Support", "Support", { objectives: 2, keyResults: 8, work: 6 }],
  ])("for %s, where rows without a team are those of %j", (team, otherwise, room) => {
    expect(roomFor(rows, team, otherwise)).toEqual(room);
  });

  test("never more than a page takes", () => {
    const many = { ...rows, keyResults: Array.from({ length: 200 }, () => ({ objective: "O1" })) };
    expect(roomFor({ ...many, work: Array.from({ length: 400 }, () => ({ team: "Sales" })) }, "Sales")).toEqual({
      objectives: 2,
      keyResults: 20,
      work: 25,
    });
  });

  test("what it lacks is told, up to what a page takes", () => {
    const small = { objectives: 1, keyResults: 5, work: 6 };
    expect(lacking(rows, "Sales", small)).toEqual({ objectives: 1 });
    expect(lacking(rows, "Support", small)).toEqual({ keyResults: 3 });
    expect(lacking(rows, "Nobody", small)).toBeUndefined();
  });

  test.each(BOOKS)("is read back from the page of $title", (book) => {
    const formulas: string[] = [];
    for (const { at, rows: cells } of sheetOf(book, "page").blocks.filter((block) => block.at.startsWith(FOUND_AT))) {
      const first = Number(at.slice(1)) - 1;
      cells.forEach(([cell], i) => (formulas[first + i] = cell && "formula" in cell ? cell.formula : ""));
    }
    expect(roomOn(Array.from(formulas, (formula) => formula ?? ""))).toEqual(
      roomFor(book.template, DRAFT.team, DRAFT.team),
    );
  });

  test("is not guessed where somebody rebuilt the page", () => {
    expect(roomOn(["", "=1", "", "=2"])).toBeUndefined();
    expect(roomOn([])).toBeUndefined();
  });
});

describe("the page of another team", () => {
  const { names } = bookOf("salesPipeline", "en");
  const room = { objectives: 2, keyResults: 5, work: 6 };
  const plan = teamPageBlueprint(names, "Customer Success", room, DRAFT, ["customer success q4 2026"]);
  const [page] = plan.sheets;

  test("is one sheet with a free name, which names no cell of its own", () => {
    expect(plan.sheets.map(({ name }) => name)).toEqual(["Customer Success Q4 2026 2"]);
    expect(plan.names).toEqual([]);
    expect(page.blocks[0]).toEqual({ at: "A1", rows: [[{ text: "Customer Success" }]] });
  });

  test("reads the dates of the period from the first page, and looks like it", () => {
    const dates = formulasOf([page]).filter(({ formula }) => /^=OKR_\w+$/.test(formula));
    expect(dates.map(({ formula }) => formula)).toEqual(["=OKR_Start", "=OKR_End", "=OKR_AsOf"]);
    const { template, texts } = bookOf("salesPipeline", "en");
    const [first] = okrwBlueprint(DRAFT, template, texts.sheets).sheets;
    expect(page.columnWidths).toEqual(first.columnWidths);
    expect(page.looks.filter((look) => look.merged).map(({ at }) => at)).toContain("B8:E9");
  });
});

function moved(at: string, down: number, right: number): string {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
  return `${String.fromCharCode(letters.charCodeAt(0) + right)}${Number(row) + down}`;
}

function columnOf(cell: string): string {
  return cell.replace(/\d+$/, "");
}

function isWithin(cell: string, from: string, to: string): boolean {
  const [row, top, bottom] = [cell, from, to].map((one) => Number(/\d+$/.exec(one)?.[0]));
  const [column, left, right] = [cell, from, to].map((one) => columnOf(one).padStart(3));
  return row! >= top! && row! <= bottom! && column! >= left! && column! <= right!;
}
