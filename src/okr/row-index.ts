/** What ids are compared by: trimmed text, without regard to case or to how its accents are encoded. */
const keyOf = (id: unknown): string => String(id).trim().normalize("NFC").toLowerCase();

/** A whole number that is the same for all spellings of an id; 0 for what is neither a text nor a number. */
export function hashOf(id: unknown): number {
  if (typeof id !== "string" && typeof id !== "number") return 0;
  let text = String(id).trim();
  // The bit that sets small letters apart from capitals is always on, which is enough for ASCII and cheaper.
  if (/[^ -~]/.test(text)) text = keyOf(text);
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + (text.charCodeAt(i) | 32)) | 0;
  return hash || 1;
}

/**
 * The rows in which ids stand. A Map of texts would do the same, but it moves all it holds each time it grows and spreads
 * neighbours over the memory. Here ids that follow one another lie side by side, each as its hash and its row, and an id
 * is looked at only where the hash is the right one.
 *
 * @returns what answers with the row of an id, -1 while it has none; given a row, it notes that for an id without one
 */
export function rowIndex(ids: readonly unknown[]): (id: unknown, hash: number, row?: number) => number {
  // Room for twice as many ids, and as a mask one less.
  const mask = (4 << (32 - Math.clz32(ids.length))) - 1;
  const places = new Int32Array(mask + 1);
  return (id, hash, row = -1) => {
    for (let place = hash * 2; ; place += 2) {
      place &= mask;
      const found = places[place + 1]!;
      if (!places[place]) {
        if (row >= 0) {
          places[place] = hash;
          places[place + 1] = row;
        }
        return row;
      }
      if (places[place] === hash && (ids[found] === id || keyOf(ids[found]) === keyOf(id))) return found;
    }
  };
}
