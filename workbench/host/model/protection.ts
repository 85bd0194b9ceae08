/** A protected sheet: what is allowed all the same, and the password that was set, if any. */
export interface SheetProtection {
  readonly options: Excel.WorksheetProtectionOptions;
  readonly password?: string;
}
