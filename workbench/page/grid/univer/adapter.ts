import {
  BooleanNumber,
  CanceledError,
  FOCUSING_SHEET,
  ICommandService,
  IContextService,
  InterceptorEffectEnum,
  LifecycleService,
  LifecycleStages,
  UniverInstanceType,
  type ICommandInfo,
  type IRange,
  type Univer,
  type Workbook as UniverWorkbook,
  type Worksheet as UniverSheet,
} from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY, type IRender, type Viewport } from "@univerjs/engine-render";
import {
  INTERCEPTOR_POINT,
  SetFrozenMutation,
  SetSelectionsOperation,
  SheetInterceptorService,
  SheetsSelectionsService,
  type ISelectionWithStyle,
} from "@univerjs/sheets";
import { AutoFillUIController, HoverManagerService, SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../../host/model/area";
import type { Box, Draw, GridEvents, GridView, SheetShape } from "../view";
import { BOOK, COLUMN_HEADER, emptyBook, firstBeyond, refill, ROW_HEADER, SHEET, toArea, toRange } from "./book";
import { registerPictures } from "./bars";
import { cellData, type DrawnCell } from "./cell-data";
import { SCROLL_BAR, startUniver } from "./start";

let registered = false;

/**
 * The grid drawn by Univer. It has one sheet that takes the shape of whichever sheet is shown; its cells are empty, and
 * what they show is asked from `draw` while it paints (an interceptor), so nothing is copied and nothing can be stale.
 */
export class UniverGrid implements GridView {
  private readonly commands: ICommandService;
  private readonly render: IRender;
  private readonly scrolls = new Map<string, { x: number; y: number }>();
  private readonly stop: (() => void)[] = [];
  private readonly cells = new Map<number, DrawnCell | undefined>();
  private shape: SheetShape | undefined;
  private marked = "";
  /** What the page last wanted to be marked. */
  private asked: Parameters<GridView["select"]> = [[], { row: 0, column: 0 }];
  private frame = 0;
  /** True while the host is telling the grid something, so that its echo is not taken for the person's doing. */
  private told = false;

  /** Resolves once Univer has drawn its empty sheet into the container. */
  static async open(container: HTMLElement, draw: Draw, events: GridEvents): Promise<UniverGrid> {
    if (!registered) registerPictures();
    registered = true;
    const univer = startUniver(container);
    const workbook = univer.createUnit<object, UniverWorkbook>(UniverInstanceType.UNIVER_SHEET, emptyBook());
    const injector = univer.__getInjector();
    await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
    // Whoever listens to the fill handle is made only when Univer calls itself steady, three seconds later; until then
    // it can be dragged and nothing comes of it. Asking for it makes it now.
    injector.get(AutoFillUIController);
    const grid = new UniverGrid(univer, workbook.getActiveSheet(), draw, events);
    const watch = new MutationObserver(() => outOfTabsReach(container));
    watch.observe(container, { childList: true, subtree: true });
    outOfTabsReach(container);
    grid.stop.push(() => watch.disconnect());
    return grid;
  }

  private constructor(
    private readonly univer: Univer,
    private readonly sheet: UniverSheet,
    private readonly draw: Draw,
    private readonly events: GridEvents,
  ) {
    const injector = univer.__getInjector();
    this.commands = injector.get(ICommandService);
    this.keep(this.commands.beforeCommandExecuted((command) => this.allow(command)));
    this.render = injector.get(IRenderManagerService).getRenderById(BOOK)!;
    // The wheel scrolls only a sheet that Univer believes to have the focus; the keyboard is not Univer's (keyboard.ts).
    injector.get(IContextService).setContextValue(FOCUSING_SHEET, true);
    this.keep(
      injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
        effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
        priority: 100,
        handler: (cell, { row, col }, next) => this.drawn(row, col) ?? next(cell),
      }),
    );
    const selections = injector.get(SheetsSelectionsService);
    this.keep(selections.selectionMoving$.subscribe((list) => this.report(list)));
    this.keep(selections.selectionMoveEnd$.subscribe((list) => this.report(list)));
    const hover = injector.get(HoverManagerService);
    this.keep(
      hover.currentCell$.subscribe((at) =>
        this.events.pointed(at ? { row: at.location.row, column: at.location.col } : undefined),
      ),
    );
    this.keep(hover.currentDbClickedCell$.subscribe((at) => this.events.opened(at.location.row, at.location.col)));
    this.keep(this.render.engine.onTransformChange$.subscribeEvent(() => this.events.moved()));
    const main = this.main;
    if (main) this.keep(main.onScrollAfter$.subscribeEvent(() => this.events.moved()));
  }

  show(shape: SheetShape): void {
    const before = this.shape;
    const other = before?.id !== shape.id;
    if (before && other)
      this.scrolls.set(before.id, { x: this.main?.viewportScrollX ?? 0, y: this.main?.viewportScrollY ?? 0 });
    this.shape = shape;
    this.cells.clear();
    this.marked = "";
    const config = this.sheet.getConfig();
    refill(config.rowData, shape.heights, shape.hiddenRows, (h, hd) => ({
      ...(h === undefined ? {} : { h, ia: 0 }),
      hd,
    }));
    refill(config.columnData, shape.widths, shape.hiddenColumns, (w, hd) => ({
      ...(w === undefined ? {} : { w }),
      hd,
    }));
    config.showGridlines = shape.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.sheet.setRowCount(shape.rows);
    this.sheet.setColumnCount(shape.columns);
    this.sheet.setMergeData(shape.merges.map(toRange));
    this.reshape();
    const { frozen } = shape;
    if (other || before?.frozen.rows !== frozen.rows || before.frozen.columns !== frozen.columns) {
      this.tell(() =>
        this.commands.syncExecuteCommand(SetFrozenMutation.id, {
          unitId: BOOK,
          subUnitId: SHEET,
          startRow: frozen.rows || -1,
          startColumn: frozen.columns || -1,
          ySplit: frozen.rows,
          xSplit: frozen.columns,
          resetScroll: other,
        }),
      );
    }
    if (other) {
      const { x, y } = this.scrolls.get(shape.id) ?? { x: 0, y: 0 };
      this.main?.scrollToViewportPos({ viewportScrollX: x, viewportScrollY: y });
    }
    this.redraw();
  }

  redraw(): void {
    this.cells.clear();
    if (this.frame) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.reshape();
      this.events.moved();
    });
  }

  select(areas: readonly Area[], active: { row: number; column: number }): void {
    const key = markingKey(areas, active);
    // Marking anew what the mouse has just marked would take the fill handle out of its hand.
    this.asked = [areas, active];
    if (key === this.marked) return;
    this.marked = key;
    const selections = areas.map((area, i) => ({
      range: toRange(this.clip(area)),
      primary:
        i === areas.length - 1
          ? {
              ...toRange({ ...active, rows: 1, columns: 1 }),
              actualRow: active.row,
              actualColumn: active.column,
              isMerged: false,
              isMergedMainCell: false,
            }
          : null,
      style: null,
    }));
    this.tell(() =>
      this.commands.syncExecuteCommand(SetSelectionsOperation.id, {
        unitId: BOOK,
        subUnitId: SHEET,
        selections,
        reveal: false,
      }),
    );
  }

  reveal(row: number, column: number): void {
    const { main, shape } = this;
    const box = this.place({ row, column, rows: 1, columns: 1 });
    if (!main || !shape || !box) return;
    const { left, top, width, height } = this.viewport;
    const free = { width: width - SCROLL_BAR, height: height - SCROLL_BAR };
    const right = column < shape.frozen.columns ? 0 : beyond(box.left - left, box.width, free.width);
    const down = row < shape.frozen.rows ? 0 : beyond(box.top - top, box.height, free.height);
    if (right === 0 && down === 0) return;
    main.scrollToViewportPos({
      viewportScrollX: main.viewportScrollX + right,
      viewportScrollY: main.viewportScrollY + down,
    });
  }

  place(area: Area): Box | undefined {
    const skeleton = this.render.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const main = this.main;
    if (!skeleton || !main || !this.shape) return undefined;
    const { frozen } = this.shape;
    const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
    const first = skeleton.getCellWithCoordByIndex(area.row, area.column);
    const end = skeleton.getCellWithCoordByIndex(last.row, last.column);
    const x = area.column < frozen.columns ? 0 : main.viewportScrollX;
    const y = area.row < frozen.rows ? 0 : main.viewportScrollY;
    return {
      left: first.startX - x,
      top: first.startY - y,
      width: end.endX - first.startX,
      height: end.endY - first.startY,
    };
  }

  holds({ row, column, rows, columns }: Area): boolean {
    if (!this.shape) return false;
    const within = (from: number, count: number, most: number, laidOut: number) =>
      count === most || from + count <= laidOut;
    return within(row, rows, MAX_ROWS, this.shape.rows) && within(column, columns, MAX_COLUMNS, this.shape.columns);
  }

  spot(x: number, y: number): { left: number; top: number } {
    const { left, top } = this.viewport;
    const { viewportScrollX = 0, viewportScrollY = 0 } = this.main ?? {};
    // What begins in the frozen part stays with it.
    return {
      left: ROW_HEADER + x - (ROW_HEADER + x < left ? 0 : viewportScrollX),
      top: COLUMN_HEADER + y - (COLUMN_HEADER + y < top ? 0 : viewportScrollY),
    };
  }

  get viewport(): Box {
    const { left = ROW_HEADER, top = COLUMN_HEADER, width = 0, height = 0 } = this.main ?? {};
    return { left, top, width: width || 0, height: height || 0 };
  }

  get visible(): Area {
    const skeleton = this.render.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const main = this.main;
    if (!skeleton || !main) return { row: 0, column: 0, rows: 1, columns: 1 };
    const { left, top, width, height } = this.viewport;
    const [x, y] = [main.viewportScrollX + left - ROW_HEADER, main.viewportScrollY + top - COLUMN_HEADER];
    const row = firstBeyond(skeleton.rowHeightAccumulation, y);
    const column = firstBeyond(skeleton.columnWidthAccumulation, x);
    return {
      row,
      column,
      rows: firstBeyond(skeleton.rowHeightAccumulation, y + height) - row + 1,
      columns: firstBeyond(skeleton.columnWidthAccumulation, x + width) - column + 1,
    };
  }

  dispose(): void {
    cancelAnimationFrame(this.frame);
    for (const stop of this.stop) stop();
    this.univer.dispose();
  }

  private get main(): Viewport | undefined {
    return this.render.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  }

  /** Univer lays rows and columns out anew and paints. */
  private reshape(): void {
    const manager = this.render.with(SheetSkeletonManagerService);
    manager.makeDirty({ sheetId: SHEET }, true);
    manager.reCalculate();
    const {
      rowHeaderWidth = 0,
      columnTotalWidth = 0,
      columnHeaderHeight = 0,
      rowTotalHeight = 0,
    } = manager.getCurrentSkeleton() ?? {};
    // How far one can scroll; Univer finds it out only when it changes the sheet itself.
    this.render.scene.transformByState({
      width: rowHeaderWidth + columnTotalWidth,
      height: columnHeaderHeight + rowTotalHeight,
    });
    for (const handle of FREEZE_HANDLES) this.render.scene.getObject(handle)?.hide();
    this.render.mainComponent?.makeForceDirty?.(true);
    this.render.scene.makeDirty(true);
  }

  /** Univer asks for a cell many times per frame; it is worked out once until something changes. */
  private drawn(row: number, column: number): DrawnCell | undefined {
    const key = row * MAX_COLUMNS + column;
    if (!this.cells.has(key)) {
      const picture = this.shape && this.draw(this.shape.id, row, column);
      this.cells.set(key, picture && cellData(picture));
    }
    return this.cells.get(key);
  }

  private report(list: readonly ISelectionWithStyle[] | null | undefined | void): void {
    const last = list?.at(-1);
    if (this.told || !last) return;
    const { actualRow: row, actualColumn: column } = last.primary ?? {
      actualRow: last.range.startRow,
      actualColumn: last.range.startColumn,
    };
    const areas = list!.map(({ range }) => this.whole(toArea(range)));
    this.marked = markingKey(areas, { row, column });
    if (!this.events.selected(areas, { row, column })) this.select(...this.asked);
  }

  /** A marked heading marks the column to the end of the sheet, further than is drawn. */
  private whole(area: Area): Area {
    const { rows, columns } = this.shape!;
    return {
      ...area,
      rows: area.row === 0 && area.rows >= rows ? MAX_ROWS : area.rows,
      columns: area.column === 0 && area.columns >= columns ? MAX_COLUMNS : area.columns,
    };
  }

  private clip(area: Area): Area {
    const { rows, columns } = this.shape ?? { rows: 1, columns: 1 };
    return {
      ...area,
      rows: Math.min(area.rows, rows - area.row),
      columns: Math.min(area.columns, columns - area.column),
    };
  }

  /** Only what moves the view may run in Univer. What would change the workbook becomes an event, and is stopped here. */
  private allow(command: Readonly<ICommandInfo>): void {
    const { id } = command;
    if (process.env.NODE_ENV === "development") console.debug(id, command.params);
    if (id === "sheet.command.delta-column-width" || id === "sheet.command.delta-row-height") this.resize(command);
    else if (id === "sheet.command.auto-fill") this.fill(command);
    else if (!id.startsWith("sheet.command.") || HARMLESS.test(id)) return;
    throw new CanceledError();
  }

  private resize({ params }: Readonly<ICommandInfo>): void {
    const { anchorCol, deltaX, anchorRow, deltaY } = params as Record<
      "anchorCol" | "deltaX" | "anchorRow" | "deltaY",
      number | undefined
    >;
    if (anchorCol !== undefined && deltaX !== undefined) {
      this.events.resized("columns", anchorCol, 1, Math.max(0, this.sheet.getColumnWidth(anchorCol) + deltaX));
    } else if (anchorRow !== undefined && deltaY !== undefined) {
      this.events.resized("rows", anchorRow, 1, Math.max(0, this.sheet.getRowHeight(anchorRow) + deltaY));
    }
  }

  private fill({ params }: Readonly<ICommandInfo>): void {
    const { sourceRange, targetRange } = params as { sourceRange: IRange; targetRange: IRange };
    this.events.filled(toArea(sourceRange), toArea(targetRange));
  }

  private tell(something: () => unknown): void {
    this.told = true;
    try {
      something();
    } finally {
      this.told = false;
    }
  }

  private keep(thing: { unsubscribe(): void } | { dispose(): void }): void {
    this.stop.push(() => ("dispose" in thing ? thing.dispose() : thing.unsubscribe()));
  }
}

/** The keyboard stops at the table of the cells (cell-mirror.tsx), not at their drawing or at anything that lies in it. */
function outOfTabsReach(container: HTMLElement): void {
  for (const part of container.querySelectorAll<HTMLElement>("*")) if (part.tabIndex >= 0) part.tabIndex = -1;
}

/** Bars in the headings with which Univer would freeze panes by dragging; the lines over the cells stay. */
const FREEZE_HANDLES = ["__SpreadsheetFreezeRowHeaderName__", "__SpreadsheetFreezeColumnHeaderName__"];

/** How far to scroll until a cell lies between 0 and `free`; one that is larger shows its beginning. */
function beyond(start: number, size: number, free: number): number {
  return start < 0 || size > free ? start : Math.max(0, start + size - free);
}

const HARMLESS = /scroll|select|zoom|move-selection|expand-selection|header-(width|height)/;

function markingKey(areas: readonly Area[], active: { row: number; column: number }): string {
  const numbers = areas.map(({ row, column, rows, columns }) => [row, column, rows, columns].join());
  return `${numbers.join(" ")} ${active.row},${active.column}`;
}
