/** What ready-made KPI trees say, each in a file of its own; their figures stand in `src/blueprint/trees`. */
export { common } from "./trees/common";
export { costOfSales } from "./trees/cost-of-sales";
export { mrrPerAe } from "./trees/mrr-per-ae";
export { retention } from "./trees/retention";
export { saasRevenue } from "./trees/saas-revenue";
export { supportLoad } from "./trees/support-load";
export { webFunnel } from "./trees/web-funnel";
