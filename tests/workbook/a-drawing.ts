import type { Drawing, DrawnBox } from "../../src/blueprint/drawing";

const INK = "#242424";

export function aBox(x: number, y: number, ...texts: readonly [string, ...string[]]): DrawnBox {
  const [first, ...others] = texts.map((text, i) => ({
    text,
    size: i === 0 ? 10 : 9,
    bold: i === 0,
    color: i === 2 ? "#107C10" : INK,
  }));
  return {
    x,
    y,
    width: 132,
    height: 48,
    lines: [first!, ...others],
    align: "left",
    fill: "#FFFFFF",
    border: { color: "#8A8886", width: 1 },
    rounded: true,
    altText: texts.join(", "),
  };
}

/** A root and its two factors, side by side as the pane lays them out. */
export const THREE_BOXES: Drawing = {
  title: "KPI tree of KR1: MRR per account executive",
  altText: "MRR per account executive is deals times price.",
  width: 296,
  height: 114,
  connectors: [
    { points: bent(132, 57, 164, 24), color: "#8A8886", width: 1.5 },
    { points: bent(132, 57, 164, 90), color: "#8A8886", width: 1.5 },
  ],
  boxes: [
    aBox(0, 33, "MRR per AE", "12,000 → 15,000", "+25 %"),
    aBox(164, 0, "Deals per AE", "4 → 5", "+14 %"),
    aBox(164, 66, "Price per deal", "3,000 → 3,000", "0 %"),
  ],
  signs: [
    {
      ...{ x: 141, y: 50, width: 14, height: 14 },
      line: { text: "×", size: 9, bold: true, color: INK },
      fill: "#F3F2F1",
      border: undefined,
    },
  ],
};

function bent(x1: number, y1: number, x2: number, y2: number) {
  const x = (x1 + x2) / 2;
  return [
    { x: x1, y: y1 },
    { x, y: y1 },
    { x, y: y2 },
    { x: x2, y: y2 },
  ] as const;
}

/** A picture of many nodes, each with three lines of text, a connector and a sign. */
export function largeDrawing(nodes: number): Drawing {
  const places = Array.from({ length: nodes }, (_, i) => ({ x: (i % 8) * 164, y: Math.floor(i / 8) * 66 }));
  return {
    ...THREE_BOXES,
    width: 8 * 164,
    height: Math.ceil(nodes / 8) * 66,
    boxes: places.map(({ x, y }, i) =>
      aBox(x, y, `Driver number ${i + 1}`, "1,234.5 → 2,345.6", "+12.3 % of the change"),
    ),
    connectors: places.map(({ x, y }) => ({ points: bent(x + 132, y + 24, x + 164, y + 90), color: INK, width: 1 })),
    signs: places.map(({ x, y }) => ({ ...THREE_BOXES.signs[0]!, x: x + 141, y: y + 50 })),
  };
}
