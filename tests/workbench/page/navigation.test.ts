import fc from "fast-check";
import { formatArea, parseArea, type Area } from "../../../workbench/host/model/area";
import {
  extend,
  jump,
  markArea,
  markCell,
  markedArea,
  next,
  step,
  type Ground,
  type Place,
} from "../../../workbench/page/grid/navigation";

const at = (address: string): Place => parseArea(address)!;
const named = ({ row, column }: Place) => formatArea({ row, column, rows: 1, columns: 1 });

/** A sheet with B2:D2 and B5 filled, row 3 hidden, and F2:G3 merged. */
const ground: Ground = {
  merges: [parseArea("F2:G3")!],
  hiddenRows: new Set([2]),
  hiddenColumns: new Set(),
  isBlank: (row, column) => !((row === 1 && column >= 1 && column <= 3) || (row === 4 && column === 1)),
  end: at("D5"),
};

describe("an arrow key goes to the next cell that shows", () => {
  test.each([
    ["right", "A1", 0, 1, "B1"],
    ["not beyond the left edge", "A1", 0, -1, "A1"],
    ["past a hidden row", "A2", 1, 0, "A4"],
    ["into a merged area as one cell", "E3", 0, 1, "F2"],
    ["out of a merged area at its far side", "F2", 0, 1, "H2"],
    ["not beyond the last row", "A1048576", 1, 0, "A1048576"],
  ])("%s: from %s", (_rule, from, rows, columns, to) => {
    expect(named(step(at(from), rows, columns, ground))).toBe(to);
  });
});

describe("Ctrl with an arrow key", () => {
  test.each([
    ["goes to the end of a filled block", "B2", 0, 1, "D2"],
    ["goes from the end of a block to the next filled cell", "B2", 1, 0, "B5"],
    ["goes from a blank cell to the next filled one", "A2", 0, 1, "B2"],
    ["goes to the edge of the sheet when nothing follows", "B5", 1, 0, "B1048576"],
    ["goes back to the first column", "A5", 0, -1, "A5"],
  ])("%s: from %s", (_rule, from, rows, columns, to) => {
    expect(named(jump(at(from), rows, columns, ground))).toBe(to);
  });
});

describe("Tab and Enter", () => {
  test.each([
    ["Tab goes right", "A1", "A1", "tab", false, "B1"],
    ["Enter goes down", "A1", "A1", "enter", false, "A2"],
    ["Shift and Enter go up", "A2", "A2", "enter", true, "A1"],
    ["Tab goes round in a marked block", "A1:B2", "B1", "tab", false, "A2"],
    ["Tab begins again after the last cell of the block", "A1:B2", "B2", "tab", false, "A1"],
    ["Enter goes round in columns", "A1:B2", "A2", "enter", false, "B1"],
  ] as const)("%s", (_rule, area, active, way, back, to) => {
    const marking = next(markArea(parseArea(area)!, at(active)), way, back, ground);
    expect(named(marking.active)).toBe(to);
    if (area.includes(":")) expect(formatArea(markedArea(marking, ground.merges))).toBe(area);
  });
});

test("a marking never cuts a merged area", () => {
  const place = fc.record({ row: fc.nat(9), column: fc.nat(9) });
  const cuts = (area: Area, merge: Area) => {
    const rows = Math.min(area.row + area.rows, merge.row + merge.rows) - Math.max(area.row, merge.row);
    const columns =
      Math.min(area.column + area.columns, merge.column + merge.columns) - Math.max(area.column, merge.column);
    return rows > 0 && columns > 0 && (rows < merge.rows || columns < merge.columns);
  };
  fc.assert(
    fc.property(place, place, (from, to) => {
      const area = markedArea(extend(markCell(from), to), ground.merges);
      expect(ground.merges.filter((merge) => cuts(area, merge))).toEqual([]);
    }),
    { seed: 20261121 },
  );
});
