import { beliefSentence } from "../texts/en/belief";
import { isMissing, type List } from "./cell";
import { placeIn, unusable } from "./fields";
import { isProblem, type Problem } from "./problem";

/** What a cell of Excel holds at most. */
const LONGEST_TEXT = 32_767;

/**
 * The reverse-order proof of an OKR(W) as one text: that choosing this Work will result in these Key Results, which
 * will mean that the Objective is met. Blank cells are left out.
 *
 * @returns the text, or a problem; `belief-incomplete` while one of the three is empty
 * @see docs/functions.md, "OKR.BELIEF"
 */
export function belief(objective: List, keyResults: List, work: List): string | Problem {
  const goal = readTexts(objective, "objective");
  if (isProblem(goal)) return goal;
  const results = readTexts(keyResults, "key_results");
  if (isProblem(results)) return results;
  const chosen = readTexts(work, "work");
  if (isProblem(chosen)) return chosen;
  if (goal.length === 0) return { problem: "belief-incomplete", lacks: "objective" };
  if (results.length === 0) return { problem: "belief-incomplete", lacks: "key_results" };
  if (chosen.length === 0) return { problem: "belief-incomplete", lacks: "work" };
  const text = beliefSentence(goal.join("; "), results, chosen.map(withoutFullStop));
  return text.length > LONGEST_TEXT ? { problem: "text-too-long", length: text.length, most: LONGEST_TEXT } : text;
}

function readTexts(list: List, argument: string): string[] | Problem {
  const texts: string[] = [];
  for (let i = 0; i < list.cells.length; i++) {
    const cell = list.cells[i];
    if (isMissing(cell)) continue;
    const wrong = unusable(cell, placeIn(list, i, argument));
    if (wrong) return wrong;
    texts.push(typeof cell === "boolean" ? (cell ? "TRUE" : "FALSE") : String(cell).trim());
  }
  return texts;
}

/** A line of work as the sentence takes it: "AND" follows. */
export function withoutFullStop(text: string): string {
  return text.replace(/\.$/, "");
}
