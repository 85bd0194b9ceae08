import type { FormulaText } from "../../formula-text";

export const keptText: FormulaText<"values" | "type" | "target" | "high"> = {
  summary: "The share of weeks or months in which a value was kept within its bounds.",
  purpose: [
    "Use it for a metric that is checked every week and must stay good: uptime, refund rate, days to answer. OKR.SCORE looks at the latest value only; this looks at all of them.",
    "It counts up to the latest period that has a value, so a guardrail that was kept so far reads 100 % half-way through the quarter. A gap before that counts as not kept.",
  ],
  arguments: {
    values: "One value for each period, in the order of time. Blank where there is none.",
    type: "at least, at most, above, below or between.",
    target: "The bound. The low end for between.",
    high: "The high end for between, and only there.",
  },
  result: "A fraction: 0.75 is three of four periods. Blank while no period has a value.",
  examples: [
    {
      formula: '=OKR.KEPT({0.002;0.0018;0.0025;0.0019},"at most",0.2%)',
      answer: 0.75,
      note: "A refund rate of 0.2 % or less was kept in three weeks of four.",
    },
    {
      formula: '=OKR.KEPT({0.002;"";0.0019;"";""},"at most",0.2%)',
      answer: 2 / 3,
      note: "Week two was not measured and counts as not kept; weeks four and five are still to come.",
    },
    { formula: '=OKR.KEPT({4.5;5;8},"between",4,5)', answer: 2 / 3, note: "Both ends of between are included." },
    { formula: '=OKR.KEPT({"";""},"at most",0.2%)', answer: "", note: "No value yet: blank, not 0 %." },
  ],
  refusals: [
    { formula: '=OKR.KEPT(,"at most",0.2%)', note: "No values." },
    { formula: "=OKR.KEPT({1;2},,0.2%)", note: "No type." },
    { formula: '=OKR.KEPT({1;2},"auto",5)', note: "A type that is not kept but reached." },
    { formula: '=OKR.KEPT({1;2},"at most")', note: "No target." },
    { formula: '=OKR.KEPT({1;"2"},"at most",5)', note: "A number stored as text." },
    { formula: '=OKR.KEPT({1;#N/A},"at most",5)', note: "An error among the values; #N/A stays #N/A." },
    { formula: '=OKR.KEPT({1;2},"between",5)', note: "between without its high end." },
    { formula: '=OKR.KEPT({1;2},"between",5,4)', note: "High end below the low end." },
    { formula: '=OKR.KEPT({1;2},"at most",5,7)', note: "A high end where it means nothing." },
    { formula: '=OKR.KEPT({1;2},"at most","5")', note: "A target stored as text." },
  ],
  differences: [
    "ServiceNow counts as here. Profit.co divides by all periods of the quarter: nine of thirteen weeks is 69 %, even while weeks are still to come.",
    "Oboard lets you choose the latest, the average or the worst period instead.",
  ],
};
