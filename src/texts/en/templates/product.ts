export const product = {
  title: "Product",
  text: "What new users get done, how soon, and what we learn from customers.",
  mission: "People finish their work with our product, and enjoy it.",
  objectives: {
    O1: {
      objective: "New users see early what the product does for them",
      owner: "Product Lead",
      serves: "Strategy: grow by recommendation",
    },
  },
  keyResults: {
    KR1: {
      keyResult: "Activation rate rises from 32 % to 45 %",
      metric: "Share of new users who complete a first workflow",
      owner: "Product Manager",
      evidence: "Product analytics: first workflow",
    },
    KR2: {
      keyResult: "Time to the first result falls from 26 to 8 hours",
      metric: "Median hours to the first result",
      owner: "Design Lead",
      evidence: "Product analytics: first workflow",
    },
    KR3: {
      keyResult: "Customer interviews rise from 2 to 8 a month",
      metric: "Customers interviewed in a month",
      owner: "Research Lead",
      evidence: "Folder with the notes",
    },
    KR4: {
      keyResult: "Sessions without a crash stay at or above 99.5 %",
      metric: "Share of sessions without a crash",
      owner: "Engineering Lead",
      evidence: "Crash report",
    },
  },
  work: {
    W1: {
      work: "Ask for one thing per step at sign-up",
      why: "People leave where a form asks for what they do not know yet.",
      owner: "Product Manager",
    },
    W2: {
      work: "Watch five new users at work",
      why: "We see where they stop, which no report tells us.",
      owner: "Research Lead",
      quotaUnit: "new users",
    },
    W3: {
      work: "Open the product on a filled-in example",
      why: "Changing an example is quicker than starting on an empty page.",
      owner: "Design Lead",
    },
    W4: {
      work: "Keep two afternoons a week free for interviews",
      why: "Interviews that have no fixed time are the first to be put off.",
      owner: "Product Lead",
      quotaUnit: "afternoons",
    },
    W5: {
      work: "Hold back releases that crash more than the last",
      why: "A crash in the first session costs us the user, and the reports show it within a day.",
      owner: "Engineering Lead",
    },
  },
} as const;
