import type { Worksheet } from "../host/model/worksheet";
import { RichApiError } from "../host/protocol/errors";
import type { UserRefusal } from "../host/user";

/** A cell that is being typed into: where, what is there by now, and whether the caret is in the cell or in the bar. */
export interface Editing {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly where: "cell" | "bar";
  /** Begun by typing over: arrow keys finish the entry instead of moving the caret. */
  readonly fresh: boolean;
}

/** A sentence for the person, shown until it is closed or something else happens. */
export interface Message {
  readonly kind: "refusal" | "failure" | "note";
  readonly sentence: string;
  /** Something the person may do about it. */
  readonly offer?: { readonly label: string; readonly do: () => void };
}

/** The host's answer as a value; only a mistake of ours throws on. */
export function refusalOf(action: () => UserRefusal | undefined | void): UserRefusal | undefined {
  try {
    return action() ?? undefined;
  } catch (reason) {
    if (!(reason instanceof RichApiError)) throw reason;
    return { title: "", message: reason.message, style: "Stop" };
  }
}
