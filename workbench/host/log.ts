import { apiName } from "./protocol/names";
import { ActionType, PathType, RequestFlag, type Action, type ObjectPath, type RequestBody } from "./protocol/wire";

/** A round trip of the add-in's own, its clean-up of references, answers of custom functions, or Office's services. */
type RequestKind = "batch" | "clean-up" | "functions" | "office";

export interface LogEntry {
  readonly number: number;
  readonly kind: RequestKind;
  readonly addin: string;
  /** One line per action, as a person would write it: `worksheets.add("Log").getRange("A1:B2").values = 2 x 2`. */
  readonly actions: readonly string[];
  readonly flags: number;
  readonly bytesIn: number;
  bytesOut: number;
  /** The code that the add-in got instead of an answer. */
  error?: string;
}

/** Of a long session the latest requests are kept; the counts are of all. */
const KEPT = 1_000;

interface Counts {
  roundTrips: number;
  actions: number;
  bytesIn: number;
  bytesOut: number;
}

/** A mistake of the host's own, which is no refusal: what was thrown, and at which request. */
export interface Defect {
  readonly error: Error;
  readonly request: LogEntry;
}

/** What was asked of the host, request by request, and how much of it there was. */
export class Log {
  readonly entries: LogEntry[] = [];
  /** Mistakes of the host's own, in order. Nobody expects any: a test that finds one here fails. */
  readonly defects: Defect[] = [];
  private readonly defectListeners = new Set<(defect: Defect) => void>();
  private total = 0;
  private forgotten: Counts = { roundTrips: 0, actions: 0, bytesIn: 0, bytesOut: 0 };

  /** Requests that the add-in waited for; its clean-up and the answers of its functions are listed but not counted. */
  get roundTrips(): number {
    return this.counts.roundTrips;
  }

  get actions(): number {
    return this.counts.actions;
  }

  get bytesIn(): number {
    return this.counts.bytesIn;
  }

  get bytesOut(): number {
    return this.counts.bytesOut;
  }

  /** Begins to count anew; the numbers of requests go on. */
  reset(): void {
    this.entries.length = 0;
    this.forgotten = { roundTrips: 0, actions: 0, bytesIn: 0, bytesOut: 0 };
  }

  add(addin: string, kind: RequestKind, body: RequestBody, flags: number, bytesIn: number): LogEntry {
    const actions = (body.Actions ?? []).map((action) => statement(action, body.ObjectPaths ?? {}));
    const entry: LogEntry = { number: ++this.total, kind, addin, actions, flags, bytesIn, bytesOut: 0 };
    this.entries.push(entry);
    if (this.entries.length > KEPT) this.forgotten = including(this.forgotten, this.entries.shift()!);
    return entry;
  }

  /** Tells of a mistake of the host's own: it goes to who listens, and to the console where nobody does. */
  defect(request: LogEntry, thrown: unknown): void {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    request.error = `GeneralException: ${error.message}`;
    const defect: Defect = { error, request };
    this.defects.push(defect);
    if (this.defectListeners.size === 0)
      console.error("A mistake of the host's own:", request.actions.join("; "), error);
    for (const listener of this.defectListeners) listener(defect);
  }

  onDefect(listener: (defect: Defect) => void): () => void {
    this.defectListeners.add(listener);
    return () => this.defectListeners.delete(listener);
  }

  /** The whole log as text. */
  describe(): string {
    const requests = this.entries.map((entry) => {
      const write = entry.flags & RequestFlag.WriteOperation ? "write" : "read";
      const outcome = entry.error ? `  -> ${entry.error}` : "";
      const head = `#${entry.number} ${entry.kind} ${write}, ${entry.bytesIn} B in, ${entry.bytesOut} B out${outcome}`;
      return [head, ...entry.actions.map((action) => `    ${action}`)].join("\n");
    });
    const sum = `${this.roundTrips} round trips, ${this.actions} actions, ${this.bytesIn} B in, ${this.bytesOut} B out`;
    return [...requests, sum].join("\n");
  }

  private get counts(): Counts {
    return this.entries.reduce(including, this.forgotten);
  }
}

function including(counts: Counts, { kind, actions, bytesIn, bytesOut }: LogEntry): Counts {
  if (kind !== "batch") return counts;
  return {
    roundTrips: counts.roundTrips + 1,
    actions: counts.actions + actions.length,
    bytesIn: counts.bytesIn + bytesIn,
    bytesOut: counts.bytesOut + bytesOut,
  };
}

export function kindOf(body: RequestBody, customData: string): RequestKind {
  const paths = Object.values(body.ObjectPaths ?? {});
  if (paths.some(({ Name }) => Name === "Microsoft.ExcelServices.CustomFunctions")) return "functions";
  if (customData !== "IterativeExecutor" || paths.some((path) => path.ObjectPathType === PathType.NewObject))
    return "office";
  const actions = body.Actions ?? [];
  const removes = actions.some(({ Name }) => Name === "_RemoveReference");
  const onlyRemoves = actions.every(
    ({ Name, ActionType: type }) => Name === "_RemoveReference" || type === ActionType.Instantiate,
  );
  return removes && onlyRemoves ? "clean-up" : "batch";
}

function statement(action: Action, paths: Readonly<Record<string, ObjectPath>>): string {
  const object = expression(action.ObjectPathId, paths);
  const [first] = action.ArgumentInfo?.Arguments ?? [];
  switch (action.ActionType) {
    case ActionType.Instantiate:
      return object;
    case ActionType.Query:
    case ActionType.QueryAsJson:
      return `${object}.load(${(action.QueryInfo?.Select ?? []).join(", ")})`;
    case ActionType.SetProperty:
      return `${object}.${apiName(action.Name)} = ${brief(first)}`;
    case ActionType.Trace:
      return "trace";
    case ActionType.Update:
      return `${object}.update(${brief(action.ObjectState)})`;
    default:
      return `${object}.${apiName(action.Name)}(${args(action.ArgumentInfo?.Arguments)})`;
  }
}

function expression(id: number, paths: Readonly<Record<string, ObjectPath>>): string {
  const path = paths[id];
  if (!path) return "?";
  const parent = path.ParentObjectPathId === undefined ? "" : expression(path.ParentObjectPathId, paths);
  const dot = parent === "" || parent === "workbook" ? "" : `${parent}.`;
  switch (path.ObjectPathType) {
    case PathType.GlobalObject:
      return "workbook";
    case PathType.ReferenceId:
      return `<${path.Name}>`;
    case PathType.Indexer:
      return `${dot}getItem(${args(path.ArgumentInfo?.Arguments)})`;
    case PathType.Method:
      return `${dot}${apiName(path.Name)}(${args(path.ArgumentInfo?.Arguments)})`;
    default:
      return `${dot}${apiName(path.Name)}`;
  }
}

function args(values: readonly unknown[] | undefined): string {
  return (values ?? []).map(brief).join(", ");
}

function brief(value: unknown): string {
  if (Array.isArray(value) && Array.isArray(value[0])) return `${value.length} x ${value[0].length}`;
  const text = JSON.stringify(value) ?? "undefined";
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
