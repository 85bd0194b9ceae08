import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { localhostCertificate } from "../../../workbench/cli/certificate";
import { serve, type RunningServer } from "../../../workbench/cli/server";
import { officeJsFromHere } from "../../../workbench/cli/start";

let server: RunningServer;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "workbench-server-"));
  const dist = join(folder, "dist");
  mkdirSync(join(dist, "assets"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(dist, "index.html"), "<p>page</p>");
  writeFileSync(join(dist, "functions.json"), "{}");
  writeFileSync(join(dist, "assets", "icon 32.png"), "png");
  writeFileSync(
    join(dist, "taskpane.html"),
    '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js">',
  );
  if (process.platform !== "win32") symlinkSync(join(folder, "secret.txt"), join(dist, "link.txt"));
  const certificate = await localhostCertificate(join(folder, "certificate"));
  server = await serve([{ path: "/addin/", folder: dist, rewrite: officeJsFromHere }], certificate, 0);
});
afterAll(() => server.close());

interface Answer {
  readonly status: number;
  readonly type: string | undefined;
  readonly body: string;
  readonly cache: string | undefined;
}

/** Sends the path as it is; `fetch` would tidy it up first. */
function get(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  return new Promise((done, failed) => {
    const options = { host: "localhost", port: server.port, path, method, rejectUnauthorized: false, headers };
    request(options, (response) => {
      let body = "";
      response.on("data", (part: Buffer) => (body += part.toString()));
      response.on("end", () => {
        const { "content-type": type, "cache-control": cache } = response.headers;
        done({ status: response.statusCode ?? 0, type, body, cache });
      });
    })
      .on("error", failed)
      .end();
  });
}

describe("the server gives out the folders it was given", () => {
  test.each([
    ["/addin/", 200, "text/html; charset=utf-8", "<p>page</p>"],
    ["/addin/functions.json", 200, "application/json; charset=utf-8", "{}"],
    ["/addin/functions.json?v=1", 200, "application/json; charset=utf-8", "{}"],
    ["/addin/assets/icon%2032.png", 200, "image/png", "png"],
  ])("%s", async (path, status, type, body) => {
    expect(await get(path)).toEqual({ status, type, body, cache: "no-store" });
  });

  test("with office.js from this machine in the add-in's page, and nothing else changed", async () => {
    expect((await get("/addin/taskpane.html")).body).toBe('<script src="/office-js/office.js">');
  });
});

describe("and nothing else", () => {
  const linked: [string, number][] = process.platform === "win32" ? [] : [["/addin/link.txt", 404]];
  test.each<[string, number]>([
    ["/addin/../secret.txt", 404],
    ["/addin/%2e%2e/secret.txt", 404],
    ["/addin/..%2fsecret.txt", 404],
    ["/addin/..%5csecret.txt", 404],
    ["/addin/assets/../../secret.txt", 404],
    ["/addin//etc/passwd", 404],
    ["/addin/%00", 404],
    ["/addin/%zz", 400],
    ["/elsewhere/", 404],
    ...linked,
  ])("%s is refused", async (path, status) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.body).not.toContain("secret\n");
    expect(answer.body).not.toBe("secret");
  });

  test("a page of another site that was pointed at this machine gets nothing", async () => {
    expect((await get("/addin/", { Host: "evil.example" })).status).toBe(403);
  });

  test("nothing can be written", async () => {
    expect((await get("/addin/", {}, "PUT")).status).toBe(405);
  });
});
