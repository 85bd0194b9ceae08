import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadCatalogue } from "../../../tools/catalogue";

describe("the catalogue's file", () => {
  const root = mkdtempSync(join(tmpdir(), "catalogue-"));
  const file = join(root, ".cache", "catalogue.json");
  const kept = () => JSON.parse(readFileSync(file, "utf8")) as { library: string; classes: object };

  beforeAll(() => {
    writeFileSync(join(root, "package.json"), "{}");
    symlinkSync(join(process.cwd(), "node_modules"), join(root, "node_modules"), "junction");
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test("is made when it is missing", () => {
    expect(loadCatalogue(root).classes).toHaveProperty("Range");
    expect(kept().library).toMatch(/^1\.1\.110\+/);
  });

  test("is taken as it is when it is there", () => {
    writeFileSync(file, JSON.stringify({ ...kept(), classes: {} }));
    expect(loadCatalogue(root).classes).toEqual({});
  });

  test("is made anew when another version of the library is installed", () => {
    writeFileSync(file, JSON.stringify({ library: "1.1.109+1", classes: {}, events: [] }));
    expect(loadCatalogue(root).classes).toHaveProperty("Range");
  });
});
