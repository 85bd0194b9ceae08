const NUMBERED = /^(.*?)(\d{1,9})$/;

/**
 * An id that no row has yet, in the manner of the rows: after `KR1`, `KR7` comes `KR8`, after `S-08`, `S-09` comes `S-10`.
 * Numbers of rows that are gone are not given out again as long as a later one is there.
 *
 * @param ids    of all rows of the table, in their order; pass ids that only the log or the commitments still know too
 * @param prefix what ids begin with while no row has one that ends in a number
 */
export function nextId(ids: readonly string[], prefix: string): string {
  const pattern = ids.map((id) => NUMBERED.exec(id.trim())).findLast((match) => match !== null);
  const [before, digits] = pattern ? [pattern[1]!, pattern[2]!] : [prefix, ""];
  const numbers = ids
    .map((id) => NUMBERED.exec(id.trim()))
    .filter((match) => match?.[1]?.toLowerCase() === before.toLowerCase())
    .map((match) => Number(match![2]));
  const next = numbers.reduce((highest, number) => Math.max(highest, number), 0) + 1;
  return before + String(next).padStart(digits.startsWith("0") ? digits.length : 1, "0");
}
