import names from "color-name";

/** "#RRGGBB" for what Excel accepts as a colour: `#rrggbb`, `rrggbb` or an HTML name; undefined for anything else. */
export function normalColor(text: unknown): string | undefined {
  if (typeof text !== "string") return undefined;
  const wanted = text.trim().toLowerCase();
  const digits = /^#?([0-9a-f]{6})$/.exec(wanted)?.[1];
  if (digits) return `#${digits.toUpperCase()}`;
  return wanted in names ? hex(names[wanted as keyof typeof names]) : undefined;
}

/** Parts 0…255 to "#RRGGBB". */
export function hex(parts: readonly number[]): string {
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

/** "#RRGGBB" to parts 0…255. */
export function parts(color: string): [number, number, number] {
  const n = Number.parseInt(color.slice(1), 16);
  return [(n >> 16) & 255, (n >> 8) & 255, n & 255];
}

/**
 * A colour made lighter (0…1) or darker (−1…0): a mix with white or black. Excel works on the lightness of HSL, which
 * comes out within two steps of 255 for the colours of the theme (accent 1 at 0.8: #DAE3F3 here, #D9E1F2 there).
 */
export function tinted(color: string, tint: number): string {
  const toward = tint > 0 ? 255 : 0;
  return hex(parts(color).map((part) => part + (toward - part) * Math.abs(tint)));
}

/** The colour a share (0…1) of the way from one to another. */
export function mixed(from: string, to: string, share: number): string {
  const [a, b] = [parts(from), parts(to)];
  return hex(a.map((part, i) => part + (b[i]! - part) * share));
}
