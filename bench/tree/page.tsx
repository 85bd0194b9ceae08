import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { cultureFor } from "../../src/blueprint/culture";
import { namesOf } from "../../src/blueprint/names";
import { forestOf } from "../../src/okr/kpi/forest";
import { SCENARIOS, type KpiNode } from "../../src/okr/kpi/node";
import { valuesOf } from "../../src/okr/kpi/values";
import { TreePanel } from "../../src/taskpane/components/tree-panel";
import { LanguageContext } from "../../src/taskpane/hooks/language-context";
import { WorkbookContext } from "../../src/taskpane/hooks/workbook-context";
import type { TreeTab } from "../../src/taskpane/hooks/use-tree";
import { sheets } from "../../src/texts/en";
import type { OpenedTree } from "../../src/workbook/open-tree";
import type { Workbook } from "../../src/workbook/port";

/** The tab with the picture of a tree, alone on a page: what the browser bench works. */

declare global {
  var drawTree: (nodes: number) => void;
  /** Draws it with another value in its last leaf, as what-if does. */
  var repaint: (value: number) => void;
}

/** Four children each: two hundred nodes on five levels. */
const CHILDREN = 4;

function nodesOf(count: number): readonly KpiNode[] {
  return Array.from({ length: count }, (_, row): KpiNode => {
    const isLeaf = row * CHILDREN + 1 >= count;
    const value = (start: number) => (isLeaf ? start + (row % 13) : null);
    return {
      row,
      id: `N${row + 1}`,
      parent: row === 0 ? "" : `N${Math.floor((row - 1) / CHILDREN) + 1}`,
      node: `Driver ${row + 1} of the region`,
      segment: row % 3 === 0 ? "Middle market" : "",
      keyResult: row === 0 ? "KR1" : "",
      operator: isLeaf ? "" : "sum",
      unit: "$",
      baseline: value(100),
      current: value(110),
      target: value(130),
      benchmark: value(140),
      ...(Object.fromEntries(SCENARIOS.map((scenario) => [scenario, null])) as Pick<
        KpiNode,
        (typeof SCENARIOS)[number]
      >),
    };
  });
}

/** What the tab asks for of a workbook while it is only looked at. */
const workbook = { culture: () => Promise.resolve(cultureFor("en-US")) } as Partial<Workbook> as Workbook;
const language = { language: "en", ofExcel: "en", chosen: undefined, kept: true, choose: () => undefined } as const;

const root = createRoot(document.body.appendChild(document.createElement("div")));

function show(tree: TreeTab): void {
  root.render(
    <FluentProvider theme={webLightTheme}>
      <LanguageContext value={language}>
        <WorkbookContext value={workbook}>
          <TreePanel tree={tree} />
        </WorkbookContext>
      </LanguageContext>
    </FluentProvider>,
  );
}

globalThis.drawTree = (count) => {
  const nodes = nodesOf(count);
  const forest = forestOf(nodes, ["KR1"]);
  const names = namesOf("Q4 2026", sheets);
  const opened = {
    names,
    nodes,
    texts: sheets,
    formulas: nodes.map(() => ({})),
    found: { tables: {}, cells: {} },
    reading: { tables: [], missingTables: [], cells: {} },
    spotOf: () => ({ sheet: names.sheets.tree, cell: "A5" }),
  } as Partial<Record<keyof OpenedTree, unknown>> as OpenedTree;
  const tree: TreeTab = {
    found: opened.found,
    names,
    opened,
    forest,
    root: 0,
    values: valuesOf(forest, "current"),
    save: () => Promise.resolve(undefined),
    isBusy: false,
    again: () => Promise.resolve(),
  };
  show(tree);
  globalThis.repaint = (value) =>
    show({ ...tree, values: valuesOf(forest, "current", new Map([[nodes.length - 1, value]])) });
};
