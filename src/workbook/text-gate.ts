/**
 * A text as it must be written so that the cell shows it exactly as it is. Excel reads written texts like typed ones,
 * in en-US whatever the user's language: `=x` and `-1` would become formulas, `1-2` a date, `00123` a number, `TRUE` a
 * logical value. An apostrophe in front keeps the text and is no part of it. Plain words go without it, because the
 * formula bar shows it.
 */
export function asText(text: string): string {
  return isPlain(text) ? text : `'${text}`;
}

/** Begins with a letter, ends with a visible sign, and is neither a logical value nor a day named by its month. */
function isPlain(text: string): boolean {
  return (
    /^\p{L}(?:[\p{L}\p{M}\p{N}\p{P}\p{S} ]*[\p{L}\p{M}\p{N}\p{P}\p{S}])?$/u.test(text) &&
    text === text.normalize("NFKC") &&
    !/^(?:true|false)$/i.test(text) &&
    !/^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*[^\p{L}]*\d/iu.test(text)
  );
}
