import { parseArea, type Area } from "../model/area";
import { findName, rangeOfName } from "../model/define-names";
import { sheetOfPrefix, splitPrefix } from "../model/formula";
import { EVERYTHING } from "../model/navigation";
import { pointedAt } from "../model/reference-formula";
import { refuse } from "../model/refusal";
import type { RangeReference } from "../model/range-reference";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import type { Call } from "../protocol/call";
import { spot } from "./handles";

/**
 * The area that an address or a name stands for on a sheet: `B2`, `A1:C3`, `A:A`, `2:4`, `Sheet1!A1`, a defined name, a
 * table or `tbl[Column]`. Null or "" is the whole sheet.
 *
 * @throws `InvalidArgument` for what is no address, or lies on another sheet
 */
export function areaOn(sheet: Worksheet, address: unknown): Area {
  if (address === null || address === undefined || address === "") return EVERYTHING;
  const found = locateAddress(sheet.workbook, address, sheet);
  if (found.sheet !== sheet) refuse("InvalidArgument", `${String(address)} is not on the sheet "${sheet.name}".`);
  return found.area;
}

/** As {@link areaOn}, for several addresses separated by commas. */
export function areasOn(sheet: Worksheet, addresses: unknown): Area[] {
  if (addresses === null || addresses === undefined || addresses === "") return [EVERYTHING];
  if (typeof addresses !== "string") return [areaOn(sheet, addresses)];
  return addresses.split(/,(?=(?:[^'[\]]|'[^']*'|\[[^\]]*\])*$)/).map((address) => areaOn(sheet, address.trim()));
}

/** Sheet and area of an address; without a sheet in it, on the given one. */
function locateAddress(
  workbook: Workbook,
  address: unknown,
  sheet: Worksheet = workbook.active,
): { sheet: Worksheet; area: Area } {
  if (typeof address !== "string") refuse("InvalidArgument", "An address has to be a text, such as A1:B2.");
  const text = address.replace(/^=/, "");
  const { prefix, rest } = splitPrefix(text);
  const home = prefix === "" ? sheet : workbook.sheet(sheetOfPrefix(prefix));
  if (!home) refuse("ItemNotFound", `The address ${address} names a sheet that is not there.`);
  const area = parseArea(rest);
  if (area) return { sheet: home, area };
  const name = findName(workbook, rest, home);
  const found = name ? rangeOfName(workbook, name) : pointedAt(`=${text}`, { sheet: home, row: 0, column: 0 });
  if (!found) refuse("InvalidArgument", `"${address}" is neither an address nor the name of a range.`);
  return found;
}

/** An argument that may be a Range object or an address. */
export function rangeArgument(call: Call, argument: unknown, sheet?: Worksheet): { sheet: Worksheet; area: Area } {
  const handle = call.handle(argument);
  if (!handle) return locateAddress(call.workbook, argument, sheet);
  if (handle.type === "RangeAreas") {
    const [only, ...more] = handle.it as RangeReference[];
    if (only && more.length === 0) return spot(only);
  }
  return spot(call.object<RangeReference>(argument, "Range"));
}
