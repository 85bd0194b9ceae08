export const widgetX = {
  title: "Widget X, a worked example",
  text: "From the mission to the day: yearly objectives, monthly key results, daily work with quotas for each team.",
  mission: "To improve the quality of life around the world with widget X",
  teams: {
    north: { team: "Sales North", mission: "Companies in the north know and use widget X." },
    south: { team: "Sales South", mission: "Companies in the south know and use widget X." },
    care: { team: "Customer Care", mission: "Whoever owns a widget X would buy it again." },
    keyAccounts: { team: "Key Account Lead", mission: "Large companies find in us one person who knows them." },
  },
  objectives: {
    O1: {
      objective: "Become a market leader in the widget X product group",
      owner: "Managing Director",
      serves: "Mission: quality of life around the world",
    },
    O2: {
      objective: "Achieve 150 % of last year's sales",
      owner: "Head of Sales",
      serves: "Mission: widget X reaches people only when it is sold",
    },
    O3: { objective: "Large companies in the north choose widget X", owner: "Sales North Lead" },
    O4: { objective: "Mid-sized companies in the south choose widget X", owner: "Sales South Lead" },
    O5: { objective: "Customers like widget X so much that they buy again", owner: "Customer Care Lead" },
    O6: { objective: "Large companies know early what widget X would change", owner: "Key Account Lead" },
  },
  keyResults: {
    KR1: {
      keyResult: "Win rate against rivals rises from 35 % to 45 %",
      metric: "Share of tenders won",
      owner: "Head of Sales",
      evidence: "CRM report: tenders",
    },
    KR2: {
      keyResult: "Buyers who name us first rise from 20 % to 30 %",
      metric: "Share of buyers who name widget X first",
      owner: "Brand Lead",
      evidence: "Monthly survey of buyers",
    },
    KR3: {
      keyResult: "Order to delivery falls from 10 to 6 days",
      metric: "Median days from order to delivery",
      owner: "Operations Lead",
      evidence: "Report of the warehouse",
    },
    KR4: {
      keyResult: "Close 10 deals over $100,000 each",
      metric: "Deals over $100,000",
      owner: "Head of Sales",
      evidence: "CRM report: deals by size",
    },
    KR5: {
      keyResult: "Close 50 deals over $50,000 each",
      metric: "Deals over $50,000",
      owner: "Head of Sales",
      evidence: "CRM report: deals by size",
    },
    KR6: {
      keyResult: "Repeat business reaches 120 % of last year's revenue",
      metric: "Repeat business against last year",
      owner: "Customer Care Lead",
      evidence: "Billing report: repeat business",
    },
    KR7: {
      keyResult: "North closes 6 of the deals over $100,000",
      metric: "Deals over $100,000",
      owner: "Sales North Lead",
      evidence: "CRM report: deals by size",
    },
    KR8: {
      keyResult: "North closes 20 of the deals over $50,000",
      metric: "Deals over $50,000",
      owner: "Sales North Lead",
      evidence: "CRM report: deals by size",
    },
    KR9: {
      keyResult: "Demos that lead to an offer rise from 30 % to 40 %",
      metric: "Share of demos that lead to an offer",
      owner: "Presales Lead",
      evidence: "CRM report: offers by origin",
    },
    KR10: {
      keyResult: "South closes 4 of the deals over $100,000",
      metric: "Deals over $100,000",
      owner: "Sales South Lead",
      evidence: "CRM report: deals by size",
    },
    KR11: {
      keyResult: "South closes 30 of the deals over $50,000",
      metric: "Deals over $50,000",
      owner: "Sales South Lead",
      evidence: "CRM report: deals by size",
    },
    KR12: {
      keyResult: "Offer to order falls from 45 to 30 days",
      metric: "Median days from offer to order",
      owner: "Sales South Lead",
      evidence: "CRM report: age of won deals",
    },
    KR13: {
      keyResult: "Customers who order again rise from 40 % to 48 %",
      metric: "Share of customers who order again",
      owner: "Customer Care Lead",
      evidence: "Billing report: repeat business",
    },
    KR14: {
      keyResult: "Complaints are solved in 2 days, down from 5",
      metric: "Median days until a complaint is solved",
      owner: "Service Lead",
      evidence: "Report of the ticket system",
    },
    KR15: {
      keyResult: "Satisfaction stays at or above 4.5 points of 5",
      metric: "Average satisfaction after delivery",
      owner: "Customer Care Lead",
      evidence: "Survey after each delivery",
    },
    KR16: {
      keyResult: "Large companies with a trial rise from 5 to 18",
      metric: "Large companies with a trial",
      owner: "Key Account Lead",
      evidence: "CRM report: trials",
    },
    KR17: {
      keyResult: "Offers without an answer fall from 40 % to 20 %",
      metric: "Share of offers without an answer in 14 days",
      owner: "Key Account Lead",
      evidence: "CRM report: open offers",
    },
    KR18: {
      keyResult: "Offers known to the board rise from 50 % to 80 %",
      metric: "Share of offers that a board member has seen",
      owner: "Key Account Lead",
      evidence: "CRM report: contacts by offer",
    },
  },
  activities: {
    calls: { work: "Make 400 outbound calls per team", quotaUnit: "calls per team" },
    emails: { work: "Send 1,200 outbound emails per team", quotaUnit: "emails per team" },
    demos: { work: "Schedule 10 product demos per team", quotaUnit: "demos per team" },
    visits: { work: "Make 7 customer visits per team", quotaUnit: "visits per team" },
  },
  work: {
    W1: {
      work: "Ask in every lost tender what decided it",
      why: "We lose on two or three points that we could mend, and do not know them.",
      owner: "Head of Sales",
    },
    W2: {
      work: "Show each month what a customer gained",
      why: "Buyers remember a name with a story of people like them.",
      owner: "Brand Lead",
    },
    W3: {
      work: "Keep the ten most ordered parts in stock",
      why: "Orders wait for parts, not for people.",
      owner: "Operations Lead",
    },
    W4: {
      work: "Ask customers what they plan to do next",
      why: "They buy again when we know of their plan before anybody else does.",
      owner: "Customer Care Lead",
    },
    W5: {
      why: "In the north most deals of this size began with a call to someone we did not know.",
      owner: "Sales North Lead",
    },
    W6: {
      why: "An email before the call makes it twice as likely that somebody takes it.",
      owner: "Sales North Lead",
    },
    W7: {
      why: "The more demos we give, the better we know which question leads to an offer.",
      owner: "Presales Lead",
    },
    W8: {
      why: "Nobody spends this much on a product whose people they have never met.",
      owner: "Sales North Lead",
    },
    W9: {
      why: "The south has many mid-sized companies, and few of them have heard of us.",
      owner: "Sales South Lead",
    },
    W10: {
      why: "Mid-sized companies answer in the evening, when nobody takes a call.",
      owner: "Sales South Lead",
    },
    W11: {
      why: "Large companies in the south want to see the product before they talk about money.",
      owner: "Presales Lead",
    },
    W12: {
      why: "Questions that hold up an order for weeks are answered in an hour at the same table.",
      owner: "Sales South Lead",
    },
    W13: {
      work: "Write to customers when a widget X turns one year",
      why: "That is when the second one is planned, and they have to hear from us then.",
      owner: "Customer Care Lead",
    },
    W14: {
      work: "Answer complaints by phone, the same day",
      why: "Letters go back and forth for days; a talk settles most of it at once.",
      owner: "Service Lead",
    },
    W15: {
      work: "Ask customers how the delivery went",
      why: "What goes wrong on the way can be put right before it becomes a rating.",
      owner: "Customer Care Lead",
      quotaUnit: "customers",
    },
    W16: {
      work: "Set up a trial in one department",
      why: "One department that is pleased persuades the next better than we can.",
      owner: "Key Account Lead",
      quotaUnit: "trials",
    },
    W17: {
      work: "Ask about open offers every Friday",
      why: "Offers go unanswered because somebody is missing a number, and they do not ask for it.",
      owner: "Key Account Lead",
    },
    W18: {
      work: "Bring our board and theirs to one table",
      why: "Deals of this size are decided there, and decided early.",
      owner: "Managing Director",
    },
  },
} as const;
