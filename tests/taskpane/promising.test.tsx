/** @jest-environment jsdom */
import { act } from "react";
import { cultureFor } from "../../src/blueprint/culture";
import { open } from "../../src/taskpane/navigation";
import { kpiTextsOf } from "../../src/texts/kpi-languages";
import { LANGUAGES, type Language } from "../../src/texts/languages";
import { treeTextsOf } from "../../src/texts/tree-languages";
import { promising } from "../../src/okr/kpi/promising";
import { foreignWordsIn } from "../texts/foreign-words";
import { forest, holdsTree, MRR, nodesOf } from "./a-kpi-tree";
import { FakeWorkbook } from "./fake-workbook";
import { Pane } from "./pane";

jest.setTimeout(120_000);

const pane = new Pane();
let workbook: FakeWorkbook;
const { promising: words, hypotheses } = treeTextsOf("en");

beforeEach(() => {
  workbook = new FakeWorkbook();
  holdsTree(workbook);
});
afterEach(() => pane.close());

async function openTab(language: Language = "en"): Promise<void> {
  if (language === "de") workbook.written = cultureFor("de-DE");
  await pane.draw(workbook, undefined, language === "de" ? "de-DE" : "en-US");
  await act(async () => open("tree"));
  await press(treeTextsOf(language).promising.tab);
}

async function press(name: string): Promise<void> {
  const found = [...document.querySelectorAll<HTMLElement>("button")].find(
    (one) => one.getAttribute("aria-label") === name || one.textContent?.startsWith(name),
  );
  if (!found) throw new Error(`There is no "${name}" in: ${pane.text}`);
  await act(async () => found.click());
}

const seen = (text: string | null | undefined): string => (text ?? "").replace(/\s+/g, " ").trim();
const ranked = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("ol > li")];
/** A driver as its facts: what they are, what they come to. */
const factsOf = (driver: HTMLElement): string[] =>
  [...driver.querySelectorAll("dt")].map(
    (term) => `${seen(term.textContent)}: ${seen(term.nextElementSibling?.textContent)}`,
  );
const others = (): string[] => [...document.querySelectorAll("ul > li")].map(({ textContent }) => seen(textContent));

describe("promising drivers", () => {
  test("are ranked by potential: effect of 1 % more, room to the benchmark, what the top would reach, and the reason", async () => {
    const nodes = nodesOf(MRR.root, MRR.deals, { ...MRR.price, benchmark: 1_500 }, MRR.proposals, MRR.conversion);
    holdsTree(workbook, nodes);
    await openTab();
    expect(ranked().map((one) => seen(one.querySelector("div")?.textContent))).toEqual([
      "1Price per deal",
      "2Conversion",
    ]);
    expect(factsOf(ranked()[0]!)).toEqual([
      "Potential for MRR per AE: +50%",
      "Effect of 1 % more: +1%",
      "Room to its benchmark: +50%",
      "MRR per AE would reach: $15,000",
    ]);
    expect(factsOf(ranked()[1]!)[0]).toBe("Potential for MRR per AE: +20%");
    expect(seen(ranked()[1]!.textContent)).toContain(
      seen(kpiTextsOf("en").promising(promising(forest(nodes), 0)[1]!.why)),
    );
  });

  test("have bars as long as their potential, against the largest", async () => {
    const nodes = nodesOf(MRR.root, MRR.deals, { ...MRR.price, benchmark: 1_400 }, MRR.proposals, MRR.conversion);
    holdsTree(workbook, nodes);
    await openTab();
    const bars = ranked().map((one) => one.querySelector<HTMLElement>("[style]")?.style.width ?? "");
    expect(bars.map((width) => Math.round(parseFloat(width)))).toEqual([100, 50]);
  });

  test("those that cannot be ranked stand behind, each with what it lacks", async () => {
    await openTab();
    expect(ranked()).toHaveLength(2);
    await press(words.others(1));
    expect(others().at(-1)).toContain('"Proposals" has no benchmark');
  });

  test("where none can be ranked, it says what a benchmark is, and all stand open below", async () => {
    const bare = [MRR.price, MRR.conversion].map((node) => ({ ...node, benchmark: null }));
    holdsTree(workbook, nodesOf(MRR.root, MRR.deals, bare[0]!, MRR.proposals, bare[1]!));
    await openTab();
    expect(pane.text).toContain(words.noneRanked);
    expect(pane.text).toContain(words.noneRankedHint);
    expect(others()).toHaveLength(3);
  });

  test("of a tree that cannot be worked out, the reason is said, and that of every driver", async () => {
    holdsTree(workbook, nodesOf(MRR.root, MRR.deals, { ...MRR.price, current: "soon" }, MRR.proposals, MRR.conversion));
    await openTab();
    expect(ranked()).toHaveLength(0);
    expect(others()).toHaveLength(3);
    expect(pane.text).toContain(words.notYet);
    expect(pane.text).toContain('waits for "Price per deal"');
    expect(others().join(" ")).toContain("has no value now");
  });

  test("of a single number there are none: the way to drivers is said", async () => {
    holdsTree(workbook, nodesOf({ ...MRR.root, operator: "" }));
    await openTab();
    expect(pane.text).toContain(words.noDrivers);
  });
});

describe("the ways on", () => {
  test("a driver becomes a hypothesis on the tab next door", async () => {
    await openTab();
    await press(words.hypothesisOf("Conversion"));
    const chosen = document.querySelector('[role="tab"][aria-selected="true"]');
    expect(chosen?.textContent).toContain(hypotheses.tab);
  });

  test("its row is shown in the sheet, at the benchmark", async () => {
    await openTab();
    await press(words.showOf("Price per deal"));
    expect(workbook.wentTo).toEqual([{ sheet: "KPI tree Q4 2026", cell: expect.stringMatching(/^[A-Z]+7$/) }]);
  });

  test("a benchmark that is missing is entered in place: the form begins at it, and it is written", async () => {
    await openTab();
    await press(words.others(1));
    await press(words.enterFor("Proposals"));
    expect(pane.focused).toBe("benchmark");
    await pane.type("Benchmark", "50");
    await press("Save");
    expect(workbook.treeChanges).toEqual([
      { adds: [], removes: [], changes: [{ id: "N4", cells: { benchmark: { from: null, to: 50 } } }] },
    ]);
  });

  test("a form that is given up leaves the focus where it was opened", async () => {
    await openTab();
    await press(words.others(1));
    await press(words.enterFor("Proposals"));
    await press("Cancel");
    expect(pane.focused).toBe(words.enterFor("Proposals"));
    expect(workbook.treeChanges).toEqual([]);
  });

  test("where Excel does not show it, that is said", async () => {
    workbook.showing = { problem: "sheet-protected", sheet: "KPI tree Q4 2026" };
    await openTab();
    await press(words.showOf("Price per deal"));
    expect(pane.text).toContain("KPI tree Q4 2026");
  });

  test("where somebody took the column out of the sheet, that is said", async () => {
    const { reading } = workbook;
    if ("problem" in reading) throw new Error("The period could not be set up.");
    const tables = reading.tables.map((one) => ({
      ...one,
      headers: one.headers.filter((header) => header !== "Benchmark"),
    }));
    workbook.reading = { ...reading, tables };
    await openTab();
    expect(pane.text).toContain(words.gone);
  });
});

test.each(LANGUAGES)("a pane in %s speaks it alone", async (language) => {
  holdsTree(workbook, undefined, { language });
  await openTab(language);
  const own = treeTextsOf(language).promising;
  await press(own.others(1));
  const panel = document.querySelector('[role="tabpanel"]');
  expect(foreignWordsIn(panel?.textContent ?? "", language)).toEqual([]);
});
