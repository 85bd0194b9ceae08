/** @jest-environment jsdom */
import { act } from "react";
import { choosePeriod, open } from "../../src/taskpane/navigation";
import { LANGUAGES, textsOf } from "../../src/texts/languages";
import { foreignWordsIn } from "../texts/foreign-words";
import { bookOf } from "../okr/quality/a-book";
import { holds } from "./a-reading";
import { FakeWorkbook } from "./fake-workbook";
import { Pane } from "./pane";

jest.setTimeout(120_000);

const pane = new Pane();
let workbook: FakeWorkbook;
const { pane: words, quality } = textsOf("en");

beforeEach(() => {
  workbook = new FakeWorkbook();
});
afterEach(() => pane.close());

describe("the quality check", () => {
  const openCheck = async () => {
    await pane.draw(workbook);
    await pane.press(words.home.quality.title);
  };

  test("says what is found in each table, and a click leads to the cell", async () => {
    holds(workbook, bookOf({ objectives: [{ enough: "" }] }));
    await openCheck();
    expect(document.querySelector("h2")?.textContent).toBe(words.quality.tables.objectives);
    expect(pane.text).toContain(quality.names.MECE_GAP);
    const [place] = [...document.querySelectorAll("li button")].map((one) => one.textContent ?? "");
    const { sheet, cell } = /Go to (?<cell>\w+) on (?<sheet>.*)/.exec(place ?? "")!.groups!;
    await pane.press(place!);
    expect(workbook.wentTo).toEqual([{ sheet, cell }]);
    expect(sheet).toBe("Objectives Q4 2026");
  });

  test("says why a cell could not be shown", async () => {
    holds(workbook, bookOf({ objectives: [{ enough: "" }] }));
    await openCheck();
    workbook.showing = { problem: "not-found" };
    await pane.press("on Objectives Q4 2026");
    expect(pane.focused).toBe(words.quality.notShown);
  });

  test("says that there is nothing to question, and looks again when it is asked or gets the focus back", async () => {
    holds(workbook, bookOf());
    await openCheck();
    expect(pane.text).toContain(words.quality.found("Q4 2026", 0));
    holds(workbook, bookOf({ objectives: [{ enough: "" }] }));
    await pane.press(words.quality.again);
    expect(pane.text).toContain(words.quality.found("Q4 2026", 1));
    holds(workbook, bookOf());
    await act(async () => void window.dispatchEvent(new Event("focus")));
    expect(pane.text).toContain(words.quality.found("Q4 2026", 0));
  });

  test.each(LANGUAGES)("is in %s from the title to the last sentence, as the form of a line is", async (language) => {
    const own = textsOf(language).pane;
    // What people typed stands as it is; so these lines have no words of a language.
    const bare = bookOf({
      teams: [{ mission: "" }],
      objectives: [{ objective: "Xxx", serves: "", owner: "" }],
      keyResults: [{ keyResult: "Xxx", metric: "", owner: "", unit: "" }],
      work: [{ work: "Xxx", why: "", owner: "" }],
    });
    holds(workbook, bare, language);
    await pane.draw(workbook, undefined, language === "de" ? "de-DE" : "en-US");
    await pane.press(own.home.quality.title);
    expect(foreignWordsIn(pane.text, language)).toEqual([]);
    await act(async () => open("plan"));
    expect(foreignWordsIn(pane.text, language)).toEqual([]);
    await pane.press(own.plan.change("KR1"));
    await pane.press(own.line.more);
    expect(foreignWordsIn(pane.text, language)).toEqual([]);
  });
});

describe("the start page", () => {
  test("says where the period stands, and what asks for attention", async () => {
    holds(
      workbook,
      bookOf({
        keyResults: [
          { status: "At risk", score: 0.1 },
          { id: "KR2", status: "On track" },
        ],
      }),
    );
    await pane.draw(workbook);
    expect(pane.text).toContain(`Q4 2026: ${words.home.standing(2, 1)}`);
    expect(pane.text).toMatch(/\d things that an experienced coach would question/);
  });

  test("does not count what is still calculating", async () => {
    holds(workbook, bookOf({ keyResults: [{ status: "#BUSY!" }] }));
    await pane.draw(workbook);
    expect(pane.text).toContain(`Q4 2026: ${words.book.calculating}`);
    expect(pane.text).not.toContain(words.home.standing(1, 0));
  });

  test("says without taking the focus that the sheets could not be read, and reads again", async () => {
    holds(workbook, bookOf());
    const { books } = workbook;
    workbook.books = { problem: "no-answer", seconds: 15 };
    await pane.draw(workbook);
    expect(pane.focused).toBe(words.home.title); // and not the message
    expect(pane.text).toContain(words.book.failedTitle);
    expect(pane.text).toContain("did not answer within 15 seconds");
    workbook.books = books;
    await pane.press(words.book.reload);
    expect(pane.text).toContain("Q4 2026:");
    expect(pane.text).not.toContain(words.book.failedTitle);
  });

  test("a mistake of ours is told in its own words", async () => {
    workbook.findBooks = () => Promise.reject(new Error("The pane tripped."));
    await pane.draw(workbook);
    expect(pane.text).toContain("The pane tripped.");
    await act(async () => open("plan"));
    expect(pane.focused).toBe(words.failure.brokenTitle);
  });

  test("offers the periods of a workbook, the one of today first, and remembers the choice on every page", async () => {
    holds(workbook, bookOf());
    const [q4] = workbook.books as Extract<FakeWorkbook["books"], readonly unknown[]>;
    workbook.books = [q4!, { ...q4!, label: "Q1 2027", start: "2027-01-01", end: "2027-03-31" }];
    await pane.draw(workbook);
    expect(pane.options(words.book.period)).toEqual(["Q4 2026", "Q1 2027"]);
    expect(pane.text).toContain("Q4 2026:");
    await pane.choose(words.book.period, "Q1 2027");
    expect(pane.text).toContain("Q1 2027:");
    await pane.press(words.home.plan.title);
    expect(pane.text).toContain("Q1 2027");
    await act(async () => choosePeriod("Q4 2026"));
  });

  test.each(["plan", "quality"] as const)(
    "a workbook without a period: the page %s leads to the form",
    async (page) => {
      await pane.draw(workbook);
      await act(async () => open(page));
      expect(pane.focused).toBe(words.book.noneTitle);
      await pane.press(words.home.newWorkbook.title);
      expect(pane.focused).toBe(words.newWorkbook.title);
    },
  );
});
