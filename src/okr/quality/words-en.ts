import { ENGLISH as LINT } from "../lint-words";
import type { QualityWords } from "./words";

/** English: what OKR.LINT reads, and what only the whole workbook can judge. */
export const ENGLISH: QualityWords = {
  ...LINT,
  longer:
    /\b(?:(?:the |this |next |every |each |per )(?:year|decade)(?!['’]s)|annual(?:ly)?|long[- ]term|decades?|(?:\d+|two|three|four|five|ten|several|many|coming|next few) years|(?:by|in|before|until) (?:20\d\d))\b/i,
  winning:
    /\bnew (?:\p{L}+ ){0,2}(?:logos?|customers?|accounts?|clients?|buyers?)(?!\p{L})|\b(?:acquisition|acquired|outbound|cold calls)\b/iu,
  keeping: /\b(?:attrition|churn|retention|renewals?|cancellations?|refunds?)\b/i,
};
