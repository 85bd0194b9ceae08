import type { Activity } from "../activity";
import { kindOf, type Log, type LogEntry } from "../log";
import type { Engine } from "../protocol/engine";
import { RequestFlag, type RequestBody, type ResponseBody } from "../protocol/wire";
import { HOST_ERRORS, type Fault, type HostErrorCode, type Switches } from "../switches";

/** Microsoft documents 5 MB in both directions for Excel on the web. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Never resolves to an answer: the fault "no answer". */
export const NO_ANSWER = Symbol("no answer");

/** `executeMethod` 93: takes batches in their order, lets go wrong what should, and writes everything into the log. */
export class RichApiRequests {
  /** A batch is being worked off right now: what changes is this add-in's doing. */
  working = false;
  private last: Promise<unknown> = Promise.resolve();
  private queued = 0;

  constructor(
    private readonly addin: string,
    private readonly engine: Engine,
    private readonly switches: Switches,
    private readonly log: Log,
    private readonly activity: Activity,
  ) {}

  /** The answer to one request, at once when nothing holds it up: `{Version, Error, Data}`. */
  answer(data: readonly unknown[]): unknown {
    const [customData, , , , bodyText = "{}", , flags = 0] = data as [
      string,
      string,
      string,
      unknown,
      string,
      number,
      number,
    ];
    const work = () => this.work(customData, bodyText, Number(flags));
    const delayed = this.switches.cellEditMode && (Number(flags) & RequestFlag.DelayForCellEdit) !== 0;
    const refusedAtOnce = this.switches.cellEditMode && !delayed; // it does not wait behind one that waits
    if (refusedAtOnce || (!delayed && this.switches.latency === 0 && this.queued === 0)) return work();
    this.queued++;
    const ended = this.activity.begin();
    const result = this.last
      .then(() => new Promise((resolve) => setTimeout(resolve, this.switches.latency)))
      .then(() => (delayed ? this.switches.afterCellEdit() : undefined))
      .then(work)
      .finally(() => {
        this.queued--;
        ended();
      });
    this.last = result.catch(() => undefined);
    return result;
  }

  private work(customData: string, bodyText: string, flags: number): unknown {
    const bytesIn = new Blob([bodyText]).size;
    if (bytesIn > PAYLOAD_LIMIT) return this.refuse({}, customData, flags, bytesIn, "RequestPayloadSizeLimitExceeded");
    const body = JSON.parse(bodyText) as RequestBody;
    const refusal = this.refusal(customData, body, flags);
    if (refusal) return this.refuse(body, customData, flags, bytesIn, refusal);
    const entry = this.log.add(this.addin, kindOf(body, customData), body, flags, bytesIn);
    const fault = entry.kind === "batch" ? this.switches.takeFault() : undefined;
    if (fault) return this.goWrong(fault, body, flags, entry);
    try {
      return this.sealed(this.process(body, flags), entry);
    } catch (mistake) {
      // Not a refusal but a mistake of the host's: the add-in gets an answer, and the mistake is seen.
      this.log.defect(entry, mistake);
      return { Version: 1, Error: HOST_ERRORS.GeneralException };
    }
  }

  /** What hits a request as a whole, before any of its actions. */
  private refusal(customData: string, body: RequestBody, flags: number): HostErrorCode | undefined {
    const kind = kindOf(body, customData);
    if (this.switches.cellEditMode && kind !== "office") return "InvalidOperationInCellEditMode";
    if (this.switches.readOnly && kind === "batch" && flags & RequestFlag.WriteOperation) return "AccessDenied";
    return undefined;
  }

  private process(body: RequestBody, flags: number): ResponseBody {
    this.working = true;
    try {
      return this.engine.process(body, flags);
    } finally {
      this.working = false;
    }
  }

  private goWrong(fault: Fault, body: RequestBody, flags: number, entry: LogEntry): unknown {
    const { code, afterActions = 0 } = fault;
    const done = this.process({ ...body, Actions: (body.Actions ?? []).slice(0, afterActions) }, flags);
    entry.error = code;
    if (code === "no answer") return NO_ANSWER;
    if (done.Error) return this.sealed(done, entry); // it failed by itself before the fault was due
    if (isHostError(code)) return { Version: 1, Error: HOST_ERRORS[code] };
    const Error = {
      Code: code,
      Message: `${code}, as a fault was asked for.`,
      Location: "",
      ActionIndex: afterActions,
    };
    return this.sealed(
      { Error, ProcessedResults: { Results: done.Results ?? [] }, TraceIds: done.TraceIds ?? [] },
      entry,
    );
  }

  private sealed(response: ResponseBody, entry: LogEntry): unknown {
    const text = JSON.stringify(response);
    entry.bytesOut = new Blob([text]).size;
    if (response.Error) entry.error = `${response.Error.Code} at ${response.Error.Location || "?"}`;
    if (entry.bytesOut <= PAYLOAD_LIMIT) return { Version: 1, Error: 0, Data: [200, null, text] };
    entry.error = "ResponsePayloadSizeLimitExceeded";
    return { Version: 1, Error: HOST_ERRORS.ResponsePayloadSizeLimitExceeded };
  }

  private refuse(body: RequestBody, customData: string, flags: number, bytesIn: number, code: HostErrorCode): unknown {
    this.log.add(this.addin, kindOf(body, customData), body, flags, bytesIn).error = code;
    return { Version: 1, Error: HOST_ERRORS[code] };
  }
}

function isHostError(code: string): code is HostErrorCode {
  return Object.hasOwn(HOST_ERRORS, code);
}
