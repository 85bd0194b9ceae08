import { TextDecoder, TextEncoder } from "node:util";

/** Runs before every test file: what every browser has and jsdom has not. In plain Node nothing is missing. */
const BROWSERS_HAVE = { TextDecoder, TextEncoder };

for (const [name, value] of Object.entries(BROWSERS_HAVE)) {
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
