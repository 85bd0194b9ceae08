import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { at, everywhere, type XmlElement } from "./document";
import type { Environment } from "./environments";

/** The rules of docs/manifest.md: the numbered traps, and by name those that belong to no single trap. */
export type RuleId = `M${number}` | "commands" | "locales" | "policy" | "resources" | "store" | "supertips";

/** A rule that the manifest or the build breaks, with one sentence: what, where, value found, way out. */
export interface Finding {
  readonly rule: RuleId;
  readonly sentence: string;
}

/** The files of a build by their path below dist/, with forward slashes. */
export type Build = ReadonlyMap<string, Buffer>;

/** What the last release promised to workbooks and to Excel. */
export interface Release {
  readonly version: string;
  readonly id: string;
  readonly manifestHash: string;
  readonly functions: readonly FunctionMetadata[];
}

/** The part of functions.json the rules look at. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name?: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly type?: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
}

/** Everything a rule may look at. */
export interface Subject {
  readonly xml: string;
  readonly root: XmlElement;
  readonly environment: Environment;
  readonly build: Build;
  readonly registeredCommands: readonly string[];
  readonly previous: Release | undefined;
}

export type Rule = (subject: Subject) => readonly Finding[];

/** The kinds of resource in `VersionOverrides/Resources` and the element that holds each. */
export const RESOURCE_KINDS = {
  image: "bt:Images",
  url: "bt:Urls",
  short: "bt:ShortStrings",
  long: "bt:LongStrings",
} as const;
export type ResourceKind = keyof typeof RESOURCE_KINDS;

export interface Resource {
  readonly id: string;
  readonly kind: ResourceKind;
  readonly value: string;
  readonly element: XmlElement;
}

export function resourcesOf(root: XmlElement): Resource[] {
  const holder = at(root, "VersionOverrides/Resources");
  return (Object.keys(RESOURCE_KINDS) as ResourceKind[]).flatMap((kind) =>
    (holder?.children.find(({ name }) => name === RESOURCE_KINDS[kind])?.children ?? []).map((element) => ({
      id: element.attributes["id"] ?? "",
      kind,
      value: element.attributes["DefaultValue"] ?? "",
      element,
    })),
  );
}

/** The value behind a resid, or "" when it leads nowhere (which is a finding of its own). */
export function resourceValue(root: XmlElement, resid: string | undefined): string {
  return resourcesOf(root).find(({ id }) => id === resid)?.value ?? "";
}

/** Every address of the manifest, wherever it stands. */
export function addressesOf(root: XmlElement): string[] {
  const named = [
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "SourceLocation",
    "bt:Image",
    "bt:Url",
    "bt:Override",
  ];
  return named
    .flatMap((name) => everywhere(root, name))
    .flatMap(({ attributes }) => [attributes["DefaultValue"], attributes["Value"]])
    .filter((value): value is string => value !== undefined && /^[a-z]+:\/\//i.test(value));
}

/** The public folder the manifest points at, taken from the pane's address. */
export function baseOf(root: XmlElement): string {
  return (at(root, "DefaultSettings/SourceLocation")?.attributes["DefaultValue"] ?? "").replace(/[^/]*$/, "");
}

/** The file of the build an address leads to, or nothing when it leads elsewhere. */
export function fileAt(root: XmlElement, address: string): string | undefined {
  const base = baseOf(root);
  return base && address.startsWith(base) ? address.slice(base.length).replace(/[?#].*$/, "") : undefined;
}

export function textOf(build: Build, file: string): string {
  return build.get(file)?.toString("utf8") ?? "";
}

export function functionsOf(build: Build): readonly FunctionMetadata[] {
  const text = textOf(build, "functions.json");
  if (!text) return [];
  return (JSON.parse(text) as { functions?: readonly FunctionMetadata[] }).functions ?? [];
}

/** The scripts we build; Microsoft's own are never among them. */
export function bundlesOf(build: Build): { readonly file: string; readonly text: string }[] {
  return [...build]
    .filter(([file]) => file.endsWith(".js"))
    .map(([file, content]) => ({ file, text: content.toString("utf8") }));
}

/** Reads a build folder. */
export function readBuild(folder: string): Build {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return new Map(files.map((file) => [path.relative(folder, file).split(path.sep).join("/"), readFileSync(file)]));
}
