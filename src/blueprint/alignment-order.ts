import { column, literally, lookUp, quoted } from "./formulas";
import { wordRange } from "./lists-places";
import type { Names } from "./names";
import { formula, number, text, type Block, type Content } from "./plan";

/**
 * The order of the tree, worked out in grey columns beside it: one row for each objective and then for each key result, in
 * the order of their tables.
 *
 * No formula may ask for its own ancestors, however deep they are: that would run in a circle. So each row knows the row
 * above it, from that the row two above, from that four, then eight: each column reads the one before it. The same
 * doubling puts the path from the top together. What still has somebody sixteen above runs in a circle: such objectives
 * are cut off from what they support, and stand on top. Paths of a fixed width per step sort as the tree reads.
 */
export interface OrderPlace {
  /** Row with the counts of both tables, and with the headers. */
  readonly countRow: number;
  readonly headerRow: number;
  readonly firstRow: number;
  /** How many rows of both tables together find room. */
  readonly room: number;
}

/** Letters of the grey columns. */
export const ORDER = {
  row: "H",
  id: "I",
  words: "J",
  level: "K",
  self: "L",
  named: "M",
  above: "N",
  up2: "O",
  up4: "P",
  up8: "Q",
  up16: "R",
  below: "S",
  step: "T",
  path2: "U",
  below2: "V",
  path4: "W",
  below4: "X",
  path8: "Y",
  below8: "Z",
  path: "AA",
  place: "AB",
  note: "AC",
  shown: "AD",
} as const;

export type Grey = keyof typeof ORDER;

/** Characters of one step of a path: a digit for the level, four for the row. */
const STEP = 5;

/** Sorts behind every path. */
const NOWHERE = '"z"';

/** In front of an id, so that those of objectives and of key results can be the same. */
const OBJECTIVE = '"o "';
const KEY_RESULT = '"k "';

/** The cell with the number of objectives: rows up to this one are objectives, those behind it key results. */
export function objectivesAt({ countRow }: OrderPlace): string {
  return `$${ORDER.id}$${countRow}`;
}

function keyResultsAt({ countRow }: OrderPlace): string {
  return `$${ORDER.words}$${countRow}`;
}

/** All cells of a grey column. */
export function greyColumn({ firstRow, room }: OrderPlace, which: Grey): string {
  return `$${ORDER[which]}$${firstRow}:$${ORDER[which]}$${firstRow + room - 1}`;
}

/** What a grey column says of the row whose number stands in a cell. */
export function greyOf(place: OrderPlace, which: Grey, at: string): string {
  return `INDEX(${greyColumn(place, which)},${at})`;
}

/** How many steps below the top a path ends. */
export function depthOf(path: string): string {
  return `((LEN(${path})-1)/${STEP}-1)`;
}

/** The length of the path of a row that stands on top. */
export const TOP_LENGTH = STEP + 1;

/** A column of the objectives, or the one of the key results that goes with it, for the row whose number stands in a cell. */
export function eitherOf(names: Names, place: OrderPlace, headers: readonly [string, string], at: string): string {
  const { tables } = names;
  const [objective, keyResult] = headers;
  const count = objectivesAt(place);
  return (
    `IF(${at}<=${count},INDEX(${column(tables.objectives, objective)},${at}),` +
    `INDEX(${column(tables.keyResults, keyResult)},${at}-${count}))`
  );
}

/** Counts, headers and a row of formulas for each row of the tables that finds room. */
export function orderBlocks(names: Names, place: OrderPlace): Block[] {
  const { alignment } = names.texts;
  const { objective, keyResult, tables } = names;
  const { row, id, words, level, self, named, above, up, below, step, path, place: line, note, shown } = alignment;
  const steps = [up(2), up(4), up(8), up(16), below, step, path(2), up(2), path(4), up(4), path(8), up(8), path(16)];
  const headers = [row, id, words, level, self, named, above, ...steps, line, note, shown];
  return [
    {
      at: `${ORDER.row}${place.countRow}`,
      rows: [
        [
          text(alignment.counts),
          formula(`=ROWS(${column(tables.objectives, objective.id)})`),
          formula(`=ROWS(${column(tables.keyResults, keyResult.id)})`),
        ],
      ],
    },
    { at: `${ORDER.row}${place.headerRow}`, rows: [headers.map(text)] },
    {
      at: `${ORDER.row}${place.firstRow}`,
      rows: Array.from({ length: place.room }, (_, i) => orderRow(names, place, i + 1)),
    },
  ];
}

function orderRow(names: Names, place: OrderPlace, k: number): Content[] {
  const { objective, keyResult } = names;
  const cell = (which: Grey): string => `${ORDER[which]}${place.firstRow + k - 1}`;
  const of = (which: Grey, at: string): string => greyOf(place, which, at);
  const isObjective = `${cell("row")}<=${objectivesAt(place)}`;
  const isBehind = `${cell("row")}>${objectivesAt(place)}+${keyResultsAt(place)}`;
  const either = (...headers: readonly [string, string]): string => eitherOf(names, place, headers, cell("row"));
  const words = (...headers: readonly [string, string]): string => `=IF(${isBehind},"",${either(...headers)}&"")`;
  const up = (from: Grey): string => `=IF(${cell(from)}=0,0,${of(from, cell(from))})`;
  const path = (half: Grey, above: Grey): string => `IF(${cell(above)}=0,"",${of(half, cell(above))})&${cell(half)}`;
  const named = either(objective.supports, keyResult.objective);
  const rank = `IFERROR(MATCH(${cell("level")},${wordRange(names, "levels", "words")},0),4)`;
  const row: Record<Grey, Content> = {
    row: number(k),
    id: formula(words(objective.id, keyResult.id)),
    words: formula(words(objective.objective, keyResult.keyResult)),
    level: formula(`=IF(${isObjective},IFERROR(${levelOf(names, cell("row"))}&"",""),"")`),
    self: formula(`=IF(${isObjective},${OBJECTIVE},${KEY_RESULT})&${cell("id")}`),
    named: formula(`=IF(${isBehind},"",IF(${named}="","",IF(${isObjective},${KEY_RESULT},${OBJECTIVE})&${named}))`),
    above: formula(
      `=IF(${cell("named")}="",0,IFERROR(MATCH(${literally(cell("named"))},${greyColumn(place, "self")},0),0))`,
    ),
    up2: formula(up("above")),
    up4: formula(up("up2")),
    up8: formula(up("up4")),
    up16: formula(up("up8")),
    below: formula(`=IF(AND(${isObjective},${cell("up16")}>0),0,${cell("above")})`),
    // Beside each other stand: the company, teams, persons, others; at the end key results that have no objective.
    step: formula(`=IF(${isObjective},${rank},9)&TEXT(${cell("row")},"0000")`),
    path2: formula(`=${path("step", "below")}`),
    below2: formula(up("below")),
    path4: formula(`=${path("path2", "below2")}`),
    below4: formula(up("below2")),
    path8: formula(`=${path("path4", "below4")}`),
    below8: formula(up("below4")),
    path: formula(`=IF(${cell("id")}&${cell("words")}="",${NOWHERE},"k"&${path("path8", "below8")})`),
    place: formula(`=IF(${cell("path")}=${NOWHERE},"",COUNTIF(${greyColumn(place, "path")},"<"&${cell("path")})+1)`),
    note: formula(`=${noteOf(names, cell, isObjective)}`),
    shown: formula(`=IFERROR(MATCH(${cell("row")},${greyColumn(place, "place")},0),"")`),
  };
  return Object.values(row);
}

/** The level of an objective's team, by the row of the objective. */
function levelOf({ tables, objective, team }: Names, row: string): string {
  const own = `INDEX(${column(tables.objectives, objective.team)},${row})`;
  return lookUp(tables.teams, team.team, team.level, own);
}

/** What is odd about a row; blank where nothing is. What it names may be nowhere, or stand in the tables without room here. */
function noteOf(names: Names, cell: (which: Grey) => string, isObjective: string): string {
  const { noObjective, notAbove, notIn, circle } = names.texts.alignment;
  const says = ([before, behind]: readonly [string, string]): string =>
    `${quoted(before)}&MID(${cell("named")},3,255)&${quoted(behind)}`;
  const unnamed = `IF(${isObjective},"",${quoted(noObjective)})`;
  const unknown = `IF(${isObjective},${says(notAbove)},${says(notIn)})`;
  const cut = `IF(${cell("below")}=${cell("above")},"",${quoted(circle)})`;
  return (
    `IF(${cell("path")}=${NOWHERE},"",IF(${cell("named")}="",${unnamed},` + `IF(${cell("above")}=0,${unknown},${cut})))`
  );
}
