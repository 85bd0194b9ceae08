/** What templates say, each in a file of its own; their numbers stand in `src/blueprint/templates`. */
export { salesPipeline } from "./templates/sales-pipeline";
