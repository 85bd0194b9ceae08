/** How wide texts are, and as much of them as has room: a picture is laid out before anything is drawn. */

/** How wide a text is in a font of this size, in the same unit. */
export type TextWidth = (text: string, size: number, isBold: boolean) => number;

/** Shares of the font size in the fonts of Windows, Mac and Excel, on the wide side. */
const NARROW = 0.3;
const USUAL = 0.56;
const CAPITAL = 0.68;
const WIDE = 0.9;
const BOLD = 1.07;

/** The same reckoned by the letters, for where nothing can be measured. */
export const textWidth: TextWidth = (text, size, isBold) => {
  let shares = 0;
  for (const letter of text) shares += shareOf(letter);
  return shares * size * (isBold ? BOLD : 1);
};

function shareOf(letter: string): number {
  if (/[ijlftrI.,:;'’|()[\]!\s\u00a0\u202f-]/u.test(letter)) return NARROW;
  if (/[mwMW%@▲▼⚠]/u.test(letter)) return WIDE;
  // Chinese, Japanese and Korean signs fill a square.
  if (/[\u2e80-\uffdf]/u.test(letter)) return 1;
  return /\p{Lu}/u.test(letter) ? CAPITAL : USUAL;
}

/** The text as far as it has room; one that is too long ends with an ellipsis, behind a whole letter. */
export function fitted(text: string, { size, isBold = false }: TextSize, room: number, width: TextWidth): string {
  if (width(text, size, isBold) <= room) return text;
  const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  const cut = (length: number): string => `${letters.slice(0, length).join("").trimEnd()}…`;
  // Halving: how many letters have room.
  let [least, most] = [0, letters.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (width(cut(middle), size, isBold) <= room) least = middle;
    else most = middle - 1;
  }
  return cut(least);
}

export interface TextSize {
  readonly size: number;
  readonly isBold?: boolean;
}
