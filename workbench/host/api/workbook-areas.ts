import { closure, directDependents, directPrecedents } from "../model/precedents";
import type { RangeReference } from "../model/range-reference";
import type { Pointed } from "../model/reference-formula";
import { refuse } from "../model/refusal";
import type { Handle, ObjectType } from "../protocol/object-type";
import { asWhole } from "./check";
import { rangesAt, spot } from "./handles";

type Args = readonly unknown[];

/** Ranges on several sheets: one list for each sheet, in the order in which they were found. */
type SheetAreas = readonly (readonly RangeReference[])[];

function bySheet(found: readonly Pointed[]): Handle<SheetAreas> {
  const sheets = [...new Set(found.map(({ sheet }) => sheet))];
  const lists = sheets.map(
    (sheet) =>
      rangesAt(
        sheet,
        found.filter((each) => each.sheet === sheet).map(({ area }) => area),
      ).it,
  );
  return { type: "WorkbookRangeAreas", it: lists };
}

function found(it: RangeReference, look: (at: Pointed) => Pointed[], what: string): Handle {
  const list = look(spot(it));
  return list.length > 0 ? bySheet(list) : refuse("ItemNotFound", `No ${what} were found.`);
}

const precedents = ({ sheet, area }: Pointed) => directPrecedents(sheet, area);
const dependents = ({ sheet, area }: Pointed) => directDependents(sheet.workbook, sheet, area);

export const RANGE_PRECEDENTS: NonNullable<ObjectType<RangeReference>["open"]> = {
  GetDependents: (it) => found(it, (at) => closure(at, dependents), "dependents"),
  GetDirectDependents: (it) => found(it, dependents, "dependents"),
  GetDirectPrecedents: (it) => found(it, precedents, "precedents"),
  GetPrecedents: (it) => found(it, (at) => closure(at, precedents), "precedents"),
};

const areas = (list: readonly RangeReference[]): Handle => ({ type: "RangeAreas", it: list });

/** By name or id of the sheet. */
function onSheet(it: SheetAreas, key: unknown): Handle | null {
  const wanted = String(key).toLowerCase();
  const list = it.find(
    ([first]) => first && [first.sheet.id, first.sheet.name].some((name) => name.toLowerCase() === wanted),
  );
  return list ? areas(list) : null;
}

export const WorkbookRangeAreas: ObjectType<SheetAreas> = {
  name: "WorkbookRangeAreas",
  read: {
    Addresses: (it) => it.map((list) => list.map(({ address }) => address).join(",")),
    _ReferenceId: () => "",
  },
  follow: {
    Areas: (it) => ({ type: "RangeAreasCollection", it }),
    Ranges: (it) => ({ type: "RangeCollection", it: it.flat() }),
  },
  open: {
    GetRangeAreasBySheet: (it, [key]: Args) =>
      onSheet(it, key) ?? refuse("ItemNotFound", `There are none on ${String(key)}.`),
    GetRangeAreasOrNullObjectBySheet: (it, [key]: Args) => onSheet(it, key),
  },
  hold: (it) => it.flat().forEach((reference) => reference.sheet.references.add(reference)),
  letGo: (it) => it.flat().forEach((reference) => reference.sheet.references.delete(reference)),
};

export const RangeAreasCollection: ObjectType<SheetAreas> = {
  name: "RangeAreasCollection",
  items: (it) => it.map(areas),
  open: {
    GetItemAt: (it, [index]: Args) => {
      const list = it[asWhole(index, "index")];
      return list ? areas(list) : null;
    },
  },
  invoke: { GetCount: (it) => it.length },
};
