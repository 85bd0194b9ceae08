/** @jest-environment jsdom */
import { act } from "react";
import { cultureFor } from "../../src/blueprint/culture";
import { open } from "../../src/taskpane/navigation";
import { LANGUAGES, textsOf, type Language } from "../../src/texts/languages";
import { readyTreeTextsOf } from "../../src/texts/ready-tree-languages";
import { treeTextsOf } from "../../src/texts/tree-languages";
import { foreignWordsIn } from "../texts/foreign-words";
import { holdsTree, MRR, nodesOf } from "./a-kpi-tree";
import { FakeWorkbook } from "./fake-workbook";
import { Pane } from "./pane";

jest.setTimeout(120_000);

const pane = new Pane();
let workbook: FakeWorkbook;
const { tree: words } = treeTextsOf("en");
const none = { adds: [], changes: [], removes: [] };

beforeEach(() => {
  workbook = new FakeWorkbook();
  holdsTree(workbook);
});
afterEach(() => pane.close());

async function openTree(language: Language = "en", keyResult?: string): Promise<void> {
  if (language === "de") workbook.written = cultureFor("de-DE");
  await pane.draw(workbook, undefined, language === "de" ? "de-DE" : "en-US");
  await act(async () => open("tree", keyResult === undefined ? undefined : { table: "keyResults", id: keyResult }));
}

const boxes = (): SVGGElement[] => [...document.querySelectorAll<SVGGElement>("[role=treeitem]")];
const box = (name: string): SVGGElement =>
  boxes().find((one) => one.getAttribute("aria-label")?.startsWith(name)) ?? missing(name);
function missing(name: string): never {
  throw new Error(`There is no box "${name}" in: ${pane.text}`);
}
const drawn = (name: string): string[] => [...box(name).querySelectorAll("text")].map(({ textContent }) => textContent);
const names = (): string[] => boxes().map((one) => one.querySelector("text")!.textContent);
const focused = (): string => document.activeElement?.querySelector("text")?.textContent ?? "";

async function choose(name: string): Promise<void> {
  await act(async () => box(name).dispatchEvent(new MouseEvent("click", { bubbles: true })));
}
/** Keys go to what has the focus. */
async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await act(async () =>
      document.activeElement!.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })),
    );
  }
}
async function goInto(): Promise<void> {
  await act(async () => document.querySelector<SVGGElement>("[role=treeitem][tabindex='0']")!.focus());
}
const change = () => workbook.treeChanges.at(-1);

describe("the picture", () => {
  test("shows each node with its value, its change, what it added, its state, and the root with its target", async () => {
    await openTree();
    expect(names()).toEqual(["MRR per AE", "Deals per AE", "Proposals", "Conversion", "Price per deal"]);
    expect(drawn("MRR per AE")).toEqual(["MRR per AE", "$10,000", "+100%", "Target $15,000", "Far off"]);
    expect(drawn("Deals per AE")).toEqual(["Deals per AE", "10\u00a0deals", "+100%", "Adds +$5,000", "Behind"]);
    expect(drawn("Conversion")).toEqual(["Conversion", "25%", "+5 pts", "Adds +$1,610", "On target"]);
    expect(drawn("Price per deal")).toEqual(["Price per deal", "$1,000", "±0%", "Adds ±$0", "Behind"]);
  });

  test("is a tree to those who hear it, each node with its place and all of its numbers", async () => {
    await openTree();
    expect(document.querySelector("[role=tree]")?.getAttribute("aria-label")).toBe("KPI tree of MRR per AE");
    const said = ["aria-label", "aria-level", "aria-posinset", "aria-setsize", "aria-expanded"];
    expect(said.map((name) => box("Deals per AE").getAttribute(name))).toEqual([
      "Deals per AE: 10\u00a0deals; +5\u00a0deals since the baseline; contributes +$5,000 to MRR per AE; target 12.5\u00a0deals: Behind",
      "2",
      "1",
      "2",
      "true",
    ]);
    expect(box("Conversion").hasAttribute("aria-expanded")).toBe(false);
  });

  test("puts the signs of the operators between the children", async () => {
    await openTree();
    const signs = [...document.querySelectorAll("[role=tree] [aria-hidden] circle + text")].map((one) => one.textContent);
    expect(signs).toEqual(["×", "×"]);
  });

  test("is German in a German pane, with numbers as they are written there", async () => {
    holdsTree(workbook, undefined, { language: "de" });
    await openTree("de");
    expect(drawn("MRR per AE")).toEqual(["MRR per AE", "10.000\u00a0$", "+100\u00a0%", "Zielwert 15.000\u00a0$", "Weit weg"]);
  });

  test("leaves the rest working where a node is wrong, and leads to the cell", async () => {
    holdsTree(workbook, nodesOf(MRR.root, MRR.deals, MRR.price, MRR.proposals, { ...MRR.conversion, current: { fault: "#REF!" } }));
    await openTree();
    expect(drawn("MRR per AE").slice(1, 2)).toEqual(["no value"]);
    expect(drawn("Price per deal").slice(1, 2)).toEqual(["$1,000"]);
    expect(box("Conversion").getAttribute("aria-label")).toContain("#REF!");
    await choose("Conversion");
    // The columns of the fake sheet stand in another order.
    await pane.press("Go to H9");
    expect(workbook.wentTo).toEqual([{ sheet: "KPI tree Q4 2026", cell: "H9" }]);
  });

  test("names rows that go round in a circle below the tree, with the way to them", async () => {
    const lost = { node: "Lost", parent: "N7", baseline: 1, current: 1 };
    holdsTree(workbook, nodesOf(MRR.root, MRR.deals, MRR.price, MRR.proposals, MRR.conversion, lost, { ...lost, node: "Found", parent: "N6" }));
    await openTree();
    expect(names()).toHaveLength(5);
    expect(pane.text).toContain(words.astray);
    expect(pane.text).toMatch(/From "Lost" the way up runs in a circle/);
  });
}); // prettier-ignore

describe("with the keyboard", () => {
  test("one stop leads into the picture; arrows go on from there, and Home and End to its ends", async () => {
    await openTree();
    expect(boxes().filter((one) => one.getAttribute("tabindex") === "0")).toHaveLength(1);
    await goInto();
    await press("ArrowDown", "ArrowDown");
    expect(focused()).toBe("Proposals");
    await press("ArrowLeft");
    expect(focused()).toBe("Deals per AE");
    await press("End");
    expect(focused()).toBe("Price per deal");
    await press("Home");
    expect(focused()).toBe("MRR per AE");
  });

  test("Space folds and unfolds, and the box says how many are folded away", async () => {
    await openTree();
    await goInto();
    await press("ArrowDown", " ");
    expect(names()).toEqual(["MRR per AE", "Deals per AE", "Price per deal"]);
    expect(box("Deals per AE").getAttribute("aria-expanded")).toBe("false");
    expect(drawn("Deals per AE").at(-1)).toBe("2");
    expect(focused()).toBe("Deals per AE");
    await press(" ");
    expect(names()).toHaveLength(5);
  });

  test("Enter leads to what can be done with the node", async () => {
    await openTree();
    await goInto();
    await press("End", "Enter");
    expect(document.activeElement?.closest("section")?.textContent).toContain("Price per deal");
  });

  test("plus and minus zoom, and 0 shows all of it", async () => {
    await openTree();
    const scale = () => Number(/scale\(([\d.]+)\)/.exec(document.querySelector("[role=tree] > g")!.getAttribute("transform")!)![1]); // prettier-ignore
    await goInto();
    await press("+", "+");
    expect(scale()).toBeCloseTo(1.5625);
    await press("-");
    expect(scale()).toBeCloseTo(1.25);
    await press("0");
    expect(scale()).toBeLessThanOrEqual(1);
  });
});

test("as a list it says the same, nested, and the picture is gone", async () => {
  await openTree();
  await pane.check(words.asList);
  expect(boxes()).toEqual([]);
  const depth = (name: string): number => {
    let [element, lists] = [[...document.querySelectorAll("li span")].find((one) => one.textContent?.endsWith(name)) ?? null, 0]; // prettier-ignore
    for (; element; element = element.parentElement) if (element.tagName === "UL") lists++;
    return lists;
  };
  expect(["MRR per AE", "Deals per AE", "Conversion"].map(depth)).toEqual([1, 2, 3]);
  expect(pane.text).toContain("25%+5 ptsAdds +$1,610Target 25%On target");
  await pane.press(words.openNode("Conversion"));
  expect(document.querySelector("section")?.textContent).toContain("Conversion");
});

describe("a key result without a tree", () => {
  test("is chosen among the others, and gets a ready-made tree", async () => {
    await openTree("en", "KR2");
    expect(pane.chosen(words.which)).toBe("KR2 Ten partners");
    const ready = readyTreeTextsOf("en").supportLoad;
    await pane.choose(words.begin.ready, ready.title);
    expect(pane.text).toContain(ready.text);
    expect(pane.text).toContain(ready.nodes.root.node);
    await pane.press(words.begin.build);
    expect(change()?.adds[0]).toMatchObject({ parent: undefined, node: ready.nodes.root.node, keyResult: "KR2" });
    expect(change()?.adds.length).toBeGreaterThan(4);
  });

  test("or begins with itself: what it is measured by, and its numbers", async () => {
    await openTree("en", "KR2");
    await pane.press(words.begin.alone);
    const root = { node: "Active leads", keyResult: "KR2", baseline: 0, current: 2, target: 10, benchmark: null };
    expect(change()?.adds).toEqual([expect.objectContaining({ ...root, parent: undefined, operator: "" })]);
  });

  test("or with a cell of one's own, from which its current value is read", async () => {
    workbook.selected = { first: { sheet: "My model", cell: "C5" }, cells: "C5", holds: "12", shows: "12" };
    await openTree("en", "KR2");
    await pane.press(words.begin.cell);
    expect(change()?.adds).toMatchObject([{ keyResult: "KR2", current: { formula: "='My model'!C5" }, target: 10 }]);
  });

  test("says why where nothing is selected that is a cell", async () => {
    workbook.selected = { problem: "not-one-range" };
    await openTree("en", "KR2");
    await pane.press(words.begin.cell);
    expect(workbook.treeChanges).toEqual([]);
    expect(pane.text).toContain(textsOf("en").pane.explainWorkbook({ problem: "not-one-range" }));
  });
});

describe("a node", () => {
  const label = (field: keyof typeof words.form.fields) => words.form.fields[field];

  test("is changed where something else was typed, and only there", async () => {
    await openTree();
    await choose("Price per deal");
    await pane.press(words.change);
    expect(pane.field(label("current")).value).toBe("1000");
    await pane.type(label("current"), "$1,100");
    await pane.press(words.form.save);
    expect(change()).toEqual({ ...none, changes: [{ id: "N3", cells: { current: { from: 1000, to: 1100 } } }] });
    expect(pane.text).toContain(words.changed("Price per deal"));
  });

  test("keeps its form, with the sentence at the field, while something is wrong", async () => {
    await openTree();
    await choose("Price per deal");
    await pane.press(words.change);
    await pane.type(label("node"), "");
    await pane.type(label("target"), "a lot");
    await pane.press(words.form.save);
    expect(workbook.treeChanges).toEqual([]);
    expect(pane.messageOf(label("target"))).toContain("a lot is not a number");
    expect(pane.focused).toBe("node");
  });

  test("with children is asked for its operator and its benchmark: the rest is theirs", async () => {
    await openTree();
    await choose("Deals per AE");
    await pane.press(words.change);
    expect(document.querySelector("input[name=current]")).toBeNull();
    expect(pane.text).toContain("It is the product of Proposals and Conversion.");
    await pane.choose(label("operator"), words.form.operators.sum);
    await pane.press(words.form.save);
    expect(change()?.changes).toEqual([{ id: "N2", cells: { operator: { from: "product", to: "sum" } } }]);
  });

  test("is read from the selected cell, says so, and shows it", async () => {
    workbook.selected = { first: { sheet: "My model", cell: "C5" }, cells: "C5", holds: "=1+1", shows: "1,250" };
    await openTree();
    await choose("Price per deal");
    await pane.press(words.change);
    await pane.press(words.form.useCell(label("current")));
    expect(pane.text).toContain("='My model'!C5");
    expect(pane.text).toContain(words.form.holdsNow("1,250"));
    await pane.press("Go to C5 on My model");
    expect(workbook.wentTo).toEqual([{ sheet: "My model", cell: "C5" }]);
    await pane.press(words.form.save);
    expect(change()?.changes).toEqual([
      { id: "N3", cells: { current: { from: 1000, to: { formula: "='My model'!C5" } } } },
    ]);
  });

  test("that is read from a cell can be typed again", async () => {
    holdsTree(workbook, undefined, { formulas: { N3: { current: "=Model!C5" } } });
    await openTree();
    await choose("Price per deal");
    await pane.press(words.change);
    expect(pane.text).toContain("=Model!C5");
    await pane.press(words.form.typeInstead(label("current")));
    await pane.type(label("current"), "1,000");
    await pane.press(words.form.save);
    expect(change()?.changes).toEqual([{ id: "N3", cells: { current: { from: { formula: "=Model!C5" }, to: 1000 } } }]);
  });

  test("reads no cell of the tree itself: that would go round in circles", async () => {
    workbook.selected = { first: { sheet: "KPI tree Q4 2026", cell: "I5" }, cells: "I5", holds: "1", shows: "1" };
    await openTree();
    await choose("Price per deal");
    await pane.press(words.change);
    await pane.press(words.form.useCell(label("current")));
    expect(pane.text).toContain(words.form.ownSheet);
    expect(pane.text).not.toContain("='KPI tree");
  });

  test("is added below a leaf, which then says how it is made", async () => {
    await openTree();
    await choose("Price per deal");
    await pane.press(words.addBelow);
    await pane.type(label("node"), "Seats");
    await pane.press(words.form.add);
    expect(workbook.treeChanges).toEqual([]);
    await pane.choose(words.form.operatorOf("Price per deal"), words.form.operators.product);
    await pane.type(label("baseline"), "10");
    await pane.type(label("current"), "12");
    await pane.press(words.form.add);
    expect(change()).toMatchObject({
      adds: [{ parent: { id: "N3" }, node: "Seats", operator: "", baseline: 10, current: 12, target: null }],
      changes: [{ id: "N3", cells: { operator: { from: "", to: "product" } } }],
    });
  });

  test("is added beside another, below the same parent, whose operator stays", async () => {
    await openTree();
    await choose("Price per deal");
    await pane.press(words.addBeside);
    await pane.type(label("node"), "Upsell");
    await pane.press(words.form.addAnother);
    expect(change()).toMatchObject({ adds: [{ parent: { id: "N1" }, node: "Upsell" }], changes: [] });
    expect(pane.field(label("node")).value).toBe("");
  });

  test("goes with everything below it, once that is confirmed, and can be brought back", async () => {
    const undo = { ...none, adds: [{ ...none }] } as never;
    workbook.treeChanged = { found: (workbook.books as never)[0], ids: {}, undo };
    await openTree();
    await choose("Deals per AE");
    await pane.press(words.remove);
    expect(workbook.treeChanges).toEqual([]);
    expect(pane.text).toContain(words.removeText(2));
    await pane.press(words.removeYes(3));
    expect(change()).toEqual({ ...none, removes: ["N2"] });
    await pane.press(words.undo);
    expect(change()).toBe(undo);
    expect(pane.text).toContain(words.undone);
  });

  test("whose formula is off offers to have all formulas written anew", async () => {
    holdsTree(workbook, nodesOf({ ...MRR.root, current: 9 }, MRR.deals, MRR.price, MRR.proposals, MRR.conversion));
    await openTree();
    await pane.press(words.mend);
    expect(change()).toEqual({ ...none, mend: true });
  });

  test("that somebody changed meanwhile is not written, and the sentence says so", async () => {
    workbook.treeChanged = { problem: "access-denied" };
    await openTree();
    await choose("Price per deal");
    await pane.press(words.change);
    await pane.type(label("current"), "5");
    await pane.press(words.form.save);
    expect(pane.text).toContain(textsOf("en").pane.explainWorkbook({ problem: "access-denied" }));
    expect(pane.field(label("current")).value).toBe("5");
  });
});

describe("the picture for elsewhere", () => {
  test("goes into the sheet of the drivers as a drawing, whole, and in words", async () => {
    await openTree();
    await pane.press(words.place);
    const [{ drawing, at, name }] = workbook.pictures as [(typeof workbook.pictures)[0]];
    expect([at.sheet, name]).toEqual(["Drivers Q4 2026", "KPI tree KR1"]);
    expect(drawing.boxes).toHaveLength(5);
    expect(drawing.altText.split("\n")).toHaveLength(5);
    expect(pane.text).toContain("The picture was placed");
  });

  test("stands on the sheet of the tree where that of the drivers is not there", async () => {
    workbook.picturePlaced = { came: "no-sheet", sheet: "Drivers Q4 2026" };
    await openTree();
    await pane.press(words.place);
    expect(workbook.pictures.map(({ at }) => at.sheet)).toEqual(["Drivers Q4 2026", "KPI tree Q4 2026"]);
  });

  test("says why it cannot be copied, and what to do, where the frame has no clipboard", async () => {
    await openTree();
    await pane.press(words.copy);
    expect(pane.text).toContain(words.notCopied);
    expect(pane.text).toContain(words.noClipboard);
  });
});

test("where pictures are not let into the clipboard, the drawing goes there as text", async () => {
  const texts: string[] = [];
  Object.assign(navigator, { clipboard: { writeText: async (text: string) => void texts.push(text) } });
  await openTree();
  await pane.press(words.copy);
  Object.assign(navigator, { clipboard: undefined });
  expect(pane.text).toContain(words.copiedAsText);
  const svg = new DOMParser().parseFromString(texts[0]!, "image/svg+xml");
  expect(svg.querySelector("parsererror")).toBeNull();
  expect([...svg.querySelectorAll("g")]).toHaveLength(5);
});

test.each(LANGUAGES)("in %s no other language is on the page, with or without a tree", async (language) => {
  holdsTree(workbook, undefined, { language });
  const own = treeTextsOf(language).tree;
  await openTree(language);
  await pane.press(own.legend);
  expect(foreignWordsIn(pane.text.replaceAll("MRR per AE increases to $15,000", ""), language)).toEqual([]);
  await choose("Price per deal");
  await pane.press(own.change);
  expect(foreignWordsIn(pane.text.replaceAll("MRR per AE increases to $15,000", ""), language)).toEqual([]);
});
