/** The pages of once in a while: a file of the build that is fetched behind the pages of every week. */
export { AboutView } from "./about";
export { FormulasView } from "./formulas";
export { HistoryView } from "./history";
export { SplitView } from "./split";
export { TeamsView } from "./teams";
