import { RichApiError } from "./errors";
import { argumentsOf } from "./arguments";
import type { Call } from "./call";
import { apiName } from "./names";
import type { Handle } from "./object-type";
import type { References } from "./references";
import { notImplemented, type Registry } from "./registry";
import { PathType, type ObjectPath } from "./wire";

/** Where in the object model a refusal happened, as Excel words it: `WorksheetCollection.getItem`. */
export class Refusal extends Error {
  constructor(
    readonly problem: RichApiError,
    readonly location: string,
  ) {
    super(problem.message);
  }
}

export interface Roots {
  readonly workbook: Handle;
  /** The services of Office beside the workbook, by server type name; null when the host has no such service. */
  service(name: string): Handle | null;
}

/** Turns the paths of one request into objects, each once: an `Add` must not run twice. */
export class Paths {
  private readonly resolved = new Map<number, Handle | null>();
  private readonly held: Handle[] = [];
  call!: Call;

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly registry: Registry,
    private readonly references: References,
    private readonly roots: Roots,
    private readonly mayWrite: boolean,
  ) {}

  /** The object of a path, null where navigation found nothing. */
  object(id: number): Handle | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new Refusal(new RichApiError("InvalidRequest", `There is no object path ${id}.`), "");
    const handle = this.resolve(path);
    if (handle) {
      locate(handle.type, "", () => this.references.hold(handle));
      this.held.push(handle);
    }
    this.resolved.set(id, handle);
    return handle;
  }

  path(id: number): ObjectPath | undefined {
    return this.paths[id];
  }

  /** At the end of the request: what nobody has kept stops following the sheet. */
  release(): void {
    for (const handle of this.held) this.references.letGo(handle);
    this.held.length = 0;
  }

  private resolve(path: ObjectPath): Handle | null {
    switch (path.ObjectPathType) {
      case PathType.GlobalObject:
        return this.roots.workbook;
      case PathType.NullObject:
        return null;
      case PathType.NewObject:
        return this.roots.service(path.Name);
      case PathType.ReferenceId:
        return this.byReference(path.Name);
    }
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PathType.Property:
        return locate(parent.type, path.Name, () => this.property(parent, path.Name));
      case PathType.Indexer:
        return locate(parent.type, "getItem", () => this.item(parent, path));
      case PathType.Method:
        return locate(parent.type, path.Name, () => this.method(parent, path));
      default:
        throw new Refusal(new RichApiError("InvalidRequest", `Object path type ${path.ObjectPathType}.`), parent.type);
    }
  }

  private byReference(id: string): Handle {
    const handle = this.references.find(id);
    if (handle) return handle;
    throw new Refusal(new RichApiError("InvalidReference", `There is no object with the reference ${id}.`), "");
  }

  private property(parent: Handle, name: string): Handle | null {
    this.registry.member(parent.type, name);
    const follow = this.registry.type(parent.type).follow;
    const answer = follow && Object.hasOwn(follow, name) ? follow[name] : undefined;
    if (!answer) throw notImplemented(parent.type, apiName(name));
    return answer(parent.it, this.call);
  }

  private item(parent: Handle, path: ObjectPath): Handle {
    this.registry.indexer(parent.type);
    const item = this.registry.type(parent.type).item;
    if (!item) throw notImplemented(parent.type, "getItem");
    const [key] = argumentsOf(path.ArgumentInfo, 1, this);
    if (typeof key !== "string" && typeof key !== "number") {
      throw new RichApiError("InvalidArgument", `${parent.type}.getItem needs a name or an id, not ${describe(key)}.`);
    }
    const found = item(parent.it, key, this.call);
    if (!found) throw new RichApiError("ItemNotFound", `${parent.type} has no item ${JSON.stringify(key)}.`);
    return found;
  }

  private method(parent: Handle, path: ObjectPath): Handle | null {
    const member = this.registry.member(parent.type, path.Name);
    if (member && member.kind !== "objectMethod") {
      throw new RichApiError("InvalidRequest", `${parent.type}.${path.Name} gives no object.`);
    }
    const open = this.registry.type(parent.type).open;
    const answer = open && Object.hasOwn(open, path.Name) ? open[path.Name] : undefined;
    if (!answer) throw notImplemented(parent.type, apiName(path.Name));
    if (member?.write && !this.mayWrite) throw notMarkedAsWrite(parent.type, path.Name);
    const args = argumentsOf(path.ArgumentInfo, member?.parameters.length ?? 0, this);
    const found = answer(parent.it, args, this.call);
    if (found || /OrNullObject|ById$/.test(path.Name)) return found;
    throw new RichApiError("ItemNotFound", `${parent.type}.${apiName(path.Name)} found nothing.`);
  }
}

/** Runs something that may refuse and says where. A refusal from deeper inside keeps its own place. */
export function locate<T>(type: string, member: string, work: () => T): T {
  try {
    return work();
  } catch (problem) {
    if (problem instanceof RichApiError)
      throw new Refusal(problem, member ? `${shortName(type)}.${apiName(member)}` : shortName(type));
    throw problem;
  }
}

export function notMarkedAsWrite(type: string, member: string): RichApiError {
  return new RichApiError(
    "AccessDenied",
    `${type}.${apiName(member)} changes the workbook, but the request says it only reads.`,
  );
}

/** `Microsoft.Office.ActionService` → `ActionService`. */
function shortName(type: string): string {
  return type.slice(type.lastIndexOf(".") + 1);
}

function describe(value: unknown): string {
  return value === null || value === undefined ? "nothing" : JSON.stringify(value);
}
