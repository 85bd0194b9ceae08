import { CHOICE, figureAt, GREY, LIST_ROW, MOST_TREES, type DriversPlace, type Figure } from "./drivers-places";
import { positionIn } from "./formulas";
import { treeWords } from "./kpi-tree-parts";
import type { Names } from "./names";
import { formula, type Content } from "./plan";

/** What the page about the drivers of a tree is made of, in grey cells beside it. */
export interface DriversFigures {
  readonly figures: Readonly<Record<Figure, string>>;
  /** The trees of the period: row of the root, id of its key result. */
  readonly choices: Content[][];
  /** The drivers of the chosen one, largest contribution first: its size, the row of the driver, its unit. */
  readonly drivers: Content[][];
}

export function driversFigures(names: Names, { room }: DriversPlace): DriversFigures {
  const { helper, all, at } = treeWords(names);
  const { tree, tables, keyResult } = names;
  const chosen = `TRIM($${CHOICE.charAt(0)}$${CHOICE.slice(1)})`;
  const [row, root, drivers] = [figureAt("keyResult"), figureAt("root"), figureAt("drivers")];
  const ofRoot = (title: string): string => `IF(${root}="","",${at(title, root)})`;
  const figures: Record<Figure, string> = {
    keyResult: `IF(${chosen}="","",${positionIn(tables.keyResults, keyResult.id, chosen)})`,
    root: `IF(${row}="","",IFERROR(MATCH(${row},${all(helper.rootOf)},0),""))`,
    unit: `IF(${root}="","",${at(tree.unit, root)}&"")`,
    drivers: `IF(${root}="",0,COUNTIFS(${all(helper.top)},${root},${all(helper.size)},">=0"))`,
    shown: `IF(${drivers}>${room},${room - 1},${drivers})`,
    before: ofRoot(tree.baseline),
    after: ofRoot(tree.current),
    change: ofRoot(tree.contribution),
    target: ofRoot(tree.target),
  };
  return {
    figures,
    choices: Array.from({ length: MOST_TREES }, (_, k): Content[] => {
      const own = `$${GREY.choiceRow}$${LIST_ROW + k}`;
      const before = k === 0 ? "0" : `N($${GREY.choiceRow}$${LIST_ROW + k - 1})`;
      const next = `MINIFS(${all(helper.row)},${all(helper.rootOf)},">0",${all(helper.row)},">"&${before})`;
      const isEnd = k === 0 ? "FALSE" : `${before}=0`;
      return [formula(`=IF(${isEnd},0,${next})`), formula(`=IF(${own}=0,"",TRIM(${at(tree.keyResult, own)}&""))`)];
    }),
    drivers: Array.from({ length: room }, (_, k): Content[] => {
      const [size, own] = [`$${GREY.size}$${LIST_ROW + k}`, `$${GREY.row}$${LIST_ROW + k}`];
      const isOne = `(${all(helper.top)}=${root})*(${all(helper.size)}>=0)*${all(helper.size)}`;
      // Two of the same size stand in the order of the rows.
      const behind = `IF(N($${GREY.size}$${LIST_ROW + k - 1})=${size},N($${GREY.row}$${LIST_ROW + k - 1}),0)`;
      const after = k === 0 ? "0" : behind;
      const found = `MINIFS(${all(helper.row)},${all(helper.top)},${root},${all(helper.size)},${size},${all(helper.row)},">"&${after})`;
      return [
        formula(`=IF(${figureAt("shown")}<${k + 1},"",SUMPRODUCT(LARGE(${isOne},${k + 1})))`),
        formula(`=IF(${size}="","",${found})`),
        formula(`=IF(${own}="","",${at(tree.unit, own)}&"")`),
      ];
    }),
  };
}
