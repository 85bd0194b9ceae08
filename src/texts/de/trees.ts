import type { ReadyTreeTexts } from "../texts";
import { common } from "./trees/common";
import { costOfSales } from "./trees/cost-of-sales";
import { mrrPerAe } from "./trees/mrr-per-ae";
import { retention } from "./trees/retention";
import { saasRevenue } from "./trees/saas-revenue";
import { supportLoad } from "./trees/support-load";
import { webFunnel } from "./trees/web-funnel";

/** What ready-made KPI trees say, each in a file of its own; their figures stand in `src/blueprint/trees`. */
export const trees: ReadyTreeTexts = {
  common,
  costOfSales,
  mrrPerAe,
  retention,
  saasRevenue,
  supportLoad,
  webFunnel,
};
