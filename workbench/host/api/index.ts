import type { AnyObjectType } from "../protocol/registry";
import { LOOKS } from "./looks";

/** Every Excel class that the host answers for; each area adds its own list. */
export const OBJECT_TYPES: readonly AnyObjectType[] = [...LOOKS];
