export const marketing = {
  title: "Marketing",
  text: "Leads that sales is glad about, a name that buyers know, and readers who stay.",
  mission: "The right people know what we do and why it is worth their time.",
  objectives: {
    O1: {
      objective: "Be the name that buyers think of first and trust",
      owner: "Head of Marketing",
      serves: "Strategy: be known in the middle market",
    },
  },
  keyResults: {
    KR1: {
      keyResult: "Leads accepted by sales rise from 35 % to 50 %",
      metric: "Share of leads accepted by sales",
      owner: "Demand Lead",
      evidence: "CRM report: leads by outcome",
    },
    KR2: {
      keyResult: "Unaided awareness rises from 8 % to 12 %",
      metric: "Share of buyers who name us unaided",
      owner: "Brand Lead",
      evidence: "Monthly survey of buyers",
    },
    KR3: {
      keyResult: "Unsubscribe rate falls from 0.9 % to 0.5 %",
      metric: "Unsubscribe rate",
      owner: "Content Lead",
      evidence: "Report of the mailing tool",
    },
    KR4: {
      keyResult: "Budget for tests stays between 10 % and 20 %",
      metric: "Share of the budget that goes into tests",
      owner: "Head of Marketing",
      evidence: "Budget sheet",
    },
  },
  work: {
    W1: {
      work: "Agree with sales in writing what a good lead is",
      why: "Sales turns down leads that we count as good because nobody ever compared the two lists.",
      owner: "Demand Lead",
    },
    W2: {
      work: "Tell a customer's story where buyers read",
      why: "Buyers remember the problem of a company like theirs longer than our claims.",
      owner: "Brand Lead",
      quotaUnit: "stories",
    },
    W3: {
      work: "Let readers choose the topics they get",
      why: "People unsubscribe from what is not meant for them.",
      owner: "Content Lead",
    },
    W4: {
      work: "Start one small test and write down the guess",
      why: "A test without a guess teaches nothing, and a week without a test leaves the budget to habit.",
      owner: "Head of Marketing",
      quotaUnit: "tests",
    },
  },
} as const;
