/** A copy that shares nothing with the original: plain objects, arrays and maps of plain values. */
export function deepCopy<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => deepCopy(one)) as T;
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, deepCopy<unknown>(one)])) as T;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, deepCopy<unknown>(one)])) as T;
}
