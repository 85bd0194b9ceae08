/** @jest-environment jsdom */
import { okrwBlueprint } from "../../src/blueprint/okrw";
import { USUAL } from "../../src/blueprint/period";
import type { Blueprint } from "../../src/blueprint/plan";
import type { TemplateName } from "../../src/blueprint/templates/catalogue";
import type { KeyResultRow, Template } from "../../src/blueprint/templates/template";
import { textsOf, type Language } from "../../src/texts/languages";
import { excelWorkbook } from "../../src/workbook/excel";
import { newHost } from "../../workbench/host/jest/office";
import { cells, checkIns, emptyWorkbook, enter, openPane } from "../workbook/excel-here";
import { each, NAMES } from "./template-lines";

jest.setTimeout(120_000);

const host = newHost();
const workbook = excelWorkbook();

beforeAll(() => openPane(host));

const PERIOD = { period: "Q4 2026", start: "2026-10-01", end: "2026-12-31" };

function planOf(template: Template, language: Language): Blueprint {
  const level = template.level ?? USUAL.level;
  return okrwBlueprint({ ...USUAL, ...PERIOD, level, team: "Blue" }, template, textsOf(language).sheets);
}

/** Every cell that holds an error, with where it is. */
function errors(): string[] {
  return host.workbook.sheets.flatMap((sheet) => {
    const area = sheet.cells.used();
    if (!area) return [];
    return [...sheet.cells.within(area)].flatMap(({ row, column }) => {
      const value = sheet.value(row, column);
      return typeof value === "object" && value !== null
        ? [`${sheet.name} row ${row + 1} column ${column + 1}: ${JSON.stringify(value)}`]
        : [];
    });
  });
}

/** Well on the way, or kept where there is no way. */
function plausible({ type, start = 0, target = 0, limit = target }: KeyResultRow): number {
  if (type === "between") return (target + limit) / 2;
  return type === "at least" || type === "at most" ? target : start + (target - start) * 0.6;
}

/** Formulas of another language differ in words only: these templates have every type, and several teams. */
const TYPES_AND_TEAMS: readonly TemplateName[] = ["blank", "sales", "marketing", "widgetX"];
const DRAWN = each(NAMES).filter(([name, language]) => language === "en" || TYPES_AND_TEAMS.includes(name));

describe.each(DRAWN)("%s in %s, drawn in Excel,", (_name, language, template) => {
  const plan = planOf(template, language);
  const texts = textsOf(language).sheets;
  const { keyResults, objectives } = template;

  /** The cells of a column, from the first row of data on. */
  const under = (sheet: string, header: string): string => {
    const { table } = plan.sheets.find(({ name }) => name === `${sheet} ${PERIOD.period}`)!;
    const letter = String.fromCharCode(65 + table!.columns.findIndex((column) => column.header === header));
    return `${letter}5:${letter}${4 + table!.rows.length}`;
  };
  const column = (sheet: string, header: string): unknown[] =>
    cells(host, `${sheet} ${PERIOD.period}`, under(sheet, header)).flat();

  let drawn: readonly number[] = [];

  beforeAll(async () => {
    emptyWorkbook(host);
    const why = await workbook.render(plan, () => undefined);
    await host.settled();
    expect(why).toBeUndefined();
    drawn = host.log.entries.filter(({ kind }) => kind === "batch").map(({ bytesIn }) => bytesIn);
    await onMidQuarter();
  });

  test("takes two round trips, each less than a megabyte", () => {
    expect(drawn).toHaveLength(2);
    expect(Math.max(...drawn)).toBeLessThan(1_000_000);
  });

  test("shows no error and no score while nothing is typed", async () => {
    expect(errors()).toEqual([]);
    expect(column(texts.tabs.keyResults, texts.keyResultColumns.score)).toEqual(keyResults.map(() => ""));
    expect(column(texts.tabs.objectives, texts.objectiveColumns.score)).toEqual(objectives.map(() => ""));
  });

  test("shows no error once there is a value for each key result, and a score for every objective", async () => {
    const measured = keyResults.filter(({ target }) => target !== undefined);
    if (measured.length > 0) {
      await checkIns(
        host,
        keyResults.map((keyResult) => [keyResult.id, plausible(keyResult)]),
      );
    }
    expect(errors()).toEqual([]);
    const scores = [
      ...column(texts.tabs.keyResults, texts.keyResultColumns.score),
      ...column(texts.tabs.objectives, texts.objectiveColumns.score),
    ];
    const isShare = (score: unknown) => typeof score === "number" && score > 0 && score <= 1;
    expect(scores.filter((score) => !isShare(score))).toEqual(measured.length > 0 ? [] : ["", ""]);
  });

  /** Not the clock's day. */
  async function onMidQuarter(): Promise<void> {
    const asOf = plan.names.find(({ name }) => name === "OKR_AsOf");
    if (!asOf || !("cell" in asOf)) throw new Error("The workbook has no cell that says which day it is.");
    await enter(host, asOf.sheet, asOf.cell, [["2026-11-16"]]);
  }
});
