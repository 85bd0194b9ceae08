import type { Handle } from "./object-type";
import type { ArgumentInfo } from "./wire";
import { RichApiError } from "./errors";

/** Stands in an argument list where the client passed one of its objects; `Call.object` gives what is behind it. */
export class ObjectArgument {
  constructor(readonly handle: Handle | null) {}
}

/** Who can say which object a path id stands for. */
export interface ObjectSource {
  object(pathId: number): Handle | null;
}

/**
 * The arguments as the answering functions get them: client objects as `ObjectArgument` (also inside plain objects, where
 * they travel as `_ObjectPathId`), omitted ones as null, filled up to the declared number.
 */
export function argumentsOf(info: ArgumentInfo | undefined, declared: number, source: ObjectSource): readonly never[] {
  const plain = info?.Arguments ?? [];
  const marks = info?.ReferencedObjectPathIds;
  const args = plain.map((argument, i) => withObjects(argument, marks?.[i], source));
  while (args.length < declared) args.push(null);
  // Each answering function names the types it expects; what the client sent is checked there.
  return args as unknown[] as never[];
}

function withObjects(argument: unknown, mark: unknown, source: ObjectSource): unknown {
  if (argument === undefined) return null;
  // A mark counts only where it equals the argument: the same number may also be meant as a number.
  if (typeof mark === "number" && mark !== 0 && mark === argument) return new ObjectArgument(source.object(mark));
  if (Array.isArray(argument)) {
    if (!Array.isArray(mark))
      return argument.some(mayHoldObject) ? argument.map((a) => withObjects(a, 0, source)) : argument;
    return argument.map((one, i) => withObjects(one, mark[i], source));
  }
  return mayHoldObject(argument) ? insidePlainObject(argument as Record<string, unknown>, source) : argument;
}

function insidePlainObject(value: Record<string, unknown>, source: ObjectSource): unknown {
  if (typeof value["_ObjectPathId"] === "number") return new ObjectArgument(source.object(value["_ObjectPathId"]));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withObjects(one, 0, source)]));
}

function mayHoldObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

/** The object behind an argument, refused unless it is of the wanted class. */
export function objectArgument<T>(argument: unknown, type: string): T {
  if (argument instanceof ObjectArgument && argument.handle?.type === type) return argument.handle.it as T;
  const given =
    argument instanceof ObjectArgument ? `a ${argument.handle?.type ?? "null object"}` : JSON.stringify(argument);
  throw new RichApiError("InvalidArgument", `A ${type} object is needed here, not ${given}.`);
}
