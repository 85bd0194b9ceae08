import type { Call } from "./call";

/**
 * A live object that the wire can point at: its Excel class and what stands behind it in the model.
 * `Range` stands for a `RangeReference`, `Table` for a `Table`, `Chart` for a `Chart`, and so on.
 */
export interface Handle<T = unknown> {
  readonly type: string;
  readonly it: T;
}

/**
 * How the host answers for one Excel class. Keys are wire names (the API's name with a capital first letter); the
 * catalogue says which exist, so a key that is no member of the class, and a member without a key, both fail a test.
 * Every function reports a refusal by throwing `RichApiError` (protocol/errors.ts), never anything else.
 */
export interface ObjectType<T> {
  /** The class in the catalogue, for example "Range". */
  readonly name: string;
  /** What the client is told on Instantiate so that it can find the object again: `Id` or `_Id`. */
  readonly identity?: (it: T) => { Id: string | number } | { _Id: string | number };
  /** Scalars that can be read. */
  readonly read?: Readonly<Record<string, (it: T, call: Call) => unknown>>;
  /** Scalars that can be written; the value arrives with the shape the client sent. */
  readonly write?: Readonly<Record<string, (it: T, value: never, call: Call) => void>>;
  /** Properties that lead to another object; null becomes a null object (`isNullObject`), never an error by itself. */
  readonly follow?: Readonly<Record<string, (it: T, call: Call) => Handle | null>>;
  /** Methods that give an object: `GetRange`, `Add`, `GetItemOrNullObject`. Omitted arguments are null. */
  readonly open?: Readonly<Record<string, (it: T, args: readonly never[], call: Call) => Handle | null>>;
  /** Methods that give a value or nothing. */
  readonly invoke?: Readonly<Record<string, (it: T, args: readonly never[], call: Call) => unknown>>;
  /** For a collection: its items in order. */
  readonly items?: (it: T, call: Call) => readonly Handle[];
  /** For a collection: the item by key (name or id), null if there is none; the engine words `ItemNotFound`. */
  readonly item?: (it: T, key: string | number, call: Call) => Handle | null;
  /** Somebody holds the object from now on (a range must follow inserts and deletes until it is let go). */
  readonly hold?: (it: T) => void;
  /** Nobody on the wire holds it any more. */
  readonly letGo?: (it: T) => void;
  /** Scalars that a bare `load()` leaves out because they are dear (values of whole columns, for example). */
  readonly notByDefault?: readonly string[];
}
