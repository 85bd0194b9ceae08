/**
 * Widths of Calibri's characters in 1/2048 of the font size, as its metrics give them (Carlito has the same). Good
 * enough for every font here: autofit and chart labels need an estimate, and no font is loaded outside a browser.
 */
const WIDTHS: Readonly<Record<number, string>> = {
  452: "'", 463: " ", 470: "il", 490: "j", 511: ",", 516: "I", 517: ".", 548: ":;", 596: "`", 621: "()", 625: "f",
  627: "-", 628: "[]", 644: "{}", 653: "J", 667: "!", 686: "t", 714: "r", 791: "/\\", 801: "s", 809: "z", 821: '"',
  861: "L", 866: "c", 887: "x", 925: "v", 927: "y", 931: "k", 941: "FS", 943: "|", 949: "?", 959: "Z", 964: "g",
  981: "a", 998: "TY", 1000: "E", 1019: "e", 1020: "#*+<=>^_~", 1038: "$0123456789", 1058: "P", 1063: "X", 1064: "K",
  1076: "bdhnpqu", 1080: "o", 1092: "C", 1112: "R", 1114: "B", 1162: "V", 1185: "A", 1260: "D", 1276: "H", 1292: "G",
  1314: "U", 1322: "N", 1356: "O", 1378: "Q", 1397: "&", 1464: "%w", 1636: "m", 1751: "M", 1822: "W", 1831: "@",
}; // prettier-ignore

const BY_CHARACTER = new Map(
  Object.entries(WIDTHS).flatMap(([width, characters]) => [...characters].map((c) => [c, Number(width)] as const)),
);

/** About how wide one line of text is, in points. Wide (CJK) characters count as a square. */
export function textWidth(text: string, font: { readonly size: number; readonly bold?: boolean }): number {
  let units = 0;
  for (const character of text) {
    units += BY_CHARACTER.get(character) ?? (character.codePointAt(0)! >= 0x2e80 ? 2048 : 1076);
  }
  return ((units * font.size) / 2048) * (font.bold ? 1.04 : 1);
}
