export const mrrPerAe = {
  title: "MRR per account executive, a worked example",
  text: "One result, $10,000 to $12,000, and the two drivers of its KPI tree that promise most.",
  mission: "Every company in our market can afford software that fits it.",
  objectives: {
    O1: {
      objective: "Make the time of our account executives count for more",
      owner: "Head of Sales",
      serves: "Milestone: a sales team that pays for its own growth",
    },
  },
  keyResults: {
    KR1: {
      keyResult: "New MRR per AE rises from $10,000 to $12,000",
      metric: "Average new MRR booked per account executive",
      owner: "Head of Sales",
      evidence: "CRM report: MRR by account executive",
    },
    KR2: {
      keyResult: "Middle market: proposals won rise from 20 % to 25 %",
      metric: "Conversion from proposal to deal, middle market",
      owner: "Middle Market Lead",
      evidence: "CRM report: proposals by segment",
    },
    KR3: {
      keyResult: "Midwest SMB: discount falls from 18 % to 14 %",
      metric: "Average discount, small companies in the Midwest",
      owner: "Midwest Sales Lead",
      evidence: "Billing report: discount by region",
    },
  },
  work: {
    W1: {
      work: "Talk each proposal through with the buyer first",
      why: "Hypothesis: proposals to the middle market fail because they answer a question that the buyer does not have.",
      owner: "Middle Market Lead",
    },
    W2: {
      work: "Name a lower price only for something in return",
      why: "Hypothesis: discounts in the Midwest are a habit, and buyers agree to a longer term in their place.",
      owner: "Midwest Sales Lead",
    },
    W3: {
      work: "Compare new and old ways, then keep or drop them",
      why: "What works becomes the way everyone sells; what does not shows whether plan or hypothesis was wrong.",
      owner: "Sales Operations Lead",
    },
  },
} as const;
