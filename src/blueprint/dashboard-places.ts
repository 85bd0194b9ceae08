/** Where the sheet that shows how the period stands has what: twelve columns of one width, and grey cells at the right. */
export const LAST = "L";

/** Room for the key results that need help, the worst first. */
export const HELP_ROOM = 10;

/** In rows of the sheet's usual height: with these, figures, charts and help find room on one printed page. */
export const CHART_ROWS = 11;

const HELP = 15 + 2 * (CHART_ROWS + 2);
const TREND = HELP + HELP_ROOM + 3;
/** The heading, the choice, figures with what they are, and the chart with the line above it. */
const TREND_ROWS = 5 + CHART_ROWS;

/** First row of each part; above a chart stands a line that says what it shows. */
export const ROWS = {
  cards: 4,
  statuses: 8,
  signals: 11,
  charts: 15,
  longChart: 15 + CHART_ROWS + 2,
  help: HELP,
  trend: TREND,
  teams: TREND + TREND_ROWS + 1,
} as const;

/** Rows that only keep things apart. */
export const GAPS = [3, 7, 10, 14, ROWS.longChart - 1, ROWS.help - 1, ROWS.trend - 1, ROWS.teams - 1] as const;

/** What stands below the teams moves with the room for them. */
export function footRow(teamRoom: number): number {
  return ROWS.teams + teamRoom + 3;
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
  "keyResultsAtWork",
  "workAtWork",
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
