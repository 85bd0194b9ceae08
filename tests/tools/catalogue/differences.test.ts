import { readFileSync } from "node:fs";
import { loadCatalogue } from "../../../tools/catalogue";
import { withRefusedMembers } from "../../../tools/catalogue/coverage";

const document = readFileSync("docs/differences.md", "utf8");

test("docs/differences.md lists what the host refuses (npm run docs writes it)", () => {
  expect(document).toBe(withRefusedMembers(document, loadCatalogue()));
});

test("what people wrote around the list stays as it is", () => {
  const renewed = withRefusedMembers(`Above.\n${document}\nBelow.`, loadCatalogue());
  expect(renewed.startsWith("Above.\n# Where the workbench is not Excel")).toBe(true);
  expect(renewed.endsWith("\nBelow.")).toBe(true);
});

test("a document without the marks is refused", () => {
  expect(() => withRefusedMembers("# Something else", loadCatalogue())).toThrow("lacks the marks");
});
