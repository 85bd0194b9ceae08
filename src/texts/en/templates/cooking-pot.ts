export const cookingPot = {
  title: "Cooking pot, a worked example",
  text: "One key result that falls, two that rise: refunds, repeat purchases, and the name people think of.",
  mission: "Cooking at home is easier and tastes better with our pot.",
  objectives: {
    O1: {
      objective: "Home cooks love our pot and come back for the next one",
      owner: "Product Lead, Pots",
      serves: "Strategy: grow by recommendation",
    },
  },
  keyResults: {
    KR1: {
      keyResult: "Refund rate falls from 0.5 % to 0.2 %",
      metric: "Refund rate",
      owner: "Quality Lead",
      evidence: "Shop report: refunds",
    },
    KR2: {
      keyResult: "Repeat purchase rate rises from 5 % to 15 %",
      metric: "Repeat purchase rate",
      owner: "Shop Lead",
      evidence: "Shop report: orders by customer",
    },
    KR3: {
      keyResult: "Top-of-mind awareness rises from 10 % to 25 %",
      metric: "Top-of-mind awareness",
      owner: "Brand Lead",
      evidence: "Monthly survey of home cooks",
    },
  },
  work: {
    W1: {
      work: "Test every lid and handle before packing",
      why: "Most pots that come back have a loose handle, which shows in a minute.",
      owner: "Quality Lead",
    },
    W2: {
      work: "Read the reason of every refund",
      why: "Refunds have few causes, and the next one to remove is in the letters.",
      owner: "Service Lead",
    },
    W3: {
      work: "Send a recipe two weeks after the pot arrives",
      why: "People who cook with the pot in the first month look for its smaller sister.",
      owner: "Shop Lead",
    },
    W4: {
      work: "Cook with the pot on ten town markets",
      why: "People remember what they have tasted better than what they have seen.",
      owner: "Brand Lead",
      quotaUnit: "markets",
    },
  },
} as const;
