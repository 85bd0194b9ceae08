import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Addin, Connection, ExcelHost, HostOptions } from "..";
import type { Defect } from "../log";
import { newHost as newHostInNode } from "../node/new-host";

const ORIGIN = "https://localhost";
const dist = join(dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")), "dist");

const defects: Defect[] = [];

/** A host whose own mistakes fail the test that they happen in, although the add-in is answered. */
export function newHost(options?: Omit<HostOptions, "catalogue">): ExcelHost {
  const host = newHostInNode(options);
  host.log.onDefect((defect) => defects.push(defect));
  return host;
}

/** The host's mistakes since the last time, for a test that means to see one. */
export function takeDefects(): Defect[] {
  return defects.splice(0);
}

afterEach(() => {
  const [first] = takeDefects();
  if (first) throw first.error;
});

/**
 * Loads Microsoft's unmodified library into the page of the test (`@jest-environment jsdom`) and joins it to a host;
 * resolves when `Office.onReady` has. Afterwards `Office`, `Excel` and `CustomFunctions` are globals, as in a pane. Once
 * per test file: the library cannot be loaded twice into one page.
 */
export async function officeInJest(host: ExcelHost, addin: Partial<Addin> = {}): Promise<Connection> {
  const connection = host.connect(
    { id: "00000000-0000-4000-8000-000000000001", url: `${ORIGIN}/taskpane.html`, ...addin },
    (data) => {
      void Promise.resolve().then(() => window.dispatchEvent(new MessageEvent("message", { data, origin: ORIGIN })));
    },
  );
  window.name = connection.windowName();
  // Messages are delivered in their own turn, as between windows; fake timers do not hold up promises.
  const postMessage = (text: string) => void Promise.resolve().then(() => connection.receive(text));
  Object.defineProperty(window, "parent", { configurable: true, value: { postMessage } });
  Object.defineProperty(document, "domain", { configurable: true, value: "localhost" });
  servePage();
  evaluate(join(dist, "office.js"));
  await Office.onReady();
  return connection;
}

/** jsdom fetches no scripts: those of the library are read from the package, in the order the page asks for them. */
function servePage(): void {
  const loader = document.createElement("script");
  loader.src = `${ORIGIN}/office.js`;
  document.head.append(loader);
  const append = document.head.appendChild.bind(document.head);
  document.head.appendChild = <T extends Node>(node: T): T => {
    if (!(node instanceof HTMLScriptElement) || !node.src.startsWith(`${ORIGIN}/`)) return append(node);
    // Later, as a browser does: the loader is still being evaluated when it asks for the rest.
    void Promise.resolve().then(() => {
      evaluate(join(dist, new URL(node.src).pathname));
      node.onload?.(new Event("load"));
    });
    return node;
  };
}

/** In the realm of the test itself, so that `instanceof Error` and `toEqual` mean what they say. */
function evaluate(file: string): void {
  const inThisRealm = eval;
  inThisRealm(readFileSync(file, "utf8"));
}
