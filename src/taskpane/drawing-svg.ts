import type { DrawnBox, Drawing } from "../blueprint/drawing";

// eslint-disable-next-line no-control-regex -- what no XML may hold
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

/** How far texts stand from the edge of their box, and how high a line is, in sizes of its font. */
export const [INSET, LINE_HEIGHT] = [8, 1.32] as const;
export const FONT = "Segoe UI, Arial, sans-serif";

/** A drawing as a file of SVG, in points. */
export function svgOf({ title, altText, width, height, connectors, boxes, signs }: Drawing): string {
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}pt" height="${height}pt" viewBox="0 0 ${width} ${height}" font-family="${FONT}">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(altText)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#FFFFFF"/>`,
    ...connectors.map(
      ({ points, color, width: thick }) =>
        `<polyline points="${points.map(({ x, y }) => `${x},${y}`).join(" ")}" fill="none" stroke="${color}" stroke-width="${thick}"/>`,
    ),
    ...boxes.map(boxSvg),
    ...signs.map(
      ({ x, y, width: w, height: h, line, fill, border }) =>
        `<ellipse cx="${x + w / 2}" cy="${y + h / 2}" rx="${w / 2}" ry="${h / 2}" fill="${fill ?? "none"}"${stroke(border)}/>` +
        `<text x="${x + w / 2}" y="${y + h / 2 + line.size * 0.36}" text-anchor="middle" font-size="${line.size}"${line.bold ? ' font-weight="600"' : ""} fill="${line.color}">${escaped(line.text)}</text>`,
    ),
    "</svg>",
  ];
  return parts.join("\n");
}

function boxSvg(box: DrawnBox): string {
  const { x, y, width, height, fill, border, rounded, altText } = box;
  const texts = linesIn(box).map(
    ({ line, x: left, y: base }) =>
      `<text x="${left}" y="${base}"${box.align === "center" ? ' text-anchor="middle"' : ""} font-size="${line.size}"${line.bold ? ' font-weight="600"' : ""} fill="${line.color}">${escaped(line.text)}</text>`,
  );
  return [
    `<g><title>${escaped(altText)}</title>`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${rounded ? 4.5 : 0}" fill="${fill ?? "none"}"${stroke(border)}/>`,
    ...texts,
    "</g>",
  ].join("");
}

function stroke(border: DrawnBox["border"]): string {
  return border ? ` stroke="${border.color}" stroke-width="${border.width}"` : "";
}

/** Where the lines of a box stand, together in its middle from top to bottom. */
export function linesIn({ x, y, width, height, lines, align }: DrawnBox) {
  const heights = lines.map(({ size }) => size * LINE_HEIGHT);
  let top = y + (height - heights.reduce((sum, one) => sum + one, 0)) / 2;
  return lines.map((line, i) => {
    const base = top + heights[i]! * 0.77;
    top += heights[i]!;
    return { line, x: align === "center" ? x + width / 2 : x + INSET, y: base };
  });
}

function escaped(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(NOT_IN_XML, " ");
}
