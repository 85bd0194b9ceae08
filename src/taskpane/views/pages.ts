/** The pages of every week: one file of the build, fetched as soon as the first page stands. */
export { AgreedView } from "./agreed";
export { CheckInView } from "./check-in";
export { LineView } from "./line";
export { PlanView } from "./plan";
export { QualityView } from "./quality";
export { ReviewView } from "./review";
export { SignalsView } from "./signals";
export { TrendView } from "./trend";
