/**
 * The words by which the quality rules know a line, in English. A verb counts where it tells somebody to do something:
 * at the start of the line or after "and", "we will", "by", a comma.
 */
const START = String.raw`(?:^|\band\s|\bwe(?:\swill)?\s|\bby\s|[,;]\s*)\s*(?:to\s)?`;

const order = (verbs: string) => new RegExp(`${START}(?:${verbs})\\b`, "i");
const any = (terms: string) => new RegExp(`\\b(?:${terms})\\b`, "i");

/** Verbs whose object is something to be made or done. */
export const OUTPUT = order(
  "launch|build|ship|implement|create|deliver|release|complete|deploy|hold|hire|recruit|set up|roll out|run|make|" +
    "schedule|require|develop|write|send|publish|organi[sz]e|conduct|train|introduce|redesign|migrate|install|start|finish|" +
    "attend|call|e-?mail|visit|design|prepare|implementing|launching|building|hiring|training|holding",
);

/** Things people do or people one has, counted. */
export const ACTIVITY = any(
  "(?:cold |sales |phone )?calls|e-?mails|visits|demos|trainings?|workshops|meetings|hires|new hires|headcount|" +
    "salespeople|sales ?reps|engineers|employees|blog posts|posts|webinars|events|campaigns",
);

export const INTERVIEWS = any("interviews?");
export const CUSTOMERS = any("(?:customer|user|client|buyer|prospect)s?");

/** What makes a count mean something: it is set against something else. */
export const RATE =
  /%|\b(?:rates?|ratio|share|percent(?:age)?|conversion|average|median|satisfaction|nps|retention|churn)\b/i;

export const FROM = any("from");

/** A value to be kept needs no baseline. */
export const KEPT = any("keep|keeps|kept|maintain|maintains|stays?|remains?|at least|at most|no more than|never");

export const TOTAL = any("total|number of|cumulative|count of|how many");

export const VANITY = any(
  "(?:page ?)?views|log-?ins|users|accounts|downloads|sign-?ups|registrations|followers|likes|impressions|installs|visitors|clicks",
);

/** To do one thing, which is done or not. */
export const ONE_THING = order("launch|win|capture|sign|land|close|secure|acquire|release|ship|get|obtain|pass|open");

/** What an objective should leave open: the thing to build or to end. */
export const SOLUTION = order(
  "build|launch|ship|implement|develop|create|deploy|release|roll out|introduce|migrate|rebuild|redesign|" +
    "sunset|sundown|retire|building|launching|shipping|retiring|sunsetting|implementing",
);

export const RIVAL = any("competitors?|competition|rivals?|parity");
export const FEATURE = any(
  "features?|functionality|functions|capabilit(?:y|ies)|parity|copy|clone|match|catch up|same|products?",
);

const MONTH =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const WHEN =
  String.raw`(?:the\s)?end of (?:the\s|this\s|next\s)?(?:year|quarter|month|week|half|q[1-4]|h[12]|(?:${MONTH}))` +
  String.raw`|(?:this|next) (?:year|quarter|month|week)|q[1-4]|h[12]|year[- ]end` +
  String.raw`|\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?(?:${MONTH})|(?:${MONTH})(?:\s\d{1,2}(?:st|nd|rd|th)?(?!\d))?` +
  String.raw`|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|(?:19|20)\d\d`;

/** A deadline in the text, with the year that may follow. */
export const DEADLINE = new RegExp(
  String.raw`\b(?:by|before|until|till|in|on|at|no later than|within)\s(?:${WHEN})(?:,?\s(?:of\s)?(?:19|20)\d\d)?\b`,
  "gi",
);

/** Numbers, in digits or words; not those inside names such as B2B or Q3. */
export const NUMBER =
  /(?<![\p{L}\d.,])\d[\d.,]*(?:\s?(?:%|k|m|bn))?(?![\p{L}\d])|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million|half|doubles?|triples?)\b/giu;

/** A number in an objective, which should move people and not measure. */
export const DIGIT = /(?<![\p{L}\d])\d/u;
