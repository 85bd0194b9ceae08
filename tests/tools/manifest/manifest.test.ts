import { readFileSync } from "node:fs";
import path from "node:path";
import { DEVELOPMENT_BASE, parseBaseAddress } from "../../../tools/build/base-address";
import { ENVIRONMENTS, type Environment } from "../../../tools/manifest/environments";
import { COMMANDS, manifest } from "../../../tools/manifest/manifest";
import { registeredCommands } from "../../../tools/manifest/registered-commands";
import { Resources } from "../../../tools/manifest/resources";
import { schemaErrors, schemaFolder } from "../../../tools/manifest/schema";
import { addressesOf } from "../../../tools/manifest/subject";
import { everywhere, parseXml } from "../../../tools/manifest/document";

const ROOT = path.resolve(__dirname, "../../..");
const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as { version: string };
const development = manifest({ environment: "development", base: DEVELOPMENT_BASE, version });

test("the committed manifest.xml is the one npm run manifest writes", () => {
  expect(readFileSync(path.join(ROOT, "manifest.xml"), "utf8")).toBe(development);
});

test.each(["https://okrw.example/excel/", "https://a.example/", "https://b.example:8443/x/y/"])(
  "every address of a release is below %s",
  (address) => {
    const base = parseBaseAddress(address, "the test");
    const addresses = addressesOf(parseXml(manifest({ environment: "production", base, version })));
    expect(addresses.length).toBeGreaterThan(30);
    expect(addresses.filter((each) => !each.startsWith(base))).toEqual([]);
  },
);

test("the environments are two add-ins to Excel: another Id, another name", () => {
  const { development: one, production: other } = ENVIRONMENTS;
  expect(one.id).not.toBe(other.id);
  expect(one.name).not.toBe(other.name);
});

test("the Ids are those of every copy ever installed", () => {
  expect(ENVIRONMENTS.development.id).toBe("a96f825d-91e0-4dd7-b724-5d1dbc1b3c9d");
  expect(ENVIRONMENTS.production.id).toBe("8356a5fb-7de2-4341-85d0-adf042b0d0b9");
});

test("each command of the ribbon is associated by the pane, and no other is", () => {
  expect(registeredCommands().sort()).toEqual([...COMMANDS].sort());
});

describe("Microsoft's schema", () => {
  const folder = schemaFolder(ROOT);
  const check = async (xml: string): Promise<readonly string[] | "skipped: no schema"> => {
    const errors = await schemaErrors(xml, folder);
    if (errors === undefined) process.stdout.write("manifest against the schema — skipped: no schema\n");
    return errors ?? "skipped: no schema";
  };

  test.each<Environment>(["development", "production"])("accepts the manifest of %s", async (environment) => {
    const xml = manifest({ environment, base: parseBaseAddress("https://okrw.example/excel/", "the test"), version });
    expect([[], "skipped: no schema"]).toContainEqual(await check(xml));
  });

  test("refuses an element in the wrong place, so the check is one", async () => {
    const moved = development
      .replace(/\s*<ProviderName>.*<\/ProviderName>/, "")
      .replace("</OfficeApp>", "<ProviderName>x</ProviderName></OfficeApp>");
    const errors = await check(moved);
    if (errors !== "skipped: no schema") expect(errors.join()).toContain("ProviderName");
  });
});

test("a German Excel reads German on its ribbon: every text that is another one there has its translation", () => {
  const xml = manifest({
    environment: "production",
    base: parseBaseAddress("https://okrw.example/excel/", "the test"),
    version,
  });
  const strings = everywhere(parseXml(xml), "bt:String").map(({ attributes, children }) => ({
    id: attributes["id"],
    text: attributes["DefaultValue"],
    translations: children.map((child) => [child.attributes["Locale"], child.attributes["Value"]]),
  }));
  expect(strings.filter(({ translations }) => translations.length === 0).map(({ text }) => text)).toEqual([
    "OKR",
    "OKR",
  ]);
  expect(strings).toContainEqual({ id: "formulas.Label", text: "Formulas", translations: [["de-DE", "Formeln"]] });
});

describe("resources: a manifest cannot be written with a bad one", () => {
  const resources = () => new Resources(parseBaseAddress("https://okrw.example/", "the test"));

  test("the same id may be named again, but not for something else", () => {
    const all = resources();
    all.short("Tab", "OKR");
    expect(all.short("Tab", "OKR")).toBe("Tab");
    expect(() => all.short("Tab", "Goals")).toThrow('"Tab" is "OKR" already and cannot become "Goals" too.');
  });

  test.each([
    ["an id of 33 characters", () => resources().short("x".repeat(33), ""), "longer than 32 characters"],
    [
      "a label of 126 characters",
      () => resources().short("Tab", "x".repeat(126)),
      "has 126 characters; Excel takes 125.",
    ],
    [
      "a label of 126 characters in another language",
      () => resources().short("Tab", { text: "OKR", others: [{ locale: "de-DE", text: "x".repeat(126) }] }),
      "has 126 characters; Excel takes 125.",
    ],
    ["a tip of 251 characters", () => resources().long("Tip", "x".repeat(251)), "has 251 characters; Excel takes 250."],
  ])("%s is refused", (_what, add, sentence) => {
    expect(add).toThrow(sentence);
  });
});
