import type { ReadyTreeTexts } from "../../texts/texts";
import type { TreeTemplate } from "./tree-template";

/**
 * Monthly recurring revenue at the end of a quarter: what was there, what came, what went.
 */
export function saasRevenue({ saasRevenue: { nodes } }: ReadyTreeTexts): TreeTemplate {
  return {
    id: "saas-revenue",
    nodes: [
      { key: "root", operator: "difference", unit: "$", ...nodes.root },
      { key: "grown", parent: "root", operator: "sum", unit: "$", ...nodes.grown },
      {
        key: "opening",
        parent: "grown",
        unit: "$",
        baseline: 100_000,
        current: 100_000,
        target: 100_000,
        ...nodes.opening,
      },
      { key: "added", parent: "grown", operator: "product", unit: "$", ...nodes.added },
      { key: "customers", parent: "added", operator: "product", unit: "customers", ...nodes.customers },
      {
        key: "trials",
        parent: "customers",
        unit: "",
        baseline: 400,
        current: 420,
        target: 450,
        benchmark: 500,
        ...nodes.trials,
      },
      {
        key: "conversion",
        parent: "customers",
        unit: "%",
        baseline: 0.1,
        current: 0.11,
        target: 0.12,
        benchmark: 0.15,
        ...nodes.conversion,
      },
      {
        key: "perCustomer",
        parent: "added",
        unit: "$",
        baseline: 200,
        current: 200,
        target: 210,
        benchmark: 230,
        ...nodes.perCustomer,
      },
      {
        key: "expansion",
        parent: "grown",
        unit: "$",
        baseline: 3000,
        current: 3400,
        target: 4160,
        benchmark: 5000,
        ...nodes.expansion,
      },
      { key: "lost", parent: "root", operator: "sum", unit: "$", ...nodes.lost },
      {
        key: "churn",
        parent: "lost",
        unit: "$",
        baseline: 5000,
        current: 4800,
        target: 4500,
        benchmark: 3500,
        ...nodes.churn,
      },
      {
        key: "downgrades",
        parent: "lost",
        unit: "$",
        baseline: 1000,
        current: 1000,
        target: 1000,
        benchmark: 800,
        ...nodes.downgrades,
      },
    ],
  };
}
