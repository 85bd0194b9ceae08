import type { Template } from "./template";

/** The worked example: a sales team, its pipeline, and the work it bets on. */
export const SALES_PIPELINE: Template = {
  id: "sales-pipeline",
  version: 1,
  objectives: [{ id: "O1", objective: "Improve the health and depth of our sales pipeline", owner: "Head of Sales" }],
  keyResults: [
    {
      id: "KR1",
      objective: "O1",
      keyResult: "Pipeline increases to 100 active leads",
      owner: "Sales Development Lead",
      type: "increase",
      start: 40,
      target: 100,
      unit: "leads",
    },
    {
      id: "KR2",
      objective: "O1",
      keyResult: "Average deal size increases to $50,000",
      owner: "Account Executive Lead",
      type: "increase",
      start: 38_000,
      target: 50_000,
      unit: "$",
    },
    {
      id: "KR3",
      objective: "O1",
      keyResult: "Refund rate falls from 0.5 % to 0.2 %",
      owner: "Customer Success Lead",
      type: "decrease",
      start: 0.005,
      target: 0.002,
      unit: "%",
    },
  ],
  work: [
    {
      id: "W1",
      moves: "KR3",
      work: "Implement a training program for all salespeople",
      why: "Trained salespeople promise what the product does, so fewer customers ask for their money back.",
      owner: "Sales Enablement Lead",
    },
    {
      id: "W2",
      moves: "KR2",
      work: "Increase the number of salespeople to 5",
      why: "With more people there is time to work a larger deal through to its close.",
      owner: "Head of Sales",
    },
    {
      id: "W3",
      moves: "KR1",
      work: "Require 100 cold calls per month per salesperson",
      why: "More first conversations bring more leads that are worth following.",
      owner: "Sales Development Lead",
    },
  ],
};
