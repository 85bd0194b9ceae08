import { argumentsOf, ObjectArgument, objectArgument } from "./arguments";
import type { Call, Session } from "./call";
import type { Catalogue, CatalogueEvent } from "./catalogue";
import { RichApiError } from "./errors";
import { apiName } from "./names";
import type { Handle } from "./object-type";
import { locate, notMarkedAsWrite, Paths, Refusal, type Roots } from "./paths";
import { JSON_NAMES, Query, WIRE } from "./query";
import { References } from "./references";
import { notImplemented, Registry, type AnyObjectType } from "./registry";
import { ActionType, RequestFlag, type Action, type ActionResult, type RequestBody, type ResponseBody } from "./wire";
import { ensureUnchanged, setScalar, update } from "./writing";
import type { Workbook } from "../model/workbook";

export interface EngineOptions {
  readonly catalogue: Catalogue;
  readonly types: readonly AnyObjectType[];
  readonly workbook: Workbook;
  readonly session: Session;
  readonly service: Roots["service"];
  /** The requirement sets that this add-in was promised, at this moment. */
  readonly apiSets: () => Readonly<Record<string, string>>;
  /** The add-in begins (1) or ends (-1) listening to an event. */
  readonly listening?: (event: CatalogueEvent, by: 1 | -1) => void;
}

/**
 * Works off the batches of one add-in, action after action. It knows the rules of the protocol and nothing of Excel:
 * what a member does is said by the object types. A batch that fails keeps what its earlier actions did, as in Excel.
 */
export class Engine {
  readonly references: References;
  private readonly registry: Registry;

  constructor(private readonly options: EngineOptions) {
    this.registry = new Registry(options.catalogue, options.types, options.apiSets);
    this.references = new References(this.registry);
  }

  process(body: RequestBody, flags: number): ResponseBody {
    const mayWrite = (flags & RequestFlag.WriteOperation) !== 0;
    const roots: Roots = { workbook: { type: "Workbook", it: this.options.workbook }, service: this.options.service };
    const paths = new Paths(body.ObjectPaths ?? {}, this.registry, this.references, roots, mayWrite);
    const call = this.callFor();
    paths.call = call;
    const request = new Request(this.registry, this.references, paths, call, mayWrite, this.options, body);
    const results: ActionResult[] = [];
    try {
      for (const [index, action] of (body.Actions ?? []).entries()) {
        try {
          results.push({ ActionId: action.Id, Value: request.perform(action) ?? null });
        } catch (problem) {
          return { Error: refused(problem, index), TraceIds: request.traceIds, ProcessedResults: { Results: results } };
        }
      }
      return { Results: results, TraceIds: request.traceIds };
    } finally {
      paths.release();
      // A batch is what the client syncs: "until next sync" ends here.
      this.options.workbook.resumeCalculation();
      this.options.workbook.calculate();
    }
  }

  private callFor(): Call {
    const { workbook, session, apiSets } = this.options;
    return {
      workbook,
      session,
      object: objectArgument,
      handle: (argument) => (argument instanceof ObjectArgument ? (argument.handle ?? undefined) : undefined),
      apiSet: (name) => apiSets()[name],
    };
  }
}

/** The error block of an answer. Anything but a refusal is a mistake in the host and must be seen as one. */
function refused(problem: unknown, index: number): NonNullable<ResponseBody["Error"]> {
  if (problem instanceof Refusal) {
    const { code, message } = problem.problem;
    return { Code: code, Message: message, Location: problem.location, ActionIndex: index };
  }
  if (problem instanceof RichApiError) {
    return { Code: problem.code, Message: problem.message, Location: "", ActionIndex: index };
  }
  throw problem;
}

class Request {
  readonly traceIds: number[] = [];

  constructor(
    private readonly registry: Registry,
    private readonly references: References,
    private readonly paths: Paths,
    private readonly call: Call,
    private readonly mayWrite: boolean,
    private readonly options: EngineOptions,
    private readonly body: RequestBody,
  ) {}

  perform(action: Action): unknown {
    switch (action.ActionType) {
      case ActionType.Trace:
        this.traceIds.push(action.Id);
        return null;
      case ActionType.Instantiate:
        return this.instantiate(action.ObjectPathId);
      case ActionType.Query:
        return this.query(WIRE).answer(this.paths.object(action.ObjectPathId), action.QueryInfo ?? {});
      case ActionType.QueryAsJson:
        return this.query(JSON_NAMES).answer(this.paths.object(action.ObjectPathId), action.QueryInfo ?? {});
      case ActionType.RecursiveQuery: {
        const { Queries = {}, MaxDepth } = action.RecursiveQueryInfo ?? {};
        return this.query(WIRE).answerRecursively(this.paths.object(action.ObjectPathId), Queries, MaxDepth ?? 10);
      }
      default:
        return this.act(action);
    }
  }

  /** What acts on an object; on a null object nothing happens, and the client is told why. */
  private act(action: Action): unknown {
    const handle = this.paths.object(action.ObjectPathId);
    if (!handle) return { _IsNull: true };
    switch (action.ActionType) {
      case ActionType.Method:
        return locate(handle.type, action.Name, () => this.invoke(handle, action));
      case ActionType.SetProperty: {
        const [value] = argumentsOf(action.ArgumentInfo, 1, this.paths);
        return setScalar(this.registry, handle, action.Name, value, this.call, this.mayWrite);
      }
      case ActionType.Update:
        return update(this.registry, handle, action.ObjectState ?? {}, this.call, this.mayWrite);
      case ActionType.EnsureUnchanged:
        return ensureUnchanged(this.registry, handle, action.ObjectState ?? {}, this.call);
      default:
        throw new RichApiError("InvalidRequest", `There is no action of type ${action.ActionType}.`);
    }
  }

  private instantiate(pathId: number): unknown {
    const handle = this.paths.object(pathId);
    if (!handle) return null;
    const keeps = this.registry.class(handle.type)?.keepsReference;
    if (keeps && this.body.AutoKeepReference && !this.paths.path(pathId)?.D) this.references.keep(handle);
    return this.query(WIRE).identity(handle);
  }

  private query(spelling: typeof WIRE): Query {
    return new Query(this.registry, this.references, this.call, spelling);
  }

  private invoke(handle: Handle, { Name: wire, ArgumentInfo: info }: Action): unknown {
    const member = this.registry.member(handle.type, wire);
    if (member && member.kind !== "action") {
      throw new RichApiError("InvalidRequest", `${handle.type}.${apiName(wire)} is no method that gives a value.`);
    }
    const args = argumentsOf(info, member?.parameters.length ?? 0, this.paths);
    if (wire === "_KeepReference") return void this.references.keep(handle);
    if (isProtocolMethod(handle.type, wire)) return REFERENCE_METHODS[wire]!(this.references, args[0]);
    if (this.listens(handle.type, wire)) return null;
    const invoke = this.registry.type(handle.type).invoke;
    const answer = invoke && Object.hasOwn(invoke, wire) ? invoke[wire] : undefined;
    if (!answer) throw notImplemented(handle.type, apiName(wire));
    if (member?.write && !this.mayWrite) throw notMarkedAsWrite(handle.type, wire);
    return answer(handle.it, args, this.call);
  }

  /** `_RegisterDataChangedEvent` and its like: the same for all classes, so no object type has to say it. */
  private listens(type: string, wire: string): boolean {
    if (!/^_(Un)?[Rr]egister/.test(wire)) return false;
    const events = this.options.catalogue.events.filter((event) => event.class === type);
    const begins = events.find((event) => event.register === wire);
    const ends = events.find((event) => event.unregister === wire);
    if (begins) this.options.listening?.(begins, 1);
    else if (ends) this.options.listening?.(ends, -1);
    return Boolean(begins ?? ends);
  }
}

/** What every context may ask of its root about the references it holds. */
const REFERENCE_METHODS: Readonly<Record<string, (references: References, id: unknown) => unknown>> = {
  _RemoveReference: (references, id) => void references.remove(String(id)),
  _RemoveAllReferences: (references) => references.removeAll(),
  _GetReferenceCount: (references) => references.count,
  _GetObjectTypeNameByReferenceId: (references, id) => references.find(String(id))?.type ?? null,
};

/** Answered for every class by the engine itself. */
export function isProtocolMethod(type: string, wire: string): boolean {
  return wire === "_KeepReference" || (type === "Workbook" && Object.hasOwn(REFERENCE_METHODS, wire));
}
