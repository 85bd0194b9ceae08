import { FORMULAS } from "../../src/functions/catalogue";

const BEGIN = "<!-- formulas: written by npm run docs -->";
const END = "<!-- end of formulas -->";

/** The README with its table of formulas as they are declared now. */
export function withFormulas(readme: string): string {
  const [before, after] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (before < 0 || after < before) throw new Error(`README.md has lost its marks ${BEGIN} and ${END}.`);
  const rows = FORMULAS.map(({ name, text }) => `| \`${name}\` | ${text.summary} |`);
  const table = ["| Formula | What it answers |", "| --- | --- |", ...rows].join("\n");
  return `${readme.slice(0, before)}${BEGIN}\n${table}\n${readme.slice(after)}`;
}
