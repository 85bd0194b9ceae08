import { formatArea, type Area, intersection } from "../model/area";
import type { Change, Source } from "../model/changes";
import { toWire, typeOf } from "../model/read";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";

/** `[category, type, target, message, id, isRemote?]`: one thing that the library is told. */
export type Entry = readonly [number, number, string, string, string, boolean?];

/** The events that this host delivers, by their number on the wire; listening to any other is refused. */
const EventType = {
  WorksheetChanged: 10,
  WorksheetActivated: 11,
  WorksheetDeactivated: 12,
  WorksheetAdded: 13,
  WorksheetSelectionChanged: 14,
  WorksheetDeleted: 15,
  WorksheetCalculated: 16,
  WorksheetFormatChanged: 18,
  WorksheetRowSorted: 19,
  WorksheetColumnSorted: 20,
  WorksheetRowHiddenChanged: 22,
  WorksheetFormulaChanged: 23,
  WorksheetProtectionChanged: 24,
  WorksheetNameChanged: 25,
  WorksheetVisibilityChanged: 26,
  WorksheetMoved: 27,
  ChartAdded: 50,
  ChartDeleted: 53,
  TableSelectionChanged: 100,
  TableChanged: 101,
  TableAdded: 102,
  TableDeleted: 103,
  CommentAdded: 250,
  CommentDeleted: 251,
  CommentChanged: 252,
  VisibilityModeChanged: 65539,
} as const;

const DELIVERED: ReadonlySet<number> = new Set(Object.values(EventType));

export function isDelivered(eventType: number | undefined): boolean {
  return eventType === undefined || DELIVERED.has(eventType); // without a number: the classic document events
}

const EVENT = 65536;
/** The target of what a whole collection listens to. */
const WORKBOOK = "Workbook";

interface Occurrence {
  readonly type: number;
  readonly targets: readonly string[];
  readonly payload: Readonly<Record<string, unknown>>;
}

/**
 * What an add-in is told about a change; `own` says that this very add-in made it. What nobody listens to is not even
 * put into words: the value after a change would have to be worked out first.
 */
export function entriesFor(
  change: Change,
  workbook: Workbook,
  own: boolean,
  isHeard: (eventType: number) => boolean,
): Entry[] {
  const remote = "source" in change && change.source === "remote";
  return occurrences(change, workbook, own)
    .filter(({ type }) => isHeard(type))
    .flatMap(({ targets, type, payload }) =>
      targets.map((target): Entry => [EVENT, type, target, JSON.stringify(payload), "", remote]),
    );
}

export function visibilityEntry(visible: boolean): Entry {
  const message = JSON.stringify({ visibility: visible ? "Visible" : "Hidden" });
  return [EVENT, EventType.VisibilityModeChanged, "", message, ""];
}

function occurrences(change: Change, workbook: Workbook, own: boolean): Occurrence[] {
  switch (change.kind) {
    case "cells":
      return cellsChanged(change, workbook, own);
    case "calculated":
      return [onSheet(EventType.WorksheetCalculated, change.sheet, { address: formatArea(change.area) })];
    case "format":
      return [
        onSheet(EventType.WorksheetFormatChanged, change.sheet, {
          ...from(change.source),
          address: formatArea(change.area),
          referenceId: eventReference(change.sheet, change.area),
        }),
      ];
    case "rows-sorted":
    case "columns-sorted": {
      const type = change.kind === "rows-sorted" ? EventType.WorksheetRowSorted : EventType.WorksheetColumnSorted;
      return [onSheet(type, change.sheet, { ...from(change.source), address: formatArea(change.area) })];
    }
    case "rows-hidden":
    case "rows-shown": {
      const changeType = change.kind === "rows-hidden" ? "Hidden" : "Unhidden";
      const payload = { ...from(change.source), changeType, address: formatArea(change.area) };
      return [onSheet(EventType.WorksheetRowHiddenChanged, change.sheet, payload)];
    }
    case "comment-added":
    case "comment-deleted":
    case "comment-changed": {
      const commentDetails = [{ commentId: change.commentId, replyIds: change.replyIds }];
      const payload = { ...from(change.source), commentDetails, ...(change.how ? { changeType: change.how } : {}) };
      return [onSheet(COMMENT_EVENTS[change.kind], change.sheet, payload)];
    }
    case "selection":
      return selectionChanged(change.sheet, change.areas, workbook);
    case "sheet-added":
    case "sheet-deleted": {
      const type = change.kind === "sheet-added" ? EventType.WorksheetAdded : EventType.WorksheetDeleted;
      return [{ type, targets: [WORKBOOK], payload: { ...from(change.source), worksheetId: change.sheet.id } }];
    }
    case "sheet-activated":
      return [onSheet(EventType.WorksheetActivated, change.sheet, {})];
    case "sheet-deactivated":
      return [onSheet(EventType.WorksheetDeactivated, change.sheet, {})];
    case "sheet-renamed": {
      const names = { nameBefore: change.before, nameAfter: change.after };
      return [onSheet(EventType.WorksheetNameChanged, change.sheet, { ...from(change.source), ...names })];
    }
    case "sheet-moved": {
      const positions = { positionBefore: change.before, positionAfter: change.after };
      return [onSheet(EventType.WorksheetMoved, change.sheet, { ...from(change.source), ...positions })];
    }
    case "sheet-visibility": {
      const seen = { visibilityBefore: change.before, visibilityAfter: change.sheet.visibility };
      return [onSheet(EventType.WorksheetVisibilityChanged, change.sheet, { ...from(change.source), ...seen })];
    }
    case "protection": {
      const isProtected = change.sheet.protection !== undefined;
      return [onSheet(EventType.WorksheetProtectionChanged, change.sheet, { ...from(change.source), isProtected })];
    }
    case "table-added":
    case "table-deleted": {
      const { id: tableId, name: tableName, sheet } = change.table;
      const type = change.kind === "table-added" ? EventType.TableAdded : EventType.TableDeleted;
      const payload = { ...from(change.source), tableId, tableName, worksheetId: sheet.id };
      return [{ type, targets: [WORKBOOK, sheet.id], payload }];
    }
    case "chart-added":
    case "chart-deleted": {
      const type = change.kind === "chart-added" ? EventType.ChartAdded : EventType.ChartDeleted;
      const payload = { ...from(change.source), chartId: change.chartId, worksheetId: change.sheet.id };
      return [{ type, targets: [change.sheet.id], payload }];
    }
    default:
      return []; // shows in the grid, but Excel has no event for it
  }
}

const COMMENT_EVENTS = {
  "comment-added": EventType.CommentAdded,
  "comment-deleted": EventType.CommentDeleted,
  "comment-changed": EventType.CommentChanged,
} as const;

function onSheet(type: number, sheet: Worksheet, payload: Readonly<Record<string, unknown>>): Occurrence {
  return { type, targets: [sheet.id, WORKBOOK], payload: { ...payload, worksheetId: sheet.id } };
}

/** An add-in's own changes are local as well; what a co-author did is marked in the entry. */
function from(source: Source): { source: "Local" | "Remote" } {
  return { source: source === "remote" ? "Remote" : "Local" };
}

function cellsChanged(change: Change & { kind: "cells" }, workbook: Workbook, own: boolean): Occurrence[] {
  const payload = () => ({
    ...from(change.source),
    changeType: change.how,
    address: formatArea(change.area),
    worksheetId: change.sheet.id,
    referenceId: eventReference(change.sheet, change.area),
    shiftDirection: "None",
    triggerSource: own ? "ThisLocalAddin" : "Unknown",
    ...details(change),
  });
  const sheet: Occurrence = {
    type: EventType.WorksheetChanged,
    targets: [change.sheet.id, WORKBOOK],
    get payload() {
      return payload();
    },
  };
  const tables = workbook.tables
    .filter((table) => table.sheet === change.sheet && table.touches(change.area))
    .map((table): Occurrence => {
      return {
        type: EventType.TableChanged,
        targets: [table.id, WORKBOOK, change.sheet.id],
        get payload() {
          return { ...payload(), tableId: table.id };
        },
      };
    });
  return [sheet, ...tables, ...formulasChanged(change)];
}

function formulasChanged({ sheet, source, formulas = [] }: Change & { kind: "cells" }): Occurrence[] {
  if (formulas.length === 0) return [];
  const formulaDetails = formulas.map(({ row, column, before }) => ({
    cellAddress: formatArea({ row, column, rows: 1, columns: 1 }),
    previousFormula: before,
  }));
  return [onSheet(EventType.WorksheetFormulaChanged, sheet, { ...from(source), formulaDetails })];
}

/** The values before and after are told for a single cell only. */
function details({ area, before, after }: Change & { kind: "cells" }): Readonly<Record<string, unknown>> {
  if (area.rows * area.columns !== 1 || (before === undefined && after === undefined)) return {};
  return {
    valueBefore: toWire(before ?? null),
    valueAfter: toWire(after ?? null),
    valueTypeBefore: typeOf(before ?? null),
    valueTypeAfter: typeOf(after ?? null),
  };
}

function selectionChanged(sheet: Worksheet, areas: readonly Area[], workbook: Workbook): Occurrence[] {
  const address = areas.map(formatArea).join(",");
  const tables = workbook.tables
    .filter((table) => table.sheet === sheet)
    .map((table): Occurrence => {
      const inside = areas.flatMap((area) => intersection(area, table.area) ?? []).map(formatArea).join(","); // prettier-ignore
      const payload = { address: inside, tableId: table.id, worksheetId: sheet.id };
      return { type: EventType.TableSelectionChanged, targets: [table.id], payload };
    });
  return [onSheet(EventType.WorksheetSelectionChanged, sheet, { address }), ...tables];
}

/** What `args.getRange(context)` is resolved by; it says where, so that nothing has to be kept for it. */
function eventReference(sheet: Worksheet, area: Area): string {
  return `event:${sheet.id}!${formatArea(area)}`;
}
