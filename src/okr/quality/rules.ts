import { AGREEMENT_CHECKS } from "./agreement-rules";
import { AMBITION_CHECKS } from "./ambition-rules";
import { FIELD_CHECKS } from "./field-rules";
import type { Checks, Rule, Severity, Table } from "./finding";
import { LINK_CHECKS } from "./link-rules";
import { METRIC_CHECKS } from "./metric-rules";
import { SET_CHECKS } from "./set-rules";
import { TEXT_CHECKS } from "./text-rules";

/** Every rule of the quality check: a rule without a check does not compile. What each asks and why stands at its check. */
export const CHECKS: Checks = {
  ...TEXT_CHECKS,
  ...FIELD_CHECKS,
  ...LINK_CHECKS,
  ...SET_CHECKS,
  ...METRIC_CHECKS,
  ...AMBITION_CHECKS,
  ...AGREEMENT_CHECKS,
};

/** How much a rule matters, and the tables whose lines can break it. */
interface About {
  readonly severity: Severity;
  readonly tables: readonly Table[];
}

const warning = (...tables: Table[]): About => ({ severity: "warning", tables });
const hint = (...tables: Table[]): About => ({ severity: "hint", tables });

/** All rules, in the order in which the findings of one row are listed: what stops formulas first. */
export const RULES: { readonly [R in Rule]: About } = {
  DOUBLED_ID: warning("teams", "objectives", "keyResults", "work"),
  NO_ID: warning("objectives", "keyResults", "work"),
  NO_TEXT: warning("objectives", "keyResults", "work"),
  UNREADABLE: warning("period", "teams", "objectives", "keyResults", "work", "commitments"),
  UNKNOWN_REFERENCE: warning("teams", "objectives", "keyResults", "work", "commitments"),
  LOOP: warning("teams", "objectives", "keyResults"),
  NO_SCORE: warning("keyResults"),
  NO_TARGET: warning("keyResults"),
  NO_NUMBER: warning("keyResults"),
  NO_BASELINE: warning("keyResults"),
  NO_TEAM: warning("objectives"),
  NO_OWNER: warning("objectives", "keyResults", "work"),
  NO_DEADLINE: warning("keyResults", "work"),
  DATES_OUT_OF_PERIOD: warning("period", "keyResults", "work"),
  ORPHAN_WORK: warning("work"),
  WORK_AS_KR: warning("keyResults"),
  VANITY_TOTAL: warning("keyResults"),
  BINARY: warning("keyResults"),
  DATE_BASED: warning("keyResults"),
  DUPLICATE_METRIC: warning("keyResults"),
  CONFLICT: warning("keyResults"),
  CHANGED_WITHOUT_RECORD: warning("keyResults"),
  PARTS_MISS_WHOLE: warning("keyResults"),
  TOO_FEW: warning("objectives"),
  TOO_MANY: warning("objectives"),
  MORE_THAN_ONE_OBJECTIVE: warning("objectives"),
  SOLUTION_IN_OBJECTIVE: warning("objectives"),
  RIVAL_CHASING: warning("objectives"),
  NOT_IN_A_QUARTER: warning("objectives"),
  OBJECTIVE_HAS_NUMBER: hint("objectives"),
  OBJECTIVE_LENGTH: hint("objectives"),
  SERVES_NOTHING: hint("objectives"),
  MECE_GAP: hint("objectives"),
  TOO_EASY: hint("keyResults"),
  TOO_HARD: hint("keyResults"),
  NO_METRIC: hint("keyResults"),
  KR_WITHOUT_WORK: hint("keyResults"),
  NOT_AGREED: hint("keyResults"),
  NO_REASON: hint("keyResults", "commitments"),
  NO_EVIDENCE: hint("keyResults", "work"),
  NOT_HALF_BOTTOM_UP: hint("period", "teams"),
};

export const RULE_IDS = Object.keys(RULES) as readonly Rule[];
