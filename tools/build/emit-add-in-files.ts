import { createRequire } from "node:module";
import type { Compiler } from "webpack";
import type { Environment } from "../manifest/environments";
import type { BaseAddress } from "./base-address";

interface Options {
  readonly root: string;
  readonly environment: Environment;
  readonly base: BaseAddress;
}

/**
 * Writes what stands beside the bundles: manifest.xml, functions.json, the help pages, the icons and our licence.
 *
 * The sources are loaded afresh for every compilation, so a formula changed under `npm run dev-server` changes its
 * metadata too.
 */
export class EmitAddInFiles {
  constructor(private readonly options: Options) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("EmitAddInFiles", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "EmitAddInFiles", stage }, () => {
        for (const { name, content } of this.files()) compilation.emitAsset(name, new sources.RawSource(content));
      });
      for (const folder of ["src/functions", "src/texts", "tools", "assets"]) {
        compilation.contextDependencies.add(`${this.options.root}/${folder}`);
      }
    });
  }

  private files() {
    const load = createRequire(`${this.options.root}/webpack.config.js`);
    const ours = new RegExp(`^${this.options.root.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}[\\\\/](src|tools)[\\\\/]`);
    for (const file of Object.keys(load.cache)) if (ours.test(file)) delete load.cache[file];
    const { addInFiles } = load("./tools/build/add-in-files.ts") as typeof import("./add-in-files");
    return addInFiles(this.options);
  }
}
