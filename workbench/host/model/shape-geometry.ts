/**
 * The geometric shapes that the workbench draws: their name in a file, the places where lines hold to them (shares of width
 * and height, in the order of Excel's numbers: counted against the clock from the top), and their outline as SVG.
 */
interface Geometry {
  readonly preset: string;
  readonly sites: readonly (readonly [across: number, down: number])[];
  readonly outline: (width: number, height: number) => string;
}

const MIDDLES = [[0.5, 0], [0, 0.5], [0.5, 1], [1, 0.5]] as const; // prettier-ignore

/** Where the diagonals of a box meet the ellipse in it. */
const [NEAR, FAR] = [(1 - Math.SQRT1_2) / 2, (1 + Math.SQRT1_2) / 2];
const AROUND = [[0.5, 0], [NEAR, NEAR], [0, 0.5], [NEAR, FAR], [0.5, 1], [FAR, FAR], [1, 0.5], [FAR, NEAR]] as const; // prettier-ignore

type Points = readonly (readonly [x: number, y: number])[];

function polygon(points: Points): string {
  return `${points.map(([x, y], i) => `${i === 0 ? "M" : "L"}${places(x)} ${places(y)}`).join("")}Z`;
}

function places(n: number): number {
  return Number(n.toFixed(2));
}

function rounded(share: number) {
  return (w: number, h: number) => {
    const r = places(share * Math.min(w, h));
    const arc = (x: number, y: number) => `A${r} ${r} 0 0 1 ${places(x)} ${places(y)}`;
    return `M${r} 0H${places(w - r)}${arc(w, r)}V${places(h - r)}${arc(w - r, h)}H${r}${arc(0, h - r)}V${r}${arc(r, 0)}Z`;
  };
}

function ellipse(w: number, h: number): string {
  const [x, y] = [places(w / 2), places(h / 2)];
  return `M0 ${y}A${x} ${y} 0 0 1 ${places(w)} ${y}A${x} ${y} 0 0 1 0 ${y}Z`;
}

const rectangle = (w: number, h: number) => polygon([[0, 0], [w, 0], [w, h], [0, h]]); // prettier-ignore
const diamond = (w: number, h: number) => polygon([[w / 2, 0], [w, h / 2], [w / 2, h], [0, h / 2]]); // prettier-ignore

/** An arrow to the right; its head is half as long as it is high, its shaft half as thick. */
function arrow(w: number, h: number): Points {
  const neck = w - Math.min(w, h) / 2;
  return [[0, h / 4], [neck, h / 4], [neck, 0], [w, h / 2], [neck, h], [neck, (h * 3) / 4], [0, (h * 3) / 4]]; // prettier-ignore
}

const GEOMETRIES = {
  Rectangle: { preset: "rect", sites: MIDDLES, outline: rectangle },
  RoundRectangle: { preset: "roundRect", sites: MIDDLES, outline: rounded(1 / 6) },
  Ellipse: { preset: "ellipse", sites: AROUND, outline: ellipse },
  Triangle: {
    preset: "triangle",
    sites: [[0.5, 0], [0.25, 0.5], [0, 1], [0.5, 1], [1, 1], [0.75, 0.5]],
    outline: (w, h) => polygon([[w / 2, 0], [w, h], [0, h]]),
  },
  Diamond: { preset: "diamond", sites: MIDDLES, outline: diamond },
  RightArrow: {
    preset: "rightArrow",
    sites: MIDDLES,
    outline: (w, h) => polygon(arrow(w, h)),
  },
  LeftArrow: {
    preset: "leftArrow",
    sites: MIDDLES,
    outline: (w, h) => polygon(arrow(w, h).map(([x, y]) => [w - x, y] as const)),
  },
  DownArrow: {
    preset: "downArrow",
    sites: MIDDLES,
    outline: (w, h) => polygon(arrow(h, w).map(([x, y]) => [y, x] as const)),
  },
  UpArrow: {
    preset: "upArrow",
    sites: MIDDLES,
    outline: (w, h) => polygon(arrow(h, w).map(([x, y]) => [y, h - x] as const)),
  },
  FlowChartProcess: { preset: "flowChartProcess", sites: MIDDLES, outline: rectangle },
  FlowChartDecision: { preset: "flowChartDecision", sites: MIDDLES, outline: diamond },
  FlowChartConnector: { preset: "flowChartConnector", sites: AROUND, outline: ellipse },
  FlowChartAlternateProcess: { preset: "flowChartAlternateProcess", sites: MIDDLES, outline: rounded(1 / 6) },
} as const satisfies Readonly<Record<string, Geometry>>; // prettier-ignore

export type ShapeGeometry = keyof typeof GEOMETRIES;

export const SHAPE_GEOMETRIES = Object.keys(GEOMETRIES) as readonly ShapeGeometry[];

export function geometryOf(name: ShapeGeometry): Geometry {
  return GEOMETRIES[name];
}

/** The geometry that a file calls by this name. */
export function geometryOfPreset(preset: string): ShapeGeometry | undefined {
  return SHAPE_GEOMETRIES.find((name) => GEOMETRIES[name].preset === preset);
}
