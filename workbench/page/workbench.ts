import { formatArea, parseArea, type Area } from "../host/model/area";
import type { CultureName } from "../host/model/culture";
import type { Change } from "../host/model/changes";
import type { ExcelHost } from "../host";
import type { Worksheet } from "../host/model/worksheet";
import { isError, type CellError, type CellValue } from "../host/model/values";
import { AddinFrame, type AddinAddresses } from "./addin/addin";
import type { RibbonButton } from "./addin/manifest";
import { press } from "./addin/press";
import { refusalOf, type Editing, type Message } from "./state";
import * as actions from "./actions";
import { downloadFile, openFile } from "./open-and-save";
import * as user from "../host/user";
import { cell, markArea, markCell, markedArea, next, type Marking, type Place } from "./grid/navigation";
import { ground } from "./grid/ground";
import { PIXELS_PER_POINT } from "./grid/shape";

/**
 * The page's own state around one host: what is marked, what is being typed, what was refused. The workbook itself is in
 * the host. Reachable in the browser as `window.workbench`, for tests and for the curious.
 */
export class Workbench {
  editing: Editing | undefined;
  message: Message | undefined;
  /** The cell under the pointer. */
  pointed: Place | undefined;
  /** The active cell has to be scrolled into sight by the next drawing. */
  revealing = false;
  /** The drop-down list of the active cell is open. */
  listOpen = false;
  /** Grows with everything that shows; views compare it. */
  version = 0;
  /** Grows with everything but the marking: what is worked out from the sheet is kept as long as it stands. */
  content = 0;
  private tabbedFrom: number | undefined;
  private readonly markings = new WeakMap<Worksheet, Marking>();
  private readonly listeners = new Set<() => void>();
  private frame = 0;

  readonly addin: AddinFrame;

  constructor(
    readonly host: ExcelHost,
    addresses: AddinAddresses,
  ) {
    this.addin = new AddinFrame(host, addresses, () => this.changed());
    host.workbook.listen((change) => this.noticed(change));
    host.calculation.onAnswer(() => this.redraw());
  }

  get workbook() {
    return this.host.workbook;
  }

  get sheet(): Worksheet {
    return this.workbook.active;
  }

  get marking(): Marking {
    return (
      this.markings.get(this.sheet) ?? markArea(this.sheet.selection[0] ?? { row: 0, column: 0, rows: 1, columns: 1 })
    );
  }

  get active(): Place {
    return this.marking.active;
  }

  /** What one cell of a sheet shows, for tests: `workbench.cell("Sheet1", "B2")`. */
  cell(sheetName: string, address: string): { text: string; value: CellValue; formula: string | undefined } {
    const sheet = this.workbook.sheet(sheetName);
    const area = parseArea(address);
    if (!sheet || !area) throw new Error(`There is no cell ${sheetName}!${address}.`);
    const { row, column } = area;
    const value = sheet.value(row, column);
    return { text: actions.textOf(sheet, row, column), value, formula: sheet.cells.get(row, column)?.formula };
  }

  /** The error of the active cell, with its sentence. */
  errorAt({ row, column }: Place): CellError | undefined {
    const value = this.sheet.value(row, column);
    return isError(value) ? value : undefined;
  }

  /** What editing the active cell begins with: its formula, or its value as it would be typed. */
  get editText(): string {
    return user.editText(this.sheet, this.active.row, this.active.column);
  }

  get shownText(): string {
    return actions.textOf(this.sheet, this.active.row, this.active.column);
  }

  /** Types a whole entry into the active cell, as choosing from its list does. */
  enter(text: string): void {
    this.type(this.sheet, this.active, text);
  }

  /**
   * Enter and Tab, while typing or not: takes over the entry and goes on to the next cell. After some Tabs, Enter goes
   * back to the column in which they began. A refused entry keeps the person in its cell.
   */
  goOn(way: "tab" | "enter", back: boolean): void {
    if (!this.stopEditing(true)) return;
    const from = this.marking;
    const land = ground(this.sheet);
    const { tabbedFrom } = this;
    if (way === "enter" && !back && tabbedFrom !== undefined) {
      this.mark(next(markCell({ row: from.active.row, column: tabbedFrom }), way, back, land));
    } else {
      this.mark(next(from, way, back, land));
      if (way === "tab") this.tabbedFrom = tabbedFrom ?? from.active.column;
    }
    this.revealing = true;
  }

  mark(marking: Marking): void {
    this.tabbedFrom = undefined;
    this.markings.set(this.sheet, marking);
    this.attempt(() => user.select(this.sheet, markedArea(marking, this.sheet.merges)));
    this.changed();
  }

  /** Marks what the mouse marked; only the last of several areas can be worked on with the keyboard. */
  markAreas(areas: readonly Area[], active: Place): void {
    this.tabbedFrom = undefined;
    this.markings.set(this.sheet, markArea(areas.at(-1)!, active));
    this.attempt(() => user.select(this.sheet, ...areas));
    this.changed();
  }

  /** Does what a person asked for; what the host refuses is said, and nothing has changed. */
  attempt(action: () => user.UserRefusal | undefined | void): boolean {
    const refused = refusalOf(action);
    if (refused) this.say({ kind: "refusal", sentence: refused.message });
    this.changed();
    return !refused;
  }

  /** Types an entry. Where the rule of the cell only warns, the person may enter it all the same. */
  private type(sheet: Worksheet, place: Place, text: string): boolean {
    const refused = refusalOf(() => user.type(sheet, cell(place), text));
    this.changed();
    if (!refused) return true;
    const anyway = {
      label: "Enter it anyway",
      do: () => {
        this.leaveCell();
        this.attempt(() => user.type(sheet, cell(place), text, true));
        this.focusGrid();
      },
    };
    this.say({ kind: "refusal", sentence: refused.message, ...(refused.style === "Stop" ? {} : { offer: anyway }) });
    return false;
  }

  say(message: Message | undefined): void {
    this.message = message;
    this.changed();
  }

  clear(): void {
    this.attempt(() => user.clear(this.sheet, ...this.markedAreas));
  }

  /** The little square was dragged: the cells of `from` go on over `over`. */
  fill(from: Area, over: Area): void {
    if (this.attempt(() => user.fill(this.sheet, from, over))) this.mark(markArea(over, this.active));
  }

  fillDown(): void {
    this.attempt(() => user.fillDown(this.sheet, markedArea(this.marking, this.sheet.merges)));
  }

  resize(what: "columns" | "rows", first: number, count: number, pixels: number): void {
    this.attempt(() => actions.resize(this.sheet, what, first, count, pixels / PIXELS_PER_POINT));
  }

  addSheet(): void {
    this.attempt(() => user.addSheet(this.workbook));
  }

  renameSheet(sheet: Worksheet, name: string): void {
    this.attempt(() => user.renameSheet(sheet, name));
  }

  deleteSheet(sheet: Worksheet): void {
    this.attempt(() => user.deleteSheet(sheet));
  }

  activate(sheet: Worksheet): void {
    if (this.stopEditing(true)) this.attempt(() => user.activate(sheet));
  }

  /** Ctrl+Page Down and Page Up. */
  nextSheet(by: 1 | -1): void {
    const shown = this.workbook.sheets.filter(({ visibility }) => visibility === "Visible");
    const next = shown[shown.indexOf(this.sheet) + by];
    if (next) this.activate(next);
  }

  get markedAreas(): readonly Area[] {
    const { sheet } = this;
    return sheet.selection.length > 1 ? sheet.selection : [markedArea(this.marking, sheet.merges)];
  }

  /** Goes to an address or a name: `B2`, `A1:C3`, `Sheet2!B2`. */
  goTo(text: string): void {
    const found = actions.find(this.workbook, this.sheet, text);
    if (!found)
      return this.say({ kind: "refusal", sentence: `There is no cell and no name "${text}" in this workbook.` });
    this.attempt(() => {
      if (found.sheet !== this.sheet) user.activate(found.sheet);
      this.mark(markArea(found.area));
    });
    this.revealing = true;
  }

  /** Gives the keyboard back to the cells; set by the grid while it is there. */
  focusGrid = (): void => undefined;

  /** Some formula waits for an add-in's answer. */
  get calculating(): boolean {
    return this.host.calculation.pending > 0;
  }

  /** A button of the ribbon: shows the pane, or runs one of the add-in's commands. */
  press(button: RibbonButton): void {
    if (!this.stopEditing(true)) return;
    this.message = undefined;
    press(button, this.addin, (message) => this.say(message));
    this.changed();
  }

  /** From now on this is an Excel of another region. The add-in starts again, because it asks for languages only then. */
  changeCulture(name: CultureName): void {
    if (!this.stopEditing(true)) return;
    this.host.culture = name;
    this.addin.restart();
    this.redraw();
  }

  /** Opens an .xlsx in place of this workbook. */
  async openFile(file: File): Promise<void> {
    this.stopEditing(false);
    this.message = undefined;
    const message = await openFile(file, this.workbook, this.addin.saved);
    if (message) this.say(message);
    this.changed();
  }

  /** Gives the workbook to the browser as a download. */
  async saveFile(): Promise<void> {
    if (!this.stopEditing(true)) return;
    const message = await downloadFile(this.workbook, this.addin.saved);
    if (message) this.say(message);
  }

  openList(): void {
    this.listOpen = true;
    this.changed();
  }

  closeList(): void {
    this.listOpen = false;
    this.changed();
  }

  point(at: Place | undefined): void {
    if (at?.row === this.pointed?.row && at?.column === this.pointed?.column) return;
    this.pointed = at;
    this.changed();
  }

  startEditing(where: Editing["where"], text: string, fresh: boolean): void {
    const { row, column } = this.active;
    this.message = undefined;
    this.editing = { sheet: this.sheet, row, column, text, where, fresh };
    this.host.switches.cellEditMode = true;
    this.tell();
  }

  edit(text: string, where?: Editing["where"]): void {
    if (!this.editing) return;
    this.editing = { ...this.editing, text, where: where ?? this.editing.where };
    this.tell();
  }

  /**
   * Ends editing; true when the entry was taken (or there was none). After a refusal the person is still in the cell, with
   * the text and the caret as they were, and the arrow keys move the caret.
   */
  stopEditing(keep: boolean): boolean {
    const { editing } = this;
    if (!editing) return true;
    const { sheet, row, column, text } = editing;
    const taken = !keep || text === user.editText(sheet, row, column) || this.type(sheet, { row, column }, text);
    if (taken) this.leaveCell();
    else this.editing = { ...editing, fresh: false };
    this.tell();
    return taken;
  }

  /** The keyboard goes back to where something is being typed. */
  resumeEditing(): void {
    if (this.editing) this.editing = { ...this.editing };
    this.tell();
  }

  private leaveCell(): void {
    this.editing = undefined;
    this.host.switches.cellEditMode = false;
    if (this.message?.kind === "refusal") this.message = undefined;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Draws all cells anew: something that no change of the workbook tells may look different. */
  redraw(): void {
    this.content++;
    this.changed();
  }

  /** Tells the views once per frame, however much happened in it. */
  changed(): void {
    this.version++;
    if (this.frame) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      for (const listener of this.listeners) listener();
    });
  }

  /** At once: the field that is typed into must not lag behind the keys. */
  private tell(): void {
    this.version++;
    for (const listener of this.listeners) listener();
  }

  private noticed(change: Change): void {
    if (change.kind === "opened") {
      this.editing = undefined;
      this.host.switches.cellEditMode = false;
    }
    if (change.kind === "column-filled") this.sayFilled(change.column, change.undo);
    if (change.kind === "selection") this.followSelection(change.sheet, change.areas);
    else this.content++;
    this.changed();
  }

  /** Said until the next entry: what is done to cells besides the typed one must be seen, and can be taken back. */
  private sayFilled(column: string, undo: () => void): void {
    const offer = { label: "Undo the filling", do: undo };
    this.say({ kind: "note", sentence: `The formula filled the column ${column} down.`, offer });
  }

  /** An add-in marked something: the page goes along, unless it is what the person has just marked. */
  private followSelection(sheet: Worksheet, areas: readonly Area[]): void {
    const first = areas[0];
    if (!first) return;
    const present = this.markings.get(sheet);
    if (present && formatArea(markedArea(present, sheet.merges)) === formatArea(areas.at(-1)!)) return;
    this.markings.set(sheet, markArea(first));
  }
}
