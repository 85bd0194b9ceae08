import { normalColor } from "../model/colors";
import { refuse } from "../model/refusal";

/** Checks of what an add-in writes. Each gives the value back in its type, or refuses with `InvalidArgument`. */

export function invalid(sentence: string): never {
  return refuse("InvalidArgument", sentence);
}

export function asText(value: unknown, what: string, longest = Number.POSITIVE_INFINITY): string {
  if (typeof value !== "string") invalid(`${what} must be a text, not ${show(value)}.`);
  if (value.length > longest) invalid(`${what} has ${value.length} characters; Excel allows ${longest}.`);
  return value;
}

export function asNumber(value: unknown, what: string, least = -Infinity, most = Infinity): number {
  if (typeof value !== "number" || !Number.isFinite(value)) invalid(`${what} must be a number, not ${show(value)}.`);
  if (value < least || value > most) invalid(`${what} must be from ${least} to ${most}, not ${value}.`);
  return value;
}

export function asWhole(value: unknown, what: string, least = -Infinity, most = Infinity): number {
  const number = asNumber(value, what, least, most);
  if (!Number.isInteger(number)) invalid(`${what} must be a whole number, not ${number}.`);
  return number;
}

export function asFlag(value: unknown, what: string): boolean {
  if (typeof value !== "boolean") invalid(`${what} must be true or false, not ${show(value)}.`);
  return value;
}

export function asColor(value: unknown, what: string): string {
  return normalColor(value) ?? invalid(`${what} must be a colour such as #FFA500 or orange, not ${show(value)}.`);
}

export function asOneOf<T extends string>(value: unknown, allowed: readonly T[], what: string): T {
  const found = allowed.find((one) => one === value);
  return found ?? invalid(`${what} must be one of ${allowed.join(", ")}, not ${show(value)}.`);
}

export function asObject(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    invalid(`${what} must be an object, not ${show(value)}.`);
  }
  return value as Record<string, unknown>;
}

/** Values for new cells: a list of rows (a two-dimensional array), or one value, which is undefined here. */
export function asRows(value: unknown, what: string): unknown[][] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.map((row: unknown) =>
    Array.isArray(row)
      ? [...row]
      : invalid(`${what} must be a two-dimensional array or one value, not ${show(value)}.`),
  );
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
