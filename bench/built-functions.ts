import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { freshBuild } from "../tools/build/fresh-build";
import type { Figure } from "./figure";

/** A formula as Excel calls it: a block of cells for each declared argument, and at last the invocation. */
export type ExcelFunction = (...raw: readonly unknown[]) => readonly (readonly unknown[])[];

export interface BuiltFunctions {
  readonly called: (id: string) => ExcelFunction;
  readonly size: Figure;
}

/** The functions file of the production build, where `CustomFunctions` is the only object of the host. */
export async function builtFunctions(): Promise<BuiltFunctions> {
  const failure = await freshBuild();
  if (failure !== undefined) throw new Error(`The production build failed:\n${failure}`);
  const script = readFileSync(path.join(__dirname, "../dist/functions.js"), "utf8");
  const functions = new Map<string, ExcelFunction>();
  const host = {
    associate: (id: string, call: ExcelFunction) => void functions.set(id, call),
    Error: class extends Error {
      constructor(
        readonly code: string,
        message: string,
      ) {
        super(message);
      }
    },
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  };
  new Function("CustomFunctions", script)(host);
  return {
    called: (id) => {
      const found = functions.get(id);
      if (!found) throw new Error(`The functions file has no ${id}.`);
      return found;
    },
    size: { name: "functions.js, gzipped", value: gzipSync(script).length, unit: "bytes", most: 15_000 },
  };
}
