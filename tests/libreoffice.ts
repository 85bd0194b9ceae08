import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** LibreOffice is the second opinion on files and on Excel's own functions; not every machine has it. */
const PROGRAM = (process.env["PATH"] ?? "")
  .split(delimiter)
  .map((folder) => join(folder, "soffice"))
  .find((path) => existsSync(path));

/** A test that needs LibreOffice. Without it the title says that it was skipped. */
export function testWithLibreOffice(title: string, work: () => Promise<void>): void {
  const run = PROGRAM ? test : test.skip;
  run(PROGRAM ? title : `skipped: no LibreOffice (${title})`, work, 120_000);
}

/** Its own setting: work formulas of a file out, whatever values are stored beside them. */
const ALWAYS_CALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

/** The file as LibreOffice saves it, with every formula worked out by LibreOffice. */
export function throughLibreOffice(file: Uint8Array): Uint8Array {
  if (!PROGRAM) throw new Error("There is no LibreOffice on this machine.");
  const folder = mkdtempSync(join(tmpdir(), "files-"));
  try {
    const [profile, given, out] = [join(folder, "profile"), join(folder, "book.xlsx"), join(folder, "out")];
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), ALWAYS_CALCULATE);
    writeFileSync(given, file);
    const filter = "xlsx:Calc MS Excel 2007 XML";
    const options = ["--headless", "--convert-to", filter, "--outdir", out, given];
    execFileSync(PROGRAM, [`-env:UserInstallation=file://${profile}`, ...options], { stdio: "pipe" });
    return new Uint8Array(readFileSync(join(out, "book.xlsx")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
