import { captions } from "./dashboard-charts";
import { driversFigures } from "./drivers-figures";
import {
  CARDS_ROW,
  CHOICE,
  driversPlace,
  figureAt,
  FIGURES,
  GREY,
  GREY_ROW,
  LAST,
  LIST_ROW,
  MOST_TREES,
  STEP,
  type DriversPlace,
} from "./drivers-places";
import { stepBlocks, waterfall } from "./drivers-waterfall";
import { quoted } from "./formulas";
import { treeWords, type TreeWords } from "./kpi-tree-parts";
import type { Names } from "./names";
import { BAR, BAR_BELOW, COLORS, LINE, TABS } from "./palette";
import { formula, text, type Block, type CellLook, type Content, type Look, type SheetPlan } from "./plan";
import { ANY_NUMBER, on, SCORE_BAR, SHARE, titleLooks, unitLooks } from "./sheet-parts";

/**
 * The page about one tree, which people choose by its key result: what each driver contributed to the change of the root, as a
 * table and as a waterfall, and its scenarios side by side. It reads the table of nodes and works nothing out that does not
 * stand there.
 *
 * @param chosen  id of the key result that is shown first
 * @param drivers how many leaves the largest tree has: for so many there is room
 */
export function driversSheet(names: Names, chosen = "", drivers = 0): SheetPlan {
  const { texts } = names;
  const place = driversPlace(drivers);
  const charts = [waterfall(names, place)];
  const lines = captions(charts);
  const end = place.scenarios + 5;
  return {
    name: names.sheets.drivers,
    purpose: texts.purposes.drivers,
    tabColor: TABS.overview,
    gridlines: false,
    columnWidths: [36, 20, 20, 16, 16, 20, 3, 22, 14, 3, 8, 12, 3, 12, 8, 9, 3, 40, ...Array<number>(10).fill(11)],
    blocks: [
      { at: "A1", rows: [[text(names.sheets.drivers)]] },
      { at: "A2", rows: [[text(texts.purposes.drivers)]] },
      ...head(names, chosen),
      ...lines.blocks,
      ...table(names, place),
      ...scenarios(names, place),
      ...grey(names, place),
    ],
    looks: [
      ...titleLooks(LAST).filter(({ at }) => !at.startsWith("A4")),
      { at: `A2:${LAST}2`, size: 10, merged: true },
      ...headLooks(),
      ...lines.looks.map((look) => ({ ...look, wrap: true, vertical: "Top" as const, rowHeight: 26 })),
      ...tableLooks(place),
      ...scenarioLooks(place),
      ...greyLooks(place),
    ],
    hints: [
      {
        at: CHOICE,
        ...texts.hints.treeChoice,
        validation: {
          allow: "list",
          source: `=$${GREY.choice}$${LIST_ROW}:$${GREY.choice}$${LIST_ROW + MOST_TREES - 1}`,
          strict: false,
          otherwise: texts.refusals.unknownId,
        },
      },
    ],
    rules: [
      { at: `A${CARDS_ROW}:${LAST}${CARDS_ROW + 1}`, validation: asked(names) },
      { at: `A${place.first}:${LAST}${place.total}`, validation: asked(names) },
      { at: `A${place.scenarios + 2}:${LAST}${end}`, validation: asked(names) },
    ],
    conditionalFormats: [
      ...on(`A${CARDS_ROW + 1}:D${CARDS_ROW + 1}`, inUnit()),
      ...on(`C${place.first}:D${place.first + place.room - 1}`, inOwnUnit(place)),
      ...on(`E${place.first}:E${place.total}`, inUnit()),
      ...on(`F${place.first}:F${place.first + place.room - 1}`, [SHARE_BAR]),
      ...on(`B${place.scenarios + 2}:B${end}`, inUnit()),
      ...on(`C${place.scenarios + 2}:C${end}`, [SCORE_BAR]),
    ],
    charts,
    freeze: { rows: 2, columns: 0 },
    page: { orientation: "Portrait", area: `A1:${LAST}${end}`, onePage: true },
  };
}

/** A share of the change, as a bar that goes to the left where a driver took something away. */
const SHARE_BAR: CellLook = { kind: "bar", color: BAR, from: { lowest: -1, below: BAR_BELOW } };

const SIGNED = "+0%;-0%;0%";

function asked({ texts, sheets }: Names) {
  return { allow: "formula", otherwise: texts.refusals.pageIsFormula(sheets.tree) } as const;
}

/** Values as the unit of the root shows them. */
function inUnit(): CellLook[] {
  return unitLooks(GREY.value).map((look) =>
    look.kind === "when"
      ? { ...look, formula: look.formula.replaceAll(`$${GREY.value}{row}`, figureAt("unit")) }
      : look,
  );
}

/** Values of a driver in its own unit, which stands with its row in the grey columns. */
function inOwnUnit({ first, room }: DriversPlace): CellLook[] {
  const units = `$${GREY.unit}$${LIST_ROW}:$${GREY.unit}$${LIST_ROW + room - 1}`;
  return unitLooks(GREY.unit).map((look) =>
    look.kind === "when"
      ? { ...look, formula: look.formula.replaceAll(`$${GREY.unit}{row}`, `INDEX(${units},ROW()-${first - 1})`) }
      : look,
  );
}

function head(names: Names, chosen: string): Block[] {
  const { driversSheet: says, treeColumns } = names.texts;
  const { tables, keyResult } = names;
  const row = figureAt("keyResult");
  const said = `INDEX(${tables.keyResults}[${keyResult.keyResult}],${row})&""`;
  const isBroken = `NOT(ISNUMBER(${figureAt("change")}))`;
  const message = `IF(${figureAt("root")}="",${quoted(says.nobody)},IF(${isBroken},${quoted(says.broken)},${said}))`;
  const cards: readonly (readonly [string, string])[] = [
    [says.before, figureAt("before")],
    [says.after, figureAt("after")],
    [says.change, figureAt("change")],
    [says.target, figureAt("target")],
  ];
  const known = (cell: string): string => `IF(${cell}="","",${cell})`;
  const state = `IF(${figureAt("root")}="","",INDEX(${tables.tree}[${treeColumns.state}],${figureAt("root")})&"")`;
  return [
    { at: "A4", rows: [[text(says.keyResult), text(chosen), formula(`=${message}`)]] },
    {
      at: `A${CARDS_ROW}`,
      rows: [
        [...cards.map(([label]) => text(label)), text(treeColumns.state)],
        [...cards.map(([, cell]) => formula(`=${known(cell)}`)), formula(`=${state}`)],
      ],
    },
  ];
}

function headLooks(): Look[] {
  return [
    { at: "A4:F4", vertical: "Center", rowHeight: 26 },
    { at: "A4", bold: true },
    { at: CHOICE, bold: true, horizontal: "Center", underline: LINE, fill: COLORS.paper.fill },
    { at: `C4:${LAST}4`, merged: true, indent: 1, size: 11 },
    { at: `A${CARDS_ROW}:${LAST}${CARDS_ROW}`, ...COLORS.muted, size: 10, vertical: "Bottom", rowHeight: 18 },
    {
      at: `A${CARDS_ROW + 1}:${LAST}${CARDS_ROW + 1}`,
      ...{ color: COLORS.heading.color, size: 18, bold: true, vertical: "Center", rowHeight: 30, underline: LINE },
      ...{ horizontal: "Left", numberFormat: ANY_NUMBER },
    },
    { at: `E${CARDS_ROW}:${LAST}${CARDS_ROW}`, merged: true },
    { at: `E${CARDS_ROW + 1}:${LAST}${CARDS_ROW + 1}`, merged: true },
  ];
}

/** The drivers in their order, what is left of them, and the sum, which is the change of the root. */
function table(names: Names, { header, first, room, total }: DriversPlace): Block[] {
  const { driversSheet: says } = names.texts;
  const words = treeWords(names);
  const { tree } = names;
  const grey = (column: string, k: number): string => `$${column}$${LIST_ROW + k}`;
  const [countedAll, shown] = [figureAt("drivers"), figureAt("shown")];
  const [before, behind] = says.others;
  const row = (k: number): Content[] => {
    const at = grey(GREY.row, k);
    const of = (title: string): string => words.at(title, at);
    const isOthers = `AND(${shown}=${k},${countedAll}>${shown})`;
    const others = `${quoted(before)}&(${countedAll}-${shown})&${quoted(behind)}`;
    const cell = (own: string, rest: string): Content => formula(`=IF(${at}="",IF(${isOthers},${rest},""),${own})`);
    const above = k === 0 ? "0" : `SUM(E$${first}:E${first + k - 1})`;
    return [
      cell(`${of(tree.node)}&""`, others),
      cell(`${of(tree.segment)}&""`, '""'),
      cell(of(tree.baseline), '""'),
      cell(of(tree.current), '""'),
      cell(of(tree.contribution), `${figureAt("change")}-${above}`),
      formula(`=IF(OR(E${first + k}="",N(${figureAt("change")})=0),"",E${first + k}/${figureAt("change")})`),
    ];
  };
  return [
    {
      at: `A${header}`,
      rows: [[says.driver, says.segment, says.from, says.to, says.contribution, says.share].map(text)],
    },
    { at: `A${first}`, rows: Array.from({ length: room }, (_, k) => row(k)) },
    {
      at: `A${total}`,
      rows: [
        [
          text(says.total),
          null,
          null,
          null,
          formula(`=IF(ISNUMBER(${figureAt("change")}),SUM(E${first}:E${total - 1}),"")`),
          null,
        ],
      ],
    },
  ];
}

function tableLooks({ header, first, room, total }: DriversPlace): Look[] {
  const last = first + room - 1;
  return [
    { at: `A${header}:${LAST}${header}`, ...COLORS.heading, bold: true, vertical: "Center", rowHeight: 22 },
    { at: `C${header}:${LAST}${header}`, horizontal: "Right", indent: 1 },
    { at: `A${first}:${LAST}${total}`, vertical: "Center", rowHeight: 19, underline: LINE },
    { at: `C${first}:E${total}`, horizontal: "Right", indent: 1, numberFormat: ANY_NUMBER },
    { at: `F${first}:F${last}`, horizontal: "Right", indent: 1, numberFormat: SIGNED },
    { at: `A${total}:${LAST}${total}`, bold: true },
  ];
}

function scenarios(names: Names, { scenarios: at }: DriversPlace): Block[] {
  const { driversSheet: says } = names.texts;
  const { tree } = names;
  const words = treeWords(names);
  const root = figureAt("root");
  const ofRoot = (title: string): string => words.at(title, root);
  const row = (label: string, title: string, score: string): Content[] => {
    const value = ofRoot(title);
    const gap = `(${figureAt("target")}-${value})/ABS(${value})`;
    const ifThere = (worked: string): Content =>
      formula(`=IF(${root}="","",IF(ISNUMBER(${value}),IFERROR(${worked},""),""))`);
    return [text(label), ifThere(value), ifThere(score), ifThere(gap)];
  };
  return [
    { at: `A${at}`, rows: [[text(says.scenarios)]] },
    { at: `A${at + 1}`, rows: [[says.scenario, says.value, says.score, says.toTarget].map(text)] },
    {
      at: `A${at + 2}`,
      rows: [
        row(says.now, tree.current, scoreNow(words, root)),
        row(tree.base, tree.base, ofRoot(tree.scoreBase)),
        row(tree.plan, tree.plan, ofRoot(tree.scorePlan)),
        row(tree.stretch, tree.stretch, ofRoot(tree.scoreStretch)),
      ],
    },
  ];
}

/** The score that the key result would have with the root as it is now. */
function scoreNow({ names, helper, at }: TreeWords, root: string): string {
  const { keyResultStart, keyResultTarget, keyResultType, keyResultLimit } = helper;
  const [start, target, current, type, limit] = [
    keyResultStart,
    keyResultTarget,
    names.tree.current,
    keyResultType,
    keyResultLimit,
  ].map((title) => at(title, root));
  return `OKR.SCORE(${start},${target},${current},${type},${limit})`;
}

function scenarioLooks({ scenarios: at }: DriversPlace): Look[] {
  return [
    { at: `A${at}:${LAST}${at}`, color: COLORS.heading.color, bold: true, size: 12, vertical: "Center", rowHeight: 24 },
    { at: `A${at + 1}:D${at + 1}`, ...COLORS.heading, bold: true },
    { at: `B${at + 1}:D${at + 1}`, horizontal: "Right", indent: 1 },
    { at: `A${at + 2}:D${at + 5}`, underline: LINE, vertical: "Center", rowHeight: 19 },
    { at: `B${at + 2}:B${at + 5}`, horizontal: "Right", indent: 1, numberFormat: ANY_NUMBER },
    { at: `C${at + 2}:C${at + 5}`, horizontal: "Right", indent: 1, numberFormat: SHARE },
    { at: `D${at + 2}:D${at + 5}`, horizontal: "Right", indent: 1, numberFormat: "+0.0%;-0.0%;0.0%" },
  ];
}

function grey(names: Names, place: DriversPlace): Block[] {
  const { driversSheet: says, dashboard } = names.texts;
  const figures = driversFigures(names, place);
  return [
    { at: `${GREY.label}1`, rows: [[text(dashboard.helper)], [text(dashboard.helperNote)]] },
    { at: `${GREY.label}${GREY_ROW}`, rows: [[text(says.figuresTitle)]] },
    {
      at: `${GREY.label}${LIST_ROW}`,
      rows: FIGURES.map((figure) => [text(says.figures[figure]), formula(`=${figures.figures[figure]}`)]),
    },
    { at: `${GREY.choiceRow}${GREY_ROW}`, rows: [[text(says.figures.root), text(says.keyResult)]] },
    { at: `${GREY.choiceRow}${LIST_ROW}`, rows: figures.choices },
    { at: `${GREY.size}${GREY_ROW}`, rows: [[text(says.size), text(says.figures.root), text(says.figures.unit)]] },
    { at: `${GREY.size}${LIST_ROW}`, rows: figures.drivers },
    ...stepBlocks(names, place),
  ];
}

function greyLooks({ room }: DriversPlace): Look[] {
  const last = LIST_ROW + Math.max(room + 2, MOST_TREES, FIGURES.length) - 1;
  return [
    { at: `${GREY.label}1`, ...COLORS.muted, bold: true },
    { at: `${GREY.label}2`, ...COLORS.muted, size: 9, italic: true },
    {
      at: `${GREY.label}${GREY_ROW}:${STEP.downBelow}${last}`,
      fill: COLORS.calculated.fill,
      color: COLORS.muted.color,
      size: 9,
    },
    { at: `${GREY.label}${GREY_ROW}:${STEP.downBelow}${GREY_ROW}`, bold: true },
  ];
}
