import { inflateSync } from "node:zlib";
import { at, everywhere } from "../document";
import { addressesOf, fileAt, resourceValue, type Finding, type Rule } from "../subject";

/** What the head of a PNG says; nothing for a file that is no PNG. */
export interface PngHeader {
  readonly width: number;
  readonly height: number;
  readonly transparent: boolean;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const RGBA = 6;

export function pngHeader(png: Buffer): PngHeader | undefined {
  if (png.length < 33 || !png.subarray(0, 8).equals(SIGNATURE)) return undefined;
  const colours = png[25];
  return {
    width: png.readUInt32BE(16),
    height: png.readUInt32BE(20),
    transparent: colours === RGBA && firstPixelAlpha(png) === 0,
  };
}

/** Alpha of the top left pixel. In the first row every PNG filter leaves the first pixel as it is. */
function firstPixelAlpha(png: Buffer): number {
  const data: Buffer[] = [];
  for (let offset = 8; offset + 8 <= png.length;) {
    const length = png.readUInt32BE(offset);
    if (png.toString("latin1", offset + 4, offset + 8) === "IDAT")
      data.push(png.subarray(offset + 8, offset + 8 + length));
    offset += length + 12;
  }
  return inflateSync(Buffer.concat(data))[4] ?? 255;
}

/** M28: each icon is a PNG of the size it is declared with, and its corner is transparent. */
export const iconsAreDrawn: Rule = ({ root, build }) => {
  const declared = [
    { address: at(root, "IconUrl")?.attributes["DefaultValue"], size: 32 },
    { address: at(root, "HighResolutionIconUrl")?.attributes["DefaultValue"], size: 64 },
    ...everywhere(root, "Icon")
      .flatMap(({ children }) => children)
      .map(({ attributes }) => ({
        address: resourceValue(root, attributes["resid"]),
        size: Number(attributes["size"]),
      })),
  ];
  const findings = new Map<string, Finding>();
  const find = (sentence: string) => findings.set(sentence, { rule: "M28", sentence });
  for (const { address, size } of declared) {
    const file = fileAt(root, address ?? "");
    const content = file === undefined ? undefined : build.get(file);
    if (!content) {
      find(`The icon ${address || "without address"} of ${size} px is not in the build; run npm run icons.`);
      continue;
    }
    const header = pngHeader(content);
    if (!header) find(`${file} is no PNG; run npm run icons.`);
    else if (header.width !== size || header.height !== size) {
      find(`${file} is ${header.width} x ${header.height} px and declared as ${size}; run npm run icons.`);
    } else if (!header.transparent) find(`${file} has no transparent ground, so it is a box on a dark ribbon.`);
  }
  for (const icon of everywhere(root, "Icon")) {
    const sizes = icon.children.map(({ attributes }) => attributes["size"]);
    for (const needed of ["16", "32", "80"].filter((size) => !sizes.includes(size))) {
      find(`An icon has the sizes ${sizes.join(", ")}; Excel asks for ${needed} as well.`);
    }
  }
  const svg = addressesOf(root).find((address) => /\.svg$/.test(address));
  if (svg) find(`${svg} is an SVG; Excel shows PNG icons only.`);
  return [...findings.values()];
};
