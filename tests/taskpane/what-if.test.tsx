/** @jest-environment jsdom */
import { act } from "react";
import { cultureFor } from "../../src/blueprint/culture";
import { forgetTried } from "../../src/taskpane/hooks/use-what-if";
import { open } from "../../src/taskpane/navigation";
import { LANGUAGES, type Language } from "../../src/texts/languages";
import { treeTextsOf } from "../../src/texts/tree-languages";
import { bookOf } from "../okr/quality/a-book";
import { foreignWordsIn } from "../texts/foreign-words";
import { holdsTree, MRR, MRR_BOOK, nodesOf } from "./a-kpi-tree";
import { FakeWorkbook } from "./fake-workbook";
import { Pane } from "./pane";

jest.setTimeout(120_000);

const pane = new Pane();
let workbook: FakeWorkbook;
const { whatIf: words } = treeTextsOf("en");

beforeEach(() => {
  forgetTried();
  workbook = new FakeWorkbook();
  holdsTree(workbook);
});
afterEach(() => pane.close());

async function openTab(language: Language = "en", tag = language === "de" ? "de-DE" : "en-US"): Promise<void> {
  if (language === "de") workbook.written = cultureFor("de-DE");
  await pane.draw(workbook, undefined, tag);
  await act(async () => open("tree"));
  await pressExactly(treeTextsOf(language).whatIf.tab);
}

/** Tabs hold their words twice, so that they keep their width. */
async function pressExactly(name: string): Promise<void> {
  const found = [...document.querySelectorAll<HTMLElement>("button")].find(
    (one) => one.textContent?.startsWith(name) || one.getAttribute("aria-label") === name,
  );
  if (!found) throw new Error(`There is no "${name}" in: ${pane.text}`);
  await act(async () => found.click());
}

const seen = (text: string | null | undefined): string => (text ?? "").replace(/\s+/g, " ").trim();
const within = (label: string) => document.querySelector<HTMLElement>(`section[aria-label="${label}"]`)!;
/** The numbers at the top of the tab. */
const result = (label: string = words.result): string[] =>
  [...within(label).querySelectorAll("li > div:first-child")].map((one) =>
    [...one.children].map(({ textContent }) => seen(textContent)).join(": "),
  );
const driver = (name: string): string =>
  seen([...document.querySelectorAll("li")].find(({ textContent }) => textContent?.startsWith(name))?.textContent);
const slider = (name: string): HTMLInputElement => pane.field(words.sliderOf(name));
/** As a key on a slider does: another value, and an event. */
async function slide(name: string, place: number): Promise<void> {
  await pane.type(words.sliderOf(name), String(place));
}
const table = (): string[][] =>
  [...document.querySelectorAll("table tr")].map((row) => [...row.children].map((cell) => seen(cell.textContent)));
const alone = { ...MRR.root, operator: "" };

describe("changing a driver", () => {
  test("shows nothing but what is now, at first", async () => {
    await openTab();
    expect(result()).toEqual(["MRR per AE: $10,000", "Score of KR1: 50%", "Score of O1: 35%"]);
    expect(pane.text).toContain("Target $15,000");
    expect(pane.text).toContain(words.changed(0));
    expect(driver("Conversion")).toBe("ConversionNow 25% · Benchmark 30%");
  });

  test("by per cent moves the number at the top and both scores, from before to after", async () => {
    await openTab();
    await pane.type(words.percentOf("Proposals"), "10");
    expect(result()).toEqual([
      "MRR per AE: $10,000 → $11,000 (+10%)",
      "Score of KR1: 50% → 60%",
      "Score of O1: 35% → 40%",
    ]);
    expect(driver("Proposals")).toContain("40 → 44 (+10%)");
    expect(pane.text).toContain("1 driver changed");
  });

  test("by value, in its own unit", async () => {
    await openTab();
    await pane.check(words.hows.value);
    expect(pane.field(words.valueOf("Conversion")).placeholder).toBe("25%");
    await pane.type(words.valueOf("Conversion"), "30");
    await pane.type(words.valueOf("Price per deal"), "$1,250");
    expect(result()[0]).toBe("MRR per AE: $10,000 → $15,000 (+50%)");
  });

  test("by its slider, which goes in steps of one per cent, says what it stands at, and fills the field", async () => {
    await openTab();
    await slide("Price per deal", 20);
    expect(slider("Price per deal").getAttribute("aria-valuetext")).toBe("$1,200, +20%");
    expect(pane.field(words.percentOf("Price per deal")).value).toBe("+20%");
    expect(result()[0]).toBe("MRR per AE: $10,000 → $12,000 (+20%)");
    await slide("Price per deal", 0);
    expect(result()[0]).toBe("MRR per AE: $10,000");
    expect(slider("Price per deal").getAttribute("aria-valuetext")).toBe("$1,000");
  });

  test("goes on when the way of typing changes: the field says the same the other way", async () => {
    await openTab();
    await pane.type(words.percentOf("Proposals"), "10");
    await pane.check(words.hows.value);
    expect(pane.field(words.valueOf("Proposals")).value).toBe("44");
    expect(slider("Proposals").value).toBe("44");
  });

  test("with something that is no number: the sentence stands at the field, and the driver stays as it is", async () => {
    await openTab();
    await pane.type(words.percentOf("Proposals"), "many");
    const field = pane.field(words.percentOf("Proposals"));
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(pane.messageOf(words.percentOf("Proposals"))).toContain("many is not a number");
    expect(result()[0]).toBe("MRR per AE: $10,000");
    expect(pane.text).toContain(words.wrong(["Proposals"]));
  });

  test("is put back one by one, or all at once", async () => {
    await openTab();
    await pane.type(words.percentOf("Proposals"), "10");
    await pane.type(words.percentOf("Conversion"), "10");
    await pressExactly(words.reset("Proposals"));
    expect(result()[0]).toBe("MRR per AE: $10,000 → $11,000 (+10%)");
    expect(pane.field(words.percentOf("Proposals")).value).toBe("");
    await pane.press(words.resetAll);
    expect(result()[0]).toBe("MRR per AE: $10,000");
  });

  test("moves the nodes in between too, which are folded away", async () => {
    await openTab();
    await pane.type(words.percentOf("Proposals"), "10");
    expect(pane.text).not.toContain("Deals per AE");
    await pane.press(words.between(1));
    expect(driver("Deals per AE")).toBe("Deals per AE10 deals → 11 deals (+10%)");
  });

  test("is not lost by a look at another tab", async () => {
    await openTab();
    await pane.type(words.percentOf("Proposals"), "10");
    await pressExactly(treeTextsOf("en").promising.tab);
    await pressExactly(words.tab);
    expect(result()[0]).toBe("MRR per AE: $10,000 → $11,000 (+10%)");
  });

  test("is read aloud once a person pauses, and not at every key", async () => {
    jest.useFakeTimers();
    try {
      await openTab();
      const heard = (): string => seen(within(words.result).querySelector('[role="status"]')?.textContent);
      for (const typed of ["1", "10"]) await pane.type(words.percentOf("Proposals"), typed);
      expect(heard()).toBe("");
      await act(async () => jest.advanceTimersByTime(900));
      expect(heard()).toBe(
        "MRR per AE from $10,000 to $11,000; Score of KR1 from 50% to 60%; Score of O1 from 35% to 40%.",
      );
    } finally {
      jest.useRealTimers();
    }
  });
});

describe("a tree on which not everything can be worked out", () => {
  test("says why, and goes on where it can", async () => {
    const nodes = nodesOf(MRR.root, MRR.deals, { ...MRR.price, current: "soon" }, MRR.proposals, MRR.conversion);
    holdsTree(workbook, nodes);
    await openTab();
    expect(seen(within(words.result).textContent)).toContain('waits for "Price per deal"');
    expect(driver("Price per deal")).toContain('is "soon", which is not a number');
    expect(driver("Price per deal")).toContain("Or type one here, to try it.");
    await pane.press(words.between(1));
    await pane.type(words.percentOf("Proposals"), "10");
    expect(driver("Deals per AE")).toContain("10 deals → 11 deals");
    // What has no number takes a value, also where others are changed by per cent.
    await pane.type(words.valueOf("Price per deal"), "900");
    expect(result()[0]).toBe(`MRR per AE: ${words.noValue} → $9,900`);
  });

  test("names no key result: so it says, in place of scores", async () => {
    const nodes = nodesOf({ ...MRR.root, keyResult: "" }, MRR.deals, MRR.price, MRR.proposals, MRR.conversion);
    holdsTree(workbook, nodes);
    await pane.draw(workbook);
    await act(async () => open("tree"));
    const own = pane.options("Key result").find((name) => name.includes("MRR per AE") && !name.startsWith("KR1"));
    await pane.choose("Key result", own ?? "a tree without a key result");
    await pressExactly(words.tab);
    expect(pane.text).toContain(words.noKeyResult);
  });

  test("is a single number: it can be moved, and the way to drivers is said", async () => {
    holdsTree(workbook, nodesOf(alone));
    await openTab();
    expect(pane.text).toContain(words.oneNumber);
    await pane.type(words.percentOf("MRR per AE"), "50");
    expect(result()[1]).toBe("Score of KR1: 50% → 100%");
  });

  test("stands at something else than was checked in: both are said", async () => {
    const book = bookOf({ keyResults: [{ start: 5_000, target: 15_000, unit: "$", current: 9_000 }] });
    holdsTree(workbook, undefined, { book });
    await openTab();
    expect(pane.text).toContain(words.checkedIn("KR1", "$9,000"));
  });
});

describe("scenarios", () => {
  const plan = { price: 1_100, proposals: 42, conversion: 0.28 };
  const withPlan = () =>
    nodesOf(
      MRR.root,
      MRR.deals,
      { ...MRR.price, plan: plan.price },
      { ...MRR.proposals, plan: plan.proposals },
      { ...MRR.conversion, plan: plan.conversion },
    );

  test("keep what was tried: every driver is written, in one change, and it is told", async () => {
    await openTab();
    await pane.type(words.percentOf("Proposals"), "10");
    await pane.press(words.keepAs("Plan"));
    expect(workbook.treeChanges).toEqual([
      {
        adds: [],
        removes: [],
        changes: [
          { id: "N4", cells: { plan: { from: null, to: 44 } } },
          { id: "N5", cells: { plan: { from: null, to: 0.25 } } },
          { id: "N3", cells: { plan: { from: null, to: 1_000 } } },
        ],
      },
    ]);
    expect(pane.focused).toBe(words.kept("Plan", 3));
  });

  test("are written over only after it was said what is there, and not at all where a person leaves it", async () => {
    holdsTree(workbook, withPlan());
    await openTab();
    await pane.type(words.percentOf("Proposals"), "10");
    await pane.press(words.keepAs("Plan"));
    expect(workbook.treeChanges).toEqual([]);
    expect(pane.focused).toBe(words.overTitle("Plan"));
    expect(pane.text).toContain(words.over(["Proposals 42", "Conversion 28%", "Price per deal $1,100"], 0));
    expect(pane.text).toContain("MRR per AE is $12,936 there.");
    await pane.press(words.leave);
    expect(pane.text).not.toContain(words.overTitle("Plan"));
    await pane.press(words.keepAs("Plan"));
    await pane.press(words.overwrite("Plan"));
    expect(workbook.treeChanges[0]?.changes[0]).toEqual({ id: "N4", cells: { plan: { from: 42, to: 44 } } });
  });

  test("name a formula that somebody put there", async () => {
    holdsTree(workbook, withPlan(), { formulas: { N4: { plan: "=Model!C5" } } });
    await openTab();
    await pane.press(words.keepAs("Plan"));
    expect(pane.text).toContain("Proposals =Model!C5");
  });

  test("are loaded back into the drivers", async () => {
    holdsTree(workbook, withPlan());
    await openTab();
    await pane.type(words.percentOf("Proposals"), "90");
    await pane.press(words.load("Plan"));
    expect(pane.field(words.percentOf("Proposals")).value).toBe("+5%");
    expect(pane.field(words.percentOf("Price per deal")).value).toBe("+10%");
    expect(pane.text).toContain(words.loaded("Plan"));
    await pane.press(words.keepAs("Plan"));
    expect(pane.text).toContain(words.sameAlready("Plan"));
    expect(workbook.treeChanges).toEqual([]);
  });

  test("stand side by side with what is now and what is tried", async () => {
    holdsTree(workbook, withPlan());
    await openTab();
    await pane.type(words.percentOf("Proposals"), "10");
    expect(table()).toEqual([
      ["Number", "Now", "Tried", "Plan"],
      ["MRR per AE", "$10,000", "$11,000", "$12,936"],
      ["Score of KR1", "50%", "60%", "79.4%"],
      ["Score of O1", "35%", "40%", "49.7%"],
      ["Proposals", "40", "44", "42"],
      ["Conversion", "25%", "25%", "28%"],
      ["Price per deal", "$1,000", "$1,000", "$1,100"],
    ]);
  });

  test("that lack a number say whose; and need one for every driver to be kept", async () => {
    const nodes = nodesOf(
      MRR.root,
      MRR.deals,
      { ...MRR.price, current: null, base: 900 },
      MRR.proposals,
      MRR.conversion,
    );
    holdsTree(workbook, nodes);
    await openTab();
    expect(pane.text).toContain(words.incomplete("Base", ["Proposals", "Conversion"]));
    await pane.press(words.keepAs("Stretch"));
    expect(pane.text).toContain(words.cannotKeep["no-number"](["Price per deal"]));
    await pane.press(words.load("Base"));
    expect(pane.text).toContain(words.loadedPartly("Base", ["Proposals", "Conversion"]));
    expect(workbook.treeChanges).toEqual([]);
  });

  test("are not kept as long as something typed cannot be read", async () => {
    await openTab();
    await pane.type(words.percentOf("Proposals"), "many");
    await pane.press(words.keepAs("Base"));
    expect(pane.text).toContain(words.cannotKeep.wrong(["Proposals"]));
    expect(workbook.treeChanges).toEqual([]);
  });

  test("stay in the drivers where Excel refuses them", async () => {
    workbook.treeChanged = { problem: "sheet-protected", sheet: "KPI tree Q4 2026" };
    await openTab();
    await pane.type(words.percentOf("Proposals"), "10");
    await pane.press(words.keepAs("Plan"));
    expect(pane.text).toContain("is protected");
    expect(pane.field(words.percentOf("Proposals")).value).toBe("10");
  });
});

describe("what would it take", () => {
  const takes = (): string[] => [...within(words.take).querySelectorAll("li")].map((one) => seen(one.textContent));

  test("begins with the target, and says for every driver what it would need, from what to what, and how far others get", async () => {
    await openTab();
    expect(pane.field(words.goal("MRR per AE")).value).toBe("15000");
    expect(takes()).toEqual([
      "ProposalsTry it40 → 60 (+50%)No benchmark",
      "ConversionTry it25% → 37.5% (+50%)Beyond its benchmark of 30%",
      "Price per dealTry it$1,000 → $1,500 (+50%)Beyond its benchmark of $1,200",
    ]);
  });

  test("puts those first that do it within their benchmark", async () => {
    await openTab();
    await pane.type(words.goal("MRR per AE"), "11,500");
    expect(takes().map((one) => one.replace("Try it", " "))).toEqual([
      "Conversion 25% → 28.75% (+15%)Within its benchmark of 30%",
      "Price per deal $1,000 → $1,150 (+15%)Within its benchmark of $1,200",
      "Proposals 40 → 46 (+15%)No benchmark",
    ]);
  });

  test("tries it: the value is in the driver, the others stay as they were tried, and the focus is there", async () => {
    await openTab();
    await pane.type(words.percentOf("Proposals"), "10");
    await pane.type(words.goal("MRR per AE"), "11500");
    await pressExactly(words.tryItOf("Conversion"));
    expect(pane.focused).toBe("driver N5");
    expect(pane.field(words.percentOf("Conversion")).value).toBe("+15%");
    expect(result()[0]).toBe("MRR per AE: $10,000 → $12,650 (+26.5%)");
  });

  test.each([
    ["", words.goalMissing],
    ["many", "many is not a number"],
  ])("asks for a goal where it is %j", async (typed, sentence) => {
    await openTab();
    await pane.type(words.goal("MRR per AE"), typed);
    expect(pane.messageOf(words.goal("MRR per AE"))).toContain(sentence);
    expect(takes()).toEqual([]);
  });

  test("says so where it is there already, and where a driver cannot do it", async () => {
    const nodes = nodesOf(
      { ...MRR.root, operator: "sum" }, MRR.deals, { ...MRR.price, current: 10_000 },
      { ...MRR.proposals, current: 0 }, MRR.conversion,
    ); // prettier-ignore
    holdsTree(workbook, nodes);
    await openTab();
    expect(takes().at(-1)).toContain("stays the same, whatever this driver is");
    await pane.type(words.goal("MRR per AE"), "10000");
    expect(pane.text).toContain(words.goalReached);
  });
});

test("typing into one of 100 drivers costs a small part of drawing them: the others stay as they are", async () => {
  const many = Array.from({ length: 100 }, (_, i) => ({
    ...{ id: `L${i}`, parent: "N1", node: `Account ${i}`, unit: "$", baseline: 50, current: 100, target: 120 },
    ...(i % 3 === 0 && { benchmark: 130 }),
  }));
  holdsTree(workbook, nodesOf({ ...MRR.root, operator: "sum" }, ...many));
  await pane.draw(workbook);
  await act(async () => open("tree"));
  const took = async (act: () => Promise<void>): Promise<number> => {
    const before = performance.now();
    await act();
    return performance.now() - before;
  };
  const drawn = await took(() => pressExactly(words.tab));
  const typed: number[] = [];
  for (const text of ["1", "12", "12.", "12.5", "1"]) {
    typed.push(await took(() => pane.type(words.percentOf("Account 50"), text)));
  }
  expect(result()[0]).toBe("MRR per AE: $10,000 → $10,001 (+0.01%)");
  expect(Math.min(...typed)).toBeLessThan(drawn / 8);
});

test("in German, numbers are typed and shown as this Excel writes them", async () => {
  holdsTree(workbook, undefined, { language: "de" });
  const german = treeTextsOf("de").whatIf;
  await openTab("de");
  await pane.type(german.percentOf("Proposals"), "12,5");
  expect(result(german.result)).toEqual([
    "MRR per AE: 10.000 $ → 11.250 $ (+12,5 %)",
    "Score von KR1: 50 % → 62,5 %",
    "Score von O1: 35 % → 41,3 %",
  ]);
  await pane.press(german.keepAs("Plan"));
  expect(workbook.treeChanges[0]?.changes[0]).toEqual({ id: "N4", cells: { plan: { from: null, to: 45 } } });
});

test.each(LANGUAGES)("a pane in %s speaks it alone", async (language) => {
  holdsTree(workbook, undefined, { language, book: { ...MRR_BOOK, objectives: [], keyResults: [] } });
  await openTab(language);
  await pane.press(treeTextsOf(language).whatIf.between(1));
  expect(foreignWordsIn(within(treeTextsOf(language).whatIf.take).textContent ?? "", language)).toEqual([]);
});
