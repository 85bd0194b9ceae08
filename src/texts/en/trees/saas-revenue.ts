export const saasRevenue = {
  title: "SaaS revenue",
  text: "MRR at the end of the quarter: what was there, what came from trials and from customers, what went.",
  fits: "Fits a subscription business that asks whether growth is to come from new customers, from those it has, or from losing fewer.",
  nodes: {
    root: { node: "MRR at the end of the quarter" },
    grown: { node: "MRR before losses" },
    opening: { node: "MRR at the start of the quarter" },
    added: { node: "MRR of new customers" },
    customers: { node: "New customers" },
    trials: { node: "Trials" },
    conversion: { node: "Conversion from trial to customer" },
    perCustomer: { node: "MRR per new customer" },
    expansion: { node: "Expansion MRR" },
    lost: { node: "Lost MRR" },
    churn: { node: "MRR of customers who left" },
    downgrades: { node: "MRR lost by downgrades" },
  },
} as const;
