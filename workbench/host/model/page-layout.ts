import type { Area } from "./area";

/** How a sheet prints. Scalars under their API names; only what was set is there. */
export interface PageLayout {
  readonly settings: Map<string, unknown>;
  printArea?: Area[];
  titleRows?: Area;
  titleColumns?: Area;
}
