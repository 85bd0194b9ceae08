import type { Switches } from "../switches";

const EXCEL_ON_THE_WEB = 16;

/** `Office.context.displayLanguage` and `contentLanguage`: of the menus, and of what stands in the workbook. */
export interface Languages {
  readonly display: string;
  readonly content: string;
}

/** What the page is told about the application and the document before `Office.onReady` resolves. */
export function appContext(
  addin: { readonly id: string; readonly name?: string },
  document: { readonly name: string; readonly settings: readonly (readonly [string, string])[] },
  languages: Languages,
  switches: Switches,
  start: { readonly reason: string; readonly instance: string },
): Record<string, unknown> {
  return {
    _id: addin.id,
    _addinName: addin.name ?? "",
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.00",
    _hostFullVersion: "16.0.15407.10000",
    _appUILocale: languages.display,
    _dataLocale: languages.content,
    _docUrl: `https://localhost/${encodeURIComponent(document.name)}`,
    _clientMode: switches.readOnly ? 0 : 1,
    _settings: document.settings,
    _reason: start.reason,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: start.instance,
    _appInstanceId: start.instance,
    _requirementMatrix: JSON.stringify(switches.apiSets),
    _initialDisplayMode: 2,
    _appDomains: [],
    _featureGates: {},
  };
}

/** `_host_Info`: how the page learns which library to load. Flags: 1 shared runtime, 2 custom functions. */
export function hostInfo(instance: string, displayLanguage: string): string {
  return ["Excel", "Web", "16.01", displayLanguage, instance, "", "disableLogging", "3"].join("$");
}
