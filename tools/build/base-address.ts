/** Where an environment's files are served from: `https://host/path/`, always with a closing slash. */
export type BaseAddress = `https://${string}/`;

/** Webpack-dev-server's address. Excel accepts it because `npm start` installs a certificate for localhost. */
export const DEVELOPMENT_BASE: BaseAddress = "https://localhost:3000/";

/**
 * Reads a public address as people type it and adds the closing slash.
 *
 * @param text    the address, from `config.base_url` in package.json or from `--env base=…`
 * @param source  where the text was found, for the sentence
 * @throws Error with one sentence that names the source, the value found and the way out: the build stops there
 */
export function parseBaseAddress(text: unknown, source: string): BaseAddress {
  const wayOut = "Give the public folder of the add-in, for instance https://okrw.example/excel/.";
  if (typeof text !== "string" || text.trim() === "") throw new Error(`${source} names no address. ${wayOut}`);
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
  if (!url) throw new Error(`${source} is "${text}", which is not an address. ${wayOut}`);
  if (url.protocol !== "https:") {
    throw new Error(`${source} is "${text}", but Excel loads add-ins over https only. ${wayOut}`);
  }
  if (url.search || url.hash || url.username || url.password) {
    throw new Error(`${source} is "${text}": a folder has no "?", no "#" and no user name. ${wayOut}`);
  }
  if (/\.html?$/.test(url.pathname)) {
    throw new Error(`${source} is "${text}", which is a page and not the folder it stands in. ${wayOut}`);
  }
  return `https://${url.host}${url.pathname.replace(/\/*$/, "/")}` as BaseAddress;
}

/**
 * The public address a production build is made for. What it names is written into the manifest, so an address of this
 * machine is refused: an add-in that points at localhost works for nobody but its author.
 */
export function productionBase(text: unknown, source: string): BaseAddress {
  const base = parseBaseAddress(text, source);
  if (/^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(base).hostname)) {
    throw new Error(
      `${source} is "${String(text)}", an address of this machine only. Give the public one, or use npm run dev-server.`,
    );
  }
  return base;
}
