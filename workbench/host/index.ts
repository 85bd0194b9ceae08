import { Activity } from "./activity";
import { OBJECT_TYPES } from "./api";
import { OFFICE } from "./api/office-services";
import { ExcelCalculation } from "./calculation";
import type { FunctionRuntime, FunctionsFile } from "./calculation/function-runtime";
import { Connection, type Addin, type HostSide } from "./frame/connection";
import type { FocusLeft } from "./frame/focus";
import { Log } from "./log";
import { CULTURES, type CultureName } from "./model/culture";
import { Workbook } from "./model/workbook";
import type { Catalogue } from "./protocol/catalogue";
import { Switches } from "./switches";

export type { Addin, Connection } from "./frame/connection";
export type { Fault, HostErrorCode } from "./switches";
export type { Log, LogEntry } from "./log";

export interface HostOptions {
  /** What the library knows of Excel: from tools/catalogue in Node, from the bundled JSON in the page. */
  readonly catalogue: Catalogue;
  /** Address of the page that plays Excel. Its host name must be that of the add-in's page, and https. */
  readonly page?: string;
  /** Region whose dates, numbers and separators are shown and typed; English (United States) unless said. */
  readonly culture?: CultureName;
  /** Language of menus and messages, which add-ins follow (`Office.context.displayLanguage`); that of the region unless said. */
  readonly displayLanguage?: string;
  /** Requirement sets to claim besides or instead of Excel's own. */
  readonly apiSets?: Readonly<Record<string, string>>;
}

/** Excel on the web, as far as an add-in can tell: a workbook, its calculation, and the wire to any number of add-ins. */
export class ExcelHost {
  readonly calculation = new ExcelCalculation();
  readonly workbook = new Workbook(this.calculation);
  readonly switches = new Switches(() => this.askFunctionsAnew());
  readonly log = new Log();
  readonly connections = new Set<Connection>();
  private readonly activity = new Activity();
  private readonly visibilityListeners = new Set<(connection: Connection) => void>();
  private readonly focusListeners = new Set<(connection: Connection, how: FocusLeft) => void>();
  private lastInstance = 0;

  constructor(private readonly options: HostOptions) {
    if (options.culture) this.workbook.culture = CULTURES[options.culture];
    if (options.apiSets) this.switches.apiSets = options.apiSets;
  }

  /** Language of the host's own words: what an add-in's page reads when it starts. */
  get displayLanguage(): string {
    return this.options.displayLanguage ?? this.workbook.culture.name;
  }

  /** Shows and reads everything in another region from now on. Pages of add-ins learn of it when they start again. */
  set culture(name: CultureName) {
    this.workbook.culture = CULTURES[name];
    this.workbook.changed({ kind: "look", sheet: this.workbook.active, source: "user" });
  }

  get culture(): CultureName {
    return this.workbook.culture.name;
  }

  /** Makes functions known without a page: the built functions file, or a test's own. */
  registerFunctions(namespace: string, file: FunctionsFile, runtime: FunctionRuntime): void {
    this.calculation.registerFunctions(namespace, file, runtime);
  }

  /** Takes in an add-in's page. `send` posts to its window; what its window posts goes to `receive`. */
  connect(addin: Addin, send: (message: string) => void): Connection {
    const instance = `excel-${Date.now().toString(36)}-${++this.lastInstance}`;
    const connection = new Connection(this.side(), addin, instance, send);
    this.connections.add(connection);
    this.registerFunctionsOf(connection);
    return connection;
  }

  disconnect(connection: Connection): void {
    this.connections.delete(connection);
    if (connection.addin.namespace) this.calculation.unregisterFunctions(connection.addin.namespace);
    connection.close();
  }

  /** Resolves when no request, no event and no custom-function call is under way any more. */
  async settled(): Promise<void> {
    do {
      // What was opened or typed without asking for a value has not called any function yet.
      this.workbook.calculate();
      await this.activity.until(() => this.activity.idle);
      await this.calculation.settled();
    } while (!this.activity.idle || this.calculation.pending > 0);
  }

  onVisibilityChanged(listener: (connection: Connection) => void): () => void {
    this.visibilityListeners.add(listener);
    return () => this.visibilityListeners.delete(listener);
  }

  /** The person goes on with the keyboard from an add-in's page to what is around it. */
  onFocusLeft(listener: (connection: Connection, how: FocusLeft) => void): () => void {
    this.focusListeners.add(listener);
    return () => this.focusListeners.delete(listener);
  }

  private registerFunctionsOf({ addin, functions }: Connection): void {
    if (addin.namespace && addin.functions && functions)
      this.registerFunctions(addin.namespace, addin.functions, functions);
  }

  /** What functions answered so far no longer holds: registering them forgets it. */
  private askFunctionsAnew(): void {
    for (const connection of this.connections) this.registerFunctionsOf(connection);
  }

  private side(): HostSide {
    const { workbook, switches, log, activity, visibilityListeners, focusListeners, options } = this;
    const displayLanguage = () => this.displayLanguage;
    return {
      workbook,
      switches,
      log,
      activity,
      catalogue: options.catalogue,
      types: [...OBJECT_TYPES, ...OFFICE],
      displayLanguage,
      page: options.page ?? "https://localhost/workbench/",
      visibilityChanged: (connection) => visibilityListeners.forEach((listener) => listener(connection)),
      focusLeft: (connection, how) => focusListeners.forEach((listener) => listener(connection, how)),
    };
  }
}
