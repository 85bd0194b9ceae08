import { quoted } from "./formulas";
import type { Names } from "./names";
import { BAR, BAR_BELOW, CHECK_LOOK, COLORS, KPI_STATE_LOOKS, LINE, STATUS_LOOKS } from "./palette";
import type { CellLook, ConditionalFormatPlan, Look, PageSetup, Validation } from "./plan";

/** What the table sheets have in common: a title row, a line that explains, the table from row 4 on. */
export const TITLE_AT = "A1";
export const PURPOSE_AT = "A2";
export const HEADER_ROW = 4;
export const FIRST_ROW = HEADER_ROW + 1;

export const TABLE_STYLE = "TableStyleLight1";
export const SHARE = "0%";
/** The date of the short format: each Excel shows it in the order of its user's country. */
export const DAY = "m/d/yyyy";

/**
 * Looks like General, and is none: in a General cell `31%` would make the cell a percentage, the next row of the table would
 * inherit that, and Excel would take a 15 that is typed there for 15 %. How a value is shown, its unit says.
 */
export const ANY_NUMBER = "General;-General";

export const LANDSCAPE: PageSetup = { orientation: "Landscape", titleRows: `$${HEADER_ROW}:$${HEADER_ROW}` };

/** @param last letter of the last column */
export function titleLooks(last: string): Look[] {
  return [
    { at: `A1:${last}1`, ...COLORS.banner, size: 16, bold: true, vertical: "Center", rowHeight: 30 },
    { at: `A2:${last}2`, ...COLORS.bannerSoft, vertical: "Center", rowHeight: 22 },
    { at: `A${HEADER_ROW}:${last}${HEADER_ROW}`, vertical: "Center", rowHeight: 24 },
  ];
}

/** Each status word with its fill, and what asks for a look. The rules look at the status cell itself. */
export function statusLooks({ texts }: Names, letter: string): CellLook[] {
  const { before } = texts.check;
  const looks = STATUS_LOOKS.map(({ word, fill, color }) => ({
    when: `=$${letter}{row}=${quoted(texts.words.statuses[word])}`,
    fill,
    color,
  }));
  const check = {
    when: `=LEFT($${letter}{row},${before.length})=${quoted(before)}`,
    fill: CHECK_LOOK.fill,
    color: CHECK_LOOK.color,
  };
  return [...looks, check].map(({ when, fill, color }) => ({ kind: "when", formula: when, fill, color, bold: true }));
}

/** An id once in its column. The whole column, because a table grows and nothing else stands in column A below it. */
export function uniqueId({ texts }: Names): Validation {
  return { allow: "when", formula: "=COUNTIF($A:$A,$A{row})=1", otherwise: texts.refusals.doubledId };
}

/** How a number is shown follows its unit, also in rows that are added later. */
export const UNIT_FORMATS: Readonly<Record<string, string>> = {
  "%": "0.0#%",
  $: "$#,##0",
  "€": "€#,##0",
  "£": "£#,##0",
};

/** The last rule is for every other unit: a row that was in dollars once may have become one of customers. */
export function unitLooks(unitLetter: string): CellLook[] {
  const unit = `$${unitLetter}{row}`;
  const known = Object.keys(UNIT_FORMATS).map((sign) => `${unit}<>"${sign}"`);
  return [
    ...Object.entries(UNIT_FORMATS).map(([sign, numberFormat]) => ({
      kind: "when" as const,
      formula: `=${unit}="${sign}"`,
      numberFormat,
    })),
    { kind: "when", formula: `=AND(${known.join(",")})`, numberFormat: "General" },
  ];
}

/**
 * A value is shown as a day where a cell of its row says so. Behind `unitLooks`, which would show the bare number: in Excel
 * the rule that is added last goes before all others.
 */
export function dayLooks(letter: string, words: readonly string[]): CellLook {
  const said = words.map((word) => `$${letter}{row}=${quoted(word)}`);
  return { kind: "when", formula: `=OR(${said.join(",")})`, numberFormat: DAY };
}

export const SCORE_BAR: CellLook = { kind: "bar", color: BAR };
/** How far it is from here to there, as a share of what there is: to the right what is missing, to the left what is too much. */
export const GAP_BAR: CellLook = { kind: "bar", color: BAR, from: { lowest: -1, below: BAR_BELOW } };

/** The word for how far a node is from its target, with its fill. */
export function kpiStateLooks({ texts }: Names, letter: string): CellLook[] {
  return KPI_STATE_LOOKS.map(({ state, fill, color }) => ({
    kind: "when",
    formula: `=$${letter}{row}=${quoted(texts.kpiStates[state])}`,
    fill,
    color,
    bold: true,
  }));
}

export function on(at: string, looks: readonly CellLook[]): ConditionalFormatPlan[] {
  return looks.map((look) => ({ at, look }));
}

export const LINED = { underline: LINE } as const;
