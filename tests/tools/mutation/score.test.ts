import { tallies, withScore } from "../../../tools/mutation/score";

const mutants = (...statuses: readonly string[]) => ({ mutants: statuses.map((status) => ({ status })) });
const report = {
  files: {
    "src/okr/score.ts": mutants("Killed", "Timeout", "Survived", "NoCoverage"),
    "src/okr/kept.ts": mutants("Killed", "RuntimeError", "Ignored"),
    "src/okr/cell.ts": mutants(),
  },
};

test("a fault counts as found when a test fails or never ends, and as missed when no test fails or reaches it", () => {
  expect(tallies(report)).toEqual([
    { name: "okr/kept.ts", found: 1, planted: 1 },
    { name: "okr/score.ts", found: 2, planted: 4 },
    { name: "All", found: 3, planted: 5 },
  ]);
});

const page = (table: string) =>
  `Before.\n<!-- mutation: written by npm run mutation:docs -->\n${table}<!-- end of mutation -->\nAfter.\n`;

test("the page gets the new table and keeps the rest", () => {
  const written = withScore(page("| old |\n"), report);
  expect(written).toMatch(/^Before\.\n/);
  expect(written).toMatch(/\nAfter\.\n$/);
  expect(written).toContain("| All | 5 | 3 | 60.0 % |");
  expect(written).not.toContain("old");
});

test("a page without its marks is refused", () => {
  expect(() => withScore("nothing here", report)).toThrow("has lost its marks");
});
