import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { foreignWordsIn } from "./foreign-words";
import { LANGUAGES, type Language } from "../../src/texts/languages";

/*
 * Reads the catalogues as they are written, so that words inside functions count too: every literal, and every piece of a
 * template between two facts.
 */
const TEXTS = path.resolve(__dirname, "../../src/texts");

/** English for everybody, see docs/architecture.md: formulas, what they say in cells, and the help pages. */
const ENGLISH_FOR_ALL = /^en\/(formulas|problems|belief|help-page)\b/;

const filesOf = (language: Language): string[] =>
  [`${language}.ts`, ...readdirSync(path.join(TEXTS, language), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `${language}/${file.split(path.sep).join("/")}`)].filter((file) => !ENGLISH_FOR_ALL.test(file)); // prettier-ignore

interface Piece {
  readonly file: string;
  readonly text: string;
}

/** Every piece of text of a language that has a word in it. Keys, facts that are compared and imports are no text. */
function piecesOf(language: Language): Piece[] {
  return filesOf(language).flatMap((file) => {
    const tree = ts.createSourceFile(file, readFileSync(path.join(TEXTS, file), "utf8"), ts.ScriptTarget.ES2022, true);
    const found: Piece[] = [];
    const look = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
      const isText =
        ts.isTemplateHead(node) ||
        ts.isTemplateMiddleOrTemplateTail(node) ||
        (ts.isStringLiteralLike(node) && !isNoText(node));
      if (isText && /\p{L}{2}/u.test(node.text)) found.push({ file, text: node.text.trim() });
      ts.forEachChild(node, look);
    };
    look(tree);
    return found;
  });
}

function isNoText(node: ts.StringLiteralLike): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isCaseClause(parent) ||
    ts.isLiteralTypeNode(parent) ||
    ts.isElementAccessExpression(parent) ||
    (ts.isBinaryExpression(parent) && /^[=!]==$/.test(parent.operatorToken.getText())) ||
    (ts.isArrayLiteralExpression(parent) && parent.parent.getText().startsWith("grammarOf("))
  );
}

/** The same word in both languages: names, words that German business took from English, and signs. */
const SAME: Readonly<Record<Exclude<Language, "en">, readonly string[]>> = {
  de: [
    "OKR(W)",
    "OKR",
    "Team",
    "Team:",
    "Teams",
    "Version",
    "Key Results",
    "Review",
    "Status",
    "Score",
    "RICE",
    "OKR.DRIVERS",
    "Segment",
    "Plan",
    "Mission",
    "Person",
    "Name",
    "Start",
    "Check-in",
    "Check-ins",
    "Reviews",
    "Band",
    "Marketing",
  ],
};

const TRANSLATIONS = LANGUAGES.filter((language): language is Exclude<Language, "en"> => language !== "en");

describe.each(TRANSLATIONS)("%s", (language) => {
  const pieces = piecesOf(language);

  test("there are many pieces of text, so that the rules below look at something", () => {
    expect(pieces.length).toBeGreaterThan(150);
  });

  test("none is English as it stands, apart from words that both languages have", () => {
    const english = new Set(piecesOf("en").map(({ text }) => text));
    const same = pieces.filter(({ text }) => english.has(text) && !SAME[language].includes(text));
    expect(same).toEqual([]);
  });

  test("and every word that is listed as the same in both is so", () => {
    const english = new Set(piecesOf("en").map(({ text }) => text));
    const own = new Set(pieces.map(({ text }) => text));
    expect(SAME[language].filter((word) => !own.has(word) || !english.has(word))).toEqual([]);
  });
});

test.each(LANGUAGES)("%s: no sentence has a word of another language", (language) => {
  const found = piecesOf(language)
    .map((piece) => ({ ...piece, foreign: foreignWordsIn(piece.text, language) }))
    .filter(({ foreign }) => foreign.length > 0);
  expect(found).toEqual([]);
});

test("German has non-breaking spaces before %, its own quotation marks, and no stray English ones", () => {
  const wrong = piecesOf("de").filter(({ text }) => /\d ?%|["”]|\d [%€$]/.test(text.replaceAll(/\u00a0/g, "_")));
  expect(wrong).toEqual([]);
});
