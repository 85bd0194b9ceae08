import fc from "fast-check";
import { sum } from "../../src/okr/numbers";
import { checkParts, split, type Division, type Measure, type SplitProblem } from "../../src/okr/split";

const evenly = (parts: number): Division => ({ by: "evenly", parts });
const shares = (...list: number[]): Division => ({ by: "shares", shares: list });
const amounts = (...list: number[]): Division => ({ by: "amounts", amounts: list });

const targets = (result: readonly Measure[] | SplitProblem) =>
  "problem" in result ? result.problem : result.map(({ target }) => target);
const starts = (result: readonly Measure[] | SplitProblem) =>
  "problem" in result ? result.problem : result.map(({ start }) => start);

describe("split: a target over several teams or people", () => {
  test.each<[string, number, number, string, Division, number[], number[]]>([
    ["evenly", 0, 90, "leads", evenly(3), [0, 0, 0], [30, 30, 30]],
    ["counts stay whole, the first get the rest", 0, 100, "leads", evenly(3), [0, 0, 0], [34, 33, 33]],
    ["by shares", 40, 100, "leads", shares(2, 1, 1), [20, 10, 10], [50, 25, 25]],
    ["by shares that need rounding: who loses most gets it", 0, 10, "deals", shares(5, 3, 1), [0, 0, 0], [6, 3, 1]],
    ["a share of 0 gets nothing", 0, 10, "deals", shares(1, 0, 2), [0, 0, 0], [3, 0, 7]],
    ["money to the cent", 0, 100, "$", evenly(3), [0, 0, 0], [33.34, 33.33, 33.33]],
    ["a target with decimals gets finer ones", 1.5, 1.8, "homes", evenly(4), [0.375, 0.375, 0.375, 0.375], [0.45, 0.45, 0.45, 0.45]],
    ["falling targets", 100, 40, "days", evenly(3), [34, 33, 33], [14, 13, 13]],
    ["below zero", -10, 11, "points", evenly(3), [-3, -3, -4], [4, 4, 3]],
    ["more parts than there is to divide", 0, 2, "deals", evenly(3), [0, 0, 0], [1, 1, 0]],
    ["no part turns around, though the last has 2 of 10 and 1 of 11", 10, 11, "deals", shares(6, 6, 2), [4, 4, 2], [5, 4, 2]],
    ["a rate is repeated", 0.3, 0.34, "%", evenly(2), [0.3, 0.3], [0.34, 0.34]],
    ["by amounts, and the start in their proportion", 40, 100, "leads", amounts(75, 25), [30, 10], [75, 25]],
    ["amounts stay as they are, though they miss the whole", 0, 100, "leads", amounts(70, 25), [0, 0], [70, 25]],
    ["a rate may differ by part", 0.3, 0.34, "%", amounts(0.36, 0.32), [0.3, 0.3], [0.36, 0.32]],
  ])("%s", (_what, start, target, unit, division, from, to) => {
    const parts = split({ start, target }, unit, division);
    expect([starts(parts), targets(parts)]).toEqual([from, to]);
  }); // prettier-ignore

  test("a rate is divided when asked", () =>
    expect(targets(split({ start: 0, target: 0.3 }, "%", evenly(2), true))).toEqual([0.15, 0.15]));

  test("a blank start is 0", () => expect(starts(split({ start: null, target: 4 }, "", evenly(2)))).toEqual([0, 0]));

  test.each<[string, Measure | { start: unknown; target: unknown }, Division, string]>([
    ["a target in words", { start: 0, target: "many" }, evenly(2), "whole-not-a-number"],
    ["a start in words", { start: "few", target: 5 }, evenly(2), "whole-not-a-number"],
    ["a blank target", { start: 0, target: null }, evenly(2), "whole-not-a-number"],
    ["no parts", { start: 0, target: 5 }, evenly(0), "parts-unusable"],
    ["half a part", { start: 0, target: 5 }, evenly(1.5), "parts-unusable"],
    ["far too many", { start: 0, target: 5 }, evenly(201), "parts-unusable"],
    ["no shares", { start: 0, target: 5 }, shares(), "parts-unusable"],
    ["no amounts", { start: 0, target: 5 }, amounts(), "parts-unusable"],
    ["a share below 0", { start: 0, target: 5 }, shares(1, -1), "share-unusable"],
    ["an amount that is none", { start: 0, target: 5 }, amounts(1, Number.NaN), "amount-unusable"],
    ["shares of nothing", { start: 0, target: 5 }, shares(0, 0), "shares-all-zero"],
  ])("%s is refused", (_what, whole, division, problem) =>
    expect(targets(split(whole as Measure, "leads", division))).toBe(problem),
  );
});

const RUNS = { seed: 4, numRuns: 2000 };
const count = fc.integer({ min: -1_000_000, max: 1_000_000 });
const decimal = count.map((value) => value / 1000);
const division: fc.Arbitrary<Division> = fc.oneof(
  fc.integer({ min: 1, max: 40 }).map(evenly),
  fc
    .array(fc.oneof(fc.integer({ min: 0, max: 20 }), fc.double({ min: 0, max: 1e6, noNaN: true })), {
      minLength: 1,
      maxLength: 40,
    })
    .filter((list) => list.some((share) => share > 0))
    .map((list) => shares(...list)),
);

describe("laws of splitting", () => {
  test("parts of a count are whole and make the whole exactly, start and target", () => {
    fc.assert(
      fc.property(count, count, division, (start, target, how) => {
        const parts = split({ start, target }, "leads", how) as readonly Measure[];
        expect(parts.every((part) => Number.isInteger(part.start) && Number.isInteger(part.target))).toBe(true);
        expect([sum(starts(parts) as number[]), sum(targets(parts) as number[])]).toEqual([start, target]);
      }),
      RUNS,
    );
  });

  test("parts of anything that is divided make the whole, so checkParts has nothing to say", () => {
    fc.assert(
      fc.property(decimal, decimal, division, fc.constantFrom("$", "tons", "%", ""), (start, target, how, unit) => {
        const parts = split({ start, target }, unit, how, true) as readonly Measure[];
        expect(checkParts(target, targets(parts) as number[], false)).toBeUndefined();
        expect(checkParts(start, starts(parts) as number[], false)).toBeUndefined();
      }),
      RUNS,
    );
  });

  test("no part goes the other way than the whole", () => {
    fc.assert(
      fc.property(count, count, division, (start, target, how) => {
        const parts = split({ start, target }, "leads", how) as readonly Measure[];
        expect(parts.every((part) => (part.target - part.start) * Math.sign(target - start) >= 0)).toBe(true);
      }),
      RUNS,
    );
  });

  test("a part is never further than one from its exact share, where nothing had to be turned around", () => {
    fc.assert(
      fc.property(count, division, (target, how) => {
        const parts = targets(split({ start: 0, target }, "leads", how)) as number[];
        const weights = how.by === "shares" ? how.shares : parts.map(() => 1);
        const total = sum(weights);
        expect(parts.every((part, i) => Math.abs(part - (target * weights[i]!) / total) < 1 + 1e-6)).toBe(true);
      }),
      RUNS,
    );
  });
});

describe("checkParts: by how much the parts miss the whole", () => {
  test.each<[string, number, number[], boolean, number | undefined]>([
    ["they make it", 100, [60, 40], false, undefined],
    ["in binary fractions too", 0.3, [0.1, 0.2], false, undefined],
    ["less", 100, [60, 30], false, -10],
    ["more", 100, [60, 50], false, 10],
    ["no parts, nothing to say", 100, [], false, undefined],
    ["a rate between its parts", 0.34, [0.3, 0.4], true, undefined],
    ["a rate above its parts", 0.34, [0.3, 0.32], true, -0.02],
    ["a rate below its parts", 0.34, [0.4, 0.36], true, 0.02],
  ])("%s", (_what, whole, parts, rate, by) => {
    const miss = checkParts(whole, parts, rate);
    if (by === undefined) expect(miss).toBeUndefined();
    else expect(miss!.by).toBeCloseTo(by, 9);
  });
});
