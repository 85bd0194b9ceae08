import type { AnyObjectType } from "../protocol/registry";
import { LOOKS } from "./looks";
import { THIN_SHEETS } from "./thin-sheets";
import { WORKBOOK } from "./workbook";

/** Every Excel class that the host answers for; each area adds its own list. */
export const OBJECT_TYPES: readonly AnyObjectType[] = [...WORKBOOK, ...THIN_SHEETS, ...LOOKS];
