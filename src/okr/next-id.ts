const NUMBERED = /^(.*?)(\d{1,9})$/;

/**
 * An id that no row has yet, in the manner of the rows: after `KR1`, `KR7` comes `KR8`, after `S-08`, `S-09` comes `S-10`.
 * Numbers of rows that are gone are not given out again as long as a later one is there.
 *
 * @param ids    of all rows of the table, in their order; pass ids that only the log or the commitments still know too
 * @param prefix what ids begin with while no row has one that ends in a number
 */
export function nextId(ids: readonly string[], prefix: string): string {
  return followingIds(ids, prefix, 1)[0]!;
}

/** The next free ids, one after the other: a log of fifty thousand rows is looked through once, however many rows come in. */
export function followingIds(ids: readonly string[], prefix: string, count: number): string[] {
  const matches = ids.map((id) => NUMBERED.exec(id.trim())).filter((match) => match !== null);
  const pattern = matches.at(-1);
  const [before, digits] = pattern ? [pattern[1]!, pattern[2]!] : [prefix, ""];
  const highest = matches
    .filter((match) => match[1]!.toLowerCase() === before.toLowerCase())
    .reduce((most, match) => Math.max(most, Number(match[2])), 0);
  const width = digits.startsWith("0") ? digits.length : 1;
  return Array.from({ length: count }, (_, i) => before + String(highest + 1 + i).padStart(width, "0"));
}
