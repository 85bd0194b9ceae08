export const retention = {
  title: "Retention",
  text: "Net revenue retention from rates: who buys more, who does not renew, who pays less.",
  fits: "Fits customer success, where revenue per customer changes with renewals, upgrades and downgrades.",
  nodes: {
    root: { node: "Net revenue retention" },
    grown: { node: "Revenue kept and grown" },
    whole: { node: "Revenue a year ago" },
    expansion: { node: "Expansion rate" },
    buyers: { node: "Share of revenue whose customers buy more" },
    more: { node: "How much more they buy" },
    churn: { node: "Churn rate" },
    due: { node: "Share of revenue up for renewal" },
    unrenewed: { node: "Share of it that is not renewed" },
    downgrades: { node: "Downgrade rate" },
  },
} as const;
