/** The words by which the quality rules know a line in one language. */
export interface LintWords {
  /** Verbs whose object is something to be made or done, where they tell somebody to do it. */
  readonly output: RegExp;
  /** Things people do or people one has, counted. */
  readonly activity: RegExp;
  /** Interviews with customers, which are results. */
  readonly interviews: RegExp;
  /** What makes a count mean something: it is set against something else. */
  readonly rate: RegExp;
  readonly from: RegExp;
  /** A value to be kept needs no baseline. */
  readonly kept: RegExp;
  readonly total: RegExp;
  readonly vanity: RegExp;
  /** To do one thing, which is done or not. */
  readonly launch: RegExp;
  /** What an objective should leave open: the thing to build or to end. */
  readonly solution: RegExp;
  /** Somebody else's features. */
  readonly rival: RegExp;
  /** Deadlines, each with the year that may follow. */
  readonly due: RegExp;
  /** Numbers, in digits or words; not those inside names such as B2B or Q3. */
  readonly number: RegExp;
}

/**
 * Where a verb tells somebody to do something in English: at the start of the line or after "and", "we will", "by", a
 * comma.
 */
const START = String.raw`(^|\band\s|\bwe(\swill)?\s|\bby\s|[,;]\s*)\s*(to\s)?`;

const order = (verbs: string) => new RegExp(`${START}(${verbs})\\b`, "i");
const any = (terms: string) => new RegExp(`\\b(${terms})\\b`, "i");
/** One of each, in any order. */
const both = (terms: string, others: string) => new RegExp(`^(?=[^]*\\b(${terms})\\b)[^]*\\b(${others})\\b`, "i");

const MONTH =
  "jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?";
const WHEN =
  String.raw`(the\s)?end of (the\s|this\s|next\s)?(year|quarter|month|week|half|q[1-4]|h[12]|(${MONTH}))` +
  String.raw`|(this|next) (year|quarter|month|week)|q[1-4]|h[12]|year[- ]end` +
  String.raw`|\d{1,2}(st|nd|rd|th)?\s(of\s)?(${MONTH})|(${MONTH})(\s\d{1,2}(st|nd|rd|th)?(?!\d))?` +
  String.raw`|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|(19|20)\d\d`;

/** English: what OKR.LINT reads. */
export const ENGLISH: LintWords = {
  output: order(
    "launch|build|ship|implement|create|deliver|release|complete|deploy|hold|hire|recruit|set up|roll out|run|make|" +
      "schedule|require|develop|write|send|publish|organi[sz]e|conduct|train|introduce|redesign|migrate|install|start|finish|" +
      "attend|call|e-?mail|visit|design|prepare|implementing|launching|building|hiring|training|holding",
  ),
  activity: any(
    "(cold |sales |phone )?calls|e-?mails|visits|demos|trainings?|workshops|meetings|hires|new hires|headcount|" +
      "salespeople|sales ?reps|engineers|employees|blog posts|posts|webinars|events|campaigns",
  ),
  interviews: both("interviews?", "(customer|user|client|buyer|prospect)s?"),
  rate: /%|\b(rates?|ratio|share|percent(age)?|conversion|average|median|satisfaction|nps|retention|churn)\b/i,
  from: any("from"),
  kept: any("keep|keeps|kept|maintain|maintains|stays?|remains?|at least|at most|no more than|never"),
  total: any("total|number of|cumulative|count of|how many"),
  vanity: any(
    "(page ?)?views|log-?ins|users|accounts|downloads|sign-?ups|registrations|followers|likes|impressions|installs|visitors|clicks",
  ),
  launch: order("launch|win|capture|sign|land|close|secure|acquire|release|ship|get|obtain|pass|open"),
  solution: order(
    "build|launch|ship|implement|develop|create|deploy|release|roll out|introduce|migrate|rebuild|redesign|" +
      "sunset|sundown|retire|building|launching|shipping|retiring|sunsetting|implementing",
  ),
  rival: both(
    "competitors?|competition|rivals?|parity",
    "features?|functionality|functions|capabilit(y|ies)|parity|copy|clone|match|catch up|same|products?",
  ),
  due: new RegExp(
    String.raw`\b(by|before|until|till|in|on|at|no later than|within)\s(${WHEN})(,?\s(of\s)?(19|20)\d\d)?\b`,
    "gi",
  ),
  number:
    /(?<![\p{L}\d.,])\d[\d.,]*(\s?(%|k|m|bn))?(?![\p{L}\d])|\b(two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million|half|doubles?|triples?)\b/giu,
};
