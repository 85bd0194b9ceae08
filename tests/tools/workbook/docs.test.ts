import { readFileSync } from "node:fs";
import path from "node:path";
import { HEADERS, namesOf, type DrawnTable } from "../../../src/blueprint/names";
import { okrwBlueprint } from "../../../src/blueprint/okrw";
import { sheets } from "../../../src/texts/en";
import { COLUMN_NOTES } from "../../../tools/workbook/column-notes";
import { workbookMarkdown } from "../../../tools/workbook/docs";
import { readersOf } from "../../../tools/workbook/readers";
import { bookOf, DRAFT } from "../../blueprint/books";

const { plan, names } = bookOf("salesPipeline", "en");

test("docs/workbook.md is up to date; `npm run docs` makes it so", () => {
  const written = readFileSync(path.join(__dirname, "../../../docs/workbook.md"), "utf8").replace(/\r\n/g, "\n");
  expect(written).toBe(workbookMarkdown());
});

test("it names every sheet, table, column, name and chart of the blueprint", () => {
  const page = workbookMarkdown();
  for (const sheet of plan.sheets) {
    expect(page).toContain(`| ${sheet.name} |`);
    for (const { title } of sheet.charts ?? []) expect(page).toContain(`| ${title} |`);
    for (const { header } of sheet.table?.columns ?? []) expect(page).toContain(`\n| ${header} |`);
  }
  for (const { name } of plan.names) expect(page).toContain(`| \`${name}\` |`);
});

test.each(Object.keys(COLUMN_NOTES) as DrawnTable[])(
  "each column of the table of %s has a sentence: that of its note in Excel, or else one in the list, never two",
  (which) => {
    const table = plan.sheets.find((sheet) => sheet.table?.name === names.tables[which])!.table!;
    const headers: Readonly<Record<string, string>> = names.texts[HEADERS[which]];
    const wanted = Object.entries(headers).filter(([, header]) => {
      const column = table.columns.find((one) => one.header === header)!;
      return column.hint === undefined;
    });
    expect(Object.keys(COLUMN_NOTES[which]).sort()).toEqual(wanted.map(([key]) => key).sort());
  },
);

test("who reads a column is worked out from formulas, rules and charts", () => {
  const readers = readersOf(plan);
  expect(readers.ofColumn("tblCommitments_Q4_2026", "Weight")).toEqual(["tblKeyResults_Q4_2026[Agreed]"]);
  expect(readers.ofColumn("tblKeyResults_Q4_2026", "Evidence")).toEqual([]);
  expect(readers.ofName("OKR_Ambition")).toEqual(["the sheet Dashboard Q4 2026", "tblKeyResults_Q4_2026[Expected]"]);
  const charted = plan.sheets.flatMap(({ name, charts = [] }) =>
    charts.flatMap(({ series }) => series.flatMap(({ values }) => ("table" in values ? [{ name, ...values }] : []))),
  );
  expect(charted.length).toBeGreaterThan(2);
  for (const { name, table, column } of charted) {
    expect(readers.ofColumn(table, column)).toContain(`a chart on ${name}`);
  }
});

test("the names of the page are those of a period, whichever it is", () => {
  const other = okrwBlueprint({ ...DRAFT, period: "H1 2027" }, bookOf("salesPipeline", "en").template, sheets);
  expect(other.names.map(({ name }) => name).filter((name) => name.includes("2027"))).toEqual(
    Object.values(namesOf("H1 2027", sheets).columns),
  );
});
