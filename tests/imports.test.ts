import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const ROOT = path.resolve(__dirname, "..");

/** A room of the house and the rooms whose files it may import; its own are always allowed. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "src/texts": [], // types only, checked below
  "src/okr": ["src/texts"],
  "src/blueprint": ["src/okr", "src/texts"],
  "src/workbook": ["src/blueprint", "src/okr", "src/texts"],
  "src/functions": ["src/okr", "src/texts"],
  "src/taskpane": [
    "src/workbook",
    "src/blueprint",
    "src/okr",
    "src/texts",
    "src/functions/catalogue",
    "src/functions/metadata",
  ],
  "workbench/host": ["tools/catalogue"], // the Jest harness reads the installed library's members
  "workbench/files": ["workbench/host"],
  "workbench/page": ["workbench/host", "workbench/files"],
  "workbench/cli": [
    "workbench/host",
    "workbench/files",
    "workbench/page",
    "tools/catalogue",
    "tools/build", // the command makes dist/ before it serves it
    "src/okr",
    "src/blueprint",
    "src/texts",
  ],
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

interface SourceFile {
  readonly name: string;
  readonly room: string;
  readonly tree: ts.SourceFile;
}

const posix = (file: string) => file.split(path.sep).join("/");
const roomOf = (file: string): string | undefined =>
  Object.keys(MAY_IMPORT).find((room) => `${file}/`.startsWith(`${room}/`));

const FILES: readonly SourceFile[] = Object.keys(MAY_IMPORT).flatMap((room) =>
  readdirSync(path.join(ROOT, room), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => posix(path.join(room, file)))
    .map((name) => ({ name, room, tree: parse(name) })),
);

function parse(name: string): ts.SourceFile {
  return ts.createSourceFile(name, readFileSync(path.join(ROOT, name), "utf8"), ts.ScriptTarget.ES2022, true);
}

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}

/** Every static and dynamic import, export-from and require of a file. */
function importsOf({ name, tree }: SourceFile): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const { text } = specifier;
    const to = text.startsWith(".") ? posix(path.normalize(path.join(path.dirname(name), text))) : text;
    found.push({ from: name, to, typeOnly });
  };
  visit(tree, (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false);
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    if (!ts.isCallExpression(node)) return;
    const isRequire = ts.isIdentifier(node.expression) && node.expression.text === "require";
    if (isRequire || node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false);
  });
  return found;
}

const IMPORTS = FILES.flatMap(importsOf);

/** Files outside of `rooms` that use a global such as `Excel` as a value: `Excel.run`, `new Excel.X()`. */
function usesOutside(global: string, rooms: readonly string[], { types }: { types: boolean }): string[] {
  return FILES.filter(({ room }) => room.startsWith("src/") && !rooms.includes(room)).flatMap(({ name, tree }) => {
    const lines = new Set<string>();
    visit(tree, (node) => {
      const isValue =
        ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === global;
      const isType = ts.isQualifiedName(node) && ts.isIdentifier(node.left) && node.left.text === global;
      if (!isValue && !(types && isType)) return;
      lines.add(`${name}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    });
    return [...lines];
  });
}

test("there are files in every room, so the rules below look at something", () => {
  expect(Object.keys(MAY_IMPORT).filter((room) => !FILES.some((file) => file.room === room))).toEqual([]);
});

test.each(Object.entries(MAY_IMPORT))("%s imports only from itself and what stands left of it", (room, allowed) => {
  const wrong = IMPORTS.filter(({ from, to, typeOnly }) => {
    if (roomOf(from) !== room || !/^(src|workbench|tests|tools)\//.test(to)) return false;
    if (roomOf(to) === room) return false;
    if (room === "src/texts") return !typeOnly;
    return !allowed.some((place) => to === place || to.startsWith(`${place}/`));
  });
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test("the host knows nothing of the add-in, and the add-in nothing of the host", () => {
  const crossings = IMPORTS.filter(
    ({ from, to }) =>
      (from.startsWith("src/") && to.startsWith("workbench")) ||
      (from.startsWith("workbench/") && !from.startsWith("workbench/cli/") && to.startsWith("src/")),
  );
  expect(crossings).toEqual([]);
});

test("Excel's objects are spoken to in src/workbook alone", () => {
  expect(usesOutside("Excel", ["src/workbook"], { types: true })).toEqual([]);
});

test("CustomFunctions is named in src/functions alone", () => {
  expect(usesOutside("CustomFunctions", ["src/functions"], { types: true })).toEqual([]);
});

test("React is in src/taskpane alone", () => {
  const users = IMPORTS.filter(({ from, to }) => from.startsWith("src/") && /^(react|react-dom|@fluentui\/)/.test(to));
  expect(users.length).toBeGreaterThan(0);
  expect(users.filter(({ from }) => !from.startsWith("src/taskpane/")).map(({ from }) => from)).toEqual([]);
});

test("the pane takes its words by its hook, in the language of this person: no file of it imports a language", () => {
  const takers = IMPORTS.filter(({ from, to }) => from.startsWith("src/taskpane/") && to.startsWith("src/texts/"));
  expect(takers.length).toBeGreaterThan(0);
  // A language is two letters: `src/texts/en`, `src/texts/de/pane`.
  const wrong = takers.filter(({ to, typeOnly }) => /^src\/texts\/[a-z]{2}(\/|$)/.test(to) && !typeOnly);
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test("functions.js has no room for languages: nothing that the formulas import leads to them", () => {
  const reached = new Set(["src/functions/index"]);
  for (const file of reached) {
    for (const { from, to, typeOnly } of IMPORTS) {
      if (!typeOnly && from.replace(/\.tsx?$/, "") === file) reached.add(to);
    }
  }
  expect(reached).toContain("src/texts/en/problems");
  expect([...reached].filter((file) => /^src\/texts\/(?!en\/(formulas|problems|belief)\b)/.test(file))).toEqual([]);
});

test("only index.tsx of the pane picks Excel as the workbook; views and hooks see the port", () => {
  const pickers = IMPORTS.filter(({ from, to }) => from.startsWith("src/taskpane/") && to === "src/workbook/excel");
  expect(pickers.map(({ from }) => from)).toEqual(["src/taskpane/index.tsx"]);
});

test("the domain and the blueprints read no clock and throw no dice: today is an argument", () => {
  const readers = FILES.filter(({ room }) => ["src/okr", "src/blueprint"].includes(room)).flatMap(({ name, tree }) => {
    const found: string[] = [];
    visit(tree, (node) => {
      const isNewDate = ts.isNewExpression(node) && node.expression.getText() === "Date" && !node.arguments?.length;
      const isCall =
        ts.isPropertyAccessExpression(node) &&
        /^(Date\.now|Math\.random|performance\.now|crypto\.\w+|globalThis\.crypto)$/.test(node.getText());
      if (isNewDate || isCall) found.push(`${name}: ${node.getText()}`);
    });
    return found;
  });
  expect(readers).toEqual([]);
});

test("nothing of the add-in writes to the console: what went wrong stands in the pane or in the cell", () => {
  expect(usesOutside("console", [], { types: false })).toEqual([]);
});
