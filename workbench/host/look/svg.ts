/** Text for an SVG document, where some characters have a meaning of their own. */
export function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** Numbers with two places after the point, which is finer than any screen. */
export function attributes(given: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(given)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) => ` ${name}="${typeof value === "number" ? Number(value.toFixed(2)) : escapeText(value ?? "")}"`,
    )
    .join("");
}

/** `inside` is markup already: escape texts with `escapeText`. */
export function element(
  name: string,
  given: Readonly<Record<string, string | number | undefined>>,
  inside = "",
): string {
  return inside === "" ? `<${name}${attributes(given)}/>` : `<${name}${attributes(given)}>${inside}</${name}>`;
}

export function label(
  text: string,
  x: number,
  y: number,
  given: Readonly<Record<string, string | number | undefined>> = {},
): string {
  return element("text", { x, y, fill: "#595959", ...given }, escapeText(text));
}
