import fc from "fast-check";
import type { Blueprint, SheetPlan } from "../../src/blueprint/plan";
import { booksOf, readStamp, withBook, withoutSheets } from "../../src/workbook/stamp";

const sheet = (name: string, table?: string): SheetPlan => ({
  name,
  purpose: "",
  tabColor: "#000000",
  gridlines: true,
  columnWidths: [],
  blocks: [],
  ...(table && {
    table: {
      name: table,
      at: "A4",
      style: "",
      banded: false,
      columns: [{ header: "Id", filledBy: "person", width: 8 }],
      rows: [{ contents: [null] }],
    },
  }),
  looks: [],
  hints: [],
  rules: [],
  conditionalFormats: [],
  page: { orientation: "Portrait" },
});

const blueprint: Blueprint = {
  id: "okrw/blank",
  version: 2,
  period: { label: "Q4 2026", start: "2026-10-01", end: "2026-12-31" },
  language: "de",
  sheets: [sheet("OKR(W) Q4 2026"), sheet("Ziele Q4 2026", "tblObjectives_Q4_2026"), sheet("Listen Q4 2026")],
  names: [{ name: "OKR_AsOf", sheet: "OKR(W) Q4 2026", cell: "K5", comment: "" }],
};

const DRAWN = {
  plan: "okrw/blank",
  version: 2,
  period: { label: "Q4 2026", start: "2026-10-01", end: "2026-12-31" },
  language: "de",
  sheets: [
    { name: "OKR(W) Q4 2026", anchor: "OKR_AsOf" },
    { name: "Ziele Q4 2026", anchor: "tblObjectives_Q4_2026" },
    { name: "Listen Q4 2026" },
  ],
  names: ["OKR_AsOf"],
};

/** As the first version of the add-in wrote it. */
const SCHEMA_1 = {
  schema: 1,
  books: [
    {
      plan: "okrw/sales-pipeline",
      version: 1,
      sheets: [{ name: "Objectives Q3 2026", anchor: "tblObjectives_Q3_2026" }, { name: "Lists Q3 2026" }],
      names: ["OKR_AsOf", "OKR_Start", "OKR_End"],
    },
  ],
};

describe("the note in the workbook's settings", () => {
  test("says which plan was drawn, for when, in which language, and how its sheets are found when tabs are renamed", () => {
    expect(withBook(readStamp(undefined), blueprint)).toEqual({ schema: 2, books: [DRAWN] });
  });

  test("is read back as it was written", () => {
    const stamp = withBook(readStamp(undefined), blueprint);
    expect(readStamp(JSON.stringify(stamp))).toEqual(stamp);
    expect(booksOf(stamp)).toEqual([DRAWN]);
  });

  test("of the first version is read as it is, and goes on", () => {
    const stamp = readStamp(JSON.stringify(SCHEMA_1));
    expect(booksOf(stamp)).toEqual(SCHEMA_1.books);
    expect(withBook(stamp, blueprint)).toEqual({ schema: 2, books: [...SCHEMA_1.books, DRAWN] });
  });

  test("keeps what a later version wrote: its schema, its fields, and books that look different", () => {
    const later = {
      schema: 7,
      books: [
        { kind: "tree", nodes: 12 },
        { ...DRAWN, color: "blue" },
      ],
      history: ["Q3 2026"],
    };
    const other = { ...blueprint, sheets: [sheet("Work Q1 2027", "tblWork_Q1_2027")] } as const;
    const stamp = withBook(readStamp(JSON.stringify(later)), other);
    expect(stamp).toMatchObject({ schema: 7, history: ["Q3 2026"] });
    expect(stamp.books.slice(0, 2)).toEqual(later.books);
    expect(stamp.books).toHaveLength(3);
  });

  test("forgets a book whose sheets are gone, and no other", () => {
    const stamp = withBook(readStamp(JSON.stringify(SCHEMA_1)), blueprint);
    expect(withoutSheets(stamp, ["Ziele Q4 2026"])).toEqual({ schema: 2, books: SCHEMA_1.books });
  });

  test("survives whatever else stands there, and keeps it", () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.json(),
      fc.json().map((json) => `{"schema":1,"books":[${json}]}`),
    );
    fc.assert(
      fc.property(anything, (value) => {
        const found = readStamp(value);
        const stamp = withBook(found, blueprint);
        expect(booksOf(stamp)).toContainEqual(DRAWN);
        expect(readStamp(JSON.stringify(stamp))).toEqual(JSON.parse(JSON.stringify(stamp)));
        expect(stamp.books).toEqual([...found.books, DRAWN]);
        expect(stamp.unreadable).toBe(found.unreadable);
      }),
      { seed: 20261121 },
    );
    expect(readStamp("mine")).toEqual({ schema: 2, books: [], unreadable: "mine" });
  });
});
