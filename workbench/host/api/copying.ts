import { copyCells, type CopyType } from "../model/copy";
import type { Call } from "../protocol/call";
import { rangeArgument } from "./addresses";
import { asOneOf } from "./check";
import { placeOf, type Ranges } from "./places";

type Args = readonly unknown[];

const COPY_TYPES = ["All", "Formulas", "Values", "Formats", "Link"] as const;

/** `copyFrom` for a range or several. */
export function copyInto(it: Ranges, [from, copyType, skipBlanks, transpose]: Args, call: Call): void {
  const { sheet, areas } = placeOf(it);
  const source = rangeArgument(call, from, sheet);
  const type: CopyType = copyType === null ? "All" : asOneOf(copyType, COPY_TYPES, "copyType");
  const how = { type, skipBlanks: skipBlanks === true, transpose: transpose === true };
  for (const area of areas) copyCells(source, { sheet, area }, how);
}
