import { readFileSync } from "node:fs";
import path from "node:path";
import { FORMULAS } from "../../src/functions/catalogue";
import { isProblem } from "../../src/okr/problem";
import { problems } from "../../src/texts/en/problems";
import { functionsMarkdown } from "../../tools/formulas/docs";
import { readCall } from "../../tools/formulas/example";
import { refusalOf, work } from "../../tools/formulas/worked";
import { helpPages } from "../../tools/help-pages";

describe.each(FORMULAS.map((formula) => [formula.name, formula] as const))("the help of %s", (name, { id, text }) => {
  test.each(text.examples.map(({ formula, answer }) => [formula, answer] as const))(
    "%s shows what it says",
    (formula, answer) => {
      expect(readCall(formula).id).toBe(id);
      const shown = work(formula);
      const wanted = Array.isArray(answer) ? answer : [[answer]];
      expect(shown.map((row) => row.length)).toEqual(wanted.map((row: unknown[]) => row.length));
      shown.forEach((row, r) =>
        row.forEach((value, c) => {
          const want: unknown = wanted[r][c];
          if (typeof want === "number") expect(value).toBeCloseTo(want, 9);
          else expect(value).toBe(want);
        }),
      );
    },
  );

  test.each(text.refusals.map(({ formula, note }) => [note, formula] as const))(
    "%s %s is refused with a sentence",
    (_note, formula) => {
      expect(readCall(formula).id).toBe(id);
      const { sentence } = refusalOf(formula);
      expect(sentence).toMatch(/\.$/);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
    },
  );

  test("no two refusals say the same", () => {
    const sentences = text.refusals.map(({ formula }) => refusalOf(formula).sentence);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test(`has a page that names ${name}, every argument and every sentence`, () => {
    const page = helpPages().find((each) => each.name === `help/${id.toLowerCase()}.html`)!.content;
    for (const argument of Object.keys(text.arguments)) expect(page).toContain(`<code>${argument}</code>`);
    for (const { formula } of text.refusals) {
      expect(page).toContain(
        refusalOf(formula)
          .sentence.replace(/&/g, "&amp;")
          .replace(/</g, "&lt;")
          .replace(/>/g, "&gt;")
          .replace(/"/g, "&quot;"),
      );
    }
  });
});

test("help pages run no script and carry no style of their own, as the policy of the build demands", () => {
  for (const { name, content } of helpPages().filter((page) => page.name.endsWith(".html"))) {
    expect([name, content.match(/<script|<style|\sstyle=|\son\w+=/i)]).toEqual([name, null]);
  }
});

test("docs/functions.md is up to date; `npm run docs` makes it so", () => {
  const written = readFileSync(path.join(__dirname, "../../docs/functions.md"), "utf8").replace(/\r\n/g, "\n");
  expect(written).toBe(functionsMarkdown());
});

/** Nobody can type these into the example of a page: they take a data type, another host, a mistake of ours or a full sheet. */
const UNTYPED = ["data-type", "too-many-cells", "not-a-range", "unexpected", "text-too-long"];

/** What is wrong in a cell, and what that comes from where it stands in another row. */
function kinds(cell: unknown): string[] {
  return isProblem(cell) ? [cell.problem, ...("why" in cell ? kinds(cell.why) : [])] : [];
}

test("every kind of refusal stands with its sentence on a page", () => {
  const shown = FORMULAS.flatMap(({ text, evaluate }) =>
    text.refusals.flatMap(({ formula }) => [evaluate(readCall(formula).raw)].flat(2).flatMap(kinds)),
  );
  expect(Object.keys(problems).filter((kind) => !shown.includes(kind))).toEqual(UNTYPED);
});
