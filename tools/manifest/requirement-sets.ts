import path from "node:path";
import ts from "typescript";
import type { Finding } from "./subject";
import { compareVersions } from "./rules/release";

/**
 * What exists wherever the manifest's floor, SharedRuntime 1.1, exists: its oldest homes are Excel 2002 (16.0.12527) on
 * Windows and 16.35 on the Mac, which carry these sets. Everything above is asked for at run time before it is used.
 *
 * @see https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets
 */
const FLOOR: Readonly<Record<string, string>> = {
  ExcelApi: "1.11",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.1",
};

/** A requirement set as Microsoft's type definitions name it: `[Api set: ExcelApi 1.4]`. */
export interface ApiSet {
  readonly name: string;
  readonly version: string;
}

/** A use of an Excel member in the code. */
interface Use {
  readonly node: ts.Node;
  readonly member: string;
  readonly set: ApiSet;
}

const API_SET = /\[Api set:\s*([A-Za-z]+)\s*([0-9.]+|BETA[^\]]*)?/;

export function apiSetIn(comment: string): ApiSet | undefined {
  const found = API_SET.exec(comment);
  return found ? { name: found[1]!, version: (found[2] ?? "").trim() || "preview" } : undefined;
}

/** Sets that speak about another application where a class is shared, such as the event of a ribbon command. */
const OTHER_APPLICATIONS = /^(Mailbox|WordApi|PowerPointApi|OneNote)/;

/** The set of a member; one without its own comment has that of the class, interface or enum around it. */
function setOf(declaration: ts.Node): ApiSet | undefined {
  for (let node: ts.Node = declaration; node.parent; node = node.parent) {
    const source = node.getSourceFile().text;
    const comments = ts.getLeadingCommentRanges(source, node.pos) ?? [];
    const last = comments.at(-1);
    const set = last && apiSetIn(source.slice(last.pos, last.end));
    if (set) return set;
  }
  return undefined;
}

function exceedsFloor({ name, version }: ApiSet): boolean {
  if (OTHER_APPLICATIONS.test(name)) return false;
  const floor = FLOOR[name];
  return floor === undefined || !/^\d/.test(version) || compareVersions(version, floor) > 0;
}

/** True inside a branch whose condition asks for a set as high as this one, or behind an early return that does. */
function isGuarded({ node, set }: Use): boolean {
  const asksFor = (condition: ts.Node): boolean =>
    [...condition.getText().matchAll(/"(\w+)",\s*"([0-9.]+)"/g)].some(
      ([, name, version]) => name === set.name && compareVersions(version!, set.version) >= 0,
    );
  for (let at: ts.Node = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (ts.isIfStatement(parent) && parent.thenStatement === at && asksFor(parent.expression)) return true;
    if (ts.isConditionalExpression(parent) && parent.whenTrue === at && asksFor(parent.condition)) return true;
    if (ts.isBinaryExpression(parent) && parent.right === at && asksFor(parent.left)) return true;
    if (ts.isBlock(parent)) {
      const before = parent.statements.slice(0, parent.statements.indexOf(at as ts.Statement));
      if (before.some((line) => ts.isIfStatement(line) && leaves(line.thenStatement) && asksFor(line.expression)))
        return true;
    }
  }
  return false;
}

function leaves(statement: ts.Statement): boolean {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  return last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
}

/** Every member of Excel's library that runs; types alone cost nothing and are left out. */
function usesIn(file: ts.SourceFile, checker: ts.TypeChecker): Use[] {
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isTypeNode(node) ||
      ts.isImportDeclaration(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isTypeAliasDeclaration(node)
    )
      return;
    if (ts.isPropertyAccessExpression(node)) record(node.name, checker.getSymbolAtLocation(node.name));
    if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
      record(node.name, checker.getContextualType(node.parent)?.getProperty(node.name.getText()));
    }
    ts.forEachChild(node, visit);
  };
  const record = (name: ts.Node, symbol: ts.Symbol | undefined): void => {
    const declaration = symbol?.declarations?.[0];
    if (!declaration || !/[\\/]@types[\\/]office-js[\\/]/.test(declaration.getSourceFile().fileName)) return;
    const set = setOf(declaration);
    if (set) uses.push({ node: name, member: name.getText(), set });
  };
  visit(file);
  return uses;
}

/**
 * M24 and M25: members of Excel's library above the manifest's floor that no question guards, and preview members.
 * Reads every source file with the compiler and looks each member up in the comments of @types/office-js.
 *
 * @param root folder of the project, which holds tsconfig.json
 */
export function lintRequirementSets(root: string, under = "src"): Finding[] {
  const config = ts.readConfigFile(path.join(root, "tsconfig.json"), (file) => ts.sys.readFile(file));
  const { fileNames, options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const folder = path.join(root, under).split(path.sep).join("/");
  const program = ts.createProgram(
    fileNames.filter((file) => file.startsWith(`${folder}/`)),
    options,
  );
  const checker = program.getTypeChecker();
  return program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(`${folder}/`))
    .flatMap((file) =>
      usesIn(file, checker)
        .filter((use) => exceedsFloor(use.set) && !isGuarded(use))
        .map(({ node, member, set }): Finding => {
          const { line } = file.getLineAndCharacterOfPosition(node.getStart());
          const where = `${path.relative(root, file.fileName)}:${line + 1}`;
          const used = `${where} uses ${member} of ${set.name} ${set.version}`;
          return /^\d/.test(set.version) && !/(Online|Desktop)$/.test(set.name)
            ? { rule: "M24", sentence: `${used}; ask isSetSupported("${set.name}", "${set.version}") first.` }
            : { rule: "M25", sentence: `${used}, which is not in every Excel; find another way.` };
        }),
    );
}
