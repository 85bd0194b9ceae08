import type { Workbook } from "../model/workbook";
import type { Handle } from "./object-type";

/** What an answering function may use besides its object and arguments. One per request. */
export interface Call {
  readonly workbook: Workbook;
  /** What Excel keeps for this add-in alone. */
  readonly session: Session;
  /** The object behind an argument that is itself a client object; refuses with `InvalidArgument` if it is no such type. */
  object<T>(argument: unknown, type: string): T;
  /** The same as a handle, whatever its type; undefined when the argument is a plain value. */
  handle(argument: unknown): Handle | undefined;
  /** The claimed level of a requirement set, for example "1.15"; undefined when it is not claimed. */
  apiSet(name: string): string | undefined;
}

export interface Session {
  /** `context.runtime.enableEvents`: false silences the events of the workbook for this add-in. */
  enableEvents: boolean;
  /** The document was opened for reading. */
  readonly readOnly: boolean;
}
