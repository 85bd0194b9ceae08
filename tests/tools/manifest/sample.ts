import path from "node:path";
import { addInFiles } from "../../../tools/build/add-in-files";
import { parseBaseAddress } from "../../../tools/build/base-address";
import { COMMANDS } from "../../../tools/manifest/manifest";
import { lintManifest } from "../../../tools/manifest/lint";
import { CONTENT_SECURITY_POLICY, OFFICE_JS } from "../../../tools/manifest/rules/page";
import type { Finding, Release } from "../../../tools/manifest/subject";

const ROOT = path.resolve(__dirname, "../../..");
export const BASE = parseBaseAddress("https://okrw.example/excel/", "the test");

const policy = Object.entries(CONTENT_SECURITY_POLICY)
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join("; ");

const PAGE = `<!doctype html><html lang="en"><head>
<meta http-equiv="Content-Security-Policy" content="${policy}">
<script src="${OFFICE_JS}"></script>
<script defer src="functions.js"></script><script defer src="taskpane.0123abcd.js"></script>
</head><body><div id="root"></div></body></html>`;

/** A build without fault: the real manifest, metadata, help and icons, and the smallest page and bundles that do. */
export class SampleBuild {
  readonly files = new Map<string, Buffer>();
  commands: readonly string[] = COMMANDS;
  previous: Release | undefined;

  constructor() {
    for (const { name, content } of addInFiles({ root: ROOT, environment: "production", base: BASE })) {
      this.files.set(name, Buffer.from(content));
    }
    const { functions } = JSON.parse(this.text("functions.json")) as { functions: { id: string }[] };
    this.write("taskpane.html", PAGE);
    this.write("taskpane.0123abcd.js", "document.title;");
    this.write("functions.js", functions.map(({ id }) => `CustomFunctions.associate("${id}", () => 0);`).join("\n"));
  }

  text(file: string): string {
    return this.files.get(file)!.toString("utf8");
  }

  write(file: string, content: string): void {
    this.files.set(file, Buffer.from(content));
  }

  /** Replaces in a file; a text that is not there is a mistake of the test. */
  replace(file: string, search: string | RegExp, by: string): void {
    const before = this.text(file);
    const after = before.replace(search, by);
    if (after === before) throw new Error(`${file} has no ${String(search)}.`);
    this.write(file, after);
  }

  /** Changes functions.json as data. */
  metadata(change: (json: { functions: Record<string, unknown>[] } & Record<string, unknown>) => void): void {
    const json = JSON.parse(this.text("functions.json")) as { functions: Record<string, unknown>[] };
    change(json);
    this.write("functions.json", JSON.stringify(json));
  }

  lint(): Finding[] {
    const { files, commands, previous } = this;
    return lintManifest(this.text("manifest.xml"), {
      dist: files,
      environment: "production",
      registeredCommands: commands,
      previous,
    });
  }
}
