import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Catalogue, CatalogueClass, Member } from "../../workbench/host/protocol/catalogue";
import { readApiSets } from "./api-sets";
import { readLibrary } from "./library";

/** Raised whenever the generator writes something else for the same library. */
const LAYOUT = 1;

/**
 * The catalogue of the installed library: what Excel's classes are called on the wire. Made when it is missing or was
 * made from another version; kept beside the project, never in it, because it is drawn from files that are not ours.
 */
export function loadCatalogue(root: string = process.cwd()): Catalogue {
  const file = join(root, ".cache", "catalogue.json");
  const wanted = `${installed(root, "@microsoft/office-js").version}+${LAYOUT}`;
  if (existsSync(file)) {
    const kept = JSON.parse(readFileSync(file, "utf8")) as Catalogue;
    if (kept.library === wanted) return kept;
  }
  const made = generateCatalogue(root, wanted);
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify(made));
  renameSync(unfinished, file); // several test processes may be making it at the same time
  return made;
}

function generateCatalogue(root: string, library: string): Catalogue {
  const office = installed(root, "@microsoft/office-js").folder;
  const types = installed(root, "@types/office-js").folder;
  const { classes, events } = readLibrary(readFileSync(join(office, "dist", "excel-web-16.00.debug.js"), "utf8"));
  const documented = readApiSets(readFileSync(join(types, "index.d.ts"), "utf8"));
  return { library, classes: withApiSets(classes, documented), events };
}

function withApiSets(
  classes: Readonly<Record<string, CatalogueClass>>,
  documented: ReturnType<typeof readApiSets>,
): Record<string, CatalogueClass> {
  const result: Record<string, CatalogueClass> = {};
  for (const [name, found] of Object.entries(classes)) {
    const ofClass = documented.get(name);
    const apiSet = ofClass ? { apiSet: ofClass } : {};
    const members: Record<string, Member> = {};
    for (const [wire, member] of Object.entries(found.members)) {
      const ofMember = documented.get(`${name}.${member.name}`) ?? member.apiSet ?? ofClass;
      members[wire] = ofMember ? { ...member, apiSet: ofMember } : member;
    }
    const ofIndexer = documented.get(`${name}.getItem`) ?? found.indexer?.apiSet ?? ofClass;
    const indexer = found.indexer && { ...found.indexer, ...(ofIndexer ? { apiSet: ofIndexer } : {}) };
    result[name] = { ...found, ...apiSet, ...(indexer ? { indexer } : {}), members };
  }
  return result;
}

function installed(root: string, name: string): { folder: string; version: string } {
  const manifest = createRequire(join(root, "package.json")).resolve(`${name}/package.json`);
  return {
    folder: dirname(manifest),
    version: (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version,
  };
}

if (process.argv[1]?.replaceAll("\\", "/").endsWith("tools/catalogue/index.ts")) {
  const { library, classes, events } = loadCatalogue();
  const members = Object.values(classes).reduce((sum, one) => sum + Object.keys(one.members).length, 0);
  console.log(
    `office-js ${library}: ${Object.keys(classes).length} classes, ${members} members, ${events.length} events`,
  );
}
