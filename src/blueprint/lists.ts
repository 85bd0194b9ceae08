import type { Content, Look, RulePlan, SheetPlan, Validation } from "./plan";
import { number, text } from "./plan";
import { FIRST_WORD_ROW, HEADINGS_ROW, listPlaces, SETTING_CELLS, SETTINGS_ROW, wordRange } from "./lists-places";
import type { LISTS, WordList } from "./lists-places";
import type { Names } from "./names";
import { COLORS, STATUS_LOOKS, TABS } from "./palette";
import type { Draft } from "./period";
import { LINED, SHARE, titleLooks } from "./sheet-parts";

type ListName = (typeof LISTS)[number];

/** What a drop-down answers to a word that is not in its list. */
const ANSWERS = { types: "types", states: "states", workStates: "workStates", units: "units" } as const;

/** Rule of a drop-down that reads its words from the sheet with the lists. */
export function choice(names: Names, list: WordList, strict = false): Validation {
  const { refusals } = names.texts;
  const otherwise = list in ANSWERS ? refusals[ANSWERS[list as keyof typeof ANSWERS]] : refusals.ownWord;
  return { allow: "list", source: `=${wordRange(names, list, "words")}`, strict, otherwise };
}

/** Rule of a drop-down that offers the ids of a table, by the name of their column. An id may be typed before its row. */
export function idFrom(names: Names, name: string): Validation {
  return { allow: "list", source: `=${name}`, strict: false, otherwise: names.texts.refusals.unknownId };
}

/** Rule of a drop-down that offers the teams. */
export function teamFrom(names: Names): Validation {
  return {
    allow: "list",
    source: `=${names.columns.teams}`,
    strict: false,
    otherwise: names.texts.refusals.unknownTeam,
  };
}

/** The settings of the period, the words of the drop-downs, and what each status means, in its colours. */
export function listsSheet(names: Names, draft: Draft): SheetPlan {
  const { texts } = names;
  const { lists, meanings: meaningAt } = listPlaces(names);
  const statuses = lists.find(({ list }) => list === "statuses")!;
  const longest = Math.max(...lists.map(({ list }) => Object.keys(texts.words[list]).length));
  const headings = lists.flatMap(({ list, words, keys }) => [
    { at: `${words}${HEADINGS_ROW}`, rows: [[text(headingOf(names, list))]] },
    ...(keys ? [{ at: `${keys}${HEADINGS_ROW}`, rows: [[text(texts.lists.inFormulas)]] }] : []),
  ]);
  return {
    name: names.sheets.lists,
    purpose: texts.purposes.lists,
    tabColor: TABS.lists,
    gridlines: false,
    columnWidths: widths(names),
    blocks: [
      { at: "A1", rows: [[text(names.sheets.lists)]] },
      { at: "A2", rows: [[text(texts.purposes.lists)]] },
      { at: `A${SETTINGS_ROW}`, rows: settingRows(names, draft) },
      ...headings,
      { at: `${meaningAt}${HEADINGS_ROW}`, rows: [[text(texts.lists.meaning)]] },
      ...lists.flatMap(({ list, words, keys }) => [
        { at: `${words}${FIRST_WORD_ROW}`, rows: Object.values<string>(texts.words[list]).map(oneCell) },
        ...(keys ? [{ at: `${keys}${FIRST_WORD_ROW}`, rows: Object.keys(texts.words[list]).map(oneCell) }] : []),
      ]),
      { at: `${meaningAt}${FIRST_WORD_ROW}`, rows: STATUS_LOOKS.map(({ word }) => [text(texts.meanings[word])]) },
    ],
    looks: [
      ...titleLooks(meaningAt),
      { at: `A${SETTINGS_ROW}:C${SETTINGS_ROW}`, ...COLORS.heading, bold: true },
      { at: `A${SETTINGS_ROW + 1}:C${SETTINGS_ROW + 3}`, ...LINED },
      { at: `B${SETTINGS_ROW + 1}:B${SETTINGS_ROW + 3}`, bold: true, horizontal: "Right", indent: 1 },
      { at: SETTING_CELLS.ambition, numberFormat: SHARE },
      ...headings.map(({ at }): Look => ({ at, ...COLORS.heading, bold: true })),
      { at: `${meaningAt}${HEADINGS_ROW}`, ...COLORS.heading, bold: true },
      ...STATUS_LOOKS.map(({ fill, color }, i): Look => {
        const at = `${statuses.words}${FIRST_WORD_ROW + i}`;
        return { at, fill, color, bold: true, horizontal: "Center" };
      }),
    ],
    hints: [],
    rules: settingRules(names),
    conditionalFormats: [],
    freeze: { rows: 2, columns: 0 },
    page: { orientation: "Landscape", area: `A1:${meaningAt}${HEADINGS_ROW + longest}` },
  };
}

function settingRows({ texts: { settings } }: Names, { ambition, checkInDays, keyResultRule }: Draft): Content[][] {
  return [
    [text(settings.title), null, null],
    [text(settings.ambition), number(ambition), text(settings.ambitionMeaning)],
    [text(settings.checkInDays), number(checkInDays), text(settings.checkInDaysMeaning)],
    [text(settings.keyResultRule), text(settings.keyResultRules[keyResultRule]), text(settings.keyResultRuleMeaning)],
  ];
}

function settingRules({ texts: { refusals } }: Names): RulePlan[] {
  return [
    { at: SETTING_CELLS.ambition, validation: { allow: "share", otherwise: refusals.share } },
    { at: SETTING_CELLS.checkInDays, validation: { allow: "number", atLeast: 1, otherwise: refusals.days } },
  ];
}

function headingOf({ texts: { lists } }: Names, list: ListName | "statuses"): string {
  return list === "statuses" ? lists.status : lists[list];
}

/** Words are short; the settings' meanings run on over blank cells, and only what a status means needs room of its own. */
function widths(names: Names): number[] {
  const { lists } = listPlaces(names);
  const wide = (least: number, heading: string): number => Math.max(least, heading.length + 3);
  const width = ({ list, keys }: (typeof lists)[number]): number[] => [
    ...(list === "statuses" ? [3] : []),
    wide(Math.max(list === "types" ? 26 : 14, longestOf(names, list) + 2), headingOf(names, list)),
    ...(keys ? [wide(12, names.texts.lists.inFormulas)] : []),
  ];
  return [...lists.flatMap(width), 66];
}

function longestOf({ texts }: Names, list: WordList): number {
  return Math.max(...Object.values<string>(texts.words[list]).map(({ length }) => length));
}

function oneCell(word: string): Content[] {
  return [text(word)];
}
