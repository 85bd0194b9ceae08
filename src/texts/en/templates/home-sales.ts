export const homeSales = {
  title: "Home sales, a worked example",
  text: "A company, two teams and a person: key results above become objectives below.",
  mission: "Selling a home is quick, fair and without surprises.",
  teams: {
    agents: { team: "Agents", mission: "Every owner has one agent who has time for them." },
    estimates: { team: "Estimates", mission: "Owners know what their home is worth before they decide." },
    firstContact: { team: "First Contact Lead", mission: "Nobody who writes to us waits until tomorrow." },
  },
  objectives: {
    O1: {
      objective: "Owners trust us with their home and are glad they did",
      owner: "Head of Home Sales",
      serves: "Strategy: first choice of owners in our region",
    },
    O2: {
      objective: "Agents have time for owners who are ready to sell",
      owner: "Agents Lead",
    },
    O3: {
      objective: "Owners can rely on the price that we name",
      owner: "Estimates Lead",
    },
    O4: {
      objective: "Owners hear from us while they still think of selling",
      owner: "First Contact Lead",
    },
  },
  keyResults: {
    KR1: {
      keyResult: "Lead-to-sale conversion rises from 30 % to 34 %",
      metric: "Lead-to-sale conversion",
      owner: "Head of Home Sales",
      evidence: "CRM report: leads by outcome",
    },
    KR2: {
      keyResult: "Sales per agent rise from 1.5 to 1.8",
      metric: "Average sales per agent",
      owner: "Agents Lead",
      evidence: "CRM report: sales by agent",
    },
    KR3: {
      keyResult: "Estimate accuracy rises from 85 % to 90 %",
      metric: "Estimate accuracy",
      owner: "Estimates Lead",
      evidence: "Estimates against prices paid",
    },
    KR4: {
      keyResult: "First answer to a lead falls from 20 to 4 hours",
      metric: "Median hours to the first answer",
      owner: "First Contact Lead",
      evidence: "CRM report: first answers",
    },
    KR5: {
      keyResult: "Listing to sale falls from 70 to 58 days",
      metric: "Median days from listing to sale",
      owner: "Agents Lead",
      evidence: "CRM report: age of sold homes",
    },
    KR6: {
      keyResult: "Owners' rating stays at or above 4.6 points of 5",
      metric: "Average rating by owners",
      owner: "Agents Lead",
      evidence: "Survey after each sale",
    },
    KR7: {
      keyResult: "Prices corrected later fall from 20 % to 12 %",
      metric: "Share of estimates that are corrected later",
      owner: "Estimates Lead",
      evidence: "Log of estimates",
    },
    KR8: {
      keyResult: "Sales compared with estimates rise from 60 % to 95 %",
      metric: "Share of sales compared with their estimate",
      owner: "Data Lead",
      evidence: "Log of estimates",
    },
    KR9: {
      keyResult: "An estimate takes at most 2 days",
      metric: "Average days to an estimate",
      owner: "Estimates Lead",
      evidence: "Log of estimates",
    },
    KR10: {
      keyResult: "Same-day answers rise from 55 % to 90 %",
      metric: "Share of leads answered the same day",
      owner: "First Contact Lead",
      evidence: "CRM report: first answers",
    },
    KR11: {
      keyResult: "Leads that agree to meet rise from 25 % to 35 %",
      metric: "Share of leads that agree to meet an agent",
      owner: "First Contact Lead",
      evidence: "Calendar of the agents",
    },
    KR12: {
      keyResult: "Leads that go quiet fall from 15 % to 6 %",
      metric: "Share of leads without contact for 30 days",
      owner: "First Contact Lead",
      evidence: "CRM report: open leads",
    },
  },
  work: {
    W1: {
      work: "Ask owners first when they want to sell",
      why: "Agents can turn to those who sell soon, and come back to the others at the right time.",
      owner: "Head of Home Sales",
    },
    W2: {
      work: "Take photos and papers off the agents' hands",
      why: "An agent spends two days on them for each home, and none of them needs an agent.",
      owner: "Agents Lead",
    },
    W3: {
      work: "Compare every estimate with the price paid",
      why: "We are wrong in the same streets again and again, and nobody looks.",
      owner: "Estimates Lead",
    },
    W4: {
      work: "Give new leads to whoever is free",
      why: "Leads wait for the agent of their street, even when that agent is showing homes all day.",
      owner: "First Contact Lead",
    },
    W5: {
      work: "Show homes to buyers who wait before listing",
      why: "For one home in four the buyer is on our list already.",
      owner: "Agents Lead",
    },
    W6: {
      work: "Tell every owner on Friday what happened",
      why: "Owners complain about silence more than about the price.",
      owner: "Agents Lead",
    },
    W7: {
      work: "See a home before a price is named",
      why: "What has to be corrected is what no form asks for: the noise, the light, the roof.",
      owner: "Estimates Lead",
    },
    W8: {
      work: "Note estimate and price of every sale",
      why: "It takes a minute while the papers are on the table, and an hour a month later.",
      owner: "Data Lead",
    },
    W9: {
      work: "Keep an hour free each day for estimates",
      why: "Estimates take an hour of work and days of waiting.",
      owner: "Estimates Lead",
    },
    W10: {
      work: "Answer what came in before the day ends",
      why: "Owners write to three of us and meet the one who answers first.",
      owner: "First Contact Lead",
    },
    W11: {
      work: "Offer two dates in the first answer",
      why: "Choosing a date is easier than finding one.",
      owner: "First Contact Lead",
    },
    W12: {
      work: "Ring owners who have gone quiet",
      why: "Many still want to sell, and have forgotten whom they asked.",
      owner: "First Contact Lead",
      quotaUnit: "owners",
    },
  },
} as const;
