import { webLightTheme } from "@fluentui/react-components";
import { textWidth, type TextWidth } from "./text-fit";

const known = new Map<string, number>();
let pen: CanvasRenderingContext2D | null | undefined;

/**
 * How wide texts are in the font of the pane, as the browser itself draws it; reckoned by their letters where it cannot say.
 * Remembered, because the same texts are asked for at every step.
 */
export const measuredWidth: TextWidth = (text, size, isBold) => {
  pen ??= typeof CanvasRenderingContext2D === "undefined" ? null : document.createElement("canvas").getContext("2d");
  if (!pen) return textWidth(text, size, isBold);
  const font = `${isBold ? "600 " : ""}${size}px ${webLightTheme.fontFamilyBase}`;
  const key = `${font} ${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size > MOST) known.clear();
  pen.font = font;
  const { width } = pen.measureText(text);
  known.set(key, width);
  return width;
};

const MOST = 10_000;
