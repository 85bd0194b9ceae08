import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { withFormulas } from "../../tools/formulas/readme";

const ROOT = path.resolve(__dirname, "../..");

/** Every file of the project as git knows it, new ones included; what .gitignore names is not part of it. */
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: ROOT,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => file !== "" && existsSync(path.join(ROOT, file)));
const texts = files
  .filter((file) => !/\.(png|xlsx|ico|woff2?)$/.test(file) && file !== "package-lock.json")
  .map((file) => ({ file, text: readFileSync(path.join(ROOT, file), "utf8") }));

function linesWith(pattern: RegExp, chosen = texts): string[] {
  return chosen.flatMap(({ file, text }) =>
    text
      .split("\n")
      .flatMap((line, i) => (pattern.test(line) ? [`${file}:${i + 1}: ${line.trim().slice(0, 120)}`] : [])),
  );
}

test("there is a tree to look at", () => {
  expect(files.length).toBeGreaterThan(100);
});

test("no key, certificate or token lies in the tree", () => {
  expect(files.filter((file) => /\.(pem|key|crt|pfx|p12)$|(^|\/)\.env/.test(file))).toEqual([]);
  const secret =
    /-----BEGIN [A-Z ]*PRIVATE KEY-----|\bgh[pousr]_\w{36}|\bnpm_\w{36}\b|\bAKIA[0-9A-Z]{16}\b|\bxox[baprs]-\w{10}/;
  expect(linesWith(secret)).toEqual([]);
});

test("no file names a folder of somebody's machine", () => {
  // Written in pieces, or this file would find itself.
  const machine = new RegExp(
    ["/work", "/root", "/home/\\w+", "/Users/\\w+", "/tmp/\\w+"].map((start) => `["'\`\\s(]${start}/`).join("|"),
  );
  expect(linesWith(machine)).toEqual([]);
});

test("nothing is left for later: no test is skipped or alone, no tool is silenced without a reason", () => {
  const code = texts.filter(({ file }) => /\.(ts|tsx)$/.test(file) && file !== "tests/project/tree.test.ts");
  expect(linesWith(/\b(it|test|describe)\.(skip|only|todo|failing)\(|\bx(it|test|describe)\(/, code)).toEqual([]);
  expect(linesWith(/@ts-(ignore|nocheck|expect-error)/, code)).toEqual([]);
  const unexplained = /eslint-disable(?!-next-line \S+( -- \S+.*)$)/; // one rule, one line, and why
  expect(linesWith(unexplained, code)).toEqual([]);
  expect(linesWith(/\b(TODO|FIXME|XXX|HACK)\b/, code)).toEqual([]);
});

test("no source file is longer than 400 lines", () => {
  const long = texts
    .filter(({ file }) => /^(src|workbench|tools)\/.*\.(ts|tsx|js)$/.test(file))
    .map(({ file, text }) => ({ file, lines: text.split("\n").length - 1 }))
    .filter(({ lines }) => lines > 400);
  expect(long).toEqual([]);
});

test("every link between the pages of the documentation leads to a file", () => {
  const broken = texts
    .filter(({ file }) => file.endsWith(".md"))
    .flatMap(({ file, text }) =>
      [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .map(([, target]) => path.posix.join(path.posix.dirname(file), target!))
        .filter((target) => !existsSync(path.join(ROOT, target)))
        .map((target) => `${file} -> ${target}`),
    );
  expect(broken).toEqual([]);
});

const readme = readFileSync(path.join(ROOT, "README.md"), "utf8");

test("every command the README names is a script of package.json", () => {
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const named = [...readme.matchAll(/npm (?:run ([\w:-]+)|(start|stop|test))\b/g)].map(
    ([, run, short]) => run ?? short!,
  );
  expect(named.length).toBeGreaterThan(3);
  expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
});

test("the README lists the formulas as they are declared (npm run docs)", () => {
  expect(withFormulas(readme)).toBe(readme);
});
