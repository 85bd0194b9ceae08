import type { AnyObjectType } from "../protocol/registry";
import { CELLS } from "./cell-types";
import { LOOKS } from "./look-types";
import { WORKBOOK } from "./workbook";

/** Every Excel class that the host answers for; each area adds its own list. */
export const OBJECT_TYPES: readonly AnyObjectType[] = [...WORKBOOK, ...CELLS, ...LOOKS];
