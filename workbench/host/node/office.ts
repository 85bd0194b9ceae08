import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { runInThisContext } from "node:vm";
import type { Addin, Connection, ExcelHost } from "..";
import { becomePage } from "./window";

export { newHost } from "./new-host";

const PAGE = "https://localhost/taskpane.html";

/**
 * Microsoft's unmodified library in plain Node, joined to a host: for timings and commands without a screen. Afterwards
 * `Office`, `Excel` and `CustomFunctions` are globals of this process; once per process.
 */
export async function officeInNode(host: ExcelHost, addin: Partial<Addin> = {}): Promise<Connection> {
  const dist = join(
    dirname(createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/package.json")),
    "dist",
  );
  const evaluate = (path: string) =>
    runInThisContext(readFileSync(join(dist, path), "utf8"), { filename: path }) as unknown;
  const later = (work: () => void) => void Promise.resolve().then(work);
  const page = becomePage(PAGE, evaluate, (text) => later(() => connection.receive(text)));
  const connection = host.connect({ id: "00000000-0000-4000-8000-000000000001", url: PAGE, ...addin }, (text) =>
    later(() => page.deliver(text)),
  );
  page.name = connection.windowName();
  evaluate("office.js");
  await Office.onReady();
  return connection;
}
