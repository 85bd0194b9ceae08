import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { namesOf, type Names } from "../../src/blueprint/names";
import { okrwBlueprint } from "../../src/blueprint/okrw";
import { USUAL } from "../../src/blueprint/period";
import { TEMPLATES, type TemplateName } from "../../src/blueprint/templates/catalogue";
import { treeTemplateOf, type TreeName } from "../../src/blueprint/trees/catalogue";
import { textsOf, type Language } from "../../src/texts/languages";
import { readyTreeTextsOf } from "../../src/texts/ready-tree-languages";
import { templateTextsOf } from "../../src/texts/template-languages";
import { excelWorkbook } from "../../src/workbook/excel";
import { isProblem, type NewNode } from "../../src/workbook/port";
import { startHeadless } from "../../workbench/cli/headless";
import { pack, setText, textOf, unpack } from "../../workbench/files/excelts";
import { withCarlito } from "./fonts";

/** A workbook to be looked at: its words, and the latest value of each key result, from the first on. */
interface Shown {
  readonly name: string;
  readonly team: string;
  readonly template: TemplateName;
  readonly language: Language;
  readonly current: readonly (number | null)[];
  /** The ready-made KPI tree of the first key result, where it is to have one. */
  readonly tree?: TreeName;
}

const SHOWN: readonly Shown[] = [
  {
    name: "sales",
    team: "Sales",
    template: "salesPipeline",
    language: "en",
    current: [76, 41_500, 0.0035],
  },
  {
    name: "widget-x",
    team: "Widget X",
    template: "widgetX",
    language: "en",
    current: [0.38, 0.24, 8, 6, 20, 1.1, 4, 9, 0.33, 2, 11, 38, 0.45, 3, 4.4, 12, 0.3, null],
  },
  {
    name: "pipeline-de",
    team: "Vertrieb",
    template: "salesPipeline",
    language: "de",
    current: [76, 41_500, 0.0035],
  },
  {
    name: "mrr-per-ae",
    team: "Sales",
    template: "mrrPerAe",
    language: "en",
    current: [10_889, 0.22, 0.17],
    tree: "mrrPerAe",
  },
];

/** Those that come with a tree, behind the sheets of the plan. */
const TREE_SHEETS = ["tree", "drivers"] as const;

const PERIOD = { period: "Q4 2026", start: "2026-10-01", end: "2026-12-31" };
const AS_OF = "2026-11-15";
/** When people checked in, and how much of the way they had come by then: in fits and starts, as it is. */
const DAYS = ["2026-10-09", "2026-10-19", "2026-10-28", "2026-11-06", "2026-11-13"] as const;
const WAY = [
  [0.05, 0.3, 0.35, 0.8, 1],
  [0.1, 0.2, 0.55, 0.7, 1],
] as const;

/**
 * A picture of every sheet as LibreOffice prints it from the saved file: a second opinion on how the sheets look. Formulas
 * of the add-in are left out of the file, so that their values stand there, as a reader without the add-in sees them.
 */
export async function picturesOfSheets(into: string): Promise<void> {
  const excel = await startHeadless(join(process.cwd(), "dist"));
  for (const shown of SHOWN) {
    const { sheets } = textsOf(shown.language);
    await excel.startAnew();
    const draft = { ...USUAL, ...PERIOD, team: shown.team };
    const plan = okrwBlueprint(draft, TEMPLATES[shown.template](templateTextsOf(shown.language)), sheets);
    const why = await excelWorkbook().render(plan, () => undefined);
    if (why) throw new Error(`The workbook ${shown.name} was refused: ${why.problem}.`);
    const names = namesOf(PERIOD.period, sheets);
    await fill(names, shown.current);
    if (shown.tree) await buildTree(names, shown.tree, shown.language);
    await excel.host.settled();
    const file = await valuesOnly(await excel.save());
    const later = shown.tree ? TREE_SHEETS.map((sheet) => names.sheets[sheet]) : [];
    await print(file, [...plan.sheets.map(({ name }) => name), ...later], join(into, shown.name));
  }
}

/** Check-ins of five weeks up to the latest values, and the day on which everything is judged. */
async function fill({ cells, checkIn, keyResult, tables }: Names, current: Shown["current"]): Promise<void> {
  await Excel.run(async (context) => {
    const column = (header: string): Excel.Range =>
      context.workbook.tables.getItem(tables.keyResults).columns.getItem(header).getDataBodyRange().load("values");
    const [ids, starts] = [column(keyResult.id), column(keyResult.start)];
    const log = context.workbook.tables.getItem(tables.checkIns);
    const headers = log.getHeaderRowRange().load("values");
    await context.sync();
    const known = current.flatMap((value, i) => (value === null ? [] : [{ value, i }]));
    const rows = DAYS.flatMap((day, week) =>
      known.map(({ value, i }): Readonly<Record<string, unknown>> => {
        const from: unknown = starts.values[i]?.[0];
        const way = WAY[(week + i) % 2]![week]!;
        return {
          [checkIn.date]: day,
          [checkIn.keyResult]: ids.values[i]?.[0],
          [checkIn.value]: week === DAYS.length - 1 || typeof from !== "number" ? value : from + (value - from) * way,
          [checkIn.confidence]: 0.6 + 0.05 * ((week + i) % 5),
        };
      }),
    );
    const typed = (headers.values[0] as string[]).slice(0, Object.keys(checkIn).indexOf("replacedBy") + 1);
    const first = log.getDataBodyRange().getCell(0, 0);
    first.getResizedRange(rows.length - 1, typed.length - 1).values = rows.map((row, i) =>
      typed.map((header) => (header === checkIn.id ? `C${i + 1}` : (row[header] ?? ""))),
    );
    context.workbook.names.getItem(cells.asOf).getRange().values = [[AS_OF]];
    await context.sync();
  });
}

/** A KPI tree of the first key result, as the pane builds it. */
async function buildTree(names: Names, tree: TreeName, language: Language): Promise<void> {
  const workbook = excelWorkbook();
  const found = await workbook.findBooks();
  if (isProblem(found)) throw new Error(`The period was not found: ${found.problem}.`);
  const nodes = treeTemplateOf(tree, readyTreeTextsOf(language), names.texts, "KR1");
  const change = { adds: nodes.map((node): NewNode => node), changes: [], removes: [] };
  const why = await workbook.changeTree({ found: found[0]!, names }, change);
  if (isProblem(why)) throw new Error(`The tree was refused: ${why.problem}.`);
}

/** The file with the values of the add-in's formulas in place of the formulas. */
async function valuesOnly(file: Uint8Array): Promise<Uint8Array> {
  const parts = await unpack(file);
  for (const path of [...parts.keys()].filter((one) => /^xl\/(worksheets\/sheet|tables\/table)\d+\.xml$/.test(one))) {
    const text = textOf(parts, path) ?? "";
    setText(parts, path, text.replace(/<(f|calculatedColumnFormula)\b[^>]*>[^<]*_xldudf_OKR_[^<]*<\/\1>/g, ""));
  }
  return pack(parts);
}

/** A picture of the first page of each sheet, as LibreOffice prints the file. */
async function print(file: Uint8Array, sheets: readonly string[], into: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "pictures-"));
  const inside = (name: string): string => join(folder, name);
  const env = withCarlito(folder);
  const run = (program: string, ...given: string[]): string => execFileSync(program, given, { encoding: "utf8", env });
  try {
    writeFileSync(inside("book.xlsx"), file);
    const profile = `-env:UserInstallation=file://${inside("profile")}`;
    run("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, inside("book.xlsx"));
    mkdirSync(into, { recursive: true });
    const pages = run("pdftotext", "-layout", inside("book.pdf"), "-").split("\f");
    for (const [i, sheet] of sheets.entries()) {
      // The first sheet is a page to read, with the team's name on top; every other one begins with its own name.
      const page = i === 0 ? 1 : pages.findIndex((words) => words.trimStart().startsWith(sheet)) + 1;
      if (page === 0) throw new Error(`LibreOffice printed nothing of ${sheet}.`);
      const picture = join(into, fileName(sheet));
      const only = ["-f", String(page), "-l", String(page), "-singlefile"];
      run("pdftoppm", "-r", "110", "-png", ...only, inside("book.pdf"), picture);
      console.log(`${picture.slice(process.cwd().length + 1)}.png`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `key-results-q4-2026` for `Key Results Q4 2026`. */
function fileName(sheet: string): string {
  const plain = sheet.normalize("NFD").replace(/\p{M}/gu, "");
  return plain
    .replace(/[^a-z0-9]+/gi, "-")
    .replace(/^-|-$/g, "")
    .toLowerCase();
}
