import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { DEVELOPMENT_BASE } from "../build/base-address";
import { manifest } from "./manifest";
import { releases } from "./released.json";
import { releaseRecord } from "./rules/release";
import { readBuild } from "./subject";

const root = path.resolve(__dirname, "../..");

/** `npm run manifest`: writes the manifest.xml that `npm start` sideloads. A test says when it is out of date. */
function writeDevelopmentManifest(): void {
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
  writeFileSync(
    path.join(root, "manifest.xml"),
    manifest({ environment: "development", base: DEVELOPMENT_BASE, version }),
  );
  process.stdout.write(`manifest.xml written for ${DEVELOPMENT_BASE}.\n`);
}

/** `npm run manifest -- --release`: notes what dist/ promises, so that later builds are held to it. */
function recordRelease(): void {
  const build = readBuild(path.join(root, "dist"));
  const xml = build.get("manifest.xml")?.toString("utf8");
  if (!xml) throw new Error("There is no dist/manifest.xml to release. Run npm run build first.");
  const record = releaseRecord(xml, build);
  const others = (releases as readonly { version: string }[]).filter(({ version }) => version !== record.version);
  const file = path.join(root, "tools/manifest/released.json");
  writeFileSync(file, `${JSON.stringify({ releases: [...others, record] }, null, 2)}\n`);
  process.stdout.write(`Release ${record.version} noted in tools/manifest/released.json.\n`);
}

writeDevelopmentManifest();
if (process.argv.includes("--release")) recordRelease();
