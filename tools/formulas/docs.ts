import { FORMULAS, type Formula } from "../../src/functions/catalogue";
import { helpPage as words } from "../../src/texts/en/help-page";
import { inWords, refusalOf, work } from "./worked";

/** `docs/functions.md`: the same as the help pages, for people who read the project. */
export function functionsMarkdown(): string {
  const list = FORMULAS.map(
    ({ name, text }) => `- [${name}](#${name.toLowerCase().replace(".", "")}): ${text.summary}`,
  );
  const parts = [`# ${words.title}`, MADE, words.intro, list.join("\n"), RULES, ...FORMULAS.map(chapter)];
  return `${parts.join("\n\n")}\n`;
}

const MADE = "<!-- Made from the declarations by `npm run docs`; a test says when it is out of date. -->";

/** What holds for every formula. */
const RULES = `## What holds for every formula

- Scores, weights, confidence and expected progress are fractions: 0.7 is 70 %. Nothing is rounded inside a formula.
- Dates are what Excel takes for dates. Text is never read as a date, and no formula looks at the clock.
- A blank cell, an empty text and white space are *missing*; 0 is a number. In a sheet write \`IF(cell="","",cell)\`,
  because some versions of Excel pass a blank cell as 0.
- Text that looks like a number is refused, not converted; so are TRUE and FALSE where a number is asked for.
- Words are matched without regard to case, spaces and hyphens: \`At least\`, \`atleast\` and \`AT-LEAST\` are one word.
- What is wrong shows as \`#VALUE!\` with a sentence behind it; too little data, and an \`#N/A\` that came in, as \`#N/A\`.
- Ranges are answered cell by cell as \`=A1:A9*B1\` is, or read as lists by the formulas that make one of many.
- Thresholds are compared with a tolerance of 1e-9, so 0.1 + 0.2 + 0.4 is 0.7.`;

function chapter({ name, signature, arguments: parameters, text }: Formula): string {
  const parts = [
    `## ${name}`,
    text.summary,
    `\`${signature}\``,
    ...text.purpose,
    `### ${words.headings.arguments}`,
    table(
      words.columns.arguments,
      parameters.map((each) => [`\`${each.name}\``, each.optional ? words.optional : words.required, each.description]),
    ),
    `### ${words.headings.result}`,
    text.result,
    `### ${words.headings.examples}`,
    table(
      words.columns.examples,
      text.examples.map(({ formula, note }) => [code(formula), inWords(work(formula)), note]),
    ),
    `### ${words.headings.refusals}`,
    table(
      words.columns.refusals,
      text.refusals.map(({ formula, note }) => {
        const { error, sentence } = refusalOf(formula);
        return [note, code(formula), `**${error}** ${sentence}`];
      }),
    ),
    `### ${words.headings.differences}`,
    text.differences.map((each) => `- ${each}`).join("\n"),
  ];
  if (text.twin) parts.push(`### ${words.headings.twin}`, code(text.twin.formula), text.twin.note);
  return parts.join("\n\n");
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");
}

function code(formula: string): string {
  return `\`${formula}\``;
}
