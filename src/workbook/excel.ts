import type { Blueprint } from "../blueprint/plan";
import { insertFormula, selection } from "./insert";
import { remainsOf, removeRemains } from "./leftovers";
import { look } from "./look";
import { isProblem, type Step, type Workbook, type WorkbookProblem } from "./port";
import { problemOf } from "./problem";
import { render } from "./render";

/** How long Excel may take before the pane stops waiting, in milliseconds. */
export interface Patience {
  readonly toAnswer: number;
  readonly toWrite: number;
}

const PATIENCE: Patience = { toAnswer: 15_000, toWrite: 60_000 };

/** The workbook that the pane stands beside. Runs follow one another: two at once could write over each other. */
export function excelWorkbook(patience: Patience = PATIENCE): Workbook {
  let before: Promise<unknown> = Promise.resolve();

  async function run<T extends object | undefined>(
    batch: (context: Excel.RequestContext) => Promise<T>,
    milliseconds = patience.toAnswer,
  ): Promise<T | WorkbookProblem> {
    const turn = before.then(() => answered(Excel.run(batch), milliseconds));
    before = turn.catch(() => undefined);
    try {
      return await turn;
    } catch (error) {
      const problem = problemOf(error);
      if (!problem) throw error;
      return problem;
    }
  }

  const remains = (blueprint: Blueprint) => run((context) => remainsOf(context, blueprint));

  return {
    look: () => run(async (context) => pick(await look(context))),

    async render(blueprint, reached) {
      let step: Step = "looking";
      const why = await run(
        (context) =>
          render(context, blueprint, (next) => {
            step = next;
            reached(next);
          }),
        patience.toWrite,
      );
      if (!why || !mayHaveWritten(step)) return why;
      const left = await remains(blueprint);
      if (isProblem(left)) return { problem: "half-written", cause: why, remains: undefined };
      // An answer that says no and a workbook that holds nothing new: a plain refusal.
      if (left.sheets.length === 0 && left.names.length === 0 && why.problem !== "no-answer") return why;
      return { problem: "half-written", cause: why, remains: left };
    },

    remains,
    selection: () => run(selection),

    async insertFormula(at, formula, replace) {
      const why = await run((context) => insertFormula(context, at, formula, replace));
      const refused = why?.problem === "excel-error" && why.code === "InvalidArgument";
      return refused ? { problem: "formula-refused", formula } : why;
    },

    remove: (left) => run((context) => removeRemains(context, left), patience.toWrite),
    show: (name) =>
      run(async (context) => {
        context.workbook.worksheets.getItem(name).activate();
        await context.sync();
        return undefined;
      }),
  };
}

function mayHaveWritten(step: Step): boolean {
  return step !== "looking";
}

function pick({ sheets, names }: { sheets: readonly string[]; names: readonly string[] }) {
  return { sheets, names };
}

/** The answer, or `no-answer` where none comes in time. A late answer is not waited for. */
async function answered<T>(answer: Promise<T>, milliseconds: number): Promise<T | WorkbookProblem> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<WorkbookProblem>((resolve) => {
    timer = setTimeout(() => resolve({ problem: "no-answer", seconds: milliseconds / 1000 }), milliseconds);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
