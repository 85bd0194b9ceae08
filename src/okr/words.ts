/** The words that an argument may choose from. */
export interface Words<W extends string> {
  /** As people write them, in the order of the help page. */
  readonly allowed: readonly W[];
  /** The word that a text means, or nothing. */
  find(text: string): W | undefined;
}

const SPACES_AND_HYPHENS = /[\s\-\u00ad\u2010-\u2015\u2212]+/g;

/** A text as words are compared: case, spaces and hyphens do not count, and neither does the machine's language. */
export function squash(text: string): string {
  return text.replace(SPACES_AND_HYPHENS, "").toLowerCase();
}

/** `words("at least", "at most")` finds both in "At-Least" and "ATMOST". `others` are spellings that mean the same. */
export function words<const W extends string>(
  allowed: readonly W[],
  others: Readonly<Record<string, W>> = {},
): Words<W> {
  const known = new Map<string, W>();
  for (const word of allowed) known.set(word, word).set(squash(word), word);
  for (const [other, word] of Object.entries(others)) known.set(squash(other), word);
  return { allowed, find: (text) => known.get(text) ?? known.get(squash(text)) };
}
