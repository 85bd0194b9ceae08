import { dateFromSerial } from "../model/numfmt";

/** Does a day fall into a period around today? Weeks begin on Sunday, as in Excel's rule. Both are serial numbers. */
export function dateCriterionHolds(criterion: string, day: number, today: number): boolean {
  const weekStart = today - ((today - 1) % 7);
  const inWeek = (start: number) => day >= start && day < start + 7;
  switch (criterion) {
    case "Yesterday":
      return day === today - 1;
    case "Today":
      return day === today;
    case "Tomorrow":
      return day === today + 1;
    case "LastSevenDays":
      return day > today - 7 && day <= today;
    case "LastWeek":
      return inWeek(weekStart - 7);
    case "ThisWeek":
      return inWeek(weekStart);
    case "NextWeek":
      return inWeek(weekStart + 7);
    case "LastMonth":
      return month(day) === month(today) - 1;
    case "ThisMonth":
      return month(day) === month(today);
    case "NextMonth":
      return month(day) === month(today) + 1;
    default:
      return false;
  }
}

/** Months since year 0, so that neighbours differ by one. */
function month(serial: number): number {
  const parts = dateFromSerial(serial);
  const [year = 0, monthOfYear = 0] = Array.isArray(parts) ? parts : [];
  return year * 12 + monthOfYear;
}
