import { languageFor, LANGUAGES, nameOf, textsOf } from "../../src/texts/languages";

describe("the language that answers for a tag", () => {
  test.each([
    ["de", "de"],
    ["de-DE", "de"],
    ["de-AT", "de"],
    ["DE-ch", "de"],
    ["de_DE", "de"],
    ["en-GB", "en"],
    ["den", "en"], // Slavey, not German
    ["tlh", "en"],
    ["", "en"],
    [undefined, "en"],
  ])("%s: %s", (tag, language) => {
    expect(languageFor(tag)).toBe(language);
  });
});

test("a language says its own name", () => {
  expect(LANGUAGES.map(nameOf)).toEqual(["English", "Deutsch"]);
});

/** Where an entry stands and of what kind it is: `pane.home.title string`, `pane.done.show function`. */
function entriesOf(value: unknown, at = ""): string[] {
  if (typeof value === "function") return [`${at} function`];
  if (typeof value !== "object" || value === null) return [`${at} ${typeof value}`];
  return Object.entries(value).flatMap(([key, entry]) => entriesOf(entry, at === "" ? key : `${at}.${key}`));
}

/** Entries that a language may leave undefined, because another way says the same there. */
const MAY_BE_UNDEFINED = /^sheets\.proof\b/;

test.each(LANGUAGES)("%s has every entry of English and none besides", (language) => {
  const entries = (of: typeof language) => entriesOf(textsOf(of)).filter((entry) => !MAY_BE_UNDEFINED.test(entry));
  expect(entries(language).length).toBeGreaterThan(100);
  expect(entries(language).sort()).toEqual(entries("en").sort());
});

test.each(LANGUAGES)("%s has no empty text where English has one; pieces around a fact may be empty", (language) => {
  const empty = (value: unknown, at = ""): string[] =>
    value === "" || (typeof value === "string" && value.trim() !== value && value.trim() === "")
      ? [at]
      : typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.entries(value).flatMap(([key, entry]) => empty(entry, `${at}.${key}`))
        : [];
  expect(empty(textsOf(language))).toEqual(empty(textsOf("en")));
});
