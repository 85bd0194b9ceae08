import { officeService, type OfficeSide } from "../api/office-services";
import type { Activity } from "../activity";
import type { FunctionsFile } from "../calculation/function-runtime";
import type { Log } from "../log";
import type { Change } from "../model/changes";
import type { Workbook } from "../model/workbook";
import type { Session } from "../protocol/call";
import type { Catalogue } from "../protocol/catalogue";
import { Engine } from "../protocol/engine";
import type { AnyObjectType } from "../protocol/registry";
import type { Switches } from "../switches";
import { appContext, hostInfo } from "./app-context";
import { Commands } from "./commands";
import { CommonApi, type ExecuteMethod } from "./common-api";
import { settingsOf } from "./document-settings";
import { Outbox } from "./outbox";
import { visibilityEntry, type Entry } from "./rich-api-events";
import { NO_ANSWER, RichApiRequests } from "./rich-api-requests";
import { Ribbon } from "./ribbon";
import { WireFunctions } from "./wire-functions";
import { FOCUS_IN, focusLeft, type FocusLeft } from "./focus";
import { ActionKind, answerTo, notification, requestIn, type Envelope } from "./xdm";

export interface Addin {
  readonly id: string;
  /** Address of its page. */
  readonly url: string;
  readonly name?: string;
  readonly namespace?: string;
  readonly functions?: FunctionsFile;
  readonly reason?: "documentOpened" | "inserted";
}

/** What a connection needs of the host that it belongs to. */
export interface HostSide {
  readonly workbook: Workbook;
  readonly catalogue: Catalogue;
  readonly types: readonly AnyObjectType[];
  readonly switches: Switches;
  readonly log: Log;
  readonly activity: Activity;
  /** The language of menus at this moment. */
  displayLanguage(): string;
  /** Address of the page that plays Excel; its origin is where messages come from. */
  readonly page: string;
  /** The pane wants to be seen or not. */
  visibilityChanged(connection: Connection): void;
  /** The keyboard goes on from the pane to the rest of the page. */
  focusLeft(connection: Connection, how: FocusLeft): void;
}

/** The browser would not let the dialog open; an add-in may try again in a window of its own. */
const DIALOG_REFUSED = 12011;
const ACTION = 2;
const ACTION_DISPATCH = 1000;

/** One add-in page: its messages in, our answers and events out. It speaks JSON text and nothing else. */
export class Connection implements OfficeSide {
  readonly ribbon = new Ribbon();
  readonly functions: WireFunctions | undefined;
  readonly session: Session;
  startState: "Inactive" | "Background" = "Inactive";
  shortcuts: Readonly<Record<string, string | null>> = {};
  private shown = true;
  private readonly due = new Set<string>();
  private readonly engine: Engine;
  private readonly requests: RichApiRequests;
  private readonly commands: Commands;
  private readonly common: CommonApi;
  private readonly registered = new Map<string, Envelope>();
  private readonly outbox: Outbox;
  private readonly stopListening: () => void;
  private open = true;
  private notifications = 0;

  constructor(
    private readonly host: HostSide,
    readonly addin: Addin,
    private readonly instance: string,
    private readonly send: (message: string) => void,
  ) {
    const { workbook, catalogue, types, switches, log, activity } = host;
    this.session = { enableEvents: true, get readOnly() { return switches.readOnly; } }; // prettier-ignore
    this.outbox = new Outbox(workbook, activity, (entries) => this.tell(entries));
    this.engine = new Engine({
      catalogue,
      types,
      workbook,
      session: this.session,
      service: (name) => officeService(name, this),
      apiSets: () => switches.apiSets,
      listening: (event, by) => this.outbox.listen(event, by),
    });
    this.requests = new RichApiRequests(addin.id, this.engine, switches, log, activity);
    this.commands = new Commands((data) => this.fire("appCommandInvoked", data));
    this.common = new CommonApi(workbook, this.requests, this.commands, {
      containerClosed: () => void (this.visible = false),
    });
    if (addin.functions) {
      this.functions = new WireFunctions(addin.functions, switches, (entries) => this.tell(entries));
    }
    this.stopListening = workbook.listen((change) => this.noticed(change));
  }

  /** One message of the page's window; anything that is not for this connection is left alone. */
  receive(text: string): void {
    const request = this.open ? requestIn(text, this.instance) : undefined;
    if (!request) return;
    const ended = this.host.activity.begin();
    let answer: unknown;
    try {
      answer = this.answer(request);
    } catch (mistake) {
      ended();
      throw mistake;
    }
    if (answer instanceof Promise) {
      void answer.then((data) => this.reply(request, data)).finally(ended);
    } else {
      this.reply(request, answer);
      ended();
    }
  }

  /** For `iframe.name`, before its `src` is set. */
  windowName(): string {
    return JSON.stringify({
      baseFrameName: this.instance,
      hostInfo: this.hostInfo,
      xdmInfo: `${this.instance}|${this.addin.id}|${this.host.page}`,
      serializerVersion: "1",
      flights: "[]",
    });
  }

  /** For the query of the page's address: `_host_Info=...`. */
  hostInfoQuery(): string {
    return `_host_Info=${encodeURIComponent(this.hostInfo)}`;
  }

  private get hostInfo(): string {
    return hostInfo(this.instance, this.host.displayLanguage());
  }

  /** Runs a function command, as a click in the ribbon does; resolves when the add-in calls `event.completed()`. */
  runCommand(functionName: string, controlId: string = functionName): Promise<void> {
    const ended = this.host.activity.begin();
    return this.commands.run(functionName, controlId).finally(ended);
  }

  /** Runs the action of a keyboard shortcut. Excel is not told when it is done. */
  runShortcut(actionId: string): void {
    this.tell([[ACTION, ACTION_DISPATCH, "", JSON.stringify([actionId, null]), ""]]);
  }

  /** Has the page asked for its function commands yet? Clicks before that wait. */
  get takesCommands(): boolean {
    return this.registered.has("appCommandInvoked");
  }

  get visible(): boolean {
    return this.shown;
  }

  set visible(visible: boolean) {
    if (visible === this.shown) return;
    this.shown = visible;
    this.tell([visibilityEntry(visible)]);
    this.host.visibilityChanged(this);
  }

  /** Moves the keyboard to the first thing in the page that takes it. */
  focus(): void {
    if (this.open) this.send(notification(this.instance, this.origin, ++this.notifications, [FOCUS_IN]));
  }

  functionsReady(): void {
    this.functions?.start();
  }

  functionResults(results: unknown): void {
    this.functions?.results(results);
  }

  close(): void {
    this.open = false;
    this.stopListening();
    this.functions?.stop();
    this.engine.references.removeAll();
    this.commands.abandon("The add-in was closed before its command was completed.");
  }

  private answer(request: Envelope): unknown {
    if (request._actionType === ActionKind.Register) return this.register(request);
    if (request._actionType === ActionKind.Unregister) {
      this.registered.delete(request._actionName);
      return { Version: 1, Error: 0 };
    }
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync": {
        this.forgetPage();
        const { workbook, switches } = this.host;
        const document = { name: workbook.name, settings: settingsOf(workbook) };
        const languages = { display: this.host.displayLanguage(), content: workbook.culture.name };
        return appContext(this.addin, document, languages, switches, {
          reason: this.addin.reason ?? "documentOpened",
          instance: this.instance,
        });
      }
      case "executeMethod":
        return this.common.execute(request._data as ExecuteMethod);
      case "ContextActivationManager_notifyHost": {
        const how = focusLeft(request._data);
        if (how) this.host.focusLeft(this, how);
        return null; // the rest is telemetry, and keys that Excel has no use for
      }
      default:
        return null;
    }
  }

  /** The page begins (again): what an earlier load of it has registered and kept is gone. */
  private forgetPage(): void {
    this.registered.clear();
    this.outbox.clear();
    this.engine.references.removeAll();
    this.functions?.restart();
  }

  private register(request: Envelope): unknown {
    if (request._actionName === "dialogMessageReceived") return { Version: 1, Error: DIALOG_REFUSED };
    this.registered.set(request._actionName, request);
    if (request._actionName === "appCommandInvoked") this.commands.start();
    return { Version: 1, Error: 0 };
  }

  private reply(request: Envelope, data: unknown): void {
    if (this.open && data !== NO_ANSWER) this.send(answerTo(request, this.origin, data));
  }

  private fire(event: string, data: unknown): void {
    const registration = this.registered.get(event);
    if (registration && this.open) this.send(answerTo(registration, this.origin, data, true));
  }

  /** A classic event, which says no more than that something happened: once for all that happened in a turn. */
  private fireLater(event: string): void {
    if (this.due.has(event)) return;
    this.due.add(event);
    const ended = this.host.activity.begin();
    void Promise.resolve().then(() => {
      this.due.delete(event);
      this.fire(event, {});
      ended();
    });
  }

  private tell(entries: readonly Entry[]): void {
    if (entries.length > 0) this.fire("richApiMessage", { ArrayData: entries });
  }

  private noticed(change: Change): void {
    if (!this.session.enableEvents) return;
    this.outbox.add(change, this.requests.working);
    if (change.kind === "selection") this.fireLater("documentSelectionChanged");
    if (change.kind === "settings") this.fireLater("settingsChanged");
  }

  private get origin(): string {
    return new URL(this.host.page).origin;
  }
}
