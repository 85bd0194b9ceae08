import { loadCatalogue } from "../../../tools/catalogue";
import { ExcelHost, type HostOptions } from "..";

/** A host outside the browser: the real thing, with the catalogue of the installed library. */
export function newHost(options: Omit<HostOptions, "catalogue"> = {}): ExcelHost {
  return new ExcelHost({ catalogue: loadCatalogue(), ...options });
}
