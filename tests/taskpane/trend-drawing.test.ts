import fc from "fast-check";
import type { Culture } from "../../src/blueprint/culture";
import type { KeyResult } from "../../src/okr/book";
import type { CheckIn } from "../../src/okr/log/check-in";
import { counted } from "../../src/okr/log/counted";
import { WAYS, type Way } from "../../src/okr/log/projection";
import { drawTrend, reachesOf, sparkOf } from "../../src/taskpane/trend-drawing";
import { trendLabels } from "../../src/taskpane/trend-labels";
import { expectedAt, pointRows } from "../../src/taskpane/trend-points";
import { chartSentence, forecastSentence, pointSentence } from "../../src/taskpane/trend-sentences";
import { keyResultSubject, objectiveSubject } from "../../src/taskpane/trend-subject";
import { textsOf } from "../../src/texts/languages";
import { bookWith, FIRST, LAST, logOf, series, TODAY } from "../okr/log/a-log";

const AMERICAN: Culture = { decimal: ".", group: ",", shortDate: "M/d/yyyy" };
const GERMAN: Culture = { decimal: ",", group: ".", shortDate: "dd.MM.yyyy" };
const SIZE = { width: 288, height: 190 };
const { pane, log: words } = textsOf("en");

/** Numbers and units are held together by a space that does not break. */
const plain = (text: string) => text.replace(/\u00a0/g, " ");

type Rows = readonly Partial<CheckIn>[];

function subjectOf(keyResult: Partial<KeyResult>, rows: Rows, asOf = TODAY) {
  const book = bookWith(keyResult);
  const read = { ...book, period: { ...book.period, asOf } };
  return keyResultSubject(read.keyResults[0]!, counted(logOf(...rows), read, asOf), read, asOf);
}

function objectiveOf(keyResults: readonly Partial<KeyResult>[], rows: Rows) {
  const book = bookWith(...keyResults);
  return objectiveSubject(book.objectives[0]!, counted(logOf(...rows), book, TODAY), book, TODAY);
}

const labelsOf = (subject: ReturnType<typeof subjectOf>, culture = AMERICAN) =>
  trendLabels(subject, { culture, dates: 1900 });
const draw = (subject: ReturnType<typeof subjectOf>, way: Way = "linear") =>
  drawTrend(subject, way, SIZE, labelsOf(subject));

describe("what is drawn of 40 to 100 leads, halfway through the quarter", () => {
  const subject = subjectOf({}, series([50, 60, 70, 80]));
  const drawing = draw(subject)!;

  test("a point for each check-in, from left to right and upwards", () => {
    expect(drawing.points.map(({ point }) => point.value)).toEqual([50, 60, 70, 80]);
    const [first, , , last] = drawing.points;
    expect(last!.x).toBeGreaterThan(first!.x);
    expect(last!.y).toBeLessThan(first!.y);
  });

  test("the actual line goes through the points, the forecast on from the latest to the last day", () => {
    expect(drawing.actual).toBe(`M${drawing.points.map(({ x, y }) => `${x},${y}`).join("L")}`);
    const latest = drawing.points.at(-1)!;
    expect(drawing.forecast.startsWith(`M${latest.x},${latest.y}L`)).toBe(true);
    expect(drawing.forecast).toMatch(new RegExp(`L${drawing.due},[\\d.]+$`));
  });

  test("the axes have marks of even steps, and of months", () => {
    expect(drawing.valueMarks.map(({ value }) => value)).toEqual([40, 60, 80, 100, 120, 140]);
    expect(drawing.dayMarks.map(({ day }) => labelsOf(subject).shortDay(day))).toEqual(["10/1", "11/1", "12/1"]);
  });

  test("the target lies at its value, the day of the forecast on it, today between the first and the last day", () => {
    const [goal] = drawing.goals;
    expect(goal).toEqual({ value: 100, y: drawing.valueMarks[3]!.y });
    expect(drawing.reaches).toMatchObject({ day: TODAY + 14, y: goal!.y });
    expect(drawing.asOf).toBe(drawing.points.at(-1)!.x);
    expect(drawing.due).toBe(drawing.plot.right);
  });
});

describe("what lies around the period", () => {
  test("a target that is reached soon after the last day is on the chart, with the way to it", () => {
    const drawing = draw(subjectOf({}, series([50, 52, 54, 62])))!;
    expect(drawing.due).toBeLessThan(drawing.plot.right);
    expect(drawing.reaches).toMatchObject({ x: drawing.plot.right });
    expect(drawing.forecast).toMatch(new RegExp(`L${drawing.reaches!.x},${drawing.reaches!.y}$`));
  });

  test("one that is reached far away is said, and not drawn", () => {
    const subject = subjectOf({}, series([50, 51, 52]));
    expect(reachesOf(subject, "linear")).toBeGreaterThan(LAST + 100);
    const drawing = draw(subject)!;
    expect(drawing.reaches).toBeUndefined();
    expect(drawing.due).toBeGreaterThan(drawing.plot.left + (drawing.plot.right - drawing.plot.left) / 2);
  });

  test("a check-in of long ago leaves the chart, and stays in the table", () => {
    const subject = subjectOf({}, [{ date: FIRST - 4_000, value: 10 }, { date: FIRST - 20, value: 35 }, { value: 70 }]);
    expect(draw(subject)!.points.map(({ point }) => point.value)).toEqual([35, 70]);
    expect(pointRows(subject, "linear").filter(({ line }) => line === "actual")).toHaveLength(3);
  });

  test("a forecast that leads anywhere gets no more room than all else", () => {
    const drawing = draw(subjectOf({}, series([40, 70], { every: 1 })))!;
    expect(drawing.valueMarks.at(-1)!.value).toBe(140);
  });

  test("scores judged on a day years later leave room for the quarter", () => {
    const drawing = draw(subjectOf({}, series([50, 60], { ago: 0 }), LAST + 900))!;
    expect(drawing.asOf).toBeUndefined();
    expect(drawing.points[1]!.x - drawing.points[0]!.x).toBeGreaterThan(5);
  });
});

describe("what kinds of key results show", () => {
  test.each<[string, Partial<KeyResult>, Rows, readonly number[], string]>([
    ["a band has two lines", { type: "between", target: 40, limit: 60 }, [{ value: 50 }], [40, 60], "50 leads"],
    ["a value to be kept has one", { type: "at most", start: null, target: 25 }, [{ value: 20 }], [25], "20 leads"],
    ["a chance is written in percent", { type: "binary", start: null, target: null, unit: "" }, [{ value: 0.6 }], [1], "60%"],
    ["reached is 100 %", { type: "binary", start: null, target: null, unit: "" }, [{ value: true }], [1], "100%"],
    ["money has its sign", { start: 38_000, target: 50_000, unit: "$" }, [{ value: 41_500 }], [50_000], "$41,500"],
    ["a day is drawn by its score", { type: "date", start: null, target: LAST }, [{ value: TODAY }], [1], "11/15/2026"],
  ])("%s", (_rule, keyResult, rows, goals, value) => {
    const subject = subjectOf(keyResult, rows);
    const drawing = draw(subject)!;
    expect(drawing.goals.map((goal) => goal.value)).toEqual(goals);
    expect(drawing.points).toHaveLength(1);
    expect(plain(labelsOf(subject).measured(drawing.points[0]!.point.value))).toBe(value);
  }); // prettier-ignore

  test("an objective is drawn by its score, and its points say whose check-ins they are", () => {
    const rows = [
      { date: TODAY - 7, value: 70, note: "Two trade fairs" },
      { date: TODAY - 7, keyResult: "KR2", value: 5 },
      { date: TODAY, keyResult: "KR2", value: 9 },
      { date: TODAY, keyResult: "KR2", value: 10 },
    ];
    const subject = objectiveOf([{}, { id: "KR2", start: 0, target: 10, unit: "deals" }], rows);
    expect(subject.points.map(({ score, note }) => [score, note])).toEqual([
      [0.5, "KR1: Two trade fairs; KR2"],
      [0.75, "KR2"],
    ]);
    expect(draw(subject)!.valueMarks.map(({ value }) => labelsOf(subject).mark(value))).toEqual([
      "0%",
      "20%",
      "40%",
      "60%",
      "80%",
      "100%",
    ]);
  });

  test("of several check-ins of a day the lower row is the point", () => {
    const subject = subjectOf({}, [
      { value: 50, note: "first" },
      { value: 60, note: "then" },
    ]);
    expect(subject.points).toEqual([{ day: TODAY, value: 60, score: 1 / 3, note: "then" }]);
  });

  test("without check-ins there is what is expected; without anything to measure there is nothing", () => {
    expect(draw(subjectOf({}, []))).toMatchObject({ points: [], actual: "", forecast: "" });
    expect(draw(subjectOf({ target: null, type: "" }, []))).toBeUndefined();
    expect(draw(objectiveOf([], []))).toBeUndefined();
  });
});

test("whatever was checked in, points lie inside the plot and nothing is drawn that is no number", () => {
  const value = fc.double({ min: -1e12, max: 1e12, noNaN: true });
  const day = fc.integer({ min: 2, max: TODAY });
  const rows = fc.array(fc.record({ value, date: day }), { maxLength: 12 });
  const keyResult = fc.record({
    start: fc.option(value),
    target: fc.option(value),
    limit: fc.option(value),
    due: fc.option(fc.integer({ min: 1, max: 90_000 })),
    type: fc.constantFrom("", "increase", "decrease", "at least", "between", "percent", "binary", "date"),
  });
  fc.assert(
    fc.property(keyResult, rows, fc.constantFrom(...WAYS), (row, some, way) => {
      const drawing = draw(subjectOf(row, some), way);
      if (!drawing) return;
      expect(JSON.stringify(drawing)).not.toMatch(/NaN|Infinity|null/);
      expect([drawing.actual, drawing.expected, drawing.forecast].join()).not.toMatch(/NaN|Infinity/);
      const { left, right, top, bottom } = drawing.plot;
      for (const { x, y } of drawing.points) {
        expect(x >= left - 0.1 && x <= right + 0.1 && y >= top - 0.1 && y <= bottom + 0.1).toBe(true);
      }
    }),
    { seed: 20_261_121, numRuns: 300 },
  );
});

describe("the table of the points", () => {
  const subject = subjectOf({}, series([50, 52, 54, 62], { note: "Fairs" }));

  test("has every point of every line by its day, the day of the target among them", () => {
    const labels = labelsOf(subject);
    expect(pointRows(subject, "linear").map(({ line, day, value }) => [line, labels.day(day), plain(labels.computed(value))])).toEqual([
      ["expected", "10/1/2026", "40 leads"],
      ["actual", "10/25/2026", "50 leads"],
      ["actual", "11/1/2026", "52 leads"],
      ["actual", "11/8/2026", "54 leads"],
      ["actual", "11/15/2026", "62 leads"],
      ["expected", "12/31/2026", "82 leads"],
      ["forecast", "12/31/2026", "85.2 leads"],
      ["forecast", "1/28/2027", "100 leads"],
    ]);
  }); // prettier-ignore

  test("what is expected lies evenly between two days that are known, and nowhere outside of them", () => {
    expect(expectedAt(subject, FIRST)).toBe(40);
    expect(expectedAt(subject, TODAY)).toBeCloseTo(40 + 42 * (45 / 91), 9);
    expect([expectedAt(subject, FIRST - 1), expectedAt(subject, LAST + 1)]).toEqual([undefined, undefined]);
  });
});

describe("what is said", () => {
  const subject = subjectOf({}, series([50, 52, 54, 62.5], { note: "Fairs" }));

  test("the chart in a sentence, in the culture of the person", () => {
    expect(plain(chartSentence("KR1", subject, labelsOf(subject), pane.trend))).toBe(
      "Chart of KR1: check-ins on 4 days from 10/25/2026 to 11/15/2026, latest 62.5 leads. Expected by now: 60.8 leads.",
    );
    expect(plain(chartSentence("KR1", subject, labelsOf(subject, GERMAN), textsOf("de").pane.trend))).toBe(
      "Diagramm zu KR1: Check-ins an 4 Tagen vom 25.10.2026 bis 15.11.2026, zuletzt 62,5 leads. Bis jetzt erwartet: 60,8 leads.",
    );
  });

  test("a point with its day, value, score and note", () => {
    const point = subject.points.at(-1)!;
    expect(plain(pointSentence(point, subject, labelsOf(subject), pane.trend))).toBe(
      "11/15/2026: 62.5 leads, score 37.5% – Fairs",
    );
    const whole = objectiveOf([{}], series([70]));
    expect(pointSentence(whole.points[0]!, whole, labelsOf(whole), pane.trend)).toBe("11/15/2026: 50% – KR1");
  });

  test.each<[string, Rows, Way, string]>([
    ["where it leads", series([50, 60, 70, 80]), "linear", "Forecast from 4 check-ins: on the last day 145.7 leads, a score of 100%; the target is reached on Nov 29, 2026."],
    ["if nothing moves any more", series([50, 60, 70, 80]), "last", "Forecast from 1 check-in: on the last day 80 leads, a score of 66.7%; at this pace the target is not reached within a year of the last day."],
    ["that one day makes no line", [{ value: 60 }], "pace", words.trend.tooFew],
    ["that nothing was checked in", [], "linear", words.trend.noCheckIns],
    ["that it is there", series([100, 104]), "linear", "At the target since Nov 8, 2026."],
  ])("%s", (_rule, rows, way, sentence) => {
    expect(forecastSentence(subjectOf({}, rows), way, 1900, words.trend)).toBe(sentence);
  }); // prettier-ignore

  test("of an objective only the score, which is its value", () => {
    expect(forecastSentence(objectiveOf([{}], series([50, 53])), "linear", 1900, words.trend)).toMatch(
      /^Forecast from 2 check-ins: on the last day a score of \d+(\.\d)?%; /,
    );
  });
});

describe("a trend as small as a word", () => {
  const points = (values: readonly number[]) => values.map((value, day) => ({ day, value, score: undefined }));
  const small = { width: 64, height: 20 };

  test("goes from edge to edge, and ends in a dot", () => {
    expect(sparkOf(points([0, 10, 5]), undefined, small)).toEqual({
      path: "M3,17L32,3L61,10",
      last: { x: 61, y: 10 },
      goal: undefined,
    });
  });

  test("shows a target that leaves the points half of the height", () => {
    expect(sparkOf(points([0, 10]), 20, small)?.goal).toBe(3);
    expect(sparkOf(points([0, 10]), 21, small)?.goal).toBeUndefined();
  });

  test("is a dot while there is one check-in, and nothing while there is none", () => {
    expect(sparkOf(points([7]), 10, small)).toMatchObject({ path: "", last: { x: 32, y: 10 } });
    expect(sparkOf([], 10, small)).toBeUndefined();
  });
});
