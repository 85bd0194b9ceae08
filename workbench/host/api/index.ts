import type { AnyObjectType } from "../protocol/registry";
import { CELLS } from "./cells";
import { LOOKS } from "./looks";
import { WORKBOOK } from "./workbook";

/** Every Excel class that the host answers for; each area adds its own list. */
export const OBJECT_TYPES: readonly AnyObjectType[] = [...WORKBOOK, ...CELLS, ...LOOKS];
