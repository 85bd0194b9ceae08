import { readFile, realpath, stat } from "node:fs/promises";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { extname, join, resolve, sep } from "node:path";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Certificate } from "./certificate";

/** A folder that is served under a path, and what is changed in some of its files on the way, if anything. */
export interface Mount {
  /** `/addin/`: begins and ends with a slash. */
  readonly path: string;
  readonly folder: string;
  readonly rewrite?: (file: string, body: Buffer) => Buffer;
}

export interface RunningServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Serves folders over https to this machine only. Port 0 takes any free one. */
export async function serve(mounts: readonly Mount[], certificate: Certificate, port: number): Promise<RunningServer> {
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    answer(mounts, request, response).catch((reason: unknown) => {
      response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" });
      response.end(`The workbench could not read this file: ${String(reason)}\n`);
    });
  });
  await listen(server, port);
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, failed) => {
    server.once("error", failed);
    server.listen(port, "localhost", () => done());
  });
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ico": "image/x-icon",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

async function answer(mounts: readonly Mount[], request: IncomingMessage, response: ServerResponse): Promise<void> {
  // A page of another site could resolve its own name to 127.0.0.1; whoever does not ask for localhost gets nothing.
  if (!/^localhost(:\d+)?$/i.test(request.headers.host ?? ""))
    return refuse(response, 403, "This server is for localhost only.");
  if (request.method !== "GET" && request.method !== "HEAD")
    return refuse(response, 405, "This server only gives files.");
  const path = decoded(request.url ?? "/");
  if (path === undefined) return refuse(response, 400, "This address cannot be read.");
  if (path === "/") {
    response.writeHead(302, { Location: "/workbench/" });
    response.end();
    return;
  }
  const mount = mounts.find((it) => path.startsWith(it.path));
  const file = mount && (await fileUnder(mount.folder, path.slice(mount.path.length) || "index.html"));
  if (!mount || !file) return refuse(response, 404, `There is no ${path} here.`);
  const body = await readFile(file);
  response.writeHead(200, {
    "Content-Type": TYPES[extname(file).toLowerCase()] ?? "application/octet-stream",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  });
  response.end(request.method === "HEAD" ? undefined : (mount.rewrite?.(file, body) ?? body));
}

function decoded(url: string): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/, ""));
  } catch {
    return undefined; // not a valid escape: the caller answers 400
  }
}

/** The file, if it is there and lies inside the folder once dots and links are followed. */
async function fileUnder(folder: string, path: string): Promise<string | undefined> {
  if (path.includes("\0")) return undefined;
  const wanted = resolve(join(folder, path));
  const found = await stat(wanted).catch(() => undefined);
  if (!found) return undefined;
  const file = found.isDirectory() ? join(wanted, "index.html") : wanted;
  const [real, root] = await Promise.all([realpath(file).catch(() => undefined), realpath(folder)]);
  return real?.startsWith(root + sep) ? real : undefined;
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(`${sentence}\n`);
}
