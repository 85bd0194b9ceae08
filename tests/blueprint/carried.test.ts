import { carriedTemplate } from "../../src/blueprint/carried";
import { okrwBlueprint } from "../../src/blueprint/okrw";
import { USUAL } from "../../src/blueprint/period";
import type { Book } from "../../src/okr/book";
import { textsOf } from "../../src/texts/languages";
import { bookOf } from "../okr/quality/a-book";

const EN = textsOf("en").sheets;
const IDS = { objectives: "O7", keyResults: "KR9", work: "W5" };
const PERIOD = { ...USUAL, period: "Q1 2027", start: "2027-01-01", end: "2027-03-31" };
const OLD = { row: 0, team: "Sales", level: "team", partOf: "", mission: "Deals that stay" };

const carried = (next: Book, texts = EN) => carriedTemplate({ next, nextIds: IDS }, OLD, texts, 1900);

test("every row goes on under its id, with what people typed about it", () => {
  const { template, team } = carried(
    bookOf({
      teams: [
        { team: "Sales", level: "team", mission: "Deals that stay" },
        { team: "Care", level: "person", partOf: "Sales" },
      ],
      objectives: [{ id: "O3", team: "Care", supports: "KR2", weight: 2, setBy: "crew", cadence: "monthly" }],
      keyResults: [
        { id: "KR2", objective: "O3", start: 72, target: 120, weight: 0, due: 46_418, unit: "leads", ambition: 0.7 },
      ],
      work: [{ id: "W4", moves: "KR2", team: "Sales", state: "Doing", due: 46_400, quota: 5, quotaUnit: "calls" }],
    }),
  );
  expect(team).toEqual({ team: "Sales", level: "team", mission: "Deals that stay" });
  expect(template.teams).toEqual([expect.objectContaining({ team: "Care", level: "person", partOf: "Sales" })]);
  expect(template.objectives).toEqual([
    expect.objectContaining({ id: "O3", team: "Care", supports: "KR2", weight: 2, setBy: "crew", cadence: "monthly" }),
  ]);
  expect(template.keyResults).toEqual([
    expect.objectContaining({
      id: "KR2",
      objective: "O3",
      start: 72,
      target: 120,
      weight: 0,
      due: "2027-01-31",
      unit: "leads",
      ambition: 0.7,
    }),
  ]);
  expect(template.work).toEqual([
    expect.objectContaining({
      id: "W4",
      moves: "KR2",
      state: "Doing",
      due: "2027-01-13",
      quota: 5,
      quotaUnit: "calls",
    }),
  ]);
});

test("a table of which nothing goes on opens with a blank row under the next free id", () => {
  const { template, team } = carried(bookOf({ teams: [], objectives: [], keyResults: [], work: [] }));
  expect(team).toEqual({ team: "Sales", level: "team", mission: "Deals that stay" });
  expect(template.objectives).toEqual([{ id: "O7", objective: "", owner: "" }]);
  expect(template.keyResults).toEqual([expect.objectContaining({ id: "KR9", objective: "O7", keyResult: "" })]);
  expect(template.work).toEqual([expect.objectContaining({ id: "W5", work: "" })]);
});

test.each([
  ["a word of the list", "Leads", "de", { unit: "leads" }],
  ["somebody's own word", "boxes", "en", { unit: "", ownUnit: "boxes" }],
] as const)("a unit stays what it was: %s", (_what, unit, language, expected) => {
  const { template } = carried(bookOf({ keyResults: [{ unit }] }), textsOf(language).sheets);
  expect(template.keyResults[0]).toMatchObject(expected);
});

test("what is no number where one belongs stays behind, and an unknown word takes the usual one", () => {
  const { template } = carried(
    bookOf({ keyResults: [{ start: "about 40", target: 100, type: "upwards", cadence: "at times" }] }),
  );
  expect(template.keyResults[0]).toMatchObject({ target: 100, type: "auto" });
  expect(template.keyResults[0]).not.toHaveProperty("start");
  expect(template.keyResults[0]).not.toHaveProperty("cadence");
});

test("sheets are drawn from it as from any other template", () => {
  const { template, team } = carried(bookOf({ keyResults: [{ id: "KR2", start: 72, target: 120 }] }));
  const plan = okrwBlueprint({ ...PERIOD, ...team }, template, EN);
  const rows = plan.sheets.find(({ name }) => name === "Key Results Q1 2027")?.table?.rows ?? [];
  expect(rows.map(({ contents }) => contents.slice(0, 5))).toEqual([
    [
      { text: "KR2" },
      { text: "Pipeline increases to 100 active leads" },
      { text: "O1" },
      { number: 72 },
      { number: 120 },
    ],
  ]);
});
