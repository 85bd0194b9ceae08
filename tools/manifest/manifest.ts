import type { Texts } from "../../src/texts/texts";
import type { BaseAddress } from "../build/base-address";
import { ENVIRONMENTS, NAMESPACE, type Environment } from "./environments";
import { Resources } from "./resources";
import { inEveryLanguage, translated } from "./translations";
import { toXml, type Element } from "./xml";

/** Edge lengths in pixels. Excel asks for 16, 32 and 80; the others are for scaled screens and the store. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128] as const;

/** The sizes Excel uses on the ribbon. */
export const RIBBON_ICON_SIZES = ICON_SIZES.filter((size) => size <= 80);

/** Pictures on the ribbon; each has a source in assets/, `icon` is the add-in's own mark. */
export const RIBBON_ICONS = ["icon", "new-workbook", "check-in", "formulas", "help"] as const;
export type RibbonIcon = (typeof RIBBON_ICONS)[number];

/** Where a rendered icon stands, in the repository and in the build alike. */
export const iconFile = (icon: RibbonIcon, size: number): string => `assets/${icon}-${size}.png`;

interface ManifestInput {
  readonly environment: Environment;
  readonly base: BaseAddress;
  /** x.y.z from package.json. */
  readonly version: string;
}

/**
 * manifest.xml of one environment. The schema fixes the order of elements; this function follows it from top to bottom.
 * One address, `Pane`, serves as runtime, functions page, function file and pane: that is what makes the runtime shared.
 *
 * @see docs/manifest.md for the rules beyond the schema
 */
export function manifest({ environment, base, version }: ManifestInput): string {
  const { id, name } = ENVIRONMENTS[environment];
  const resources = new Resources(base);
  const pane = resources.url("Pane", "taskpane.html");
  const help = resources.url("Help", "help/index.html");

  const overrides: Element = {
    "@xmlns": "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
    "@xsi:type": "VersionOverridesV1_0",
    Hosts: {
      Host: {
        "@xsi:type": "Workbook",
        Runtimes: { Runtime: { "@resid": pane, "@lifetime": "long" } },
        AllFormFactors: { ExtensionPoint: customFunctions(resources, pane) },
        DesktopFormFactor: {
          GetStarted: {
            Title: resid(
              resources.short(
                "GetStarted.Title",
                inEveryLanguage(({ getStarted }) => getStarted.title),
              ),
            ),
            Description: resid(
              resources.long(
                "GetStarted.Text",
                inEveryLanguage(({ getStarted }) => getStarted.text),
              ),
            ),
            LearnMoreUrl: resid(help),
          },
          FunctionFile: resid(pane),
          ExtensionPoint: { "@xsi:type": "PrimaryCommandSurface", CustomTab: ribbonTab(resources, pane) },
        },
      },
    },
    Resources: resources.element(), // last: everything above has registered what it names
  };

  return toXml({
    OfficeApp: {
      "@xmlns": "http://schemas.microsoft.com/office/appforoffice/1.1",
      "@xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      "@xmlns:bt": "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
      "@xsi:type": "TaskPaneApp",
      Id: id,
      Version: `${version}.0`,
      ProviderName: "OKR(W) for Excel",
      DefaultLocale: "en-US",
      DisplayName: { "@DefaultValue": name },
      Description: translated(
        inEveryLanguage(({ description }) => description),
        "Override",
      ),
      IconUrl: { "@DefaultValue": base + iconFile("icon", 32) },
      HighResolutionIconUrl: { "@DefaultValue": base + iconFile("icon", 64) },
      SupportUrl: { "@DefaultValue": `${base}help/index.html` },
      Hosts: { Host: { "@Name": "Workbook" } },
      Requirements: {
        Sets: { "@DefaultMinVersion": "1.1", Set: { "@Name": "SharedRuntime", "@MinVersion": "1.1" } },
      },
      DefaultSettings: { SourceLocation: { "@DefaultValue": `${base}taskpane.html` } },
      Permissions: "ReadWriteDocument",
      VersionOverrides: overrides,
    },
  });
}

const resid = (id: string): Element => ({ "@resid": id });

function customFunctions(resources: Resources, pane: string): Element {
  return {
    "@xsi:type": "CustomFunctions",
    Script: { SourceLocation: resid(resources.url("Functions.Script", "functions.js")) },
    Page: { SourceLocation: resid(pane) },
    Metadata: { SourceLocation: resid(resources.url("Functions.Metadata", "functions.json")) },
    Namespace: resid(resources.short("Functions.Namespace", NAMESPACE)),
  };
}

/** A button opens the pane, or runs what src/taskpane/commands.ts has associated under `command`. */
interface Button {
  readonly id: keyof Texts["ribbon"]["buttons"];
  readonly icon: RibbonIcon;
  readonly does: "show-pane" | { readonly command: string };
}

const GROUPS: readonly { readonly id: keyof Texts["ribbon"]["groups"]; readonly buttons: readonly Button[] }[] = [
  {
    id: "workbook",
    buttons: [
      { id: "showPane", icon: "icon", does: "show-pane" },
      { id: "newWorkbook", icon: "new-workbook", does: { command: "newWorkbook" } },
      { id: "checkIn", icon: "check-in", does: { command: "checkIn" } },
    ],
  },
  {
    id: "learn",
    buttons: [
      { id: "formulas", icon: "formulas", does: { command: "formulas" } },
      { id: "help", icon: "help", does: { command: "help" } },
    ],
  },
];

/** What the ribbon's buttons ask the add-in to do; each name must be associated before Excel may call it. */
export const COMMANDS: readonly string[] = GROUPS.flatMap(({ buttons }) => buttons).flatMap(({ does }) =>
  does === "show-pane" ? [] : [does.command],
);

function ribbonTab(resources: Resources, pane: string): Element {
  return {
    "@id": "OKR.Tab",
    Group: GROUPS.map(({ id, buttons }) => ({
      "@id": `OKR.Group.${id}`,
      Label: resid(
        resources.short(
          `Group.${id}`,
          inEveryLanguage(({ groups }) => groups[id]),
        ),
      ),
      Icon: icon(resources, "icon"),
      Control: buttons.map((button) => ribbonButton(resources, pane, button)),
    })),
    Label: resid(
      resources.short(
        "Tab.Label",
        inEveryLanguage(({ tab }) => tab),
      ),
    ),
  };
}

function ribbonButton(resources: Resources, pane: string, { id, icon: picture, does }: Button): Element {
  const labelId = resources.short(
    `${id}.Label`,
    inEveryLanguage(({ buttons }) => buttons[id].label),
  );
  const tipId = resources.long(
    `${id}.Tip`,
    inEveryLanguage(({ buttons }) => buttons[id].tip),
  );
  const action: Element =
    does === "show-pane"
      ? { "@xsi:type": "ShowTaskpane", SourceLocation: resid(pane) } // no TaskpaneId: the shared runtime has one pane
      : { "@xsi:type": "ExecuteFunction", FunctionName: does.command };
  return {
    "@xsi:type": "Button",
    "@id": `OKR.Button.${id}`,
    Label: resid(labelId),
    Supertip: { Title: resid(labelId), Description: resid(tipId) },
    Icon: icon(resources, picture),
    Action: action,
  };
}

const icon = (resources: Resources, picture: RibbonIcon): Element => ({
  "bt:Image": RIBBON_ICON_SIZES.map((size) => ({
    "@size": `${size}`,
    "@resid": resources.image(`Icon.${picture}.${size}`, iconFile(picture, size)),
  })),
});
