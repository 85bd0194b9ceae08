/** The little of a browser that Microsoft's library asks for before it talks to its host. */
export interface PageWindow {
  name: string;
  /** What the host posts to the page. */
  deliver(text: string): void;
}

/**
 * Makes this process look like a page to the library: globals, not an object of its own, because an add-in's code says
 * `Excel` and `Office`. `fetchScript` is asked for every script of the page's own origin; `toHost` gets what it posts.
 */
export function becomePage(
  url: string,
  fetchScript: (path: string) => void,
  toHost: (text: string) => void,
): PageWindow {
  const address = new URL(url);
  const listeners = new Map<string, Set<(event: unknown) => void>>();
  const events = {
    addEventListener: (type: string, listener: (event: unknown) => void) => {
      listeners.set(type, (listeners.get(type) ?? new Set()).add(listener));
    },
    removeEventListener: (type: string, listener: (event: unknown) => void) => listeners.get(type)?.delete(listener),
  };
  const appendChild = (node: Element) => {
    if (node.tagName === "SCRIPT" && node.src?.startsWith(address.origin)) {
      void Promise.resolve().then(() => {
        fetchScript(new URL(node.src!).pathname);
        node.onload?.({});
      });
    }
    return node;
  };
  const head = { appendChild };
  const loader = { tagName: "SCRIPT", src: `${address.origin}/office.js`, getAttribute: () => null };
  const document = {
    ...events,
    readyState: "complete",
    domain: address.hostname,
    cookie: "",
    head,
    body: { appendChild },
    documentElement: { lang: "en-US" },
    hasFocus: () => false,
    getElementsByTagName: (tag: string) => (tag.toLowerCase() === "script" ? [loader] : [head]),
    getElementById: () => null,
    querySelectorAll: () => [],
    createElement: (tag: string) =>
      tag.toLowerCase() === "a" ? anchor() : { tagName: tag.toUpperCase(), setAttribute: () => undefined },
  };
  const page: Record<string, unknown> = {
    ...events,
    window: globalThis,
    self: globalThis,
    top: undefined,
    parent: { postMessage: (text: string) => toHost(text) },
    document,
    location: address,
    navigator: { userAgent: "Node.js", language: "en-US" },
    history: {},
    sessionStorage: storage(),
    localStorage: storage(),
    name: "",
  };
  for (const [key, value] of Object.entries(page)) {
    Object.defineProperty(globalThis, key, { value, configurable: true, writable: true });
  }
  return {
    set name(name: string) {
      Object.defineProperty(globalThis, "name", { value: name, configurable: true, writable: true });
    },
    deliver: (data) =>
      listeners.get("message")?.forEach((listener) => listener({ data, origin: address.origin, source: null })),
  };
}

interface Element {
  readonly tagName: string;
  readonly src?: string;
  onload?: (event: unknown) => void;
}

/** The library parses addresses with an anchor: its parts are those of the address it is given. */
function anchor(): object {
  let url = new URL("https://localhost/");
  return {
    tagName: "A",
    get href() { return url.href; },
    set href(text: string) { url = new URL(text, url); },
    get protocol() { return url.protocol; },
    get hostname() { return url.hostname; },
    get host() { return url.host; },
    get port() { return url.port; },
    get pathname() { return url.pathname; },
    get search() { return url.search; },
    get hash() { return url.hash; },
  }; // prettier-ignore
}

function storage(): object {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, String(value)),
    removeItem: (key: string) => void items.delete(key),
    clear: () => items.clear(),
    key: (i: number) => [...items.keys()][i] ?? null,
    get length() { return items.size; }, // prettier-ignore
  };
}
