import { readFileSync } from "node:fs";
import path from "node:path";
import { FORMULAS, type Formula } from "../src/functions/catalogue";
import { helpPageName } from "../src/functions/metadata";
import { helpPage as words } from "../src/texts/en/help-page";
import { inWords, refusalOf, work } from "./formulas/worked";

/** A file of the build, its name with the folder it stands in. */
export interface HelpPage {
  readonly name: string;
  readonly content: string;
}

/** The help pages of the build: one for each formula, which Excel opens, a list of all, and their style. */
export function helpPages(): HelpPage[] {
  return [
    { name: "help/index.html", content: listPage(FORMULAS) },
    ...FORMULAS.map((formula) => ({ name: `help/${helpPageName(formula.id)}`, content: formulaPage(formula) })),
    { name: "help/help.css", content: readFileSync(path.join(__dirname, "formulas/help.css"), "utf8") },
  ];
}

function listPage(formulas: readonly Formula[]): string {
  const items = formulas.map(
    ({ id, name, text }) =>
      `<dt><a href="${helpPageName(id)}"><code>${name}</code></a></dt><dd>${escape(text.summary)}</dd>`,
  );
  return page(
    words.title,
    `<h1>${escape(words.title)}</h1>\n<p>${escape(words.intro)}</p>\n<dl>\n${items.join("\n")}\n</dl>`,
  );
}

function formulaPage({ name, signature, arguments: parameters, text }: Formula): string {
  const worked = (formula: string) => `<code>${escape(formula)}</code>`;
  const sections = [
    `<h1>${name}</h1>`,
    `<p class="summary">${escape(text.summary)}</p>`,
    `<p class="signature"><code>${escape(signature)}</code></p>`,
    ...text.purpose.map((paragraph) => `<p>${escape(paragraph)}</p>`),
    section(
      words.headings.arguments,
      table(
        words.columns.arguments,
        parameters.map((each) => [
          `<code>${each.name}</code>`,
          escape(each.optional ? words.optional : words.required),
          escape(each.description),
        ]),
      ),
    ),
    section(words.headings.result, `<p>${escape(text.result)}</p>`),
    section(
      words.headings.examples,
      table(
        words.columns.examples,
        text.examples.map(({ formula, note }) => [worked(formula), escape(inWords(work(formula))), escape(note)]),
      ),
    ),
    section(
      words.headings.refusals,
      table(
        words.columns.refusals,
        text.refusals.map(({ formula, note }) => {
          const { error, sentence } = refusalOf(formula);
          return [escape(note), worked(formula), `<b>${error}</b> ${escape(sentence)}`];
        }),
      ),
    ),
    section(
      words.headings.differences,
      `<ul>${text.differences.map((each) => `<li>${escape(each)}</li>`).join("")}</ul>`,
    ),
    text.twin
      ? section(words.headings.twin, `<p>${worked(text.twin.formula)}</p><p>${escape(text.twin.note)}</p>`)
      : "",
  ];
  return page(
    name,
    sections.filter(Boolean).join("\n"),
    `<nav><a href="index.html">${escape(words.title)}</a></nav>\n`,
  );
}

function section(heading: string, content: string): string {
  return `<section>\n<h2>${escape(heading)}</h2>\n${content}\n</section>`;
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  // On a narrow page each row is a block, its cells below each other: the roles keep it a table for screen readers.
  const head = headings.map((heading) => `<th scope="col" role="columnheader">${escape(heading)}</th>`).join("");
  const cell = (content: string, i: number) =>
    `<td role="cell" data-heading="${escape(headings[i] ?? "")}">${content}</td>`;
  const body = rows.map((row) => `<tr role="row">${row.map(cell).join("")}</tr>`).join("\n");
  // A wide table scrolls in its own frame, which the keyboard can reach.
  return `<div class="wide" tabindex="0" role="group" aria-label="${escape(headings.join(", "))}"><table role="table">\n<thead role="rowgroup"><tr role="row">${head}</tr></thead>\n<tbody role="rowgroup">\n${body}\n</tbody>\n</table></div>`;
}

function page(title: string, content: string, before = ""): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)}${title === words.title ? "" : ` – ${escape(words.title)}`}</title>
<link rel="stylesheet" href="help.css">
</head>
<body>
${before}<main>
${content}
</main>
</body>
</html>
`;
}

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
