import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Compiler, Module } from "webpack";

/** A module that was read from a file. webpack has other kinds, which have no `resource`. */
const resourceOf = (module: Module): string | undefined =>
  "resource" in module && typeof module.resource === "string" ? module.resource : undefined;

/** The folder of the package a file belongs to, or nothing when the file is ours. */
export function packageFolder(file: string): string | undefined {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(file)?.[0];
}

/** One package's notice: name, version, licence id and the text its authors ask to be passed on. */
export function notice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as {
    name: string;
    version: string;
    license?: string;
  };
  const file = readdirSync(folder)
    .sort()
    .find((entry) => /^(licen[cs]e|copying)(\.|-|$)/i.test(entry));
  const text = file ? readFileSync(path.join(folder, file), "utf8").replaceAll("\r\n", "\n").trim() : "";
  return [`${name} ${version} (${license ?? "no licence named"})`, text].filter(Boolean).join("\n\n");
}

/**
 * Writes `licences.txt`: the notice of every package whose code is in a bundle, as the MIT and BSD licences demand of
 * whoever passes copies on. Made from the modules webpack really took, so it can neither forget a package nor name one
 * too many.
 */
export class EmitLicences {
  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("EmitLicences", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "EmitLicences", stage }, () => {
        const folders = new Set<string>();
        for (const module of compilation.modules) {
          const folder = packageFolder(resourceOf(module) ?? "");
          if (folder) folders.add(folder);
        }
        const notices = new Set([...folders].map(notice)); // a package may be installed twice in one version
        const text = [...notices].sort().join(`\n\n${"-".repeat(80)}\n\n`);
        compilation.emitAsset("licences.txt", new sources.RawSource(`${text}\n`));
      });
    });
  }
}
