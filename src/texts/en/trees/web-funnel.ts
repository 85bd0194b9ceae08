export const webFunnel = {
  title: "Web conversion funnel",
  text: "Online sales of a month: visits, baskets and payments on phones and computers, times the order value.",
  fits: "Fits a shop that wants to know at which step, and on which device, it loses most of its buyers.",
  nodes: {
    root: { node: "Online sales per month" },
    orders: { node: "Orders" },
    mobileOrders: { node: "Orders on phones", segment: "Mobile" },
    mobileVisits: { node: "Visits", segment: "Mobile" },
    mobileBasket: { node: "Visits that fill a basket", segment: "Mobile" },
    mobilePaid: { node: "Baskets that are paid", segment: "Mobile" },
    desktopOrders: { node: "Orders on computers", segment: "Desktop" },
    desktopVisits: { node: "Visits", segment: "Desktop" },
    desktopBasket: { node: "Visits that fill a basket", segment: "Desktop" },
    desktopPaid: { node: "Baskets that are paid", segment: "Desktop" },
    orderValue: { node: "Value of an order" },
  },
} as const;
