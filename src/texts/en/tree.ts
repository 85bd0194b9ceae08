import { hypothesesPage } from "./pane/hypotheses";
import { placed } from "./pane/placed";
import { promising } from "./pane/promising";
import { rankPage } from "./pane/rank";
import { treePage } from "./pane/tree";
import { whatIf } from "./pane/what-if";

/** What the pages about KPI trees say. A catalogue of its own, because the pane's first page does without: see `TreeTexts`. */
export const treeTexts = {
  tree: treePage,
  placed,
  whatIf,
  promising,
  hypotheses: hypothesesPage,
  rank: rankPage,
} as const;
