export const costOfSales = {
  title: "Cost of sales",
  text: "What a deal costs: pay, commissions and tools of the quarter over the deals won.",
  fits: "Fits a sales team that is to win deals at a lower cost: by spending less, or by winning more of what it works on.",
  nodes: {
    root: { node: "Cost of sales per deal" },
    cost: { node: "Cost of sales" },
    pay: { node: "Pay of the sales team" },
    people: { node: "People in sales" },
    perPerson: { node: "Pay per person and quarter" },
    commissions: { node: "Commissions" },
    tools: { node: "Tools and travel" },
    deals: { node: "Deals won" },
    opportunities: { node: "Opportunities worked on" },
    winRate: { node: "Win rate" },
  },
} as const;
