/** Where the sheet with the drivers of a tree has what. */

/** The page is six columns wide. */
export const LAST = "F";

export const CHOICE = "B4";

/** At most so many drivers are shown; what is left stands together. */
export const MOST_DRIVERS = 15;
/** At least so many find room, so that a tree can grow a little. */
const LEAST_DRIVERS = 4;

/** Grey columns: labels and figures; the trees to choose from; drivers in their order; steps of the chart. */
export const GREY = { label: "H", value: "I", choiceRow: "K", choice: "L", size: "N", row: "O", unit: "P" } as const;
export const STEP = {
  name: "R",
  from: "S",
  to: "T",
  base: "U",
  baseBelow: "V",
  total: "W",
  totalBelow: "X",
  up: "Y",
  upBelow: "Z",
  down: "AA",
  downBelow: "AB",
} as const;

/** Trees that the drop-down offers. */
export const MOST_TREES = 20;

export const FIGURES = [
  "keyResult",
  "root",
  "unit",
  "drivers",
  "shown",
  "before",
  "after",
  "change",
  "target",
] as const;
export type Figure = (typeof FIGURES)[number];

export const CARDS_ROW = 6;
export const CHART_ROW = 10;
export const GREY_ROW = 4;

export interface DriversPlace {
  /** How many drivers find room, the others among them. */
  readonly room: number;
  readonly chart: { readonly from: number; readonly to: number };
  /** The header of the table of drivers, its first row, and the row with the sum. */
  readonly header: number;
  readonly first: number;
  readonly total: number;
  readonly scenarios: number;
}

/** @param drivers how many leaves the largest tree has */
export function driversPlace(drivers: number): DriversPlace {
  const room = Math.min(MOST_DRIVERS, Math.max(LEAST_DRIVERS, drivers));
  // As high as its bars need, its title and a line of room included.
  const to = CHART_ROW + room + 5;
  const header = to + 2;
  return {
    room,
    chart: { from: CHART_ROW, to },
    header,
    first: header + 1,
    total: header + 1 + room,
    scenarios: header + room + 4,
  };
}

export function figureAt(figure: Figure): string {
  return `$${GREY.value}$${GREY_ROW + 1 + FIGURES.indexOf(figure)}`;
}

/** The first row of the grey lists. */
export const LIST_ROW = GREY_ROW + 1;
