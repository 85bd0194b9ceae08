import type { KeyResult } from "../../../src/okr/book";
import type { CheckIn } from "../../../src/okr/log/check-in";
import { counted } from "../../../src/okr/log/counted";
import { objectiveTrend } from "../../../src/okr/log/objective-trend";
import { trend } from "../../../src/okr/log/trend";
import { bookWith, FIRST, LAST, logOf, series, TODAY } from "./a-log";

function trendOf(keyResult: Partial<KeyResult>, rows: readonly Partial<CheckIn>[]) {
  const book = bookWith(keyResult);
  return trend(book.keyResults[0]!, counted(logOf(...rows), book, TODAY), book.period, TODAY);
}

describe("the trend of a key result: 40 to 100 leads, from 1 October to 31 December", () => {
  test("actual is every check-in that counts, with its score", () => {
    const { actual, unit, goal, due } = trendOf({}, [...series([40, 70, 130]), { value: "x" }]);
    expect(actual).toEqual([
      { day: TODAY - 14, value: 40, score: 0 },
      { day: TODAY - 7, value: 70, score: 0.5 },
      { day: TODAY, value: 130, score: 1 },
    ]);
    expect({ unit, goal, due }).toEqual({ unit: "leads", goal: 100, due: LAST });
  });

  test("expected rises from the start to the ambition on the last day", () => {
    expect(trendOf({}, []).expected).toEqual([
      { day: FIRST, value: 40, score: 0 },
      { day: LAST, value: 82, score: 0.7 },
    ]);
  });

  test("a last day and an ambition of its own go before the period's, and after it the line stays", () => {
    const { expected } = trendOf({ due: TODAY - 5, ambition: 1 }, []);
    expect(expected).toEqual([
      { day: FIRST, value: 40, score: 0 },
      { day: TODAY - 5, value: 100, score: 1 },
      { day: TODAY, value: 100, score: 1 },
    ]);
  });

  test("what is expected of a value to be kept is the value", () => {
    const { expected } = trendOf({ type: "at most", start: null, target: 25 }, []);
    expect(expected.map(({ value }) => value)).toEqual([25, 25]);
  });

  test("the forecast is the line through all check-ins, up to the last day, and says how many there are", () => {
    const { forecast, points } = trendOf({}, series([40, 42, 44, 46]));
    const left = LAST - TODAY; // two leads a week
    expect(points).toBe(4);
    expect(forecast.linear?.points).toBe(4);
    expect(forecast.linear?.atDue?.value).toBeCloseTo(46 + (left / 7) * 2, 9);
    expect(forecast.linear?.atDue?.score).toBeCloseTo((6 + (left / 7) * 2) / 60, 9);
    expect(forecast.linear?.line.map(({ day }) => day)).toEqual([TODAY, LAST]);
  });

  test("pace is the line through the first and the latest", () => {
    const { forecast } = trendOf({}, series([40, 40, 40, 52]));
    expect(forecast.pace?.atDue?.value).toBeCloseTo(52 + (LAST - TODAY) * (12 / 21), 9);
    expect(forecast.linear?.atDue?.value).toBeLessThan(forecast.pace!.atDue!.value!);
  });

  test("last is the latest check-in, which stays as it is", () => {
    const { forecast } = trendOf({}, [{ value: 50 }, { value: 60 }]);
    expect(forecast.last).toMatchObject({ points: 1, atDue: { day: LAST, value: 60 }, reaches: undefined });
    expect(forecast.last?.line.map(({ value }) => value)).toEqual([60, 60]);
    expect(trendOf({}, [{ value: 100 }]).forecast.last?.reaches).toBe(TODAY);
  });

  test("check-ins of one day alone make no line, and none make no forecast", () => {
    expect(Object.keys(trendOf({}, [{ value: 50 }, { value: 60 }]).forecast)).toEqual(["last"]);
    expect(trendOf({}, [])).toMatchObject({ actual: [], points: 0, forecast: {}, reachedOn: undefined });
  });

  test("days as values have points and no line", () => {
    const { actual, forecast, goal } = trendOf({ type: "date", start: null, target: LAST }, [
      { date: TODAY - 9, value: TODAY - 10 },
      { value: TODAY },
    ]);
    expect(actual.map(({ score }) => score)).toEqual([1, 1]);
    expect([forecast, goal]).toEqual([{}, undefined]);
  });

  test("a forecast of percent or of a chance stays what such a value can be", () => {
    expect(trendOf({ type: "binary", start: null, target: null }, series([0.2, 0.5, 0.8])).forecast.linear?.atDue).toEqual(
      { day: LAST, value: 1, score: 1 },
    ); // prettier-ignore
    expect(trendOf({ type: "percent", start: null, target: null }, series([0.1, 0.9])).forecast.linear?.atDue).toEqual({
      day: LAST,
      value: 2,
      score: 1,
    });
  });
});

describe("the day on which the forecast reaches the target", () => {
  const reaches = (keyResult: Partial<KeyResult>, values: readonly number[], every = 7) =>
    trendOf(keyResult, series(values, { every })).forecast.linear?.reaches;

  test.each<[string, Partial<KeyResult>, number[], number | undefined]>([
    ["a rising line, to the day", {}, [50, 60, 70, 80], TODAY + 14],
    ["a falling line", { type: "decrease", start: 40, target: 20 }, [40, 36, 32], TODAY + 21],
    ["between two days the later one", {}, [50, 60, 70, 81], TODAY + 14],
    ["auto knows from start and target which way is up", { type: "auto", start: 40, target: 20 }, [40, 30], TODAY + 7],
    ["percent goes to 100 %", { type: "percent" }, [0.5, 0.75], TODAY + 7],
    ["a chance goes to its target chance", { type: "binary", start: 0.2, target: 0.8 }, [0.2, 0.4], TODAY + 14],
    ["at least 100 is met at 100", { type: "at least" }, [80, 90], TODAY + 7],
    ["above 100 a day later", { type: "above" }, [80, 90], TODAY + 8],
    ["at once where it is there already", {}, [90, 100], TODAY],
    ["never for a flat line", {}, [50, 50, 50], undefined],
    ["never for the wrong direction", {}, [70, 60], undefined],
    ["never for a band, which is no way to go", { type: "between", limit: 120 }, [60, 70], undefined],
  ])("%s", (_rule, keyResult, values, day) => {
    expect(reaches(keyResult, values)).toBe(day);
  });

  test("a year after the last day is still said, a day more is not", () => {
    const daysLeft = LAST + 365 - TODAY;
    const onItsWay = (days: number) => [40, 100 - (60 * days) / (days + 7)]; // the second a week after the first
    expect(reaches({}, onItsWay(daysLeft))).toBe(LAST + 365);
    expect(reaches({}, onItsWay(daysLeft + 1))).toBeUndefined();
  });

  test("the day stands in the line when it comes before the last day", () => {
    const { forecast } = trendOf({}, series([50, 60, 70, 80]));
    expect(forecast.linear?.line.map(({ day, score }) => [day, score])).toEqual([
      [TODAY, expect.closeTo(2 / 3)],
      [TODAY + 14, 1],
      [LAST, 1],
    ]);
  });
});

describe("since when the target is reached", () => {
  test.each<[string, number[], number | undefined]>([
    ["since the first check-in from which on all were there", [100, 90, 100, 110], TODAY - 7],
    ["from the first one on", [100, 100], TODAY - 7],
    ["not where the latest fell back", [90, 100, 99], undefined],
  ])("%s", (_rule, values, day) => {
    expect(trendOf({}, series(values)).reachedOn).toBe(day);
  });
});

describe("the trend of an objective is the roll-up of its key results, day by day", () => {
  const lead = { id: "KR1" };
  const deal = { id: "KR2", start: 0, target: 10, weight: 3, unit: "deals" };
  function objectiveOf(keyResults: readonly Partial<KeyResult>[], rows: readonly Partial<CheckIn>[]) {
    const book = bookWith(...keyResults);
    return objectiveTrend(book.objectives[0]!, counted(logOf(...rows), book, TODAY), book, TODAY);
  }

  test("each day with what was known by then; what was never said counts as 0", () => {
    const rows = [
      { date: TODAY - 14, value: 70 },
      { date: TODAY - 7, keyResult: "KR2", value: 5 },
      { date: TODAY, value: 100 },
      { date: TODAY, keyResult: "KR2", value: 10 },
    ];
    expect(objectiveOf([lead, deal], rows).actual.map(({ day, score }) => [day, score])).toEqual([
      [TODAY - 14, 0.125],
      [TODAY - 7, 0.5],
      [TODAY, 1],
    ]);
  });

  test("what is expected bends where a key result is due", () => {
    const early = { ...lead, due: TODAY };
    expect(objectiveOf([early, { ...deal, weight: null }], []).expected.map(({ day, score }) => [day, score])).toEqual([
      [FIRST, 0],
      [TODAY, expect.closeTo((0.7 + 0.7 * (45 / 91)) / 2)],
      [LAST, expect.closeTo(0.7)],
    ]);
  });

  test("a first check-in is no progress: the forecast rolls up the key results' own lines", () => {
    const rows = [...series([70, 70, 70]), { date: TODAY, keyResult: "KR2", value: 5 }];
    const { forecast, points } = objectiveOf([lead, deal], rows);
    expect(forecast.linear?.atDue?.score).toBeCloseTo(0.5, 9);
    expect([points, forecast.linear?.points]).toEqual([4, 3]);
  });

  test("the target is reached when the last key result reaches its own", () => {
    const deals = series([6, 8], { keyResult: "KR2" });
    expect(objectiveOf([lead, deal], [...series([70, 80]), ...deals]).forecast.linear?.reaches).toBe(TODAY + 14);
    expect(objectiveOf([lead, deal], [...series([70, 70]), ...deals]).forecast.linear?.reaches).toBeUndefined();
    const unweighted = { ...lead, weight: 0 };
    for (const leads of [
      [70, 70],
      [70, 72],
    ]) {
      expect(objectiveOf([unweighted, deal], [...series(leads), ...deals]).forecast.linear?.reaches).toBe(TODAY + 7);
    }
  });

  test("postponed key results are left out, closed ones keep their credit", () => {
    const rows = [{ value: 70 }, { keyResult: "KR2", value: 10 }];
    expect(objectiveOf([lead, { ...deal, state: "Postponed" }], rows).actual.at(-1)?.score).toBe(0.5);
    expect(objectiveOf([lead, { ...deal, state: "Closed" }], rows).actual.at(-1)?.score).toBeCloseTo(0.875, 12);
  });

  test("where a key result cannot be scored, the objective has no point: the mistake shows above too", () => {
    const rows = [{ value: 70 }, { keyResult: "KR2", value: 10 }];
    expect(objectiveOf([lead, { ...deal, target: "ten" }], rows).actual).toEqual([]);
  });

  test("an objective without key results has an empty chart", () => {
    expect(objectiveOf([], [])).toMatchObject({ actual: [], expected: [], forecast: {}, points: 0, due: undefined });
  });
});
