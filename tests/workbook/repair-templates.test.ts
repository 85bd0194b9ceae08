/** @jest-environment jsdom */
import { okrwBlueprint } from "../../src/blueprint/okrw";
import { USUAL } from "../../src/blueprint/period";
import { TEMPLATES, type TemplateName } from "../../src/blueprint/templates/catalogue";
import { LANGUAGES, textsOf, type Language } from "../../src/texts/languages";
import { templateTextsOf } from "../../src/texts/template-languages";
import { excelWorkbook } from "../../src/workbook/excel";
import { newHost } from "../../workbench/host/jest/office";
import { emptyWorkbook, openPane } from "./excel-here";
import { mends } from "./mending";

jest.setTimeout(240_000);

const host = newHost();
const workbook = excelWorkbook();

beforeAll(() => openPane(host));

const ALL = (Object.keys(TEMPLATES) as TemplateName[]).flatMap((name) =>
  LANGUAGES.map((language): [TemplateName, Language] => [name, language]),
);

test.each(ALL)("%s in %s has nothing to mend right after it was drawn", async (name, language) => {
  const { sheets } = textsOf(language);
  const templates = templateTextsOf(language);
  const draft = { ...USUAL, team: "Blue", period: "Q4 2026", start: "2026-10-01", end: "2026-12-31" };
  emptyWorkbook(host);
  expect(
    await workbook.render(okrwBlueprint(draft, TEMPLATES[name](templates), sheets), () => undefined),
  ).toBeUndefined();
  expect(await mends(workbook)).toEqual([]);
});
