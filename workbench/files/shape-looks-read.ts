import { THEME } from "../host/look/theme";
import { tinted } from "../host/model/colors";
import type { GeometricShape, Shape } from "../host/model/shape";
import type { Letters } from "../host/model/shape-text";
import { DASHES, EMU, ENDS, HEADS, HEIGHTS, LENGTHS, nameOf, ROUND_DOT, SIDES, WIDTHS } from "./shape-words";
import { at, numberAt, type XmlElement } from "./xml";

/**
 * Looks of shapes as a file has them, into `Shape.settings`. What is not written is that of the shape's style in the
 * theme. Each answers whether all of it was taken over.
 */

const [DARK, LIGHT] = [THEME.dark1, THEME.light1];
const SCHEME: Readonly<Record<string, string>> = {
  tx1: DARK, dk1: DARK, bg1: LIGHT, lt1: LIGHT, tx2: THEME.dark2, dk2: THEME.dark2, bg2: THEME.light2, lt2: THEME.light2,
  ...Object.fromEntries(THEME.accents.map((color, i) => [`accent${i + 1}`, color])),
}; // prettier-ignore

interface Found {
  readonly color: string;
  readonly transparency: number;
}

/** The colour in an element such as `solidFill` or `fillRef`; shades of the theme come out close, not to the last digit. */
function colorIn(element: XmlElement | undefined): Found | undefined {
  for (const child of element?.children ?? []) {
    const { val, lastClr } = child.attributes;
    const base =
      child.name === "srgbClr" && val !== undefined
        ? `#${val.toUpperCase()}`
        : child.name === "schemeClr"
          ? SCHEME[val ?? ""]
          : child.name === "sysClr" && lastClr !== undefined
            ? `#${lastClr.toUpperCase()}`
            : undefined;
    if (base === undefined) continue;
    const share = (name: string, otherwise: number) =>
      (numberAt(at(child, name), "val") ?? otherwise * 100_000) / 100_000;
    const darker = tinted(base, Math.min(share("lumMod", 1), share("shade", 1)) - 1);
    const lighter = share("lumOff", 0) > 0 ? tinted(base, share("lumOff", 0)) : darker;
    const color = share("tint", 1) < 1 ? tinted(lighter, 1 - share("tint", 1)) : lighter;
    return { color, transparency: 1 - share("alpha", 1) };
  }
  return undefined;
}

/** Something of the style that is used: its number is not 0. */
function styled(element: XmlElement, part: string): XmlElement | undefined {
  const found = at(element, "style", part);
  return found && found.attributes["idx"] !== "0" ? found : undefined;
}

const OTHER_FILLS = ["gradFill", "pattFill", "blipFill", "grpFill"];

export function readFill(element: XmlElement, { settings }: Shape): boolean {
  const properties = at(element, "spPr");
  const solid = at(properties, "solidFill");
  const none = at(properties, "noFill") !== undefined;
  const found = solid ? colorIn(solid) : none ? undefined : colorIn(styled(element, "fillRef"));
  settings.set("fill.color", found?.color ?? "");
  if (found && found.transparency > 0) settings.set("fill.transparency", rounded(found.transparency));
  const other = OTHER_FILLS.some((name) => at(properties, name));
  const effects = ["effectLst", "effectDag", "scene3d", "sp3d"].some((name) => at(properties, name)?.children.length);
  return !other && !effects && (solid === undefined || found !== undefined);
}

function rounded(share: number): number {
  return Math.round(share * 100_000) / 100_000;
}

/** Weights of the lines of a theme, by their number. */
const WEIGHTS = [0, 0.5, 1, 1.5];

export function readLine(element: XmlElement, shape: Shape): boolean {
  const { settings } = shape;
  const line = at(element, "spPr", "ln");
  const style = styled(element, "lnRef");
  const solid = at(line, "solidFill");
  const found = solid ? colorIn(solid) : at(line, "noFill") ? undefined : colorIn(style);
  settings.set("line.visible", found !== undefined);
  if (!found) return at(line, "gradFill") === undefined && at(line, "pattFill") === undefined;
  settings.set("line.color", found.color);
  if (found.transparency > 0) settings.set("line.transparency", rounded(found.transparency));
  const weight = numberAt(line, "w");
  settings.set(
    "line.weight",
    weight === undefined ? (WEIGHTS[numberAt(style, "idx") ?? 0] ?? 1) || 0.75 : weight / EMU,
  );
  const spelled = at(line, "prstDash")?.attributes["val"];
  const round = spelled === ROUND_DOT.prstDash && line?.attributes["cap"] === ROUND_DOT.cap;
  const dash = round ? "RoundDot" : spelled === "solid" ? undefined : nameOf(DASHES, spelled);
  if (dash !== undefined) settings.set("line.dashStyle", dash);
  for (const end of ["begin", "end"] as const) {
    const head = at(line, ENDS[end].head);
    const name = nameOf(HEADS, head?.attributes["type"]);
    if (!head || shape.type !== "Line" || name === undefined || name === "None") continue;
    settings.set(`line.${end}ArrowheadStyle`, name);
    settings.set(`line.${end}ArrowheadLength`, nameOf(LENGTHS, head.attributes["len"]) ?? "Medium");
    settings.set(`line.${end}ArrowheadWidth`, nameOf(WIDTHS, head.attributes["w"]) ?? "Medium");
  }
  return at(line, "custDash") === undefined && (line?.attributes["cmpd"] ?? "sng") === "sng";
}

const INSETS = { left: "lIns", top: "tIns", right: "rIns", bottom: "bIns" } as const;

export function readFrame(element: XmlElement, { settings }: GeometricShape): boolean {
  const text = at(element, "txBody");
  const body = at(text, "bodyPr");
  for (const [side, inset] of Object.entries(INSETS)) {
    const emu = numberAt(body, inset);
    if (emu !== undefined) settings.set(`textFrame.${side}Margin`, emu / EMU);
  }
  const { anchor, vertOverflow, horzOverflow, vert = "horz" } = body?.attributes ?? {};
  settings.set("textFrame.verticalAlignment", nameOf(HEIGHTS, anchor) ?? "Top");
  settings.set("textFrame.verticalOverflow", vertOverflow === "clip" ? "Clip" : "Overflow");
  settings.set("textFrame.horizontalOverflow", horzOverflow === "clip" ? "Clip" : "Overflow");
  const aligned = text?.children.flatMap((child) => at(child, "pPr")?.attributes["algn"] ?? []) ?? [];
  const side = nameOf(SIDES, aligned[0]);
  if (side !== undefined) settings.set("textFrame.horizontalAlignment", side);
  const same = aligned.every((each) => each === aligned[0]);
  const fitted = at(body, "spAutoFit") ?? at(body, "normAutofit");
  return vert === "horz" && fitted === undefined && same && (aligned[0] === undefined || side !== undefined);
}

/** Letters of a run; what is not said of them is said by the style of the shape. */
export function readLetters(run: XmlElement | undefined, element: XmlElement): Letters {
  const { sz, b, i, u } = run?.attributes ?? {};
  const color = colorIn(at(run, "solidFill")) ?? colorIn(at(element, "style", "fontRef"));
  const font = at(run, "latin")?.attributes["typeface"];
  const yes = (flag: string | undefined) => flag === "1" || flag === "true";
  return {
    ...(sz === undefined ? {} : { size: Number(sz) / 100 }),
    ...(b === undefined ? {} : { bold: yes(b) }),
    ...(i === undefined ? {} : { italic: yes(i) }),
    ...(u === undefined ? {} : { underline: u === "none" ? ("None" as const) : ("Single" as const) }),
    ...(font === undefined || font.startsWith("+") ? {} : { name: font }),
    color: color?.color ?? THEME.dark1,
  };
}
