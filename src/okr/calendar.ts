/** Monday to Friday among days 0 … serial - 1. In the 1900 date system serials that 7 divides are Saturdays. */
function workingDaysBefore(serial: number): number {
  const weeks = Math.floor(serial / 7);
  const day = serial - weeks * 7;
  return weeks * 5 + Math.max(0, day - 2);
}

/**
 * Monday to Friday from one day to another, both included, as Excel's NETWORKDAYS counts without holidays.
 *
 * @param from first day, an Excel serial number of the 1900 date system without time of day
 * @param to   last day, not before `from`
 */
export function workingDays(from: number, to: number): number {
  return workingDaysBefore(to + 1) - workingDaysBefore(from);
}
