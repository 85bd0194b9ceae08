export const customerSuccess = {
  title: "Customer success",
  text: "Customers who reach what they bought for, stay, and buy more.",
  mission: "Every customer reaches what they bought us for.",
  objectives: {
    O1: {
      objective: "Customers reach their own goals with us, and stay",
      owner: "Head of Success",
      serves: "Strategy: grow with the customers we have",
    },
  },
  keyResults: {
    KR1: {
      keyResult: "Net revenue retention rises from 101 % to 108 %",
      metric: "Net revenue retention",
      owner: "Success Lead",
      evidence: "Billing report: retention",
    },
    KR2: {
      keyResult: "Time to the first answer falls from 9 to 3 hours",
      metric: "Median hours to the first answer",
      owner: "Support Lead",
      evidence: "Report of the ticket system",
    },
    KR3: {
      keyResult: "Satisfaction stays at or above 4.5 points of 5",
      metric: "Average satisfaction after a ticket",
      owner: "Support Lead",
      evidence: "Survey after each ticket",
    },
    KR4: {
      keyResult: "Our largest customer renews its contract",
      metric: "Chance of the largest renewal",
      owner: "Head of Success",
      evidence: "Contract file",
    },
  },
  work: {
    W1: {
      work: "Write down with each customer what success means",
      why: "Customers buy more once they see how far they have come, and we can show it only if we asked.",
      owner: "Success Lead",
    },
    W2: {
      work: "Talk to customers whose use is falling",
      why: "Use falls months before a contract ends, while there is still time to help.",
      owner: "Success Lead",
      quotaUnit: "customers",
    },
    W3: {
      work: "Sort tickets by topic as soon as they come in",
      why: "The first answer waits longest where a ticket goes from one desk to the next.",
      owner: "Support Lead",
    },
    W4: {
      work: "Read every poor rating together",
      why: "The same few causes stand behind most of them.",
      owner: "Support Lead",
    },
    W5: {
      work: "Show the largest customer what it has gained",
      why: "Those who decide about the contract are rarely those who use the product.",
      owner: "Head of Success",
    },
  },
} as const;
