import { closingSheet, keptSheet, type ClosedLine } from "../../src/blueprint/closing";
import { here } from "../../src/blueprint/formulas";
import { isSheetName, namesOf } from "../../src/blueprint/names";
import type { Content } from "../../src/blueprint/plan";
import { LANGUAGES, textsOf } from "../../src/texts/languages";

const LINE: ClosedLine = {
  kind: "keyResult",
  id: "KR1",
  words: "=Leads",
  computed: 0.6,
  override: 0.7,
  decision: "modify",
  outcome: undefined,
  reason: "Signed late",
  by: "Quarterly review",
};

describe.each(LANGUAGES)("the closing in %s", (language) => {
  const names = namesOf("Q4 2026", textsOf(language).sheets);
  const { closing: header, kept, texts } = names;

  /** The cells of a row by their headers. */
  function cells(sheet: ReturnType<typeof closingSheet>, row = 0): Record<string, Content | undefined> {
    const { table } = sheet;
    return Object.fromEntries(
      (table?.columns ?? []).map((column, i) => [column.header, table?.rows[row]?.contents[i]]),
    );
  }

  test("has tabs that Excel takes, and tables that carry the period", () => {
    const sheets = [closingSheet(names, "2026-12-31", []), keptSheet(names, [])];
    expect(sheets.filter(({ name }) => !isSheetName(name))).toEqual([]);
    expect(sheets.map(({ table }) => table?.name)).toEqual(["tblClosing_Q4_2026", "tblFormulas_Q4_2026"]);
    // Excel has no table without a row.
    expect(sheets.map(({ table }) => table?.rows.length)).toEqual([1, 1]);
  });

  test("says of a line how it ended, in the words of the sheets", () => {
    expect(cells(closingSheet(names, "2026-12-31", [LINE]))).toMatchObject({
      [header.day]: { date: "2026-12-31" },
      [header.kind]: { text: texts.words.kinds.keyResult },
      [header.words]: { text: "=Leads" },
      [header.computed]: { number: 0.6 },
      [header.override]: { number: 0.7 },
      [header.final]: null,
      [header.decision]: { text: texts.words.choices.modify },
      [header.outcome]: null,
    });
  });

  test("has a final score that is the override where there is one, and blank where nothing was measured", () => {
    const column = closingSheet(names, "2026-12-31", [LINE]).table?.columns.find((one) => one.header === header.final);
    const [override, computed] = [here(header.override), here(header.computed)];
    expect(column?.formula).toBe(`=IF(${override}<>"",${override},IF(${computed}="","",${computed}))`);
  });

  test("keeps formulas as texts, and points at their cells", () => {
    const line = { sheet: "Key Results", range: "H5:H7", formula: "=A1", cells: "=ROWS(tblKeyResults_Q4_2026[Score])" };
    expect(cells(keptSheet(names, [line]))).toEqual({
      [kept.sheet]: { text: "Key Results" },
      [kept.range]: { text: "H5:H7" },
      [kept.formula]: { text: "=A1" },
      [kept.cells]: { formula: "=ROWS(tblKeyResults_Q4_2026[Score])" },
    });
  });
});
