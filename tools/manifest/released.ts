import { releases } from "./released.json";
import type { Release } from "./subject";

/** What the last release promised; nothing before the first one. Written by `npm run manifest -- --release`. */
export function lastRelease(): Release | undefined {
  return (releases as readonly Release[]).at(-1);
}
