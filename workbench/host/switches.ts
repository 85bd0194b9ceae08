import type { RichApiErrorCode } from "./protocol/errors";

/** Host-level refusals, which hit a whole request: the number on the wire for each code that the add-in sees. */
export const HOST_ERRORS = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  WriteNotSupportedWhenModalDialogOpen: 5016,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
  InvalidRequestContext: 1014,
  GeneralException: 5001,
} as const;
export type HostErrorCode = keyof typeof HOST_ERRORS;

/** Something that goes wrong on purpose. */
export interface Fault {
  /** Which request, counted from 1 since the fault was set; clean-up requests do not count. */
  readonly atRequest: number;
  /** What the add-in gets: an error code, or never an answer. */
  readonly code: HostErrorCode | RichApiErrorCode | "no answer";
  /** How many actions of the request are done before it goes wrong; none unless said. */
  readonly afterActions?: number;
}

/**
 * What Excel on the web claims for an add-in that carries the library of 2022. The version of CustomFunctions decides
 * how results travel; from 1.9 on the runtime asks for features that no public text describes.
 */
const EXCEL_ON_THE_WEB: Readonly<Record<string, string>> = {
  ExcelApi: "1.15",
  ExcelApiOnline: "1.1",
  SharedRuntime: "1.2",
  CustomFunctions: "1.8",
  CustomFunctionsRuntime: "1.4",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.1",
  ExcelApiUndo: "1.8",
  DelayForCellEdit: "1.1",
  RibbonApi: "1.2",
  KeyboardShortcuts: "1.1",
  AddinCommands: "1.3",
  DialogApi: "1.2",
  DialogOrigin: "1.1",
  Settings: "1.1",
};

/** What a test or the page can turn to see how an add-in takes it. Plain values, read whenever they matter. */
export class Switches {
  /** How a blank cell reaches a custom function: older desktops send 0, the web null, some builds an empty text. */
  get blankAs(): null | 0 | "" {
    return this.blanks;
  }

  set blankAs(blanks: null | 0 | "") {
    if (blanks === this.blanks) return;
    this.blanks = blanks;
    this.blanksChanged();
  }

  /** Requirement sets by name; an absent one is not claimed. Read by an add-in when it starts. */
  apiSets: Readonly<Record<string, string>> = EXCEL_ON_THE_WEB;
  /** The document is opened for reading: writes are refused with AccessDenied. */
  readOnly = false;
  /** Milliseconds before a request is worked off. */
  latency = 0;
  private blanks: null | 0 | "" = null;
  private editing = false;
  private nextFault: { fault: Fault; seen: number } | undefined;
  private readonly waiting: (() => void)[] = [];

  /** @param blanksChanged told when functions would now be given something else for blank cells */
  constructor(private readonly blanksChanged: () => void = () => undefined) {}

  /** Somebody is typing into a cell: requests are refused, or wait if the add-in asked for that. */
  get cellEditMode(): boolean {
    return this.editing;
  }

  set cellEditMode(editing: boolean) {
    this.editing = editing;
    if (!editing) for (const go of this.waiting.splice(0)) go();
  }

  afterCellEdit(): Promise<void> {
    return this.editing ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve();
  }

  get fault(): Fault | undefined {
    return this.nextFault?.fault;
  }

  set fault(fault: Fault | undefined) {
    this.nextFault = fault && { fault, seen: 0 };
  }

  /** Asked once per request: the fault that is due now. It happens once. */
  takeFault(): Fault | undefined {
    if (!this.nextFault) return undefined;
    this.nextFault.seen++;
    const { fault, seen } = this.nextFault;
    if (seen < fault.atRequest) return undefined;
    this.nextFault = undefined;
    return fault;
  }
}
