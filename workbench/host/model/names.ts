import type { Worksheet } from "./worksheet";

/** A defined name. `formula` is what it stands for, with `=` and with sheet names: `=Sheet1!$A$1`. */
export interface DefinedName {
  readonly id: string;
  name: string;
  formula: string;
  comment: string;
  visible: boolean;
  /** Absent for a name of the whole workbook. */
  readonly sheet?: Worksheet;
}
