import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../../..");
const read = (file: string): string => readFileSync(path.join(ROOT, file), "utf8");

interface Pitfall {
  readonly number: string;
  readonly met: string;
  /** File and title of each test that the row names. */
  readonly tests: readonly (readonly [file: string, title: string])[];
}

const ROWS: readonly Pitfall[] = read("docs/pitfalls.md")
  .split(/\r?\n/)
  .filter((line) => /^\| W\d+ \|/.test(line))
  .map((line) => {
    const [, number = "", , met = "", tests = ""] = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    const named = tests.split("<br>").map((test) => /^`([^`]+)`: (.+)$/.exec(test.replaceAll("\\|", "|")));
    return { number, met, tests: named.map((match) => [match?.[1] ?? "", match?.[2] ?? ""] as const) };
  });

test("every row from W1 to W55 is there, once and in order, with how it is met and at least one test", () => {
  expect(ROWS.map(({ number }) => number)).toEqual(Array.from({ length: 55 }, (_, i) => `W${i + 1}`));
  expect(ROWS.filter(({ met, tests }) => met === "" || tests.length === 0)).toEqual([]);
});

test.each(ROWS)("$number: the tests it names are there", ({ tests }) => {
  for (const [file, title] of tests) {
    expect([file, existsSync(path.join(ROOT, file))]).toEqual([file, true]);
    const written = [`"${title}"`, `'${title}'`, `\`${title}\``];
    expect([title, written.some((text) => read(file).includes(text))]).toEqual([title, true]);
  }
});

test("the add-in registers no handler of a workbook's events", () => {
  const sources = readdirSync(path.join(ROOT, "src"), { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  expect(sources.length).toBeGreaterThan(100);
  const handlers = sources.filter((file) => /\.on[A-Z]\w+\s*\.add\(/.test(read(path.join("src", file))));
  expect(handlers).toEqual([]);
});
