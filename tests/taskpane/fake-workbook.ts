import type { Blueprint } from "../../src/blueprint/plan";
import type { Contents, Removal, Remains, Step, Workbook, WorkbookProblem } from "../../src/workbook/port";

/** A workbook that answers what a test tells it to, and remembers what it was asked. */
export class FakeWorkbook implements Workbook {
  contents: Contents = { sheets: ["Sheet1"], names: [] };
  refusal: WorkbookProblem | undefined;
  left: Remains | WorkbookProblem = { sheets: [], names: [] };
  removal: Removal | WorkbookProblem = { removed: [], kept: [] };
  readonly drawn: Blueprint[] = [];
  readonly shown: string[] = [];
  /** Set, a drawing waits here: what the pane shows meanwhile can be seen. */
  pause: Promise<void> | undefined;

  look(): Promise<Contents> {
    return Promise.resolve(this.contents);
  }

  async render(blueprint: Blueprint, reached: (step: Step) => void): Promise<WorkbookProblem | undefined> {
    this.drawn.push(blueprint);
    reached("looking");
    reached("writing");
    await this.pause;
    return this.refusal;
  }

  remains(): Promise<Remains | WorkbookProblem> {
    return Promise.resolve(this.left);
  }

  remove(): Promise<Removal | WorkbookProblem> {
    return Promise.resolve(this.removal);
  }

  show(sheet: string): Promise<undefined> {
    this.shown.push(sheet);
    return Promise.resolve(undefined);
  }
}
