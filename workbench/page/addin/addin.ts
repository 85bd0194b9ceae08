import type { Connection, ExcelHost } from "../../host";
import type { FunctionsFile } from "../../host/calculation/function-runtime";
import type { SaveOptions } from "../../files";
import { readManifest, type Manifest } from "./manifest";

export interface AddinAddresses {
  /** The page of the add-in. */
  readonly page: string;
  readonly manifest: string;
}

/** What stands in the pane. `name` and `src` are those of its frame. */
export type PaneState =
  | { readonly step: "loading" }
  | { readonly step: "running"; readonly name: string; readonly src: string }
  | { readonly step: "failed"; readonly sentence: string };

/** office.js polls so long for the page's `Office.onReady` before it gives up. */
const PATIENCE = 20_000;

/** The add-in in its frame: read from its manifest, connected to the host, shown or hidden. */
export class AddinFrame {
  state: PaneState = { step: "loading" };
  manifest: Manifest | undefined;
  connection: Connection | undefined;
  title = "";
  private file: FunctionsFile | undefined;
  private frame: HTMLIFrameElement | undefined;
  private heard = false;
  private patience: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ExcelHost,
    private readonly addresses: AddinAddresses,
    private readonly changed: () => void,
  ) {
    window.addEventListener("message", (event) => this.received(event));
    host.onVisibilityChanged((connection) => connection === this.connection && this.changed());
  }

  get shown(): boolean {
    return this.connection?.visible ?? true;
  }

  set shown(shown: boolean) {
    if (this.connection) this.connection.visible = shown;
    this.changed();
  }

  /** Reads manifest and function metadata and starts the page; a failure is a sentence in the pane. */
  async start(): Promise<void> {
    try {
      assertHere(this.addresses.page, "add-in");
      assertHere(this.addresses.manifest, "manifest");
      const xml = await (await get(this.addresses.manifest, "The manifest")).text();
      this.manifest = readManifest(xml, this.addresses.page);
      this.title = this.manifest.name;
      const { functions } = this.manifest;
      if (functions) {
        const answer = await get(functions.metadataUrl, "The description of the custom functions");
        this.file = (await answer.json()) as FunctionsFile;
      }
      await get(this.addresses.page, "The add-in's page");
      this.run(this.addresses.page);
    } catch (reason) {
      this.state = { step: "failed", sentence: reason instanceof Error ? reason.message : String(reason) };
      this.changed();
    }
  }

  /** What a saved workbook says of the add-in whose functions it calls. */
  get saved(): SaveOptions {
    const { manifest, file } = this;
    if (!manifest?.functions || !file) return {};
    const functions = file.functions.map(({ name }) => `${manifest.functions!.namespace}.${name}`);
    return { addin: { id: manifest.id, version: manifest.version, functions } };
  }

  /** Loads the page anew, as if the add-in had been closed and opened. */
  restart(): void {
    if (this.state.step === "running") this.run(withoutQuery(this.state.src));
  }

  /** Opens the pane at one of the add-in's pages. The same page goes on as it was; another one starts anew. */
  show(url: string, title: string): void {
    this.title = title;
    const running = this.state.step === "running" ? this.state.src : "";
    if (withoutQuery(running) !== withoutQuery(url)) this.run(url);
    this.shown = true;
  }

  /** Moves the keyboard into the pane; false when no page stands in it. */
  focus(): boolean {
    if (!this.shown || this.state.step !== "running" || !this.frame) return false;
    this.frame.focus();
    this.connection?.focus();
    return true;
  }

  attach(frame: HTMLIFrameElement | undefined): void {
    this.frame = frame;
  }

  private run(url: string): void {
    if (this.connection) this.host.disconnect(this.connection);
    const manifest = this.manifest!;
    const connection = this.host.connect(
      {
        id: manifest.id,
        name: manifest.name,
        url,
        ...(manifest.functions && this.file ? { namespace: manifest.functions.namespace, functions: this.file } : {}),
      },
      (message) => this.frame?.contentWindow?.postMessage(message, new URL(url).origin),
    );
    connection.ribbon.listen(() => this.changed());
    this.connection = connection;
    const src = `${url}${url.includes("?") ? "&" : "?"}${connection.hostInfoQuery()}`;
    this.state = { step: "running", name: connection.windowName(), src };
    this.waitForIt(url);
    this.changed();
  }

  private waitForIt(url: string): void {
    this.heard = false;
    clearTimeout(this.patience);
    this.patience = setTimeout(() => {
      if (this.heard) return;
      this.state = {
        step: "failed",
        sentence: `The page ${url} has not loaded office.js, or has not called Office.onReady. Look into the browser's console.`,
      };
      this.changed();
    }, PATIENCE);
  }

  private received(event: MessageEvent): void {
    if (!this.frame || event.source !== this.frame.contentWindow || typeof event.data !== "string") return;
    this.heard = true;
    this.connection?.receive(event.data);
    this.changed();
  }
}

/** office.js trusts a host of its own host name only, so an add-in from elsewhere could not be run anyway. */
function assertHere(address: string, what: string): void {
  if (new URL(address).hostname === location.hostname) return;
  throw new Error(
    `The ${what} at ${address} is on another host; the workbench runs what is served from ${location.hostname}.`,
  );
}

async function get(address: string, what: string): Promise<Response> {
  const answer = await fetch(address, { cache: "no-store" }).catch(() => undefined);
  if (answer?.ok) return answer;
  const why = answer ? `the server answered ${answer.status}` : "the server does not answer";
  throw new Error(`${what} could not be loaded from ${address}: ${why}. Build the add-in, or correct the address.`);
}

const withoutQuery = (url: string) => url.replace(/[?#].*$/, "");
