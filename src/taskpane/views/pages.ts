/** Every page but the first: one file of the build, fetched as soon as the first page stands. */
export { AboutView } from "./about";
export { AgreedView } from "./agreed";
export { CheckInView } from "./check-in";
export { FormulasView } from "./formulas";
export { HistoryView } from "./history";
export { LineView } from "./line";
export { NewWorkbookView } from "./new-workbook";
export { PlanView } from "./plan";
export { QualityView } from "./quality";
export { RepairView } from "./repair";
export { ReviewView } from "./review";
export { SignalsView } from "./signals";
export { SplitView } from "./split";
export { TeamsView } from "./teams";
export { TrendView } from "./trend";
