import type { Culture } from "../../src/blueprint/culture";
import type { Drawing } from "../../src/blueprint/drawing";
import type { Blueprint } from "../../src/blueprint/plan";
import type {
  Closing,
  ClosingAnswer,
  ClosingLook,
  Contents,
  Edit,
  Edited,
  FoundBook,
  FoundPage,
  LaterSheet,
  Mend,
  Mending,
  PicturePlaced,
  Reading,
  Removal,
  Remains,
  RepairChanged,
  Repaired,
  RepairLook,
  Selection,
  Spot,
  Step,
  TreeChange,
  TreeChanged,
  Wanted,
  Workbook,
  WorkbookProblem,
} from "../../src/workbook/port";

/** A workbook that answers what a test tells it to, and remembers what it was asked. */
export class FakeWorkbook implements Workbook {
  contents: Contents = { sheets: ["Sheet1"], names: [] };
  refusal: WorkbookProblem | undefined;
  left: Remains | WorkbookProblem = { sheets: [], unsure: [], names: [] };
  removal: Removal | WorkbookProblem = { removed: [], kept: [] };
  readonly drawn: Blueprint[] = [];
  readonly shown: string[] = [];
  selected: Selection | WorkbookProblem = {
    first: { sheet: "Sheet1", cell: "B2" },
    cells: "B2",
    holds: "",
    shows: "",
  };
  /** What the cell holds into which a formula is to go. */
  holds = "";
  /** Why Excel takes no formula. */
  insertion: WorkbookProblem | undefined;
  readonly inserted: { at: Spot; formula: string }[] = [];
  /** Why Excel does not bring a sheet to the front. */
  showing: WorkbookProblem | undefined;
  /** Why Excel still does not know the formulas when they are entered again. */
  entering: WorkbookProblem | undefined;
  /** How numbers and days are written. */
  written: Culture = { decimal: ".", group: ",", shortDate: "M/d/yyyy" };
  books: readonly FoundBook[] | WorkbookProblem = [];
  pages: readonly FoundPage[] | WorkbookProblem = [];
  /** What the tables hold that are asked for. */
  reading: Reading | WorkbookProblem = { tables: [], missingTables: [], cells: {} };
  /** What every edit comes to. */
  edited: Edited | WorkbookProblem = { additions: [], changes: [] };
  readonly edits: Edit[] = [];
  /** What there is to mend, and what mending comes to. */
  repairs: RepairLook | WorkbookProblem = { mends: [], structureProtected: false, closed: false };
  repaired: Repaired | RepairChanged | WorkbookProblem = { mended: [], open: [], cause: undefined };
  readonly mended: (readonly Mend[])[] = [];
  /** What pictures were to be placed, and what placing comes to. */
  readonly pictures: { drawing: Drawing; at: { readonly sheet: string }; name: string }[] = [];
  picturePlaced: PicturePlaced | undefined;
  /** How far the period is closed, and what closing and reopening come to. */
  closing: ClosingLook | WorkbookProblem = {
    state: "open",
    sheets: [],
    written: [],
    taken: [],
    waiting: [],
    changed: [],
    structureProtected: false,
  };
  closed: ClosingAnswer = { came: "done", cells: 0, sheets: [] };
  readonly closings: Closing[] = [];
  /** What a change of the trees comes to, and the sheets that come with them. */
  treeChanged: TreeChanged | WorkbookProblem | undefined;
  readonly treeChanges: TreeChange[] = [];
  sheetAdded: FoundBook | WorkbookProblem | undefined;
  readonly sheetsAdded: LaterSheet[] = [];
  reopenings = 0;
  readonly wentTo: Spot[] = [];
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
    if (!this.refusal) {
      this.contents = {
        ...this.contents,
        sheets: [...this.contents.sheets, ...blueprint.sheets.map(({ name }) => name)],
      };
    }
    return this.refusal;
  }

  findRepairs(): Promise<RepairLook | WorkbookProblem> {
    return Promise.resolve(this.repairs);
  }

  repair(_period: Mending, agreed: readonly Mend[]): Promise<Repaired | RepairChanged | WorkbookProblem> {
    this.mended.push(agreed);
    return Promise.resolve(this.repaired);
  }

  findClosing(): Promise<ClosingLook | WorkbookProblem> {
    return Promise.resolve(this.closing);
  }

  async close(_period: Mending, closing: Closing): Promise<ClosingAnswer> {
    this.closings.push(closing);
    await this.pause;
    return this.closed;
  }

  reopen(): Promise<ClosingAnswer> {
    this.reopenings++;
    return Promise.resolve(this.closed);
  }

  async changeTree(period: Mending, change: TreeChange): Promise<TreeChanged | WorkbookProblem> {
    this.treeChanges.push(change);
    await this.pause;
    return this.treeChanged ?? { found: period.found, ids: {}, undo: { adds: [], changes: [], removes: [] } };
  }

  addSheet(period: Mending, which: LaterSheet): Promise<FoundBook | WorkbookProblem> {
    this.sheetsAdded.push(which);
    return Promise.resolve(this.sheetAdded ?? period.found);
  }

  placePicture(drawing: Drawing, at: { readonly sheet: string }, name: string): Promise<PicturePlaced> {
    this.pictures.push({ drawing, at, name });
    return Promise.resolve(this.picturePlaced ?? { came: "placed", ...at, cells: "A20:H40", replaced: false });
  }

  remains(): Promise<Remains | WorkbookProblem> {
    return Promise.resolve(this.left);
  }

  remove(): Promise<Removal | WorkbookProblem> {
    return Promise.resolve(this.removal);
  }

  selection(): Promise<Selection | WorkbookProblem> {
    return Promise.resolve(this.selected);
  }

  insertFormula(at: Spot, formula: string, replace: string): Promise<WorkbookProblem | undefined> {
    const { sheet, cell } = at;
    if (this.holds !== replace) {
      return Promise.resolve({ problem: "cell-occupied", sheet, cell, holds: this.holds, shows: this.holds });
    }
    if (!this.insertion) this.inserted.push({ at, formula });
    return Promise.resolve(this.insertion);
  }

  enterFormulas(): Promise<WorkbookProblem | undefined> {
    return Promise.resolve(this.entering);
  }

  show(sheet: string): Promise<WorkbookProblem | undefined> {
    if (!this.showing) this.shown.push(sheet);
    return Promise.resolve(this.showing);
  }

  goTo(at: Spot): Promise<WorkbookProblem | undefined> {
    if (!this.showing) this.wentTo.push(at);
    return Promise.resolve(this.showing);
  }

  culture(): Promise<Culture> {
    return Promise.resolve(this.written);
  }

  findBooks(): Promise<readonly FoundBook[] | WorkbookProblem> {
    return Promise.resolve(this.books);
  }

  findPages(): Promise<readonly FoundPage[] | WorkbookProblem> {
    return Promise.resolve(this.pages);
  }

  readTables(_wanted: Wanted): Promise<Reading | WorkbookProblem> {
    return Promise.resolve(this.reading);
  }

  edit(edit: Edit): Promise<Edited | WorkbookProblem> {
    this.edits.push(edit);
    return Promise.resolve(this.edited);
  }
}
