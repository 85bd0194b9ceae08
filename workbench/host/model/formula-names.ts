import { stringifyTokens, tokenize, tokenTypes } from "@borgar/fx";
import { splitPrefix } from "./formula";

/** Follows a new name of a defined name. */
export function renameNameIn(formula: string, before: string, after: string): string {
  if (!formula.toLowerCase().includes(before.toLowerCase())) return formula;
  const tokens = tokenize(formula).map((token) => {
    if (token.type !== tokenTypes.REF_NAMED) return token;
    const { prefix, rest } = splitPrefix(token.value);
    return rest.toLowerCase() === before.toLowerCase() ? { ...token, value: prefix + after } : token;
  });
  return stringifyTokens(tokens);
}
