import type { TemplateTexts } from "../../texts/texts";
import { salesPipeline } from "./sales-pipeline";
import type { Template } from "./template";

export type TemplateName = keyof TemplateTexts;

/** Every template, in the order in which the form offers them. Each is made from the words of one language. */
export const TEMPLATES: Readonly<Record<TemplateName, (words: TemplateTexts) => Template>> = { salesPipeline };
