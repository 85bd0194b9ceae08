/**
 * The ids that follow the highest one in use: `KR4` after `KR3`, whatever stands between. Never one that is in use, in
 * any case, and never one of a row that is gone as long as something still names it.
 *
 * @param used what stands in the columns of ids, blanks and other words among it
 */
export function nextIds(prefix: string, used: readonly unknown[], count: number): string[] {
  const taken = new Set(used.map((id) => String(id).trim().toLowerCase()));
  const numbered = new RegExp(`^${escaped(prefix.toLowerCase())}(\\d{1,9})$`);
  const numbers = [...taken].map((id) => Number(numbered.exec(id)?.[1] ?? 0));
  let last = numbers.reduce((highest, number) => Math.max(highest, number), 0);
  return Array.from({ length: count }, () => {
    do last++;
    while (taken.has(`${prefix}${last}`.toLowerCase()));
    return `${prefix}${last}`;
  });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
