/**
 * A picture as plain data: boxes with lines of text, lines between them, signs. The pane makes it, `src/workbook` draws it
 * with native shapes. All measures are points, from the top left corner of the picture; colours are `#RRGGBB`.
 */
export interface Drawing {
  /** What the picture is of, in one line: `KPI tree of KR2: MRR per account executive`. */
  readonly title: string;
  /** All of it in words, for those who hear it: the tree as sentences. */
  readonly altText: string;
  /** Everything lies within. */
  readonly width: number;
  readonly height: number;
  /** Behind the boxes, in this order. */
  readonly connectors: readonly Connector[];
  readonly boxes: readonly DrawnBox[];
  /** Before the boxes: the operators between a node and its children. */
  readonly signs: readonly Sign[];
}

export interface DrawnBox extends Place {
  /** From the top down; the text of one that is too long for the box is wrapped by Excel, so cut it before. */
  readonly lines: readonly [DrawnLine, ...DrawnLine[]];
  readonly align: "left" | "center";
  readonly fill: string | undefined;
  /** Width in points. */
  readonly border: { readonly color: string; readonly width: number } | undefined;
  readonly rounded: boolean;
  /** What the box says, in one sentence. */
  readonly altText: string;
}

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DrawnLine {
  readonly text: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
}

/**
 * A line through these points. One that goes across, up or down, and across again, with its bend in the middle, becomes one
 * bent connector; every other one as many straight lines as it has pieces.
 */
export interface Connector {
  readonly points: readonly [Point, Point, ...Point[]];
  readonly color: string;
  readonly width: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A short text in a round spot: `×`. */
export interface Sign extends Place {
  readonly line: DrawnLine;
  readonly fill: string | undefined;
  readonly border: { readonly color: string; readonly width: number } | undefined;
}
