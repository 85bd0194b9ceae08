/** @jest-environment jsdom */
import { act } from "react";
import { FORMULAS } from "../../src/functions/catalogue";
import { report } from "../../src/taskpane/navigation";
import { LANGUAGES, textsOf, type Language } from "../../src/texts/languages";
import { foreignWordsIn } from "../texts/foreign-words";
import { FakeWorkbook } from "./fake-workbook";
import { Pane } from "./pane";

jest.setTimeout(30_000);

const TAGS: Readonly<Record<Language, string>> = { en: "en-US", de: "de-DE" };

const pane = new Pane();
let workbook: FakeWorkbook;

beforeEach(() => {
  window.localStorage.clear();
  workbook = new FakeWorkbook();
});
afterEach(() => pane.close());

/** What is read and heard in the pane, apart from what says itself that it is in English, and what people typed. */
function said(): string {
  const page = document.body.cloneNode(true) as HTMLElement;
  for (const element of page.querySelectorAll("[lang], code, script, style")) element.remove();
  const heard = [...page.querySelectorAll("*")].flatMap((element) =>
    ["aria-label", "title", "placeholder"].map((name) => element.getAttribute(name) ?? ""),
  );
  return [...page.querySelectorAll("*")]
    .flatMap(({ childNodes }) => [...childNodes].filter(({ nodeType }) => nodeType === 3).map((text) => text.nodeValue))
    .concat(heard)
    .join(" ");
}

describe.each(LANGUAGES)("in %s", (language) => {
  const { pane: words, ribbon } = textsOf(language);
  const draw = () => pane.draw(workbook, undefined, TAGS[language]);
  const nothingForeign = (...butNames: readonly string[]) => {
    expect(said().length).toBeGreaterThan(20);
    expect(foreignWordsIn(said(), language).filter((word) => !butNames.includes(word))).toEqual([]);
  };

  test("the document says its language", async () => {
    await draw();
    expect(document.documentElement.lang).toBe(language);
  });

  test("the start page", async () => {
    await draw();
    expect(said()).toContain(words.home.intro);
    nothingForeign();
  });

  test("help and about", async () => {
    await draw();
    await pane.press(words.home.about.title);
    expect(said()).toContain(words.about.sharing);
    nothingForeign();
  });

  test("the list of formulas, what a search finds and that it finds nothing", async () => {
    await draw();
    await pane.press(words.home.formulas.title);
    nothingForeign();
    await pane.type(words.formulaList.search, "xyz");
    expect(said()).toContain(words.formulaList.none("xyz"));
    nothingForeign();
  });

  test("the page of a formula, opened up, with a wrong field and after writing", async () => {
    await draw();
    await pane.press(words.home.formulas.title);
    await pane.press("OKR.SCORE");
    const { purpose, result, example, refusals, insert } = words.formulaPage;
    for (const title of [purpose, result, example, refusals]) await pane.press(title);
    const names = FORMULAS.find(({ id }) => id === "SCORE")!.arguments.map(({ name }) => name);
    await pane.press(insert);
    expect(said()).toContain(words.explainTyped({ problem: "nothing-typed" }));
    nothingForeign(...names);
    for (const name of names.slice(0, 3)) await pane.type(name, "1");
    await pane.press(insert);
    expect(pane.focused).toBe(words.formulaPage.inserted("B2", "Sheet1"));
    workbook.holds = "1";
    await pane.press(insert);
    expect(pane.focused).toBe(words.formulaPage.occupied("B2", "Sheet1"));
  });

  test("outside of Excel", async () => {
    await pane.draw(undefined, undefined, TAGS[language]);
    expect(said()).toContain(words.outside.how);
    nothingForeign();
  });

  test("a button of the ribbon that did not do its work", async () => {
    await draw();
    await act(async () => report({ button: "help", message: "" }));
    expect(said()).toContain(words.buttonFailed.title(ribbon.buttons.help.label));
    nothingForeign();
  });

  test("the form for a new workbook: empty, wrong, with its preview, and when all is written", async () => {
    await draw();
    await pane.press(words.home.newWorkbook.title);
    nothingForeign();
    await pane.press(words.newWorkbook.create);
    expect(said()).toContain(words.explainDraft({ problem: "team-missing", field: "team" }));
    await pane.type(words.newWorkbook.team, "Alpha");
    await pane.press(words.newWorkbook.contents);
    nothingForeign();
    await pane.press(words.newWorkbook.create);
    expect(pane.focused).toBe(words.done.title);
    nothingForeign();
  });

  test("when the workbook was refused, and when it was half written", async () => {
    await draw();
    await pane.press(words.home.newWorkbook.title);
    await pane.type(words.newWorkbook.team, "Alpha");
    workbook.refusal = { problem: "structure-protected" };
    await pane.press(words.newWorkbook.create);
    expect(said()).toContain(words.explainWorkbook(workbook.refusal));
    nothingForeign();
    workbook.refusal = {
      problem: "half-written",
      cause: { problem: "no-answer", seconds: 1 },
      remains: { sheets: [{ id: "1", name: "X 1", content: "" }], unsure: ["X 2"], names: [] },
    };
    await pane.press(words.newWorkbook.create);
    expect(said()).toContain(words.half.written(["X 1"]));
    nothingForeign();
  });
});

describe("the choice of a language", () => {
  const choose = async (language: Language | "") => {
    const select = document.querySelector("select")!;
    const set = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value")?.set;
    await act(async () => {
      set?.call(select, language);
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
  };
  const [english, german] = [textsOf("en").pane, textsOf("de").pane];
  const openAbout = async (tag = "en-US", words = english) => {
    await pane.draw(workbook, undefined, tag);
    await pane.press(words.home.about.title);
  };

  test("follows Excel, and says what that is", async () => {
    await openAbout("de-AT", german);
    expect(said()).toContain("Wie in Excel (Deutsch)");
    expect(document.querySelector("select")!.value).toBe("");
  });

  test("is English where Excel speaks a language that is not here", async () => {
    await openAbout("pt-BR");
    expect(said()).toContain("As in Excel (English)");
  });

  test("takes effect at once, and is known when the pane is opened again", async () => {
    await openAbout();
    await choose("de");
    expect(said()).toContain(german.about.sharing);
    expect(document.documentElement.lang).toBe("de");
    await pane.close();
    await openAbout("en-US", german);
    expect(document.querySelector("select")!.value).toBe("de");
  });

  test("goes back to Excel's", async () => {
    await openAbout();
    await choose("de");
    await choose("");
    expect(said()).toContain(english.about.sharing);
    expect(window.localStorage).toHaveLength(0);
  });

  test("that was kept in a language which is gone is forgotten", async () => {
    window.localStorage.setItem("okrw.language", "tlh");
    await openAbout();
    expect(said()).toContain(english.about.sharing);
  });

  test("holds without storage until the pane is closed, and the page says so", async () => {
    const refused = () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
    const storage = jest.spyOn(window, "localStorage", "get").mockImplementation(refused);
    await openAbout();
    expect(said()).not.toContain(english.about.languageNotKept);
    await choose("de");
    expect(said()).toContain(german.about.languageNotKept);
    expect(said()).toContain(german.about.sharing);
    storage.mockRestore();
  });
});
