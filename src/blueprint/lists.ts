import { sheets } from "../texts/en";
import { quoteSheet, type Names } from "./names";
import { COLORS, STATUS_LOOKS, TABS } from "./palette";
import { text, type Content, type SheetPlan, type Validation } from "./plan";
import { FIRST_ROW, HEADER_ROW, letter, titleLooks } from "./sheet-parts";

const { lists, refusals } = sheets;

const COLUMNS = {
  types: lists.typeWords,
  states: lists.stateWords,
  workStates: lists.workStateWords,
  units: lists.unitWords,
} as const;

export type ListName = keyof typeof COLUMNS;

const ORDER = Object.keys(COLUMNS) as ListName[];

/** Rule of a drop-down that reads its words from the sheet with the lists. */
export function choice(names: Names, list: ListName, strict: boolean): Validation {
  const at = letter(ORDER.indexOf(list));
  const source = `=${quoteSheet(names.sheets.lists)}!$${at}$${FIRST_ROW}:$${at}$${FIRST_ROW + COLUMNS[list].length - 1}`;
  return { allow: "list", source, strict, otherwise: refusals[list] };
}

/** Rule of a drop-down that offers the ids of a table, by the name of their column. An id may be typed before its row. */
export function idFrom(name: string): Validation {
  return { allow: "list", source: `=${name}`, strict: false, otherwise: refusals.unknownId };
}

/** The words of the drop-downs, and what each status means, in its colours. */
export function listsSheet(names: Names): SheetPlan {
  const statusAt = letter(ORDER.length + 1);
  const meaningAt = letter(ORDER.length + 2);
  const last = HEADER_ROW + Math.max(...ORDER.map((name) => COLUMNS[name].length), STATUS_LOOKS.length);
  return {
    name: names.sheets.lists,
    purpose: sheets.purposes.lists,
    tabColor: TABS.lists,
    gridlines: false,
    columnWidths: [20, 20, 16, 14, 3, 16, 66],
    blocks: [
      { at: "A1", rows: [[text(names.sheets.lists)]] },
      { at: "A2", rows: [[text(sheets.purposes.lists)]] },
      { at: `A${HEADER_ROW}`, rows: [ORDER.map((name) => text(lists[name]))] },
      ...ORDER.map((name, i) => ({ at: `${letter(i)}${FIRST_ROW}`, rows: COLUMNS[name].map(oneCell) })),
      { at: `${statusAt}${HEADER_ROW}`, rows: [[text(lists.status), text(lists.meaning)]] },
      {
        at: `${statusAt}${FIRST_ROW}`,
        rows: STATUS_LOOKS.map(({ word }) => [text(word), text(lists.meanings[word])]),
      },
    ],
    looks: [
      ...titleLooks(meaningAt),
      { at: `A${HEADER_ROW}:${letter(ORDER.length - 1)}${HEADER_ROW}`, ...COLORS.heading, bold: true },
      { at: `${statusAt}${HEADER_ROW}:${meaningAt}${HEADER_ROW}`, ...COLORS.heading, bold: true },
      ...STATUS_LOOKS.map(({ fill, color }, i) => ({
        at: `${statusAt}${FIRST_ROW + i}`,
        fill,
        color,
        bold: true,
        horizontal: "Center" as const,
      })),
    ],
    hints: [],
    rules: [],
    conditionalFormats: [],
    freeze: { rows: HEADER_ROW, columns: 0 },
    page: { orientation: "Landscape", area: `A1:${meaningAt}${last}` },
  };
}

function oneCell(word: string): Content[] {
  return [text(word)];
}
