import { createHash } from "node:crypto";
import { at, parseXml } from "../document";
import { baseOf, functionsOf, type Build, type Release, type Rule } from "../subject";

/** Hash of what a manifest says, whatever its version, its address and its white space. */
export function manifestHash(xml: string): string {
  const normal = xml
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<Version>[^<]*<\/Version>/, "")
    .replaceAll(baseOf(parseXml(xml)) || "\0", "{base}/")
    .replace(/>\s+</g, "><")
    .trim();
  return createHash("sha256").update(normal).digest("hex");
}

/** The record of a release, for tools/manifest/released.json. */
export function releaseRecord(xml: string, build: Build): Release {
  const root = parseXml(xml);
  return {
    version: at(root, "Version")?.text ?? "",
    id: at(root, "Id")?.text ?? "",
    manifestHash: manifestHash(xml),
    functions: functionsOf(build).map(({ id, parameters }) => ({
      id,
      parameters: parameters.map(({ name, type, dimensionality, optional, repeating }) => ({
        name,
        ...(type === undefined ? {} : { type }),
        ...(dimensionality === undefined ? {} : { dimensionality }),
        ...(optional ? { optional } : {}),
        ...(repeating ? { repeating } : {}),
      })),
    })),
  };
}

/** Negative when `a` is the lower version, 0 when they are equal. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split(".").map(Number)) as [number[], number[]];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** M8: Excel looks at the version alone to see that a manifest is new. */
export const versionRises: Rule = ({ root, xml, environment, previous }) => {
  const version = at(root, "Version")?.text ?? "";
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(version)) {
    return [{ rule: "M8", sentence: `Version is "${version}"; Excel wants four numbers, such as 1.0.0.0.` }];
  }
  if (!previous || environment === "development") return [];
  const order = compareVersions(version, previous.version);
  if (order < 0)
    return [
      {
        rule: "M8",
        sentence: `Version ${version} is below ${previous.version}, which is released; raise it in package.json.`,
      },
    ];
  return order === 0 && manifestHash(xml) !== previous.manifestHash
    ? [
        {
          rule: "M8",
          sentence: `The manifest differs from release ${previous.version} but has its version; raise it in package.json.`,
        },
      ]
    : [];
};
