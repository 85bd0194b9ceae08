import type { ReadyTreeTexts } from "../../texts/texts";
import type { TreeTemplate } from "./tree-template";

/**
 * New monthly revenue per account executive: deals times price (seed 000.5). Deals are proposals times conversion, in two
 * segments; price is the list price times what discounts leave of it, of which one segment gives more away than the others.
 * Two conversions, two discounts: those of the worked example `templates/mrr-per-ae.ts` are the ones with a goal.
 */
export function mrrPerAe({ mrrPerAe: { nodes } }: ReadyTreeTexts): TreeTemplate {
  return {
    id: "mrr-per-ae",
    nodes: [
      { key: "root", operator: "product", unit: "$", ...nodes.root },
      { key: "deals", parent: "root", operator: "sum", unit: "deals", ...nodes.deals },
      { key: "middleDeals", parent: "deals", operator: "product", unit: "deals", ...nodes.middleDeals },
      {
        key: "middleProposals",
        parent: "middleDeals",
        unit: "",
        baseline: 10,
        current: 10.2,
        target: 10,
        benchmark: 11,
        ...nodes.middleProposals,
      },
      {
        key: "middleConversion",
        parent: "middleDeals",
        unit: "%",
        baseline: 0.2,
        current: 0.22,
        target: 0.25,
        benchmark: 0.26,
        ...nodes.middleConversion,
      },
      { key: "otherDeals", parent: "deals", operator: "product", unit: "deals", ...nodes.otherDeals },
      {
        key: "otherProposals",
        parent: "otherDeals",
        unit: "",
        baseline: 8,
        current: 8.4,
        target: 9,
        benchmark: 9.5,
        ...nodes.otherProposals,
      },
      {
        key: "otherConversion",
        parent: "otherDeals",
        unit: "%",
        baseline: 0.25,
        current: 0.25,
        target: 0.25,
        benchmark: 0.28,
        ...nodes.otherConversion,
      },
      { key: "price", parent: "root", operator: "product", unit: "$", ...nodes.price },
      { key: "list", parent: "price", unit: "$", baseline: 2991.9, current: 2991.9, target: 2991.9, ...nodes.list },
      { key: "kept", parent: "price", operator: "difference", unit: "%", ...nodes.kept },
      { key: "whole", parent: "kept", unit: "%", baseline: 1, current: 1, target: 1, ...nodes.whole },
      { key: "discount", parent: "kept", operator: "sum", unit: "%", ...nodes.discount },
      { key: "midwestDiscount", parent: "discount", operator: "product", unit: "%", ...nodes.midwestDiscount },
      {
        key: "midwestShare",
        parent: "midwestDiscount",
        unit: "%",
        baseline: 0.22,
        current: 0.22,
        target: 0.22,
        ...nodes.midwestShare,
      },
      {
        key: "midwestRate",
        parent: "midwestDiscount",
        unit: "%",
        baseline: 0.18,
        current: 0.17,
        target: 0.14,
        benchmark: 0.12,
        ...nodes.midwestRate,
      },
      { key: "otherDiscount", parent: "discount", operator: "product", unit: "%", ...nodes.otherDiscount },
      {
        key: "otherShare",
        parent: "otherDiscount",
        unit: "%",
        baseline: 0.78,
        current: 0.78,
        target: 0.78,
        ...nodes.otherShare,
      },
      {
        key: "otherRate",
        parent: "otherDiscount",
        unit: "%",
        baseline: 0.16,
        current: 0.16,
        target: 0.16,
        benchmark: 0.15,
        ...nodes.otherRate,
      },
    ],
  };
}
