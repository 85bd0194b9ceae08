import { TextDecoder, TextEncoder } from "node:util";
import { deserialize, serialize } from "node:v8";

/** Runs before every test file: what every browser has and jsdom has not. In plain Node nothing is missing. */
const BROWSERS_HAVE = {
  TextDecoder,
  TextEncoder,
  structuredClone: (value: unknown): unknown => deserialize(serialize(value)),
};

for (const [name, value] of Object.entries(BROWSERS_HAVE)) {
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

/**
 * The page of jsdom has byte arrays of its own, and what Node's encoders, files and compression give is none of them: a
 * library that asks `instanceof Uint8Array` would refuse every file. A browser has one kind only, and so has the test.
 */
const bytes = new TextEncoder().encode("");
for (const kind of [bytes.constructor, bytes.buffer.constructor]) {
  Object.defineProperty(globalThis, kind.name, { value: kind, configurable: true, writable: true });
}
