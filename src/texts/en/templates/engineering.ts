export const engineering = {
  title: "Engineering",
  text: "Changes that reach customers quickly and break nothing.",
  mission: "Software that people rely on and that we dare to change.",
  objectives: {
    O1: {
      objective: "Changes reach customers quickly, and nothing breaks",
      owner: "Head of Engineering",
      serves: "Strategy: learn faster than the market changes",
    },
  },
  keyResults: {
    KR1: {
      keyResult: "Lead time of a change falls from 6 to 2 days",
      metric: "Median days from first commit to customer",
      owner: "Delivery Lead",
      evidence: "Dashboard of the pipeline",
    },
    KR2: {
      keyResult: "Changes that cause trouble fall from 15 % to 8 %",
      metric: "Share of changes that cause an incident",
      owner: "Quality Lead",
      evidence: "Incident log",
    },
    KR3: {
      keyResult: "Changes without hand work rise from 40 % to 75 %",
      metric: "Share of changes without a manual step",
      owner: "Platform Lead",
      evidence: "Dashboard of the pipeline",
    },
    KR4: {
      keyResult: "Availability stays at or above 99.9 %",
      metric: "Availability",
      owner: "Operations Lead",
      evidence: "Status page",
    },
  },
  work: {
    W1: {
      work: "Cut changes to what one person reviews in an hour",
      why: "Large changes wait for a reviewer with time, small ones go between two tasks.",
      owner: "Delivery Lead",
    },
    W2: {
      work: "Review what waits before beginning something new",
      why: "A change spends most of its days waiting and few of them being worked on.",
      owner: "Delivery Lead",
    },
    W3: {
      work: "Show each change to a few customers first",
      why: "Trouble that meets a few customers is seen and undone before it meets all.",
      owner: "Quality Lead",
    },
    W4: {
      work: "Put the three most frequent hand steps in scripts",
      why: "Three steps make up most of the hand work, and each of them is always the same.",
      owner: "Platform Lead",
    },
    W5: {
      work: "Switch one service off on purpose and watch",
      why: "Recovery that was practised by day is quicker at night.",
      owner: "Operations Lead",
      quotaUnit: "exercises",
    },
  },
} as const;
