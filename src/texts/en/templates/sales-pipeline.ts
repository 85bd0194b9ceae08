export const salesPipeline = {
  title: "Sales pipeline, a worked example",
  text: "An objective, three key results and three pieces of work, to be overwritten with yours.",
  mission: "Companies of our size get software that their people like to use.",
  objectives: {
    O1: {
      objective: "Improve the health and depth of our sales pipeline",
      owner: "Head of Sales",
      serves: "Strategy: grow from the middle market",
    },
  },
  keyResults: {
    KR1: {
      keyResult: "Pipeline increases to 100 active leads",
      metric: "Active leads",
      owner: "Sales Development Lead",
      evidence: "CRM report: active leads",
    },
    KR2: {
      keyResult: "Average deal size increases to $50,000",
      metric: "Average deal size",
      owner: "Account Executive Lead",
      evidence: "CRM report: deals by size",
    },
    KR3: {
      keyResult: "Refund rate falls from 0.5 % to 0.2 %",
      metric: "Refund rate",
      owner: "Customer Success Lead",
      evidence: "Billing report: refunds",
    },
  },
  work: {
    W1: {
      work: "Implement a training program for all salespeople",
      why: "Trained salespeople promise what the product does, so fewer customers ask for their money back.",
      owner: "Sales Enablement Lead",
    },
    W2: {
      work: "Increase the number of salespeople to 5",
      why: "With more people there is time to work a larger deal through to its close.",
      owner: "Head of Sales",
    },
    W3: {
      work: "Require 100 cold calls per month per salesperson",
      why: "More first conversations bring more leads that are worth following.",
      owner: "Sales Development Lead",
      quotaUnit: "calls per salesperson",
    },
  },
} as const;
