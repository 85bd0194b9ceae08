import { agreed, differences } from "../commitments";
import { atLeast } from "../numbers";
import { LEAVES } from "../rollup";
import { checkParts, isRate } from "../split";
import type { Checks, Found } from "./finding";
import { at, dayIn, group, isDone, nameOf, numberIn, typeOf } from "./lines";

/** What the rules ask of what was agreed, divided, given up and finished. */
export const AGREEMENT_CHECKS = {
  /** Parts that make more or less than the key result they are parts of; of rates, all above or all below it. Seed 002.19. */
  PARTS_MISS_WHOLE: (lines) =>
    lines.keyResults.flatMap((line) => {
      const parts = lines.partsOf(line);
      const rate = isRate(line.unit) || typeOf(line) === "percent";
      return (["start", "target"] as const).flatMap((field): Found<"PARTS_MISS_WHOLE">[] => {
        const whole = numberIn(line[field]);
        const numbers = parts.map((part) => numberIn(part[field]));
        if (whole === undefined || numbers.includes(undefined) || typeOf(line) === "date") return [];
        const miss = checkParts(whole, numbers as number[], rate);
        const ids = parts.map(({ id }) => id).sort();
        return miss
          ? [{ at: at.keyResult(line, field), facts: { ids, whole, parts: miss.parts, rate, unit: line.unit } }]
          : [];
      });
    }),

  /**
   * A key result was postponed or cancelled, or what was agreed for it was changed, and nobody says why: the one rule that
   * looks at rows at rest, because only they can break it. Seeds 003.56, 004.14.
   */
  NO_REASON: (lines) => [
    ...lines.all.keyResults
      .filter(({ state, reason }) => reason === "" && LEAVES.find(state) !== undefined)
      .map((line): Found<"NO_REASON"> => ({
        at: at.keyResult(line, "reason"),
        facts: { of: "state", state: line.state },
      })),
    ...[
      ...group(
        [...lines.all.commitments].sort((a, b) => a.row - b.row),
        ({ keyResult }) => keyResult,
      ).values(),
    ].flatMap((rows) =>
      rows
        .slice(1)
        .filter(({ reason }) => reason === "")
        .map((line): Found<"NO_REASON"> => ({ at: at.commitment(line, "reason"), facts: { of: "change", state: "" } })),
    ),
  ],

  /** Done, and nothing to verify it by. Seed 004.3. */
  NO_EVIDENCE: (lines) => [
    ...lines.keyResults
      .filter(({ score, evidence }) => evidence === "" && atLeast(numberIn(score) ?? 0, 1))
      .map((line) => ({ at: at.keyResult(line, "evidence"), facts: { text: nameOf(line) } })),
    ...lines.work
      .filter((line) => line.evidence === "" && isDone(line))
      .map((line) => ({ at: at.work(line, "evidence"), facts: { text: nameOf(line) } })),
  ],

  /** The period has begun, and nobody wrote down what the key result is measured by. Seed 003.56. */
  NOT_AGREED: (lines) => {
    const [start, today] = [dayIn(lines.book.period.start), dayIn(lines.book.period.asOf)];
    if (start === undefined || today === undefined || today < start) return [];
    const commitments = agreed(lines.book);
    return lines.keyResults
      .filter(({ id, target }) => id !== "" && numberIn(target) !== undefined && !commitments.of(id))
      .map((line) => ({ at: at.keyResult(line, "target"), facts: { id: line.id } }));
  },

  /** Start, target or weight is not what was agreed, and no row of the commitments says so. Seed 003.56. */
  CHANGED_WITHOUT_RECORD: (lines) =>
    differences(lines.book).changed.flatMap(({ keyResult, changes }) =>
      changes.map(({ measure, old, now }) => ({
        at: at.keyResult(keyResult, measure),
        facts: { agreed: old, now, unit: measure === "weight" ? "" : keyResult.unit },
      })),
    ),
} satisfies Partial<Checks>;
