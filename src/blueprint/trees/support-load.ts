import type { ReadyTreeTexts } from "../../texts/texts";
import type { TreeTemplate } from "./tree-template";

/**
 * Hours that support takes each week: requests that reach a person times the work on each. Less is better.
 */
export function supportLoad({ supportLoad: { nodes } }: ReadyTreeTexts): TreeTemplate {
  return {
    id: "support-load",
    nodes: [
      { key: "root", operator: "product", unit: "hours", ...nodes.root },
      { key: "tickets", parent: "root", operator: "product", unit: "tickets", ...nodes.tickets },
      { key: "requests", parent: "tickets", operator: "product", unit: "", ...nodes.requests },
      {
        key: "customers",
        parent: "requests",
        unit: "customers",
        baseline: 2000,
        current: 2000,
        target: 2000,
        ...nodes.customers,
      },
      {
        key: "perCustomer",
        parent: "requests",
        unit: "",
        baseline: 0.25,
        current: 0.25,
        target: 0.25,
        benchmark: 0.2,
        ...nodes.perCustomer,
      },
      { key: "reaching", parent: "tickets", operator: "difference", unit: "%", ...nodes.reaching },
      { key: "whole", parent: "reaching", unit: "%", baseline: 1, current: 1, target: 1, ...nodes.whole },
      {
        key: "selfService",
        parent: "reaching",
        unit: "%",
        baseline: 0.2,
        current: 0.26,
        target: 0.36,
        benchmark: 0.4,
        ...nodes.selfService,
      },
      { key: "perTicket", parent: "root", operator: "sum", unit: "hours", ...nodes.perTicket },
      {
        key: "firstTime",
        parent: "perTicket",
        unit: "hours",
        baseline: 0.5,
        current: 0.5,
        target: 0.5,
        benchmark: 0.45,
        ...nodes.firstTime,
      },
      { key: "secondTime", parent: "perTicket", operator: "product", unit: "hours", ...nodes.secondTime },
      {
        key: "reopened",
        parent: "secondTime",
        unit: "%",
        baseline: 0.2,
        current: 0.17,
        target: 0.125,
        benchmark: 0.1,
        ...nodes.reopened,
      },
      {
        key: "onceMore",
        parent: "secondTime",
        unit: "hours",
        baseline: 0.5,
        current: 0.5,
        target: 0.5,
        ...nodes.onceMore,
      },
    ],
  };
}
