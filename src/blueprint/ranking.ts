import { AT_REST } from "../okr/book";
import { column, here, orBlank, positionIn, quoted, stateWords } from "./formulas";
import type { Names } from "./names";

/** How Work is ranked in its own sheet: what OKR.RICE makes of four numbers, and why where that is nothing. */

export const FACTORS = ["reach", "impact", "confidence", "effort"] as const;

/** The number to rank by; 0 for work that serves no objective of the quarter. */
export function riceOf(names: Names): string {
  const { work: header } = names;
  const factors = FACTORS.map((factor) => orBlank(here(header[factor])));
  return `OKR.RICE(${factors.join(",")},${aligned(names)})`;
}

/** 1 for the highest number above 0; rows with the same one share their rank, and the next is counted on behind them. */
export function rankOf({ work: header, tables }: Names): string {
  const own = here(header.rice);
  const all = column(tables.work, header.rice);
  // Two numbers are the same up to what adding and multiplying in another order may change.
  const above = `SUMPRODUCT(IF(ISNUMBER(${all}),IF(${all}>${own}*(1+1E-9),1,0),0))`;
  return `IF(ISNUMBER(${own}),IF(${own}>0,1+${above},""),"")`;
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
  const [line, above] = [here(header.line), here(header.objectiveLine)];
  const cells = FACTORS.map((factor) => here(header[factor]));
  const isBlank = `COUNTA(${[header.work, header.moves].map(here).concat(cells).join(",")})=0`;
  const around = ([before, between, behind = ""]: readonly string[], ...found: readonly string[]): string =>
    [quoted(before!), found[0]!, quoted(between!), ...(found[1] ? [found[1], quoted(behind)] : [])].join("&");
  const steps: readonly (readonly [when: string, says: string])[] = [
    [isBlank, '""'],
    [`${id}=""`, quoted(says.noKeyResult)],
    [`${line}=""`, around(says.unknownKeyResult, id)],
    [`OR(${atRest(names, keyResultState)})`, around(says.keyResultAtRest, id, `LOWER(${keyResultState})`)],
    [`${above}=""`, around(says.noObjective, id)],
    [`OR(${atRest(names, objectiveState)})`, around(says.objectiveAtRest, objective, `LOWER(${objectiveState})`)],
    [`COUNTA(${cells.join(",")})=0`, quoted(says.notRated)],
    ...FACTORS.map((factor): [string, string] => [
      `IFERROR(TRIM(${here(header[factor])})="",FALSE)`,
      quoted(`${says.missing[0]}${header[factor]}${says.missing[1]}`),
    ]),
    ...FACTORS.map((factor): [string, string] => [
      `NOT(${isUsable(factor, here(header[factor]))})`,
      quoted(says.wrong[factor]),
    ]),
    ...FACTORS.filter((factor) => factor !== "effort").map((factor): [string, string] => [
      `${here(header[factor])}=0`,
      quoted(`${says.zero[0]}${header[factor]}${says.zero[1]}`),
    ]),
  ];
  return steps.reduceRight((otherwise, [when, then]) => `IF(${when},${then},${otherwise})`, '""');
}

/** What OKR.RICE takes. */
function isUsable(factor: (typeof FACTORS)[number], cell: string): string {
  const bounds = {
    reach: `${cell}>=0`,
    impact: `${cell}>=0`,
    confidence: `AND(${cell}>=-1E-9,${cell}<=1+1E-9)`,
    effort: `${cell}>0`,
  };
  return `IF(ISNUMBER(${cell}),${bounds[factor]},FALSE)`;
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
