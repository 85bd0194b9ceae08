import { MARKS } from "./dashboard-charts";
import { figureAt, GREY_ROW, LAST, LIST_ROW, STEP, type DriversPlace } from "./drivers-places";
import { quoted } from "./formulas";
import type { Names } from "./names";
import { formula, text, type Block, type ChartPlan, type ChartSeries, type Content } from "./plan";

/**
 * From the baseline of a root to its current value, driver by driver. Stacked bars over a base that is not seen are drawn the same
 * by every Excel, by other programs, and on paper. What stands above 0 and what below is stacked apart, so that a bar may
 * cross it.
 */
export function waterfall(names: Names, { room, chart }: DriversPlace): ChartPlan {
  const { driversSheet: says } = names.texts;
  const cells = (letter: string) => ({
    sheet: names.sheets.drivers,
    cells: `${letter}${LIST_ROW}:${letter}${LIST_ROW + room + 1}`,
  });
  const series = (letter: string, title: string, look: Partial<ChartSeries>): ChartSeries => ({
    title,
    values: cells(letter),
    categories: cells(STEP.name),
    ...look,
  });
  return {
    name: "waterfall",
    kind: "barStacked",
    title: says.chart,
    description: says.chartFor,
    over: `A${chart.from}:${LAST}${chart.to}`,
    series: [
      series(STEP.base, says.steps.base, { unseen: true }),
      series(STEP.baseBelow, says.steps.baseBelow, { unseen: true }),
      series(STEP.total, says.total, { color: MARKS.actual }),
      series(STEP.totalBelow, says.total, { color: MARKS.actual }),
      series(STEP.up, says.up, { color: MARKS["On track"] }),
      series(STEP.upBelow, says.up, { color: MARKS["On track"] }),
      series(STEP.down, says.down, { color: MARKS["At risk"] }),
      series(STEP.downBelow, says.down, { color: MARKS["At risk"] }),
    ],
    numberFormat: "General",
    axis: "hidden",
    fromTop: true,
    labelsLow: true,
    gap: 35,
    legend: "None",
  };
}

/** The steps of the chart: the total before, each driver, the total after; blank ones behind that. */
export function stepBlocks(names: Names, { room, first }: DriversPlace): Block[] {
  const { driversSheet: says } = names.texts;
  const { steps } = says;
  const headers = [
    ...[steps.name, steps.from, steps.to, steps.base, steps.baseBelow, steps.total, steps.totalBelow],
    ...[steps.up, steps.upBelow, steps.down, steps.downBelow],
  ];
  return [
    { at: `${STEP.name}${GREY_ROW}`, rows: [headers.map(text)] },
    { at: `${STEP.name}${LIST_ROW}`, rows: Array.from({ length: room + 2 }, (_, j) => step(names, room, first, j)) },
  ];
}

function step(names: Names, room: number, first: number, j: number): Content[] {
  const { driversSheet: says } = names.texts;
  const cell = (of: keyof typeof STEP): string => `$${STEP[of]}$${LIST_ROW + j}`;
  const [unit, before, after] = [figureAt("unit"), figureAt("before"), figureAt("after")];
  const used = `(${figureAt("shown")}+(${figureAt("drivers")}>${figureAt("shown")}))`;
  const isThere = `ISNUMBER(${figureAt("change")})`;
  const [driver, part] = [`$A$${first + j - 1}`, `$E$${first + j - 1}`];
  const digits = `IF(MAX(ABS(N(${before})),ABS(N(${after})))>=100,0,2)`;
  const said = (value: string, sign: string): string =>
    `IF(${unit}="%",${sign}ROUND(${value}*100,1)&" %",${sign}ROUND(${value},${digits})&"")`;
  const plus = `IF(${part}>0,"+","")&`;
  // The number first: programs cut a name that is too long for the room beside the bars.
  const total = (label: string, value: string): string => `${said(value, "")}&${quoted(`  ${label}`)}`;
  const segment = `IF($B$${first + j - 1}="","",", "&$B$${first + j - 1})`;
  const isLast = `${used}=${j - 1}`;
  const isDriver = j === 0 || j > room ? "FALSE" : `${j}<=${used}`;
  const either = (ofDriver: string, ofLast: string, blank: string): string => {
    if (j === 0) return ofLast;
    const last = `IF(${isLast},${ofLast},${blank})`;
    return j > room ? last : `IF(${isDriver},${ofDriver},${last})`;
  };
  const name = either(
    `${said(part, plus)}&"  "&${driver}&${segment}`,
    j === 0 ? total(says.before, before) : total(says.after, after),
    '""',
  );
  const start = either(`$${STEP.to}$${LIST_ROW + j - 1}`, "0", "0");
  const end = either(`$${STEP.to}$${LIST_ROW + j - 1}+N(${part})`, j === 0 ? before : after, "0");
  const isTotal = j === 0 ? "TRUE" : isLast;
  const [a, b] = [cell("from"), cell("to")];
  const high = (value: string): string => `MAX(0,${value})`;
  const low = (value: string): string => `MIN(0,${value})`;
  const unless = (worked: string): Content => formula(`=IF(${isTotal},0,${worked})`);
  return [
    formula(`=IF(${isThere},${name},"")`),
    formula(`=IF(${isThere},${start},0)`),
    formula(`=IF(${isThere},${end},0)`),
    unless(high(`MIN(${a},${b})`)),
    unless(low(`MAX(${a},${b})`)),
    formula(`=IF(${isTotal},${high(b)},0)`),
    formula(`=IF(${isTotal},${low(b)},0)`),
    unless(`IF(${b}>=${a},${high(b)}-${high(a)},0)`),
    unless(`IF(${b}>=${a},${low(a)}-${low(b)},0)`),
    unless(`IF(${b}<${a},${high(a)}-${high(b)},0)`),
    unless(`IF(${b}<${a},${low(b)}-${low(a)},0)`),
  ];
}
