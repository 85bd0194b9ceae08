import type { ReadyTreeTexts } from "../../texts/texts";
import type { TreeTemplate } from "./tree-template";

/**
 * Net revenue retention: of each dollar a year ago, what the same customers pay today. Built from rates, so that no figure stands
 * in the tree twice.
 */
export function retention({ retention: { nodes } }: ReadyTreeTexts): TreeTemplate {
  return {
    id: "retention",
    nodes: [
      { key: "root", operator: "difference", unit: "%", ...nodes.root },
      { key: "grown", parent: "root", operator: "sum", unit: "%", ...nodes.grown },
      { key: "whole", parent: "grown", unit: "%", baseline: 1, current: 1, target: 1, ...nodes.whole },
      { key: "expansion", parent: "grown", operator: "product", unit: "%", ...nodes.expansion },
      {
        key: "buyers",
        parent: "expansion",
        unit: "%",
        baseline: 0.3,
        current: 0.32,
        target: 0.35,
        benchmark: 0.4,
        ...nodes.buyers,
      },
      {
        key: "more",
        parent: "expansion",
        unit: "%",
        baseline: 0.2,
        current: 0.2,
        target: 0.2,
        benchmark: 0.25,
        ...nodes.more,
      },
      { key: "churn", parent: "root", operator: "product", unit: "%", ...nodes.churn },
      { key: "due", parent: "churn", unit: "%", baseline: 0.4, current: 0.4, target: 0.4, ...nodes.due },
      {
        key: "unrenewed",
        parent: "churn",
        unit: "%",
        baseline: 0.15,
        current: 0.13,
        target: 0.1,
        benchmark: 0.08,
        ...nodes.unrenewed,
      },
      {
        key: "downgrades",
        parent: "root",
        unit: "%",
        baseline: 0.02,
        current: 0.018,
        target: 0.01,
        benchmark: 0.01,
        ...nodes.downgrades,
      },
    ],
  };
}
