import { fitted, textWidth, type TextWidth } from "../../src/taskpane/text-fit";

/** Every letter as wide as the font is high. */
const even: TextWidth = (text, size) => [...text].length * size;

describe("a text that is too long is cut behind a whole letter", () => {
  test.each([
    ["one that fits stays", "Price", 50, "Price"],
    ["one that does not ends with an ellipsis", "Price per deal", 60, "Price…"],
    ["a space before the ellipsis goes", "Price per deal", 70, "Price…"],
    ["a letter of two units is kept whole", "🙂🙂🙂🙂", 30, "🙂🙂…"],
    ["a letter with its accent apart as well", "e\u0301e\u0301e\u0301", 40, "e\u0301…"],
    ["nothing but the ellipsis where there is no room", "Price", 5, "…"],
    ["a blank one is blank", "", 0, ""],
  ])("%s", (_rule, text, room, expected) => {
    expect(fitted(text, { size: 10 }, room, even)).toBe(expected);
  });
});

describe("widths that are reckoned by letters", () => {
  test.each([
    ["wide letters take more than narrow ones", "MMM", "iii"],
    ["capitals take more than others", "ABC", "abc"],
    ["signs that fill a square take more than letters", "価格", "ab"],
  ])("%s", (_rule, wide, narrow) => {
    expect(textWidth(wide, 12, false)).toBeGreaterThan(textWidth(narrow, 12, false));
  });
  test("bold takes more, and twice the size twice as much", () => {
    expect(textWidth("Price", 12, true)).toBeGreaterThan(textWidth("Price", 12, false));
    expect(textWidth("Price", 24, false)).toBeCloseTo(2 * textWidth("Price", 12, false));
  });
});
