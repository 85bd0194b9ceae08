import type { ReadyTreeTexts } from "../../texts/texts";
import type { TreeTemplate } from "./tree-template";

/**
 * Online sales of a month, step by step from the visit to the payment, on two kinds of device.
 */
export function webFunnel({ webFunnel: { nodes } }: ReadyTreeTexts): TreeTemplate {
  return {
    id: "web-funnel",
    nodes: [
      { key: "root", operator: "product", unit: "$", ...nodes.root },
      { key: "orders", parent: "root", operator: "sum", unit: "sales", ...nodes.orders },
      { key: "mobileOrders", parent: "orders", operator: "product", unit: "sales", ...nodes.mobileOrders },
      {
        key: "mobileVisits",
        parent: "mobileOrders",
        unit: "",
        baseline: 60_000,
        current: 61_000,
        target: 60_000,
        benchmark: 70_000,
        ...nodes.mobileVisits,
      },
      {
        key: "mobileBasket",
        parent: "mobileOrders",
        unit: "%",
        baseline: 0.06,
        current: 0.06,
        target: 0.06,
        benchmark: 0.07,
        ...nodes.mobileBasket,
      },
      {
        key: "mobilePaid",
        parent: "mobileOrders",
        unit: "%",
        baseline: 0.4,
        current: 0.44,
        target: 0.5,
        benchmark: 0.6,
        ...nodes.mobilePaid,
      },
      { key: "desktopOrders", parent: "orders", operator: "product", unit: "sales", ...nodes.desktopOrders },
      {
        key: "desktopVisits",
        parent: "desktopOrders",
        unit: "",
        baseline: 40_000,
        current: 40_000,
        target: 40_000,
        benchmark: 45_000,
        ...nodes.desktopVisits,
      },
      {
        key: "desktopBasket",
        parent: "desktopOrders",
        unit: "%",
        baseline: 0.08,
        current: 0.08,
        target: 0.08,
        benchmark: 0.09,
        ...nodes.desktopBasket,
      },
      {
        key: "desktopPaid",
        parent: "desktopOrders",
        unit: "%",
        baseline: 0.55,
        current: 0.58,
        target: 0.625,
        benchmark: 0.65,
        ...nodes.desktopPaid,
      },
      {
        key: "orderValue",
        parent: "root",
        unit: "$",
        baseline: 50,
        current: 50,
        target: 50,
        benchmark: 55,
        ...nodes.orderValue,
      },
    ],
  };
}
