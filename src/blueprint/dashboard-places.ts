/** Where the sheet that shows how the period stands has what: twelve columns of one width, and grey cells at the right. */
export const LAST = "L";

/** Room for the key results that need help, the worst first. */
export const HELP_ROOM = 10;

/** In rows of the sheet's usual height. */
export const CHART_ROWS = 15;

/** First row of each part. */
export const ROWS = {
  cards: 4,
  statuses: 8,
  method: 10,
  signals: 12,
  charts: 16,
  help: 16 + CHART_ROWS + 1,
} as const;

/** What stands below the teams moves with the room for them. */
export function rowsBelow(teamRoom: number) {
  const teams = ROWS.help + HELP_ROOM + 3;
  const chart = teams + teamRoom + 3;
  return { teams, chart, foot: chart + CHART_ROWS + 1 } as const;
}

/** Letters of the six cards: each takes two columns. */
export const CARDS = ["A", "C", "E", "G", "I", "K"] as const;

/** Counts of the statuses, a column each; behind them the scores that are errors, and what is not counted. */
export const STATUS_AT = { first: "C", last: "J", check: "K", notCounted: "L" } as const;

/** Grey cells: what it is, and what was worked out. */
export const GREY = { label: "N", value: "O" } as const;

/** Order of the grey cells on top. */
const FIGURES = [
  "score",
  "expected",
  "keyResults",
  "work",
  "keyResultsByCrew",
  "workByCrew",
  "needHelp",
  "teamsMissing",
  "listed",
] as const;

export type Figure = (typeof FIGURES)[number];

export const FIGURES_ROW = 4;

export function figureAt(figure: Figure): string {
  return `$${GREY.value}$${FIGURES_ROW + FIGURES.indexOf(figure)}`;
}

/** Every figure in the order of the grey cells. */
export function inOrder<T>(of: Readonly<Record<Figure, T>>): readonly (readonly [Figure, T])[] {
  return FIGURES.map((figure) => [figure, of[figure]] as const);
}
