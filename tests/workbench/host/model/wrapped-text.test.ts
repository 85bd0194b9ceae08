import fc from "fast-check";
import { textWidth } from "../../../../workbench/host/model/text-width";
import { linesOf } from "../../../../workbench/host/model/wrapped-text";

const FONT = { size: 11 };
/** Room for this text and not a point more. */
const roomFor = (text: string, font = FONT) => textWidth(text, font) + 0.01;

describe("the lines of a text in a cell that wraps", () => {
  test.each([
    // the rule                                            text                        room                      lines
    ["a text that fits takes one", "Win rate rises", roomFor("Win rate rises"), 1],
    ["one word too many goes on in a second", "Win rate rises", roomFor("Win rate"), 2],
    ["each word that fits nowhere else takes its own", "Win rate rises", roomFor("rises"), 3],
    ["the text's own breaks count", "Win\nrate", 1_000, 2],
    ["a break at the end opens a line", "Win\n", 1_000, 2],
    ["a break of two characters is one break", "Win\r\nrate", 1_000, 2],
    ["a word wider than the cell goes on in the next line", "aaaaaaaaaa", roomFor("aaaa"), 3],
    ["such a word begins in a line of its own", "a aaaaaaaa", roomFor("aaaa"), 3],
    ["and the next word stands behind its end", "aaaaaa b", roomFor("aaaa"), 2],
    ["spaces at the end of a line hang over", "Win rate   ", roomFor("Win rate"), 1],
    ["in no room at all every character stands alone", "abc", 0, 3],
    ["an empty text is one empty line", "", 100, 1],
  ])("%s", (_rule, text, room, lines) => {
    expect(linesOf(text, FONT, room)).toBe(lines);
  });

  test("bold and larger letters need more lines in the same room", () => {
    const text = "Customers who order again rise from 40 % to 48 %";
    const room = roomFor(text);
    expect(linesOf(text, FONT, room)).toBe(1);
    expect(linesOf(text, { size: 11, bold: true }, room)).toBe(2);
    expect(linesOf(text, { size: 14 }, room)).toBe(2);
  });

  test("a law: more room never takes more lines, and never fewer than the text's own", () => {
    const text = fc.array(fc.constantFrom("a", "W", "i", " ", "\n", "mm", "é", "漢"), { maxLength: 60 });
    const room = fc.double({ min: 0, max: 400, noNaN: true });
    fc.assert(
      fc.property(text, room, room, (parts, one, other) => {
        const words = parts.join("");
        const [narrow, wide] = [Math.min(one, other), Math.max(one, other)];
        const lines = linesOf(words, FONT, wide);
        return lines <= linesOf(words, FONT, narrow) && lines >= words.split("\n").length;
      }),
      { seed: 20_261_122 },
    );
  });
});
