import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
const read = <T>(file: string) => JSON.parse(readFileSync(path.join(ROOT, file), "utf8")) as T;

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string | { readonly type: string };
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = read<{ lockfileVersion: number; packages: Readonly<Record<string, Locked>> }>("package-lock.json");
const project = read<{
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  overrides: Record<string, string>;
}>("package.json");
const packages = Object.entries(lock.packages).filter(([place]) => place.includes("node_modules/"));

test("every direct dependency is pinned to one version", () => {
  const loose = Object.entries({ ...project.dependencies, ...project.devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version) && !version.startsWith("file:tools/stubs/"),
  );
  expect(loose).toEqual([]);
});

test("package.json and the lock file ask for the same", () => {
  const { dependencies, devDependencies } = lock.packages[""] as typeof project;
  expect({ dependencies, devDependencies }).toEqual({
    dependencies: project.dependencies,
    devDependencies: project.devDependencies,
  });
});

test("every package is checked by its hash; those of other systems alone may lack one", () => {
  // The registry these were written from has no files for some systems; npm takes the hash from the registry then.
  const otherSystem = ({ optional, os }: Locked) => optional === true && os !== undefined;
  const unchecked = packages.filter(([, { link, integrity, ...rest }]) => !link && !integrity && !otherSystem(rest));
  expect(unchecked.map(([place]) => place)).toEqual([]);
  expect(
    packages.filter(([, { integrity }]) => integrity && !integrity.startsWith("sha512-")).map(([place]) => place),
  ).toEqual([]);
});

test("no package is bound to one registry or to a place outside of the project", () => {
  const bound = packages.filter(
    ([, { resolved }]) => resolved && !/^(https:\/\/registry\.npmjs\.org\/|tools\/stubs\/)/.test(resolved),
  );
  expect(bound.map(([place, { resolved }]) => `${place}: ${resolved}`)).toEqual([]);
});

test("npm ci works on every system: each optional binary is listed", () => {
  const missing = packages.flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !lock.packages[`node_modules/${name}`] && !lock.packages[`${place}/node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
});

test("the stand-in for the 450 MB tool is ours, and it is what npm finds", () => {
  const name = "@microsoft/m365agentstoolkit-cli";
  expect(project.overrides[name]).toBe(`$${name}`);
  expect(lock.packages[`node_modules/${name}`]).toEqual({ resolved: "tools/stubs/m365agentstoolkit-cli", link: true });
});

describe("licences", () => {
  const PERMISSIVE = [
    "MIT",
    "MIT-0",
    "ISC",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "0BSD",
    "Apache-2.0",
    "BlueOak-1.0.0",
    "Python-2.0",
    "CC0-1.0",
    "CC-BY-4.0",
    "Unlicense",
    "WTFPL",
    "Zlib",
  ];
  /** Packages whose licence is none of the list, each with the reason why it may be here. Never in the product. */
  const KNOWN: Readonly<Record<string, string>> = {
    "@axe-core/playwright": "MPL-2.0; runs in tests, unchanged",
    "axe-core": "MPL-2.0; runs in tests, unchanged",
    "@fontsource-variable/open-sans": "OFL-1.1; a font the workbench shows, unchanged",
    "@fontsource/carlito": "OFL-1.1; a font the workbench shows, unchanged",
    "@microsoft/office-js":
      "Microsoft's terms for apps that work with Microsoft 365; read by workbench and tests, unchanged",
    "@univerjs/telemetry": "names none; part of Univer, which is Apache-2.0; in the workbench's page only",
  };

  const licenceOf = (place: string, { license }: Locked): string => {
    if (license !== undefined) return typeof license === "string" ? license : license.type;
    const file = path.join(ROOT, place, "package.json");
    if (!existsSync(file)) return "not installed";
    const { license: named, licenses } = JSON.parse(readFileSync(file, "utf8")) as {
      license?: string | { type: string };
      licenses?: { type: string }[];
    };
    return typeof named === "string" ? named : (named?.type ?? licenses?.[0]?.type ?? "none");
  };
  const isPermissive = (licence: string): boolean => {
    const parts = licence.replace(/[()]/g, "").split(/ OR /);
    return parts.some((part) => part.split(/ AND /).every((one) => PERMISSIVE.includes(one.trim())));
  };
  const others = (chosen: typeof packages) =>
    chosen
      .filter(([place, entry]) => !entry.link && !isPermissive(licenceOf(place, entry)))
      .map(([place, entry]) => ({ name: place.replace(/^.*node_modules\//, ""), licence: licenceOf(place, entry) }));

  test("all that users run is permissive", () => {
    const run = packages.filter(([, { dev }]) => !dev);
    expect(run.length).toBeGreaterThan(50);
    expect(others(run)).toEqual([]);
  });

  test("so are the tools, but for those that are known and never shipped", () => {
    const found = others(packages.filter(([, { dev }]) => dev));
    expect(found.filter(({ name }) => !(name in KNOWN))).toEqual([]);
  });
});
