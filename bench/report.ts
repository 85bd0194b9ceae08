import { cpus } from "node:os";
import type { Figure } from "./figure";

/** The kind of machine, as far as it explains the figures. */
export function machine(): string {
  return `${cpus().length} cores (${cpus()[0]?.model.trim() ?? "unknown"}), Node ${process.versions.node}`;
}

/** For other programs: one line, names, values and units. */
export function asJson(figures: readonly Figure[]): string {
  return JSON.stringify(figures.map(({ name, value, unit }) => ({ name, value: rounded(value), unit })));
}

/** For people, in columns; a bound that is not kept is marked. */
export function asTable(figures: readonly Figure[]): string {
  const widest = Math.max(...figures.map(({ name }) => name.length));
  const lines = figures.map(({ name, value, unit, most }) => {
    const bound = most === undefined ? "" : `at most ${written(most)}${value > most ? "  <- more than that" : ""}`;
    return `${name.padEnd(widest)}  ${written(value).padStart(11)} ${unit.padEnd(11)}  ${bound}`.trimEnd();
  });
  return [machine(), "", ...lines].join("\n");
}

/** docs/performance.md */
export function asMarkdown(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, value, unit, most }) => {
    const bound = most === undefined ? "" : `${written(most)} ${unit}`;
    return `| ${name} | ${written(value)} ${unit} | ${bound} |`;
  });
  return `# How fast it is

<!-- Written by \`npm run bench -- --docs\`. -->

Measured on a machine with ${machine()}. Times are medians of repeated runs after a warm-up. They differ from machine to
machine; ratios hardly do, because both sides are measured by turns in the same run. Formulas are measured in the
functions file of the production build, called as Excel calls it: a block of cells for each argument.

| What | Measured | At most |
| --- | ---: | ---: |
${rows.join("\n")}

- **A bare loop** does the arithmetic of SCORE, builds the same arrays and checks nothing. What SCORE takes beyond it is
  the price of blanks, error values, data types and text being told apart in every cell.
- **A bare arrow function** does the same for a single cell.
- **CASCADE** is compared with itself: ten times the rows may take thirteen times as long, however deep the tree is.
- **The heap** is measured after a collection of garbage before and after; growth of less than half a byte a call is the
  collector's own.
- **Drawing** runs against the workbench's host through Microsoft's own client. Round trips, actions and bytes are what
  Excel would get; the time is the host's, not Excel's. Tests hold the round trips.
- **The check-in log** stands in a period with 500 key results and all its formulas, in the workbench's host. The times are
  the host's, until everything is worked out, the functions of the add-in included; the exponent is the slope of the
  logarithms: 0 where the length of the log does not matter, 1 where it is proportional to it. Requests and bytes are what
  Excel would get.
- **The picture of a KPI tree** is drawn by the pane's own components in Chromium, 450 pixels wide. A time is what a step keeps
  the page's thread busy for, script, styles, layout and paint, as the browser counts it; a frame is 16.7 ms.

\`npm run bench\` shows these figures as a table, \`npm run -s bench -- --json\` for other programs, and
\`npm run bench -- --docs\` writes this page. No test fails because a machine is slow.
`;
}

const rounded = (value: number): number => Number(value.toPrecision(4));

function written(value: number): string {
  return Math.abs(value) >= 100
    ? Math.round(value).toLocaleString("en-US")
    : rounded(value).toLocaleString("en-US", { maximumFractionDigits: 2 });
}
