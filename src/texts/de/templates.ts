import type { TemplateTexts } from "../texts";
import { blank } from "./templates/blank";
import { cookingPot } from "./templates/cooking-pot";
import { customerSuccess } from "./templates/customer-success";
import { engineering } from "./templates/engineering";
import { finance } from "./templates/finance";
import { homeSales } from "./templates/home-sales";
import { marketing } from "./templates/marketing";
import { mrrPerAe } from "./templates/mrr-per-ae";
import { product } from "./templates/product";
import { sales } from "./templates/sales";
import { salesPipeline } from "./templates/sales-pipeline";
import { widgetX } from "./templates/widget-x";

/** What templates say, each in a file of its own; their numbers stand in `src/blueprint/templates`. */
export const templates: TemplateTexts = {
  blank,
  cookingPot,
  customerSuccess,
  engineering,
  finance,
  homeSales,
  marketing,
  mrrPerAe,
  product,
  sales,
  salesPipeline,
  widgetX,
};
