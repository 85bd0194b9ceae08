import { existsSync } from "node:fs";
import { join } from "node:path";
import { bundlePage } from "./bundle";
import { localhostCertificate } from "./certificate";
import { serve, type Mount } from "./server";

/** Where the add-in's page loads Microsoft's library from, and where it is served from here instead. */
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE_JS = "/office-js/";

export interface WorkbenchOptions {
  /** The project; the current folder unless said. */
  readonly root?: string;
  /** 0 takes any free port. */
  readonly port?: number;
  /** Folder of the built add-in, `dist` unless said. */
  readonly dist?: string;
  /** More folders to serve: `/sample/` for a second add-in, for example. */
  readonly mounts?: readonly Mount[];
}

export interface RunningWorkbench {
  readonly url: string;
  readonly port: number;
  /** Browsers know the certificate's authority and ask nothing. */
  readonly trusted: boolean;
  close(): Promise<void>;
}

/** Bundles the page if its sources changed and serves it with the add-in beside it. Stop it with `close`. */
export async function startWorkbench(options: WorkbenchOptions = {}): Promise<RunningWorkbench> {
  const { root = process.cwd(), port = 0, dist = join(root, "dist"), mounts = [] } = options;
  const page = await bundlePage(root);
  const certificate = await localhostCertificate(join(root, ".cache", "certificate"));
  const library = join(root, "node_modules", "@microsoft", "office-js", "dist");
  const served: Mount[] = [
    { path: "/workbench/", folder: page },
    { path: OFFICE_JS, folder: library },
    ...mounts,
    ...(existsSync(dist) ? [{ path: "/addin/", folder: dist, rewrite: officeJsFromHere }] : []),
  ];
  const server = await serve(served, certificate, port);
  return {
    url: `https://localhost:${server.port}/workbench/`,
    port: server.port,
    trusted: certificate.trusted,
    close: () => server.close(),
  };
}

/**
 * The add-in's files are served byte for byte, with one exception: its page names Microsoft's address for office.js, and
 * there may be no network here. Only that address is replaced, in the page and in its Content Security Policy.
 */
export function officeJsFromHere(file: string, body: Buffer): Buffer {
  if (!file.endsWith("taskpane.html")) return body;
  return Buffer.from(body.toString("utf8").replaceAll(CDN, OFFICE_JS));
}
