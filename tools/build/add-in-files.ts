import { readFileSync } from "node:fs";
import path from "node:path";
import { FORMULAS } from "../../src/functions/catalogue";
import { functionsJson } from "../../src/functions/metadata";
import { helpPages } from "../help-pages";
import { ICON_SIZES, iconFile, manifest, RIBBON_ICON_SIZES, RIBBON_ICONS } from "../manifest/manifest";
import type { Environment } from "../manifest/environments";
import type { BaseAddress } from "./base-address";

export interface AddInFile {
  /** Path below dist/, with forward slashes. */
  readonly name: string;
  readonly content: string | Buffer;
}

interface Options {
  readonly root: string;
  readonly environment: Environment;
  readonly base: BaseAddress;
}

/** Every icon the manifest of any environment names. */
export function iconFiles(): string[] {
  const store = ICON_SIZES.map((size) => iconFile("icon", size));
  const ribbon = RIBBON_ICONS.flatMap((icon) => RIBBON_ICON_SIZES.map((size) => iconFile(icon, size)));
  return [...new Set([...store, ...ribbon])];
}

/** Everything of dist/ that is not a bundle. */
export function addInFiles({ root, environment, base }: Options): AddInFile[] {
  const read = (file: string) => readFileSync(path.join(root, file));
  const { version } = JSON.parse(read("package.json").toString("utf8")) as { version: string };
  return [
    { name: "manifest.xml", content: manifest({ environment, base, version }) },
    { name: "functions.json", content: `${JSON.stringify(functionsJson(FORMULAS, `${base}help/`), null, 2)}\n` },
    ...helpPages(),
    ...iconFiles().map((name) => ({ name, content: read(name) })),
    { name: "LICENSE.txt", content: read("LICENSE") },
  ];
}
