/** Letters of a shape's text, as far as they were set; the others are those of its kind. */
export interface Letters {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: "None" | "Single";
  readonly color?: string;
}

/** A stretch of text in the same letters. Lines end with `\n`. */
export interface TextRun {
  readonly text: string;
  readonly letters: Letters;
}

/** Characters of a text, counted from zero; `end` is the one behind the last. */
export interface Stretch {
  readonly from: number;
  readonly end: number;
}

export function textOfRuns(runs: readonly TextRun[]): string {
  return runs.map(({ text }) => text).join("");
}

/** The letters in which the characters of a stretch stand, one of each; those of an empty text are those it would get. */
export function lettersIn(runs: readonly TextRun[], stretch: Stretch): Letters[] {
  const found = cut(runs, stretch).filter(({ text, inside }) => inside && text !== "");
  return (found.length > 0 ? found : runs.slice(0, 1)).map(({ letters }) => letters);
}

/** Gives the characters of a stretch other letters; an empty text remembers them for what is written into it. */
export function withLetters(runs: readonly TextRun[], stretch: Stretch, letters: Letters): TextRun[] {
  if (textOfRuns(runs) === "") return [{ text: "", letters: { ...runs[0]?.letters, ...letters } }];
  return joined(
    cut(runs, stretch).map(({ text, letters: before, inside }) => ({
      text,
      letters: inside ? { ...before, ...letters } : before,
    })),
  );
}

/** Puts other text in the place of a stretch, in the letters of its first character. */
export function withText(runs: readonly TextRun[], { from, end }: Stretch, text: string): TextRun[] {
  const [first = {}] = lettersIn(runs, { from, end: Math.max(end, from + 1) });
  const pieces = cut(runs, { from, end });
  const before = pieces.filter(({ inside, start }) => !inside && start < from);
  const after = pieces.filter(({ inside, start }) => !inside && start >= from);
  return joined([...before, { text, letters: first }, ...after]);
}

/** The runs cut at both ends of a stretch. */
function cut(runs: readonly TextRun[], { from, end }: Stretch) {
  let start = 0;
  return runs.flatMap(({ text, letters }) => {
    const begin = start;
    start += text.length;
    const cuts = [begin, from, end, start].map((at) => Math.max(begin, Math.min(start, at)));
    return [0, 1, 2].flatMap((i) => {
      const [a, b] = [cuts[i]!, cuts[i + 1]!];
      return b > a ? [{ text: text.slice(a - begin, b - begin), letters, inside: i === 1, start: a }] : [];
    });
  });
}

/** Neighbours in the same letters are one; an empty text keeps one run for its letters. */
function joined(runs: readonly TextRun[]): TextRun[] {
  const all: TextRun[] = [];
  for (const { text, letters } of runs) {
    const last = all.at(-1);
    if (last && sameLetters(last.letters, letters)) all[all.length - 1] = { text: last.text + text, letters };
    else if (text !== "") all.push({ text, letters });
  }
  return all.length > 0 ? all : runs.slice(0, 1).map(({ letters }) => ({ text: "", letters }));
}

function sameLetters(a: Letters, b: Letters): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Letters>;
  return [...keys].every((key) => a[key] === b[key]);
}
