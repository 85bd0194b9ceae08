import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { apiSetIn, lintRequirementSets } from "../../../tools/manifest/requirement-sets";

const ROOT = path.resolve(__dirname, "../../..");

describe("the set of a member is read from Microsoft's comment", () => {
  test.each([
    ["[Api set: ExcelApi 1.4]", { name: "ExcelApi", version: "1.4" }],
    ["@remarks\n * [Api set: ExcelApiOnline 1.1]", { name: "ExcelApiOnline", version: "1.1" }],
    ["[Api set: ExcelApi BETA (PREVIEW ONLY)]", { name: "ExcelApi", version: "BETA (PREVIEW ONLY)" }],
    ["Clears the range.", undefined],
  ])("%s", (comment, expected) => {
    expect(apiSetIn(comment)).toEqual(expected);
  });
});

describe("members above the floor are asked for before they are used", () => {
  const asks = 'Office.context.requirements.isSetSupported("ExcelApi", "1.16")';
  const RULES: readonly (readonly [rule: string, code: string, expected: readonly string[]])[] = [
    ["a member of the first set passes", "range.values = [[1]];", []],
    ["a member above the floor is found", "range.valuesAsJson;", ["M24"]],
    ["a question around it is enough", `if (${asks}) range.valuesAsJson;`, []],
    ["so is a question before it that returns", `if (!${asks}) return; range.valuesAsJson;`, []],
    ["a question for a lower set is not", `if (${asks.replace("1.16", "1.12")}) range.valuesAsJson;`, ["M24"]],
    ["a question in the other branch is not", `if (${asks}) {} else range.valuesAsJson;`, ["M24"]],
    ["a member given by name in an object is found", "range.set({ valuesAsJson: [] });", ["M24"]],
    ["a type costs nothing", "let cell: Excel.CellValue | undefined; void cell;", []],
    ["a set of Excel on the web alone is found", "range.worksheet.protection.allowEditRanges;", ["M25"]],
  ];
  const found = new Map<string, readonly string[]>();

  beforeAll(() => {
    const project = mkdtempSync(path.join(tmpdir(), "okrw-sets-"));
    try {
      mkdirSync(path.join(project, "src"));
      symlinkSync(path.join(ROOT, "node_modules"), path.join(project, "node_modules"), "junction");
      writeFileSync(
        path.join(project, "tsconfig.json"),
        JSON.stringify({ compilerOptions: { strict: true, target: "ES2022", types: ["office-js"] }, include: ["src"] }),
      );
      RULES.forEach(([, code], i) =>
        writeFileSync(
          path.join(project, `src/use-${i}.ts`),
          `export function use(range: Excel.Range): void { ${code} }`,
        ),
      );
      const findings = lintRequirementSets(project);
      RULES.forEach(([rule], i) =>
        found.set(
          rule,
          findings.filter(({ sentence }) => sentence.includes(`use-${i}.ts:`)).map(({ rule }) => rule),
        ),
      );
    } finally {
      rmSync(project, { recursive: true, force: true });
    }
  }, 60_000);

  test.each(RULES)("%s", (rule, _code, expected) => {
    expect(found.get(rule)).toEqual(expected);
  });
});

test("the add-in runs wherever its manifest says", () => {
  expect(lintRequirementSets(ROOT)).toEqual([]);
}, 60_000);
