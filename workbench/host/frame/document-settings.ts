import type { Workbook } from "../model/workbook";

/** `Office.context.document.settings` and `Excel.SettingCollection` are one store; this side speaks JSON text. */
export function settingsOf(workbook: Workbook): [string, string][] {
  return [...workbook.settings].map(([name, value]) => [name, JSON.stringify(value ?? null)]);
}

/** `saveAsync` sends the complete list, and what is not in it is gone. */
export function replaceSettings(workbook: Workbook, properties: unknown): void {
  const list = Array.isArray(properties) ? (properties as readonly (readonly [string, string])[]) : [];
  workbook.settings.clear();
  for (const [name, text] of list) workbook.settings.set(name, JSON.parse(text) as unknown);
  workbook.changed({ kind: "settings", source: "addin" });
}
