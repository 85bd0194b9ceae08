export const sales = {
  title: "Sales",
  text: "More offers accepted, and sooner, without giving the price away.",
  mission: "Companies find in us a supplier that they can rely on.",
  objectives: {
    O1: {
      objective: "Win the customers who fit us, without losing time on others",
      owner: "Head of Sales",
      serves: "Strategy: grow where we are strongest",
    },
  },
  keyResults: {
    KR1: {
      keyResult: "Win rate of offers rises from 22 % to 28 %",
      metric: "Win rate of offers",
      owner: "Account Executive Lead",
      evidence: "CRM report: offers won and lost",
    },
    KR2: {
      keyResult: "Sales cycle falls from 62 to 48 days",
      metric: "Median days from first talk to contract",
      owner: "Sales Operations Lead",
      evidence: "CRM report: age of won deals",
    },
    KR3: {
      keyResult: "Average discount stays at or below 12 %",
      metric: "Average discount on list price",
      owner: "Head of Sales",
      evidence: "Billing report: discounts",
    },
    KR4: {
      keyResult: "A second public authority signs a framework contract",
      metric: "Chance of the framework contract",
      owner: "Key Account Lead",
      evidence: "Contract file",
    },
  },
  work: {
    W1: {
      work: "Ask every lead the same five questions first",
      why: "Offers then go to companies that have the need, the money and a date, so more of them are accepted.",
      owner: "Sales Development Lead",
    },
    W2: {
      work: "Go through two lost offers together",
      why: "What we hear about a lost offer helps with the next one only if everyone hears it.",
      owner: "Account Executive Lead",
      quotaUnit: "lost offers",
    },
    W3: {
      work: "Agree the next step and its day in every talk",
      why: "Most days are lost between two talks, when nobody knows whose turn it is.",
      owner: "Account Executive Lead",
    },
    W4: {
      work: "Offer three packages in place of one price",
      why: "A buyer who can choose a smaller package asks less often for a discount.",
      owner: "Head of Sales",
    },
    W5: {
      work: "Bring the buyer's lawyers and ours together early",
      why: "Framework contracts fail on clauses that come up late, and rarely on the product.",
      owner: "Key Account Lead",
    },
  },
} as const;
