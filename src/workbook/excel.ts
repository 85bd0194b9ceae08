import type { Blueprint } from "../blueprint/plan";
import { enterFormulas } from "./calling";
import { cultureOfLanguage, readCulture } from "./culture";
import { editRows } from "./edit";
import { howFar, wantedAfter, type Planned } from "./edit-check";
import { findBooks } from "./find-books";
import { findPages } from "./find-pages";
import { insertFormula, selection } from "./insert";
import { remainsOf, removeRemains } from "./leftovers";
import { look } from "./look";
import {
  isProblem,
  type ClosingAnswer,
  type ClosingLook,
  type Edit,
  type Edited,
  type EditStep,
  type Mending,
  type Step,
  type Workbook,
  type WorkbookProblem,
} from "./port";
import { problemOf } from "./problem";
import { render } from "./render";
import type { UnderWay } from "./tree-how-far";
import type { ClosingRun } from "./close";
import { readTables } from "./tables";
import type { Underway } from "./tree-picture";
import { Turns, type BeforeWriting, type Patience } from "./turns";

const PATIENCE: Patience = { toAnswer: 15_000, toWrite: 60_000 };

/** With the page that asks for it: it knows how every sheet would be drawn, which the first page can do without. */
const repairs = () => import(/* webpackChunkName: "sheet-pages" */ "./repair");
const closings = () => import(/* webpackChunkName: "sheet-pages" */ "./close");
const pictures = () => import(/* webpackChunkName: "tree-sheets" */ "./tree-picture");
const trees = () => import(/* webpackChunkName: "tree-sheets" */ "./tree-write");

/** The workbook that the pane stands beside. */
export function excelWorkbook(patience: Patience = PATIENCE): Workbook {
  const turns = new Turns(patience);

  function read<T extends object | undefined>(batch: (context: Excel.RequestContext) => Promise<T>) {
    return answered(turns.read(() => Excel.run(batch)));
  }

  function write<T extends object | undefined>(
    batch: (context: Excel.RequestContext, beforeWriting: BeforeWriting) => Promise<T>,
  ) {
    return answered(turns.write((writes) => Excel.run((context) => batch(context, writes))));
  }

  const remains = (blueprint: Blueprint) => again(() => read((context) => remainsOf(context, blueprint)));

  async function findRepairs(period: Mending) {
    const { lookForRepairs } = await repairs();
    return again(() => read((context) => lookForRepairs(context, period)));
  }

  /** Draws, and says what is there when that went wrong. */
  async function draw(blueprint: Blueprint, reached: (step: Step) => void): Promise<WorkbookProblem | undefined> {
    let mayHaveWritten = false;
    const why = await write((context, beforeWriting) =>
      render(context, blueprint, (step) => {
        if (step === "writing") beforeWriting();
        mayHaveWritten ||= step === "writing";
        reached(step);
      }),
    );
    return why && mayHaveWritten ? halfDrawn(blueprint, why) : why;
  }

  /** What a drawing that went wrong has left. */
  async function halfDrawn(blueprint: Blueprint, why: WorkbookProblem): Promise<WorkbookProblem> {
    if (why.problem === "formulas-not-ready") return why;
    const left = await remains(blueprint);
    if (isProblem(left)) return { problem: "half-written", cause: why, remains: undefined };
    // An answer that says no and a workbook that holds nothing new: a plain refusal.
    const nothing = [left.sheets, left.unsure, left.names].every((list) => list.length === 0);
    return nothing && why.problem !== "no-answer" ? why : { problem: "half-written", cause: why, remains: left };
  }

  async function findClosing(period: Mending) {
    const { lookAtClosing } = await closings();
    return again(() => read((context) => lookAtClosing(context, period)));
  }

  /** Closes or reopens, and says what is there where that broke off. */
  async function closing(
    period: Mending,
    wanted: ClosingLook["state"],
    run: (context: Excel.RequestContext, beforeWriting: BeforeWriting) => Promise<ClosingRun>,
  ): Promise<ClosingAnswer> {
    let mayHaveWritten = false;
    const answer = await write((context, beforeWriting) =>
      run(context, () => {
        beforeWriting();
        mayHaveWritten = true;
      }),
    );
    if (!isProblem(answer) && !("refused" in answer)) return { came: "done", ...answer };
    const why = isProblem(answer) ? answer : answer.refused;
    if (!mayHaveWritten) return { came: "refused", why };
    const look = await findClosing(period);
    if (isProblem(look)) return { came: "broken", cause: why, look: undefined };
    // It was written all the same.
    if (look.state === wanted) return { came: "done", cells: cellsIn(look), sheets: look.written };
    return { came: "broken", cause: why, look };
  }

  /** Edits rows, and says how far that came when it broke off. */
  async function edit(
    wanted: Edit,
    reached: (step: EditStep) => void = () => undefined,
  ): Promise<Edited | WorkbookProblem> {
    let underWay: Planned | undefined;
    reached("looking");
    const answer = await write(async (context, beforeWriting) => {
      const edited = await editRows(context, wanted, (planned) => {
        beforeWriting();
        underWay = planned;
        reached("writing");
      });
      underWay = undefined;
      return edited;
    });
    const planned = underWay;
    if (!planned || !isProblem(answer)) return answer;
    const reading = await read((context) => readTables(context, wantedAfter(wanted)));
    return isProblem(reading) ? { problem: "maybe-written", cause: answer } : howFar(wanted, planned, reading, answer);
  }

  return {
    look: () => again(() => read(async (context) => pick(await look(context)))),

    // Again only where nothing of it is there: otherwise the first answer is that it is half written.
    render: (blueprint, reached) => again(() => draw(blueprint, reached)),

    enterFormulas: (blueprint) =>
      again(() => write((context, beforeWriting) => enterFormulas(context, blueprint, beforeWriting))),

    findRepairs,

    async repair(period, agreed) {
      const { repair, stillOpen } = await repairs();
      let mayHaveWritten = false;
      const answer = await write((context, beforeWriting) =>
        repair(context, period, agreed, () => {
          beforeWriting();
          mayHaveWritten = true;
        }),
      );
      const cause = isProblem(answer) ? answer : undefined;
      if (answer && (!mayHaveWritten || !cause)) return answer;
      const now = await findRepairs(period);
      // Nobody knows how far it came: nothing is called mended.
      if (isProblem(now)) return { mended: [], open: agreed, cause: cause ?? now };
      return { ...stillOpen(agreed, now), cause };
    },

    findClosing,

    async close(period, decided, reached) {
      const { closePeriod } = await closings();
      return closing(period, "closed", (context, writes) => closePeriod(context, period, decided, reached, writes));
    },

    async reopen(period, reached) {
      const { reopenPeriod } = await closings();
      return closing(period, "open", (context, writes) => reopenPeriod(context, period, reached, writes));
    },

    async changeTree(period, change, reached = () => undefined) {
      const { changeTree, howFarInTree } = await trees();
      let underWay: UnderWay | undefined;
      reached("looking");
      const answer = await write(async (context, beforeWriting) => {
        const changed = await changeTree(context, period, change, (planned) => {
          beforeWriting();
          underWay = planned;
          reached("writing");
        });
        underWay = undefined;
        return changed;
      });
      const planned = underWay;
      if (!planned || !isProblem(answer)) return answer;
      if (planned.of === "sheets") return halfDrawn(planned.blueprint, answer);
      return read((context) => howFarInTree(context, period, planned, answer));
    },

    async addSheet(period, which) {
      const { addSheet } = await trees();
      let drawing: Blueprint | undefined;
      const answer = await write((context, beforeWriting) =>
        addSheet(context, period, which, (blueprint) => {
          beforeWriting();
          drawing = blueprint;
        }),
      );
      return drawing && isProblem(answer) ? halfDrawn(drawing, answer) : answer;
    },

    async placePicture(drawing, { sheet }, name) {
      const { clearUp, hasShapes, placePicture } = await pictures();
      if (!hasShapes()) return { came: "no-shapes" };
      let underway: Underway | undefined;
      const answer = await again(() =>
        write((context, beforeWriting) =>
          placePicture(context, drawing, sheet, name, (begun) => {
            beforeWriting();
            underway = begun;
          }),
        ),
      );
      if (!isProblem(answer)) return answer;
      const begun = underway;
      if (!begun) return { came: "refused", why: answer };
      const cleared = await write((context, beforeWriting) => clearUp(context, begun, beforeWriting));
      if (isProblem(cleared)) return { came: "broken", sheet, name, cause: answer };
      return cleared.whole ?? { came: "refused", why: answer };
    },

    remains,
    selection: async () => inCells(await read(selection)),

    async insertFormula(at, formula, replace) {
      const why = inCells(
        await write((context, beforeWriting) => insertFormula(context, at, formula, replace, beforeWriting)),
      );
      const refused = why?.problem === "excel-error" && why.code === "InvalidArgument";
      return refused ? { problem: "formula-refused", formula } : why;
    },

    remove: (left) => write((context, beforeWriting) => removeRemains(context, left, beforeWriting)),
    show: (name) =>
      again(() =>
        read(async (context) => {
          context.workbook.worksheets.getItem(name).activate();
          await context.sync();
          return undefined;
        }),
      ),

    goTo: ({ sheet, cell }) =>
      again(() =>
        read(async (context) => {
          const found = context.workbook.worksheets.getItem(sheet);
          found.activate();
          found.getRange(cell).select();
          await context.sync();
          return undefined;
        }),
      ),

    async culture() {
      if (!Office.context.requirements.isSetSupported("ExcelApi", "1.11")) return cultureOfLanguage();
      const culture = await read(readCulture);
      return isProblem(culture) ? cultureOfLanguage() : culture;
    },

    findBooks: () => read(findBooks),
    findPages: (found) => read((context) => findPages(context, found)),
    readTables: (wanted) => read((context) => readTables(context, wanted)),
    edit,
  };
}

/** Excel's refusals are answers; a mistake of ours is thrown on. */
async function answered<T>(turn: Promise<T | WorkbookProblem>): Promise<T | WorkbookProblem> {
  try {
    return await turn;
  } catch (error) {
    const problem = problemOf(error);
    if (!problem) throw error;
    return problem;
  }
}

/** Excel refuses some steps while another window is in front; that is often over in a moment. */
async function again<T extends object | undefined>(run: () => Promise<T>): Promise<T> {
  const answer = await run();
  return isProblem(answer) && answer.problem === "elsewhere" ? run() : answer;
}

/** Where a selection is asked for, this code says that it is more than one range, or no cells at all. */
function inCells<T extends object | undefined>(answer: T | WorkbookProblem): T | WorkbookProblem {
  const several = isProblem(answer) && answer.problem === "elsewhere" && answer.code === "InvalidSelection";
  return several ? { problem: "not-one-range" } : answer;
}

function cellsIn({ sheets, state }: ClosingLook): number {
  return sheets.reduce((sum, { formulas, frozen }) => sum + (state === "closed" ? frozen : formulas), 0);
}

function pick({ sheets, names }: { sheets: readonly string[]; names: readonly string[] }) {
  return { sheets, names };
}
