import { XMLParser } from "fast-xml-parser";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook, saveWorkbook, type SaveOptions } from "../files";
import type { ExcelHost } from "../host";
import { functionsFromFile } from "../host/calculation/headless";
import type { FunctionsFile } from "../host/calculation/function-runtime";
import { Workbook } from "../host/model/workbook";
import { newHost, officeInNode } from "../host/node/office";

/** Excel without a screen, with the built add-in's functions: as many workbooks as one likes, one after the other. */
export interface Headless {
  readonly host: ExcelHost;
  /** Puts a new, empty workbook in place of the present one. */
  startAnew(): Promise<void>;
  /** Waits until every formula is worked out, and gives the workbook as an .xlsx file. */
  save(): Promise<Uint8Array>;
}

/**
 * Starts it; afterwards `Excel.run` works in this process, as in a pane. Once per process, because Microsoft's library
 * cannot be loaded twice.
 *
 * @param dist the folder of the built add-in
 */
export async function startHeadless(dist: string): Promise<Headless> {
  const read = (name: string) => readFileSync(join(dist, name), "utf8");
  const { id, version, namespace } = identity(read("manifest.xml"));
  const functions = JSON.parse(read("functions.json")) as FunctionsFile;
  const host = newHost();
  host.registerFunctions(namespace, functions, functionsFromFile(read("functions.js"), functions));
  const empty = await saveWorkbook(new Workbook(host.calculation));
  await officeInNode(host, { id });
  const addin: NonNullable<SaveOptions["addin"]> = { id, version, functions: host.calculation.customNames };
  return {
    host,
    async startAnew() {
      await host.settled();
      await openWorkbook(empty, host.workbook);
      host.log.reset();
    },
    async save() {
      await host.settled();
      return saveWorkbook(host.workbook, { addin });
    },
  };
}

function identity(manifest: string): { id: string; version: string; namespace: string } {
  const parsed = new XMLParser({ removeNSPrefix: true, parseTagValue: false }).parse(manifest) as {
    OfficeApp: { Id: string; Version: string };
  };
  const resource = /<Namespace resid="([^"]+)"/.exec(manifest)?.[1];
  const namespace = new RegExp(`<bt:String id="${resource}" DefaultValue="([^"]+)"`).exec(manifest)?.[1];
  if (namespace === undefined) throw new Error("The manifest names no namespace for custom functions.");
  return { id: parsed.OfficeApp.Id, version: parsed.OfficeApp.Version, namespace };
}
