import type { TreeTexts } from "../texts";
import { hypothesesPage } from "./pane/hypotheses";
import { placed } from "./pane/placed";
import { promising } from "./pane/promising";
import { rankPage } from "./pane/rank";
import { treePage } from "./pane/tree";
import { whatIf } from "./pane/what-if";

export const treeTexts: TreeTexts = {
  tree: treePage,
  placed,
  whatIf,
  promising,
  hypotheses: hypothesesPage,
  rank: rankPage,
};
