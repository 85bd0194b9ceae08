import type { ReadyTreeTexts } from "../../texts/texts";
import type { TreeTemplate } from "./tree-template";

/**
 * What it costs to win a deal: the cost of a quarter over its deals. Less is better.
 */
export function costOfSales({ costOfSales: { nodes } }: ReadyTreeTexts): TreeTemplate {
  return {
    id: "cost-of-sales",
    nodes: [
      { key: "root", operator: "ratio", unit: "$", ...nodes.root },
      { key: "cost", parent: "root", operator: "sum", unit: "$", ...nodes.cost },
      { key: "pay", parent: "cost", operator: "product", unit: "$", ...nodes.pay },
      { key: "people", parent: "pay", unit: "", baseline: 10, current: 10, target: 10, ...nodes.people },
      {
        key: "perPerson",
        parent: "pay",
        unit: "$",
        baseline: 24_000,
        current: 24_000,
        target: 24_000,
        ...nodes.perPerson,
      },
      {
        key: "commissions",
        parent: "cost",
        unit: "$",
        baseline: 60_000,
        current: 62_000,
        target: 65_000,
        ...nodes.commissions,
      },
      {
        key: "tools",
        parent: "cost",
        unit: "$",
        baseline: 20_000,
        current: 18_000,
        target: 15_000,
        benchmark: 12_000,
        ...nodes.tools,
      },
      { key: "deals", parent: "root", operator: "product", unit: "deals", ...nodes.deals },
      {
        key: "opportunities",
        parent: "deals",
        unit: "",
        baseline: 400,
        current: 410,
        target: 400,
        benchmark: 480,
        ...nodes.opportunities,
      },
      {
        key: "winRate",
        parent: "deals",
        unit: "%",
        baseline: 0.2,
        current: 0.22,
        target: 0.25,
        benchmark: 0.28,
        ...nodes.winRate,
      },
    ],
  };
}
