import { counts, firstOf, isRow, quoted, withHeader } from "./formulas";
import type { Names } from "./names";
import { countOf, TEAM_AT } from "./page-rows";
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

/** Excel's highest row, in points. */
const HIGHEST_ROW = 409;

/** Heading, sentence, question. */
export const PROOF_ROWS = 3;

export function proofBlocks(names: Names, proof: ProofOnPage): Block[] {
  const { page } = names.texts;
  return [
    { at: `A${proof.row}`, rows: [[null, text(page.proof)]] },
    { at: `B${proof.row + 1}`, rows: [[formula(sentence(names, proof))]] },
    { at: `B${proof.row + 2}`, rows: [[text(page.question)]] },
    { at: `H${proof.row + 2}`, rows: [[formula(answer(names, proof))]] },
  ];
}

export function proofLooks({ row, last, objectives, keyResults, work }: ProofOnPage): Look[] {
  // Three lines that introduce, and one for each objective, key result and piece of work.
  const lines = 3 + objectives.rows.length + keyResults.rows.length + work.rows.length;
  return [
    { at: `A${row}:${last}${row}`, ...COLORS.heading, bold: true, vertical: "Center", rowHeight: 22 },
    {
      at: `B${row + 1}:${last}${row + 1}`,
      wrap: true,
      merged: true,
      vertical: "Top",
      size: 10,
      rowHeight: Math.min(HIGHEST_ROW, lines * 14),
    },
    { at: `A${row + 1}:${last}${row + 1}`, ...LINED },
    { at: `B${row + 2}:G${row + 2}`, merged: true, bold: true, vertical: "Center", rowHeight: 28 },
    { at: `H${row + 2}:${last}${row + 2}`, merged: true, wrap: true, vertical: "Center" },
  ];
}

/**
 * In English OKR.BELIEF says it; other languages put it together from what stands on the page. Only what counts is named:
 * nobody believes in work that was dropped, or promises a key result that was cancelled.
 */
function sentence(names: Names, { objectives, keyResults, work }: ProofOnPage): string {
  const { proof, words } = names.texts;
  const named = (part: Section, counting: string): string => `REPT(${span(part, "B")},${counting})`;
  const objective = named(objectives, counts(names, span(objectives, "J")));
  const results = named(keyResults, counts(names, span(keyResults, "J")));
  const chosen = named(work, `--(${span(work, "J")}<>${quoted(words.workStates.Dropped)})`);
  const all = [objective, results, chosen];
  const nothing = all.map((texts) => `SUMPRODUCT(LEN(${texts}))=0`).join(",");
  const [goals, proofs, works] = all.map((texts) => `INDEX(${texts},0)`);
  if (!proof) return `=IF(OR(${nothing}),"",OKR.BELIEF(${goals},${proofs},${works}))`;
  const line = "CHAR(10)";
  const list = (texts: string | undefined, between: string): string => `TEXTJOIN(${between},TRUE,${texts})`;
  const parts = [
    [quoted(proof.work), list(works, `${quoted(` ${proof.and}`)}&${line}`)],
    [quoted(proof.keyResults), list(proofs, line)],
    [quoted(proof.objective), list(goals, quoted("; "))],
  ].map((pair) => pair.join(`&${line}&`));
  return `=IF(OR(${nothing}),"",${parts.join(`&${line}&`)})`;
}

/** What the first objective of the team that has no yes says; every objective that counts must say yes for the team to. */
function answer(names: Names, { objectives }: ProofOnPage): string {
  const { objective, tables, texts } = names;
  const of = (header: string): string => withHeader(tables.objectives, header);
  const yes = quoted(texts.words.answers.yes);
  const own = `(${of(objective.team)}=${TEAM_AT})*${isRow(tables.objectives, objective.team)}`;
  const open = `${own}*${counts(names, of(objective.state))}*(${of(objective.enough)}<>${yes})`;
  const first = firstOf(tables.objectives, objective.enough, open);
  const unanswered = quoted(texts.page.unanswered(names.sheets.objectives, objective.enough));
  return `=IF(${countOf(objectives.from)}=0,"",IFERROR(IF(${first}="",${unanswered},${first}),${yes}))`;
}
