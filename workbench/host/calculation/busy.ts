import { contains, type Area } from "../model/area";
import type { Home } from "../model/formula";
import type { Worksheet } from "../model/worksheet";
import { reach } from "./formula-text";

/** A formula as the library is given it, and where it stands. */
export interface Reaching {
  readonly home: Home;
  readonly rewritten: string;
}

/**
 * Which formulas wait because something they refer to waits, directly or through other formulas. Whatever they make of
 * an error value, in Excel they are busy too. Formulas whose reach is not known (INDIRECT, OFFSET) are left alone.
 */
export function waitingOn(busy: readonly Home[], formulas: readonly Reaching[]): Home[] {
  let rest = formulas.flatMap(({ home, rewritten }) => {
    const areas = reach(rewritten, home);
    return areas?.length ? [{ home, areas }] : [];
  });
  const waiting: Home[] = [];
  for (let news = busy; news.length > 0 && rest.length > 0;) {
    const bySheet = new Map<Worksheet, Area[]>();
    for (const { sheet, row, column } of news) {
      bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), { row, column, rows: 1, columns: 1 }]);
    }
    const caught = rest.filter(({ areas }) =>
      areas.some(({ sheet, area }) => bySheet.get(sheet)?.some((cell) => contains(area, cell))),
    );
    const gone = new Set(caught);
    rest = rest.filter((each) => !gone.has(each));
    news = caught.map(({ home }) => home);
    waiting.push(...news);
  }
  return waiting;
}
