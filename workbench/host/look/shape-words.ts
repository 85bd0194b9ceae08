import type { Box, GeometricShape } from "../model/shape";
import { frameOf, lettersOf } from "../model/shape-looks";
import type { Letters } from "../model/shape-text";
import { textWidth } from "../model/text-width";
import { attributes, element, escapeText } from "./svg";

interface Piece {
  readonly text: string;
  readonly letters: Required<Letters>;
}

type Line = Piece[];

/** A line is a fifth higher than its largest letters, and these stand four fifths above its base. */
const [LEADING, ABOVE] = [1.2, 0.95];

/** The text of a shape as SVG, wrapped and placed within its margins. `box` is where the shape lies in the picture. */
export function wordsOf(shape: GeometricShape, box: Box): string {
  const frame = frameOf(shape);
  const [left, top] = [box.left + frame.left, box.top + frame.top];
  const width = Math.max(0, box.width - frame.left - frame.right);
  const height = Math.max(0, box.height - frame.top - frame.bottom);
  const pieces = shape.text.map(({ text, letters }) => ({ text, letters: lettersOf(shape, letters) }));
  if (pieces.every(({ text }) => text === "")) return "";
  const lines = wrapped(pieces, width);
  const heights = lines.map((line) => LEADING * Math.max(...line.map(({ letters }) => letters.size)));
  const room = height - heights.reduce((sum, each) => sum + each, 0);
  const start = frame.vertical === "Middle" ? room / 2 : frame.vertical === "Bottom" ? room : 0;
  const side = { Left: 0, Center: 0.5, Right: 1 }[frame.horizontal];
  const anchor = { Left: undefined, Center: "middle", Right: "end" }[frame.horizontal];
  let y = top + start;
  const markup = lines.map((line, i) => {
    const base = y + (ABOVE * heights[i]!) / LEADING;
    y += heights[i]!;
    const spans = line.map(({ text, letters }) => element("tspan", fontOf(letters), escapeText(text)));
    return `<text${attributes({ x: left + side * width, y: base, "text-anchor": anchor, "xml:space": "preserve" })}>${spans.join("")}</text>`;
  });
  if (!frame.clipped) return markup.join("");
  // A picture within the picture is cut off at its edges.
  const { left: x, top: above, width: w, height: h } = box;
  const inner = { x, y: above, width: w, height: h, viewBox: [x, above, w, h].map((n) => n.toFixed(2)).join(" ") };
  return element("svg", inner, markup.join(""));
}

function fontOf({ name, size, bold, italic, underline, color }: Required<Letters>) {
  return {
    "font-family": `${name}, Carlito, sans-serif`,
    "font-size": size,
    fill: color,
    "font-weight": bold ? "bold" : undefined,
    "font-style": italic ? "italic" : undefined,
    "text-decoration": underline === "Single" ? "underline" : undefined,
  };
}

/** Lines as they end by themselves, and broken at spaces where they are too long; a long word hangs over. */
function wrapped(pieces: readonly Piece[], room: number): Line[] {
  const lines: Line[] = [[]];
  let at = 0;
  for (const { text, letters } of pieces) {
    for (const part of text.split(/(\n)/)) {
      if (part === "\n") {
        ended(lines, letters);
        at = 0;
        continue;
      }
      for (const word of part.match(/ *[^ ]+| +/g) ?? []) {
        const width = textWidth(word, letters);
        const breaks = at > 0 && at + width > room + 0.01 && word.trim() !== "";
        if (breaks) {
          ended(lines, letters);
          at = 0;
        }
        const shown = breaks ? word.trimStart() : word;
        append(lines.at(-1)!, shown, letters);
        at += textWidth(shown, letters);
      }
    }
  }
  const last = pieces.at(-1);
  return lines.map((line) => (line.length > 0 || !last ? line : [{ text: "", letters: last.letters }]));
}

/** A blank line is as high as the letters that would stand in it. */
function ended(lines: Line[], letters: Required<Letters>): void {
  if (lines.at(-1)!.length === 0) append(lines.at(-1)!, "", letters);
  lines.push([]);
}

function append(line: Line, text: string, letters: Required<Letters>): void {
  const before = line.at(-1);
  if (before && JSON.stringify(before.letters) === JSON.stringify(letters))
    line[line.length - 1] = { text: before.text + text, letters };
  else line.push({ text, letters });
}
