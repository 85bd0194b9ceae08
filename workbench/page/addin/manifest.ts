/** What the workbench needs to know of an add-in, read from its manifest.xml. Addresses are those of the served page. */
export interface Manifest {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly pageUrl: string;
  /** Custom functions; absent when the add-in has none. */
  readonly functions?: { readonly namespace: string; readonly metadataUrl: string };
  /** Tabs of its own, and groups it adds to tabs that Excel has (`TabHome` and others). */
  readonly tabs: readonly RibbonTab[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly builtIn: boolean;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

export type RibbonControl = RibbonButton | RibbonMenu;

interface RibbonFace {
  readonly id: string;
  readonly label: string;
  readonly supertip: { readonly title: string; readonly description: string };
  /** Address of the icon next to 32 pixels, if there is one. */
  readonly icon: string | undefined;
  readonly smallIcon: string | undefined;
}

export interface RibbonButton extends RibbonFace {
  readonly kind: "button";
  readonly action:
    | { readonly does: "show-pane"; readonly url: string; readonly title: string }
    | { readonly does: "run"; readonly functionName: string };
}

export interface RibbonMenu extends RibbonFace {
  readonly kind: "menu";
  readonly items: readonly RibbonButton[];
}

/** The manifest cannot be used; the message says why in a sentence for a person. */
export class ManifestProblem extends Error {}

/**
 * Reads a manifest for Excel.
 *
 * @param xml     text of manifest.xml
 * @param pageUrl where the add-in's page is served here; the manifest names its public address, and everything beside
 *                that (icons, functions.json) is looked for beside this
 * @throws ManifestProblem when it is no XML, or no add-in manifest
 */
export function readManifest(xml: string, pageUrl: string): Manifest {
  const doc = new DOMParser().parseFromString(xml, "text/xml");
  if (doc.querySelector("parsererror")) throw new ManifestProblem("The manifest is not well-formed XML.");
  const root = doc.documentElement;
  if (root.localName !== "OfficeApp") {
    throw new ManifestProblem(`The manifest begins with <${root.localName}>; an add-in's begins with <OfficeApp>.`);
  }
  return new Reader(root, pageUrl).read();
}

class Reader {
  private readonly texts = new Map<string, string>();
  private readonly publicPage: string;

  constructor(
    private readonly root: Element,
    private readonly pageUrl: string,
  ) {
    for (const name of ["Url", "Image", "String"]) {
      for (const it of all(root, name))
        this.texts.set(it.getAttribute("id") ?? "", it.getAttribute("DefaultValue") ?? "");
    }
    this.publicPage = child(child(root, "DefaultSettings"), "SourceLocation")?.getAttribute("DefaultValue") ?? "";
    if (!this.publicPage)
      throw new ManifestProblem("The manifest names no page: DefaultSettings/SourceLocation is missing.");
  }

  read(): Manifest {
    const functions = this.functions();
    return {
      id: text(child(this.root, "Id")),
      version: text(child(this.root, "Version")),
      name: child(this.root, "DisplayName")?.getAttribute("DefaultValue") ?? "Add-in",
      pageUrl: this.pageUrl,
      tabs: this.tabs(),
      ...(functions ? { functions } : {}),
    };
  }

  private functions(): Manifest["functions"] {
    const point = this.point("CustomFunctions");
    const metadata = child(child(point, "Metadata"), "SourceLocation");
    if (!point || !metadata) return undefined;
    return { namespace: this.resource(child(point, "Namespace")), metadataUrl: this.served(this.resource(metadata)) };
  }

  private tabs(): RibbonTab[] {
    const point = this.point("PrimaryCommandSurface");
    return children(point).flatMap((tab) => {
      if (tab.localName !== "CustomTab" && tab.localName !== "OfficeTab") return [];
      const groups = children(tab, "Group").map((group) => ({
        id: group.getAttribute("id") ?? "",
        label: this.resource(child(group, "Label")),
        controls: children(group, "Control").map((control) => this.control(control)),
      }));
      const label = this.resource(child(tab, "Label"));
      return [{ id: tab.getAttribute("id") ?? "", label, builtIn: tab.localName === "OfficeTab", groups }];
    });
  }

  private control(control: Element): RibbonControl {
    if (type(control) !== "Menu") return this.button(control);
    return {
      kind: "menu",
      ...this.face(control),
      items: children(child(control, "Items"), "Item").map((it) => this.button(it)),
    };
  }

  private button(control: Element): RibbonButton {
    const action = child(control, "Action");
    const face = this.face(control);
    if (type(action) === "ExecuteFunction") {
      return { kind: "button", ...face, action: { does: "run", functionName: text(child(action, "FunctionName")) } };
    }
    const location = child(action, "SourceLocation");
    const url = location ? this.served(this.resource(location)) : this.pageUrl;
    const title = this.resource(child(action, "Title")) || face.label;
    return { kind: "button", ...face, action: { does: "show-pane", url, title } };
  }

  private face(control: Element): RibbonFace {
    const tip = child(control, "Supertip");
    const images = children(child(control, "Icon"), "Image");
    const nearest = (size: number) => {
      const best = [...images].sort((a, b) => distance(a, size) - distance(b, size))[0];
      return best && this.served(this.resource(best));
    };
    return {
      id: control.getAttribute("id") ?? "",
      label: this.resource(child(control, "Label")),
      supertip: { title: this.resource(child(tip, "Title")), description: this.resource(child(tip, "Description")) },
      icon: nearest(32),
      smallIcon: nearest(16),
    };
  }

  private point(kind: string): Element | undefined {
    return all(this.root, "ExtensionPoint").find((it) => type(it) === kind);
  }

  private resource(element: Element | undefined): string {
    return this.texts.get(element?.getAttribute("resid") ?? "") ?? "";
  }

  /** From the public address to the one served here: what lies beside the public page lies beside this page. */
  private served(address: string): string {
    const folder = this.publicPage.slice(0, this.publicPage.lastIndexOf("/") + 1);
    return address.startsWith(folder) ? new URL(address.slice(folder.length), this.pageUrl).href : address;
  }
}

const distance = (image: Element, size: number) => Math.abs(Number(image.getAttribute("size")) - size);
const text = (element: Element | undefined) => element?.textContent?.trim() ?? "";
const type = (element: Element | undefined) => element?.getAttribute("xsi:type")?.replace(/^.*:/, "") ?? "";

/** By local name, whatever the prefix: manifests write `bt:Url`, newer overrides nest under other namespaces. */
function all(element: Element, name: string): Element[] {
  return [...element.getElementsByTagNameNS("*", name)];
}

function children(element: Element | undefined, name?: string): Element[] {
  return [...(element?.children ?? [])].filter((it) => name === undefined || it.localName === name);
}

function child(element: Element | undefined, name: string): Element | undefined {
  return children(element, name)[0];
}
