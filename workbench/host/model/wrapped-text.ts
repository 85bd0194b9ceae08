import { textWidth } from "./text-width";

interface Font {
  readonly size: number;
  readonly bold?: boolean;
}

/**
 * How many lines a text takes in a cell that wraps: it breaks at its own line breaks and at spaces, and a word that is
 * wider than the cell goes on in the next line. As wide as {@link textWidth} says, so an estimate.
 *
 * @param room points between the sides of the cell; at least one character stands in every line
 */
export function linesOf(text: string, font: Font, room: number): number {
  // No character is wider than a square: most texts are that short.
  if (text.length * font.size * 1.05 <= room && !text.includes("\n")) return 1;
  const space = textWidth(" ", font);
  let lines = 0;
  for (const paragraph of text.split(/\r\n|\r|\n/)) {
    lines++;
    let at = 0;
    for (const word of paragraph.split(" ")) {
      const width = textWidth(word, font);
      if (at > 0 && word !== "" && at + width > room) {
        lines++;
        at = 0;
      }
      // Spaces at the end of a line hang over its side.
      if (width <= room) at += width + space;
      else {
        const broken = breakUp(word, font, room);
        lines += broken.lines - 1;
        at = broken.rest + space;
      }
    }
  }
  return lines;
}

/** The lines of a word that is wider than its cell, and how far the last one reaches. */
function breakUp(word: string, font: Font, room: number): { lines: number; rest: number } {
  let [lines, rest] = [1, 0];
  for (const character of word) {
    const width = textWidth(character, font);
    if (rest > 0 && rest + width > room) {
      lines++;
      rest = 0;
    }
    rest += width;
  }
  return { lines, rest };
}
