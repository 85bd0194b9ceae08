import { BAR, COLORS, STATUS_LOOKS } from "../../src/blueprint/palette";

/** Contrast of two colours, 1 to 21. @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const luminance = (color: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((i) => parseInt(color.slice(i, i + 2), 16) / 255)
      .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test.each([...Object.values(COLORS), ...STATUS_LOOKS])("text on its fill has a contrast of 4.5 or more: %j", (pair) => {
  expect(contrast(pair.fill, pair.color)).toBeGreaterThanOrEqual(4.5);
});

test("a score stays readable on its bar", () => {
  expect(contrast(BAR, "#000000")).toBeGreaterThanOrEqual(4.5);
});
