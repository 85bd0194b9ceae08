import { column, quoted } from "./formulas";
import type { Names } from "./names";
import { countOf, rowsOf } from "./page-rows";
import { COLORS } from "./palette";
import { formula, text, type Block, type Look } from "./plan";
import { LINED } from "./sheet-parts";
import { span, type Section } from "./team-page";

/** The reverse-order sentence on a page: what a team believes its work will lead to, and whether that is enough. */
export interface ProofOnPage {
  readonly row: number;
  readonly last: string;
  readonly objectives: Section;
  readonly keyResults: Section;
  readonly work: Section;
}

/** Heading, sentence, question. */
export const PROOF_ROWS = 3;

export function proofBlocks(names: Names, proof: ProofOnPage): Block[] {
  const { page } = names.texts;
  return [
    { at: `A${proof.row}`, rows: [[null, text(page.proof)]] },
    { at: `B${proof.row + 1}`, rows: [[formula(sentence(names, proof))]] },
    { at: `B${proof.row + 2}`, rows: [[text(page.question)]] },
    { at: `H${proof.row + 2}`, rows: [[formula(answer(names))]] },
  ];
}

export function proofLooks({ row, last, keyResults, work }: ProofOnPage): Look[] {
  // Three lines that introduce, and a line or two for each key result and each piece of work.
  const lines = 5 + keyResults.rows.length + work.rows.length;
  return [
    { at: `A${row}:${last}${row}`, ...COLORS.heading, bold: true, vertical: "Center", rowHeight: 22 },
    { at: `B${row + 1}:${last}${row + 1}`, wrap: true, merged: true, vertical: "Top", rowHeight: lines * 15 },
    { at: `A${row + 1}:${last}${row + 1}`, ...LINED },
    { at: `B${row + 2}:G${row + 2}`, merged: true, bold: true, vertical: "Center", rowHeight: 28 },
    { at: `H${row + 2}:${last}${row + 2}`, merged: true, wrap: true, vertical: "Center" },
  ];
}

/** In English OKR.BELIEF says it; other languages put it together from what stands on the page. */
function sentence(names: Names, { objectives, keyResults, work }: ProofOnPage): string {
  const { proof } = names.texts;
  const [objective, results, chosen] = [objectives, keyResults, work].map((section) => span(section, "B"));
  const complete = ["objectives", "keyResults", "work"] as const;
  const empty = complete.map((what) => `${countOf(rowsOf(names, what))}=0`).join(",");
  if (!proof) return `=IF(OR(${empty}),"",OKR.BELIEF(${objective},${results},${chosen}))`;
  const line = "CHAR(10)";
  const list = (cells: string | undefined, between: string): string => `TEXTJOIN(${between},TRUE,${cells})`;
  const parts = [
    [quoted(proof.work), list(chosen, `${quoted(` ${proof.and}`)}&${line}`)],
    [quoted(proof.keyResults), list(results, line)],
    [quoted(proof.objective), list(objective, quoted("; "))],
  ].map((pair) => pair.join(`&${line}&`));
  return `=IF(OR(${empty}),"",${parts.join(`&${line}&`)})`;
}

/** What the first objective of the team that has no yes says; every objective must say yes for the team to. */
function answer(names: Names): string {
  const { objective, tables, texts } = names;
  const rows = rowsOf(names, "objectives");
  const of = (header: string): string => column(tables.objectives, header);
  const yes = quoted(texts.words.answers.yes);
  const open = `INDEX((${of(objective.team)}=$A$1)*(${of(objective.enough)}<>${yes}),0)`;
  const first = `INDEX(${of(objective.enough)},MATCH(1,${open},0))`;
  const unanswered = quoted(texts.page.unanswered(names.sheets.objectives, objective.enough));
  return `=IF(${countOf(rows)}=0,"",IFERROR(IF(${first}="",${unanswered},${first}),${yes}))`;
}
