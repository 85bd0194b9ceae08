import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { loadCatalogue } from "./catalogue";
import { withRefusedMembers } from "./catalogue/coverage";
import { functionsMarkdown } from "./formulas/docs";
import { withFormulas } from "./formulas/readme";
import { workbookMarkdown } from "./workbook/docs";

/** `npm run docs`: writes what the documentation has from the declarations and from what the host answers. */
const docs = path.join(__dirname, "../docs");
mkdirSync(docs, { recursive: true });
writeFileSync(path.join(docs, "functions.md"), functionsMarkdown());
writeFileSync(path.join(docs, "workbook.md"), workbookMarkdown());
const differences = path.join(docs, "differences.md");
writeFileSync(differences, withRefusedMembers(readFileSync(differences, "utf8"), loadCatalogue()));
const readme = path.join(__dirname, "../README.md");
writeFileSync(readme, withFormulas(readFileSync(readme, "utf8")));
