import { ObjectArgument } from "../protocol/arguments";
import { RichApiError } from "../protocol/errors";
import type { Handle, ObjectType } from "../protocol/object-type";
import type { AnyObjectType } from "../protocol/registry";

/** What the frame offers to the services of Office that stand beside the workbook. */
export interface OfficeSide {
  visible: boolean;
  /** Whether the add-in starts with the document: `Office.addin.setStartupBehavior`. */
  startState: "Inactive" | "Background";
  readonly ribbon: {
    setEnabled(control: string, enabled: boolean): void;
    setVisible(tab: string, visible: boolean): void;
    create(description: unknown): void;
  };
  /** Keyboard shortcuts by action id; null for an action without one. */
  shortcuts: Readonly<Record<string, string | null>>;
  functionsReady(): void;
  functionResults(results: unknown): void;
}

interface Control {
  readonly id: string;
  readonly office: OfficeSide;
}

const AppRuntimeService: ObjectType<OfficeSide> = {
  name: "Microsoft.AppRuntime.AppRuntimeService",
  invoke: {
    GetAppRuntimeState: (office) => (office.visible ? "Visible" : "Background"),
    SetAppRuntimeState: (office, [state]: readonly string[]) => {
      office.visible = state === "Visible";
    },
  },
};

const AppRuntimePersistenceService: ObjectType<OfficeSide> = {
  name: "Microsoft.AppRuntime.AppRuntimePersistenceService",
  invoke: {
    GetAppRuntimeStartState: (office) => office.startState,
    SetAppRuntimeStartState: (office, [state]: readonly string[]) => {
      office.startState = state === "Background" ? "Background" : "Inactive";
    },
  },
};

const DynamicRibbon: ObjectType<OfficeSide> = {
  name: "Microsoft.DynamicRibbon.DynamicRibbon",
  open: {
    GetButton: (office, [id]: readonly string[]) => ({ type: "RibbonButton", it: { id: String(id), office } }),
    GetTab: (office, [id]: readonly string[]) => ({ type: "RibbonTab", it: { id: String(id), office } }),
  },
  invoke: {
    ExecuteRequestCreate: (office, [text]: readonly string[]) => office.ribbon.create(JSON.parse(String(text))),
    ExecuteRequestUpdate: (office, [text]: readonly string[]) =>
      updateRibbon(office, JSON.parse(String(text)) as RibbonUpdate),
  },
};

interface RibbonUpdate {
  readonly tabs?: readonly {
    readonly id: string;
    readonly visible?: boolean;
    readonly controls?: readonly { readonly id: string; readonly enabled?: boolean }[];
    readonly groups?: readonly { readonly controls?: readonly { readonly id: string; readonly enabled?: boolean }[] }[];
  }[];
}

function updateRibbon({ ribbon }: OfficeSide, { tabs = [] }: RibbonUpdate): void {
  for (const tab of tabs) {
    if (tab.visible !== undefined) ribbon.setVisible(tab.id, tab.visible);
    for (const control of [...(tab.controls ?? []), ...(tab.groups ?? []).flatMap((group) => group.controls ?? [])]) {
      if (control.enabled !== undefined) ribbon.setEnabled(control.id, control.enabled);
    }
  }
}

const RibbonButton: ObjectType<Control> = {
  name: "RibbonButton",
  identity: ({ id }) => ({ Id: id }),
  read: { Id: ({ id }) => id },
  write: { Enabled: ({ id, office }, enabled: boolean) => office.ribbon.setEnabled(id, enabled) },
  invoke: {
    SetEnabled: ({ id, office }, [enabled]: readonly boolean[]) => office.ribbon.setEnabled(id, enabled === true),
  },
};

const RibbonTab: ObjectType<Control> = {
  name: "RibbonTab",
  identity: ({ id }) => ({ Id: id }),
  read: { Id: ({ id }) => id },
  invoke: {
    SetVisibility: ({ id, office }, [seen]: readonly boolean[]) => office.ribbon.setVisible(id, seen === true),
  },
};

const ActionService: ObjectType<OfficeSide> = {
  name: "Microsoft.Office.ActionService",
  invoke: {
    GetShortcuts: (office) => office.shortcuts,
    ReplaceShortcuts: (office, [shortcuts]: readonly unknown[]) => {
      if (typeof shortcuts !== "object" || shortcuts === null || shortcuts instanceof ObjectArgument) {
        throw new RichApiError("InvalidArgument", "Shortcuts are an object of action ids and key combinations.");
      }
      office.shortcuts = { ...office.shortcuts, ...(shortcuts as Record<string, string | null>) };
    },
    AreShortcutsInUse: (office, [wanted]: readonly unknown[]) => {
      const used = new Set(Object.values(office.shortcuts).map((keys) => keys?.toLowerCase()));
      return (Array.isArray(wanted) ? wanted : []).map((keys) => used.has(String(keys).toLowerCase()));
    },
  },
};

const AddinInternalService: ObjectType<OfficeSide> = {
  name: "Microsoft.InternalService.AddinInternalService",
  invoke: { NotifyActionHandlerReady: () => null },
};

const CustomFunctions: ObjectType<OfficeSide> = {
  name: "Microsoft.ExcelServices.CustomFunctions",
  invoke: {
    _SetOsfControlContainerReadyForCustomFunctions: (office) => office.functionsReady(),
    _GetEnabledFeatures: () => [],
    SetInvocationArrayResults: (office, [results]: readonly unknown[]) => office.functionResults(results),
    SetInvocationResults: (office, [results]: readonly unknown[]) => office.functionResults(results),
  },
};

const SERVICES: readonly AnyObjectType[] = [
  AppRuntimeService,
  AppRuntimePersistenceService,
  DynamicRibbon,
  ActionService,
  AddinInternalService,
  CustomFunctions,
];

export const OFFICE: readonly AnyObjectType[] = [...SERVICES, RibbonButton, RibbonTab];

/** The service of a server type name. An unknown one is a null object, so that a page can ask what its host has. */
export function officeService(name: string, office: OfficeSide): Handle | null {
  return SERVICES.some((service) => service.name === name) ? { type: name, it: office } : null;
}
