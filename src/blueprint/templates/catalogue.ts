import type { TemplateTexts } from "../../texts/texts";
import { blank } from "./blank";
import { cookingPot } from "./cooking-pot";
import { customerSuccess } from "./customer-success";
import { engineering } from "./engineering";
import { finance } from "./finance";
import { homeSales } from "./home-sales";
import { marketing } from "./marketing";
import { mrrPerAe } from "./mrr-per-ae";
import { product } from "./product";
import { sales } from "./sales";
import { salesPipeline } from "./sales-pipeline";
import type { Template } from "./template";
import { widgetX } from "./widget-x";

export type TemplateName = keyof TemplateTexts;

/** Every template, in the order in which the form offers them. Each is made from the words of one language. */
export const TEMPLATES: Readonly<Record<TemplateName, (words: TemplateTexts) => Template>> = {
  blank,
  sales,
  product,
  marketing,
  customerSuccess,
  finance,
  engineering,
  salesPipeline,
  cookingPot,
  homeSales,
  widgetX,
  mrrPerAe,
};
