/** What templates say, each in a file of its own; their numbers stand in `src/blueprint/templates`. */
export { blank } from "./templates/blank";
export { cookingPot } from "./templates/cooking-pot";
export { customerSuccess } from "./templates/customer-success";
export { engineering } from "./templates/engineering";
export { finance } from "./templates/finance";
export { homeSales } from "./templates/home-sales";
export { marketing } from "./templates/marketing";
export { mrrPerAe } from "./templates/mrr-per-ae";
export { product } from "./templates/product";
export { sales } from "./templates/sales";
export { salesPipeline } from "./templates/sales-pipeline";
export { widgetX } from "./templates/widget-x";
