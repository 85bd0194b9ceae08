import type { PageBreak as Break } from "../model/page-layout";
import type { Worksheet } from "../model/worksheet";
import type { Handle, ObjectType } from "../protocol/object-type";
import { rangeArgument } from "./addresses";
import { invalid } from "./check";
import { rangeAt } from "./handles";

/** The page breaks of one direction: horizontal ones lie above a row, vertical ones left of a column. */
interface PageBreaks {
  readonly sheet: Worksheet;
  readonly direction: "horizontal" | "vertical";
}

interface OneBreak extends PageBreaks {
  readonly at: Break;
}

function breaksOf({ sheet, direction }: PageBreaks): Break[] {
  sheet.pageLayout ??= { settings: new Map() };
  const breaks = (sheet.pageLayout.breaks ??= { horizontal: [], vertical: [] });
  return breaks[direction];
}

function handles(it: PageBreaks): Handle<OneBreak>[] {
  return breaksOf(it).map((at) => ({ type: "PageBreak", it: { ...it, at } }));
}

function changed({ sheet }: PageBreaks): void {
  sheet.workbook.changed({ kind: "look", sheet, source: "addin" });
}

export const PageBreakCollection: ObjectType<PageBreaks> = {
  name: "PageBreakCollection",
  items: handles,
  item: (it, key) => handles(it).find(({ it: { at } }, i) => at.id === key || i === key) ?? null,
  open: {
    Add(it, [range]: readonly unknown[], call) {
      const { area } = rangeArgument(call, range, it.sheet);
      const before = it.direction === "horizontal" ? area.row : area.column;
      if (before === 0) invalid("A page already begins at the first row and column: there is no break before them.");
      const breaks = breaksOf(it);
      const known = breaks.find((each) => each.before === before);
      const at = known ?? { id: String(it.sheet.workbook.nextId()), before };
      if (!known) {
        breaks.push(at);
        breaks.sort((a, b) => a.before - b.before);
        changed(it);
      }
      return { type: "PageBreak", it: { ...it, at } };
    },
  },
  invoke: {
    GetCount: (it) => breaksOf(it).length,
    RemovePageBreaks(it) {
      breaksOf(it).length = 0;
      changed(it);
    },
  },
};

export const PageBreak: ObjectType<OneBreak> = {
  name: "PageBreak",
  identity: ({ at }) => ({ _Id: at.id }),
  read: {
    ColumnIndex: ({ at, direction }) => (direction === "vertical" ? at.before : 0),
    RowIndex: ({ at, direction }) => (direction === "horizontal" ? at.before : 0),
    _Id: ({ at }) => at.id,
  },
  open: {
    GetCellAfterBreak: ({ sheet, at, direction }) =>
      rangeAt(sheet, {
        row: direction === "horizontal" ? at.before : 0,
        column: direction === "vertical" ? at.before : 0,
        rows: 1,
        columns: 1,
      }),
  },
  invoke: {
    Delete(it) {
      const breaks = breaksOf(it);
      breaks.splice(breaks.indexOf(it.at), 1);
      changed(it);
    },
  },
};
