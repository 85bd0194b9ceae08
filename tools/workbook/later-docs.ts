import { driversSheet } from "../../src/blueprint/drivers";
import { hypothesesSheet } from "../../src/blueprint/hypotheses";
import { kpiTreeSheet } from "../../src/blueprint/kpi-tree";
import { HEADERS, namesOf, type Names } from "../../src/blueprint/names";
import type { SheetPlan } from "../../src/blueprint/plan";
import { textsOf } from "../../src/texts/languages";
import { checked } from "./checked";
import { code, markdownTable } from "./markdown";
import { LATER_NOTES } from "./later-notes";

const PERIOD = "Q4 2026";
const [EN, DE] = [textsOf("en"), textsOf("de")];

/** The sheets that a period does not begin with: those of KPI trees and of hypotheses. */
export function laterSections(): string[] {
  const names = namesOf(PERIOD, EN.sheets);
  const plans = { tree: kpiTreeSheet(names), drivers: driversSheet(names), hypotheses: hypothesesSheet(names) };
  const comes = {
    tree: "with the first node of a KPI tree",
    drivers: "with the first node of a KPI tree",
    hypotheses: "with the first hypothesis",
  } as const;
  const rows = (["tree", "drivers", "hypotheses"] as const).map((which) => {
    const { name, purpose, table } = plans[which];
    return [name, `${DE.sheets.tabs[which]} ${PERIOD}`, table ? code(table.name) : "", purpose, comes[which]];
  });
  return [
    "## Sheets that come later",
    "A period begins without them. Behind the columns listed here the table of nodes has grey ones, in which its formulas " +
      "keep what they need: how the nodes hang together, what the children of a node make, what is wrong with a cell. The " +
      "column behind them is one call of OKR.DRIVERS for all trees, which spills: it needs an Excel with dynamic arrays, as all " +
      "formulas of the add-in that give several values; everything else is functions of Excel 2019.",
    markdownTable(["Sheet", "German", "Table", "What it is for", "Comes"], rows),
    ...section("tree", names, plans.tree),
    ...section("hypotheses", names, plans.hypotheses),
  ];
}

function section(which: "tree" | "hypotheses", names: Names, { table, purpose }: SheetPlan): string[] {
  const english: Readonly<Record<string, string>> = EN.sheets[HEADERS[which]];
  const german: Readonly<Record<string, string>> = DE.sheets[HEADERS[which]];
  const notes: Readonly<Record<string, string>> = LATER_NOTES[which];
  const rows = Object.keys(english).map((key) => {
    const column = table!.columns.find(({ header }) => header === english[key])!;
    return [column.header, german[key]!, column.filledBy, notes[key] ?? column.hint!.text, checked(column, names)];
  });
  return [
    `## ${EN.sheets.tabs[which]}: ${code(table!.name)}`,
    purpose,
    markdownTable(["Column", "German", "Filled by", "What it holds", "Checked"], rows),
  ];
}
