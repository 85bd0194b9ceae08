/** How wide texts are, reckoned by their letters: a picture is laid out before anything is drawn, and is put into sheets too. */

/** Shares of the font size in the fonts of Windows, Mac and Excel, on the wide side. */
const NARROW = 0.3;
const USUAL = 0.56;
const CAPITAL = 0.68;
const WIDE = 0.9;

/** How wide a text of this font size is, in the same unit. */
export function textWidth(text: string, size: number): number {
  let shares = 0;
  for (const letter of text) shares += shareOf(letter);
  return shares * size;
}

function shareOf(letter: string): number {
  if (/[ijlftrI.,:;'’|()[\]!\s\u00a0\u202f-]/u.test(letter)) return NARROW;
  if (/[mwMW%@▲▼⚠]/u.test(letter)) return WIDE;
  // Chinese, Japanese and Korean signs fill a square.
  if (/[\u2e80-\uffdf]/u.test(letter)) return 1;
  return /\p{Lu}/u.test(letter) ? CAPITAL : USUAL;
}

/** The text as far as it has room; one that is too long ends with an ellipsis, behind a whole letter. */
export function fitted(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  const ellipsis = "…";
  let left = room - textWidth(ellipsis, size);
  let kept = "";
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    left -= textWidth(segment, size);
    if (left < 0) break;
    kept += segment;
  }
  return `${kept.trimEnd()}${ellipsis}`;
}
