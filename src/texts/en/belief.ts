/**
 * The reverse-order proof of an OKR(W), the sentence in which a team says what it believes.
 *
 * @param work each item without a full stop at its end
 */
export function beliefSentence(objective: string, keyResults: readonly string[], work: readonly string[]): string {
  const numbered = (items: readonly string[], joined: string) =>
    items.map((item, i) => `${i + 1}. ${item}`).join(joined);
  return [
    "I believe that choosing this Work:",
    numbered(work, " AND\n"),
    "Will result in these Key Results:",
    numbered(keyResults, "\n"),
    "Which will mean that we’ve met this Objective:",
    objective,
  ].join("\n");
}
