/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ManifestProblem, readManifest } from "../../../workbench/page/addin/manifest";

const PAGE = "https://localhost:8443/sample/taskpane.html";
const sample = readFileSync(join(process.cwd(), "tests", "fixtures", "sample-addin", "manifest.xml"), "utf8");

describe("the manifest of the sample add-in", () => {
  const manifest = readManifest(sample, PAGE);

  test("gives name, id and custom functions, with what lies beside its public page looked for beside the served one", () => {
    expect(manifest).toMatchObject({
      id: "6f2c6f0e-6d5d-4e0b-9e0a-3b8f4b1c7d21",
      version: "1.0.0.0",
      name: "Sample add-in",
      functions: { namespace: "SAMPLE", metadataUrl: "https://localhost:8443/sample/functions.json" },
    });
  });

  test("gives its ribbon tab with groups, buttons, icons and supertips", () => {
    const [tab] = manifest.tabs;
    expect(tab).toMatchObject({ id: "SampleTab", label: "Sample", builtIn: false });
    expect(tab!.groups[0]!.controls[0]).toEqual({
      kind: "button",
      id: "ShowButton",
      label: "Show sample",
      supertip: { title: "Show sample", description: "Opens the pane of the sample." },
      icon: "https://localhost:8443/sample/icon.svg",
      smallIcon: "https://localhost:8443/sample/icon.svg",
      action: { does: "show-pane", url: PAGE, title: "Show sample" },
    });
    expect(tab!.groups[0]!.controls[1]).toMatchObject({
      kind: "menu",
      label: "More",
      items: [{ label: "Write numbers", action: { does: "run", functionName: "writeNumbers" } }],
    });
  });
});

describe("a manifest that cannot be used says why", () => {
  test.each([
    ["it is no XML", "{}", "not well-formed XML"],
    ["it is some other document", "<html></html>", "begins with <html>"],
    ["it names no page", "<OfficeApp><Id>1</Id></OfficeApp>", "names no page"],
  ])("%s", (_what, xml, sentence) => {
    expect(() => readManifest(xml, PAGE)).toThrow(ManifestProblem);
    expect(() => readManifest(xml, PAGE)).toThrow(sentence);
  });
});
