import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { lintManifest } from "../../tools/manifest/lint";
import { registeredCommands } from "../../tools/manifest/registered-commands";
import { lastRelease } from "../../tools/manifest/released";
import { readBuild, type Build } from "../../tools/manifest/subject";

const ROOT = path.resolve(__dirname, "../..");
const dist = readBuild(path.join(ROOT, "dist"));
const text = (file: string) => dist.get(file)!.toString("utf8");

test("the linter of the manifest finds nothing in the build", () => {
  const findings = lintManifest(text("manifest.xml"), {
    dist,
    environment: "production",
    registeredCommands: registeredCommands(),
    previous: lastRelease(),
  });
  expect(findings).toEqual([]);
});

test("exactly these files are published", () => {
  const published = [...dist.keys()].map((file) => file.replace(/\.[0-9a-f]{8}\./, ".<hash>."));
  const sizes = (name: string) => [...dist.keys()].filter((file) => file.startsWith(`assets/${name}-`)).length;
  expect(published.filter((file) => !/^(assets|help)\//.test(file)).sort()).toEqual([
    "LICENSE.txt",
    "functions.js",
    "functions.json",
    "licences.txt",
    "manifest.xml",
    "more-pages.<hash>.js",
    "pages.<hash>.js",
    "shared.<hash>.js",
    "sheet-pages.<hash>.js",
    "taskpane.<hash>.js",
    "taskpane.html",
    "tree-begin.<hash>.js",
    "tree-pages.<hash>.js",
    "tree-sheets.<hash>.js",
  ]);
  expect(["icon", "new-workbook", "check-in", "formulas", "help"].map(sizes)).toEqual([9, 8, 8, 8, 8]);
  const { functions } = JSON.parse(text("functions.json")) as { functions: { id: string }[] };
  expect(published.filter((file) => file.startsWith("help/")).sort()).toEqual(
    ["help/help.css", "help/index.html", ...functions.map(({ id }) => `help/${id.toLowerCase()}.html`)].sort(),
  );
});

describe("what travels stays small (gzip)", () => {
  const kilobytes = (file: string) => gzipSync(dist.get(file)!, { level: 9 }).length / 1000;
  const sizeOf = (bundle: string) =>
    [...dist.keys()]
      .filter((file) => file.startsWith(`${bundle}.`) && file.endsWith(".js"))
      .reduce((sum, file) => sum + kilobytes(file), 0);

  test("the formulas: 15 kB at most, as opening a workbook waits for them", () => {
    expect(kilobytes("functions.js")).toBeLessThan(15);
  });
  test("the first page of the pane: 250 kB at most", () => {
    expect(sizeOf("taskpane")).toBeLessThan(250);
  });
  test.each(["pages", "more-pages", "sheet-pages", "tree-pages"])(
    "the first page with the %s: 400 kB at most, two seconds of a slow line (1.6 Mbit/s), which the first page is read in",
    (kind) => {
      expect(sizeOf("taskpane") + sizeOf("shared") + sizeOf(kind)).toBeLessThan(400);
    },
  );
});

test("no file of the build names another site than ours and Microsoft's", () => {
  // Names of XML dialects and links people may follow are not requests; the page's policy stops any request anyway.
  const harmless =
    /^https?:\/\/(www\.w3\.org|schemas\.microsoft\.com|react\.dev|github\.com\/microsoft|aka\.ms|okrw\.example|appsforoffice\.microsoft\.com)(\/|$)/;
  const foreign = [...dist]
    .filter(([file]) => /\.(js|html|json|xml|css)$/.test(file))
    .flatMap(([file, content]) =>
      [...content.toString("utf8").matchAll(/https?:\/\/[a-z0-9.-]+\.[a-z]+(?:\/[\w./-]*)?/gi)].map(([found]) => ({
        file,
        found,
      })),
    )
    .filter(({ found }) => !harmless.test(found));
  expect(foreign).toEqual([]);
});

const fingerprints = (build: Build) =>
  [...build].map(([file, content]) => `${file} ${createHash("sha256").update(content).digest("hex").slice(0, 12)}`);

test("the same sources give the same bytes, whatever the machine's settings", () => {
  const scratch = mkdtempSync(path.join(tmpdir(), "okrw-build-"));
  const [folder, home] = [path.join(scratch, "dist"), path.join(scratch, "home")];
  try {
    const webpack = path.join(ROOT, "node_modules/webpack/bin/webpack.js");
    execFileSync(process.execPath, [webpack, "--mode", "production", "--output-path", folder], {
      cwd: ROOT,
      stdio: "pipe",
      env: {
        PATH: process.env["PATH"],
        HOME: home,
        TZ: "Pacific/Apia",
        LANG: "tr_TR.UTF-8",
        base_url: "https://wrong.example/",
      },
    });
    expect(fingerprints(readBuild(folder))).toEqual(fingerprints(dist));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}, 180_000);

test.each([
  ["http://okrw.example/", "but Excel loads add-ins over https only."],
  ["https://localhost:3000/", "an address of this machine only."],
])(
  "a build for %s stops with a sentence",
  (base, sentence) => {
    const webpack = path.join(ROOT, "node_modules/webpack/bin/webpack.js");
    const folder = path.join(tmpdir(), "okrw-never-built");
    const build = () =>
      execFileSync(
        process.execPath,
        [webpack, "--mode", "production", "--output-path", folder, "--env", `base=${base}`],
        {
          cwd: ROOT,
          encoding: "utf8",
          stdio: "pipe",
        },
      );
    expect(build).toThrow(sentence);
  },
  60_000,
);
