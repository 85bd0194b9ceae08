import fc from "fast-check";
import type { DriverNow } from "../../src/taskpane/what-if-input";
import { positionOf, shareOfSlider, sliderOf, valueAt, type SliderMarks } from "../../src/taskpane/what-if-slider";

const NONE: SliderMarks = { benchmark: undefined, target: undefined };
const best = (benchmark: number): SliderMarks => ({ benchmark, target: undefined });

describe("the slider of a driver", () => {
  test.each([
    // the rule                                  now                              marks        how        from   to    step
    ["goes from 0 to twice of it", { value: 40, unit: "" }, NONE, "value", 0, 80, 1],
    ["in steps that people count in", { value: 38_000, unit: "$" }, NONE, "value", 0, 76_000, 1_000],
    ["on which it stands itself", { value: 38_250, unit: "$" }, NONE, "value", 250, 77_250, 1_000],
    ["further, where the benchmark lies further", { value: 10, unit: "" }, best(50), "value", 0, 54, 1],
    ["a share ends at 100 %", { value: 0.8, unit: "%" }, NONE, "value", 0, 1, 0.02],
    ["but where it is more already", { value: 1.2, unit: "%" }, NONE, "value", 0, 2.4, 0.05],
    ["below 0 it goes down to twice of it", { value: -500, unit: "$" }, NONE, "value", -1_000, 0, 10],
    ["in per cent it goes by single ones", { value: 40, unit: "" }, NONE, "percent", -100, 100, 1],
    ["as far as the benchmark lies", { value: 10, unit: "" }, best(50), "percent", -100, 440, 1],
    ["what is 0 has a way to its benchmark", { value: 0, unit: "" }, best(20), "value", 0, 22, 0.5],
    ["and what is nothing yet too", { value: undefined, unit: "" }, best(20), "value", 0, 22, 0.5],
    ["0 alone has room to both sides", { value: 0, unit: "" }, NONE, "value", -1, 1, 0.02],
  ] as const)("%s", (_rule, now, marks, how, min, max, step) => {
    expect(sliderOf(now, marks, how)).toEqual({ min, max, step });
  });

  test("is none where there is no number to begin from", () => {
    expect(sliderOf({ value: undefined, unit: "" }, NONE, "value")).toBeUndefined();
  });

  const number = fc.double({ min: -1e6, max: 1e6, noNaN: true }).filter((one) => one === 0 || Math.abs(one) > 1e-3);

  test("has what is now on a step, the benchmark before its ends, and about a hundred steps at most", () => {
    fc.assert(
      fc.property(number, fc.option(number, { nil: undefined }), (value, benchmark) => {
        const now: DriverNow = { value, unit: "" };
        const range = sliderOf(now, { benchmark, target: undefined }, "value")!;
        const { min, max, step } = range;
        expect((max - min) / step).toBeLessThanOrEqual(110);
        expect((max - min) / step).toBeGreaterThanOrEqual(18);
        for (const one of [value, ...(benchmark === undefined ? [] : [benchmark])]) {
          expect(one).toBeGreaterThanOrEqual(min - step);
          expect(one).toBeLessThanOrEqual(max + step);
        }
        expect(Math.abs((value - min) / step - Math.round((value - min) / step))).toBeLessThan(1e-3);
      }),
      { seed: 6 },
    );
  });

  test("moved to a place, it is the value of that place", () => {
    fc.assert(
      fc.property(
        number.filter((one) => one !== 0),
        fc.integer({ min: -100, max: 100 }),
        (value, percent) => {
          const now: DriverNow = { value, unit: "" };
          const moved = valueAt(percent, now, "percent");
          expect(positionOf(moved, now, "percent")).toBeCloseTo(percent, 6);
          expect(valueAt(positionOf(moved, now, "value")!, now, "value")).toBe(moved);
        },
      ),
      { seed: 6 },
    );
  });

  test("what lies beyond its ends stands at the end", () => {
    const range = { min: 0, max: 10, step: 1 };
    expect([-5, 0, 5, 10, 20].map((place) => shareOfSlider(place, range))).toEqual([0, 0, 0.5, 1, 1]);
  });

  test("of 0 a per cent has no place", () => {
    expect(positionOf(5, { value: 0, unit: "" }, "percent")).toBeUndefined();
    expect(positionOf(undefined, { value: 5, unit: "" }, "value")).toBeUndefined();
  });
});
