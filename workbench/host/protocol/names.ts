/** `NumberFormat` → `numberFormat`; names of the wire as the add-in knows them. */
export function apiName(wire: string): string {
  return wire.charAt(0).toLowerCase() + wire.slice(1);
}
