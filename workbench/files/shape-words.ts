import type { ConnectorType, ImageShape, LineShape } from "../host/model/shape";

/** How files spell what the workbook calls by other names. Each list is read both ways. */

export const EMU = 12_700;

export const CONNECTORS: Readonly<Record<ConnectorType, string>> = {
  Straight: "line",
  Elbow: "bentConnector3",
  Curve: "curvedConnector3",
};

export const DASHES: Readonly<Record<string, string>> = {
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "sysDashDotDot",
  LongDash: "lgDash",
  LongDashDot: "lgDashDot",
  LongDashDotDot: "lgDashDotDot",
  SquareDot: "sysDot",
  SystemDash: "sysDash",
  SystemDot: "dot",
  SystemDashDot: "sysDashDot",
};
/** Round dots are square ones with round ends. */
export const ROUND_DOT = { prstDash: "sysDot", cap: "rnd" } as const;

export const HEADS: Readonly<Record<string, string>> = {
  None: "none",
  Triangle: "triangle",
  Stealth: "stealth",
  Diamond: "diamond",
  Oval: "oval",
  Open: "arrow",
};
export const LENGTHS: Readonly<Record<string, string>> = { Short: "sm", Medium: "med", Long: "lg" };
export const WIDTHS: Readonly<Record<string, string>> = { Narrow: "sm", Medium: "med", Wide: "lg" };

export const SIDES: Readonly<Record<string, string>> = { Left: "l", Center: "ctr", Right: "r" };
export const HEIGHTS: Readonly<Record<string, string>> = { Top: "t", Middle: "ctr", Bottom: "b" };

export const FORMATS: Readonly<Record<ImageShape["picture"]["format"], { extension: string; type: string }>> = {
  PNG: { extension: "png", type: "image/png" },
  JPEG: { extension: "jpeg", type: "image/jpeg" },
};

export const ENDS: Readonly<Record<"begin" | "end", { head: string; connection: string }>> = {
  begin: { head: "headEnd", connection: "stCxn" },
  end: { head: "tailEnd", connection: "endCxn" },
} satisfies Readonly<Record<keyof Pick<LineShape, "begin" | "end">, object>>;

/** The workbook's name for what a file calls so. */
export function nameOf<T extends string>(
  words: Readonly<Record<T, string>>,
  spelled: string | undefined,
): T | undefined {
  return (Object.keys(words) as T[]).find((name) => words[name] === spelled);
}
