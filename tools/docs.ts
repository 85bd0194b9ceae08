import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { functionsMarkdown } from "./formulas/docs";

/** `npm run docs`: writes the pages of docs/ that are made from the declarations. */
const docs = path.join(__dirname, "../docs");
mkdirSync(docs, { recursive: true });
writeFileSync(path.join(docs, "functions.md"), functionsMarkdown());
