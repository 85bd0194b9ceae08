import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { lintManifest } from "./lint";
import { registeredCommands } from "./registered-commands";
import { lintRequirementSets } from "./requirement-sets";
import { schemaErrors, schemaFolder } from "./schema";
import { lastRelease } from "./released";
import { readBuild } from "./subject";

/** `npm run lint:manifest`: every rule of docs/manifest.md on dist/, a line per finding; exit code 1 if there is one. */
async function main(): Promise<void> {
  const root = path.resolve(__dirname, "../..");
  const dist = path.join(root, "dist");
  if (!existsSync(path.join(dist, "manifest.xml"))) {
    throw new Error("There is no dist/manifest.xml to check. Run npm run build first.");
  }
  const xml = readFileSync(path.join(dist, "manifest.xml"), "utf8");
  const schema = await schemaErrors(xml, schemaFolder(root));
  const findings = [
    ...(schema ?? []).map((sentence) => ({ rule: "M4", sentence })),
    ...lintManifest(xml, {
      dist: readBuild(dist),
      environment: "production",
      registeredCommands: registeredCommands(),
      previous: lastRelease(),
    }),
    ...lintRequirementSets(root),
  ];
  for (const { rule, sentence } of findings) process.stdout.write(`${rule}  ${sentence}\n`);
  const about = schema ? "schema and rules" : "rules; skipped: no schema";
  process.stdout.write(`dist/manifest.xml, ${about}: ${findings.length} findings.\n`);
  process.exitCode = findings.length > 0 ? 1 : 0;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
