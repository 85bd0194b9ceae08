export const finance = {
  title: "Finance",
  text: "Figures that come early and can be trusted, and cash that lasts.",
  mission: "The company always knows what it can afford.",
  objectives: {
    O1: {
      objective: "Everyone decides on figures that are early and right",
      owner: "Head of Finance",
      serves: "Strategy: spend on what works",
    },
  },
  keyResults: {
    KR1: {
      keyResult: "Monthly close falls from 9 to 5 working days",
      metric: "Working days to close a month",
      owner: "Accounting Lead",
      evidence: "Calendar of the close",
    },
    KR2: {
      keyResult: "Forecast accuracy rises from 85 % to 92 %",
      metric: "Accuracy of the forecast",
      owner: "Planning Lead",
      evidence: "Forecast against actual figures",
    },
    KR3: {
      keyResult: "Invoices paid late fall from 18 % to 10 %",
      metric: "Share of invoices paid after they are due",
      owner: "Receivables Lead",
      evidence: "List of open items",
    },
    KR4: {
      keyResult: "Cash stays at or above 90 days of spending",
      metric: "Days of spending that cash would cover",
      owner: "Head of Finance",
      evidence: "Cash plan",
    },
    KR5: {
      keyResult: "The auditors confirm the accounts without remarks",
      metric: "Chance of an audit without remarks",
      owner: "Accounting Lead",
      evidence: "Report of the auditors",
    },
  },
  work: {
    W1: {
      work: "Book accruals from a list before the month ends",
      why: "Half of the close is spent waiting for invoices whose amounts we know already.",
      owner: "Accounting Lead",
    },
    W2: {
      work: "Explain the largest gaps to the last forecast",
      why: "The same three lines are wrong each month, and nobody has to say why.",
      owner: "Planning Lead",
    },
    W3: {
      work: "Remind customers a week before an invoice is due",
      why: "Many invoices are late because they got lost, and a friendly note finds them in time.",
      owner: "Receivables Lead",
    },
    W4: {
      work: "Look at the next 13 weeks of cash",
      why: "What comes in and goes out can still be moved when it is seen that early.",
      owner: "Head of Finance",
    },
    W5: {
      work: "Give each account one owner who checks it",
      why: "Auditors remark on accounts that everybody books on and nobody reads.",
      owner: "Accounting Lead",
    },
  },
} as const;
