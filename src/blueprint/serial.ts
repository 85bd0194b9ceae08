/** Days as Excel counts them. Workbooks of old Macs begin in 1904 and count 1,462 days less. */
export type DateSystem = 1900 | 1904;

const DAY = 86_400_000;
const FIRST: Readonly<Record<DateSystem, number>> = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };

/** The serial number of a day `2026-12-31`. */
export function serialOf(iso: string, system: DateSystem): number {
  return (Date.parse(`${iso}T00:00:00Z`) - FIRST[system]) / DAY;
}

/** The day of a serial number as `2026-12-31`, without its time; undefined for what is no day of Excel's calendar. */
export function dayOfSerial(serial: number, system: DateSystem): string | undefined {
  const time = FIRST[system] + Math.floor(serial) * DAY;
  if (!(serial >= 0 && time < Date.UTC(10_000, 0, 1))) return undefined;
  return new Date(time).toISOString().slice(0, 10);
}
