import { AT_REST } from "../okr/book";
import { RICE_FIELDS as FACTORS, type RiceField as Factor } from "../okr/kpi/ranking";
import { column, here, noneOf, orBlank, positionIn, quoted, stateWords } from "./formulas";
import type { Names } from "./names";

/** How Work is ranked in its own sheet: what OKR.RICE makes of four numbers, and why where that is nothing. */

/** The share by which two numbers may differ and be the same. */
const TOLERANCE = "1E-9";

/** Words of Work's own state after which nothing is to be decided. */
const DECIDED = ["Done", "Dropped", "Standard process", "Back to the tree"] as const;

/** The number to rank by; 0 for work that serves no objective of the quarter. */
export function riceOf(names: Names): string {
  const { work: header } = names;
  const factors = FACTORS.map((factor) => orBlank(here(header[factor])));
  return `OKR.RICE(${factors.join(",")},${aligned(names)})`;
}

/**
 * 1 for the highest number above 0; rows with the same one share their rank, and the next is counted on behind them. Done and
 * dropped work is not among them.
 */
export function rankOf(names: Names): string {
  const { work: header, tables } = names;
  const own = here(header.rice);
  const all = column(tables.work, header.rice);
  // Two numbers are the same up to what multiplying in another order may change.
  const above = `IF(ISNUMBER(${all}),IF(${all}>${own}*(1+${TOLERANCE}),1,0),0)`;
  const rank = `1+SUMPRODUCT(${above}*${noneOf(column(tables.work, header.state), decidedWords(names))})`;
  return `IF(OR(${isDecided(names)}),"",IF(ISNUMBER(${own}),IF(${own}>0,${rank},""),""))`;
}

/** Whether the row's key result is in this quarter, and neither it nor its objective is at rest. */
function aligned(names: Names): string {
  const { isThere, keyResultState, objectiveState } = look(names);
  const rest = `OR(${atRest(names, keyResultState)},${atRest(names, objectiveState)})`;
  return `IF(${isThere},NOT(${rest}),FALSE)`;
}

/** Which row of the key results the work is believed to move; blank where its id is not there. */
export function keyResultLine(names: Names): string {
  const { id } = look(names);
  return `IF(${id}="","",${positionIn(names.tables.keyResults, names.keyResult.id, id)})`;
}

/** Which row of the objectives that key result proves; blank where there is none. */
export function objectiveLine(names: Names): string {
  const { objective } = look(names);
  const found = positionIn(names.tables.objectives, names.objective.id, objective);
  return `IF(${here(names.work.line)}="","",IF(${objective}="","",${found}))`;
}

/** Why a row has no rank, in the order in which `ranked` asks. */
export function whyNotRanked(names: Names): string {
  const { work: header, texts } = names;
  const { notRanked: says } = texts;
  const { id, keyResultState, objective, objectiveState } = look(names);
  const cellOf = (factor: Factor): string => here(header[factor]);
  const cells = FACTORS.map(cellOf);
  const isBlank = `COUNTA(${[header.work, header.moves].map(here).concat(cells).join(",")})=0`;
  const around = (parts: readonly string[], ...found: readonly string[]): string =>
    parts.flatMap((part, i) => [quoted(part), ...found.slice(i, i + 1)]).join("&");
  const listed = (parts: readonly string[], when: (cell: string) => string): string =>
    around(
      parts,
      `TEXTJOIN(", ",TRUE,${FACTORS.map((factor) => `IF(${when(cellOf(factor))},${quoted(header[factor])},"")`).join(",")})`,
    );
  const missing = (cell: string): string => `TRIM(${cell})=""`;
  const zero = (cell: string): string => `${cell}=0`;
  const steps: readonly (readonly [when: string, says: string])[] = [
    [isBlank, '""'],
    ...FACTORS.map((factor): [string, string] => [`ISERROR(${cellOf(factor)})`, quoted(says.wrong[factor])]),
    ...FACTORS.map((factor): [string, string] => [isWrong(factor, cellOf(factor)), quoted(says.wrong[factor])]),
    [`OR(${cells.map(missing).join(",")})`, listed(says.missing, missing)],
    [`${id}=""`, quoted(says.noKeyResult)],
    [`${here(header.line)}=""`, around(says.unknownKeyResult, id)],
    [`OR(${atRest(names, keyResultState)})`, around(says.keyResultAtRest, id, `LOWER(${keyResultState})`)],
    [`${here(header.objectiveLine)}=""`, around(says.noObjective, id)],
    [`OR(${atRest(names, objectiveState)})`, around(says.objectiveAtRest, objective, `LOWER(${objectiveState})`)],
    [`OR(${cells.map(zero).join(",")})`, listed(says.zero, zero)],
    // While the add-in is not there the number is #NAME?, which says so by itself.
    [`IFERROR(ERROR.TYPE(${here(header.rice)})=3,FALSE)`, quoted(says.tooLarge)],
    [`OR(${isDecided(names)})`, around(says.decided, here(header.state))],
  ];
  return steps.reduceRight((otherwise, [when, then]) => `IF(${when},${then},${otherwise})`, '""');
}

/** What OKR.RICE would refuse; a blank cell is missing, not wrong. */
function isWrong(factor: Factor, cell: string): string {
  const bounds = {
    reach: `${cell}<0`,
    impact: `${cell}<0`,
    confidence: `OR(${cell}<-${TOLERANCE},${cell}>1+${TOLERANCE})`,
    effort: `${cell}<=0`,
  };
  return `IF(ISNUMBER(${cell}),${bounds[factor]},TRIM(${cell})<>"")`;
}

/** The row's key result and its objective, found by the rows in which they stand. */
function look({ keyResult, objective, tables, work }: Names) {
  const [line, above] = [here(work.line), here(work.objectiveLine)];
  return {
    id: `TRIM(${here(work.moves)})`,
    isThere: `AND(${line}<>"",${above}<>"")`,
    keyResultState: `INDEX(${column(tables.keyResults, keyResult.state)},${line})`,
    objective: `TRIM(INDEX(${column(tables.keyResults, keyResult.objective)},${line}))`,
    objectiveState: `INDEX(${column(tables.objectives, objective.state)},${above})`,
  };
}

/** A list of TRUE and FALSE, one for each word that says so. */
function atRest({ texts }: Names, state: string): string {
  return `${state}={${stateWords(texts, AT_REST).map(quoted).join(",")}}`;
}

/** A list of TRUE and FALSE, one for each word after which nothing is to be decided about the row. */
function isDecided(names: Names): string {
  return `${here(names.work.state)}={${decidedWords(names).map(quoted).join(",")}}`;
}

function decidedWords({ texts }: Names): readonly string[] {
  return [...new Set([...DECIDED.map((word) => texts.words.workStates[word]), ...stateWords(texts, AT_REST)])];
}
