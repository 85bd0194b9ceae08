import { parseArea, type Area } from "../model/area";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { RichApiError } from "../protocol/errors";
import type { Handle, ObjectType } from "../protocol/object-type";
import type { AnyObjectType } from "../protocol/registry";
import { Application, CULTURE } from "./application";
import { asFlag } from "./check";
import { rangeAt, rangesAt } from "./handles";
import type { Session } from "../protocol/call";

/** The collections and services of a workbook all look at the workbook itself. */
const within = (type: string) => (workbook: Workbook) => ({ type, it: workbook });

const WorkbookType: ObjectType<Workbook> = {
  name: "Workbook",
  read: {
    AutoSave: () => false,
    CalculationEngineVersion: () => 191029,
    ChartDataPointTrack: (workbook) => workbook.chartDataPointTrack,
    IsDirty: (workbook) => workbook.unsaved,
    Name: (workbook) => workbook.name,
    PreviouslySaved: (workbook) => !workbook.unsaved,
    ReadOnly: (_workbook, { session }) => session.readOnly,
  },
  write: {
    ChartDataPointTrack: (workbook, value: unknown) => {
      workbook.chartDataPointTrack = asFlag(value, "chartDataPointTrack");
    },
    IsDirty: (workbook, value: unknown) => {
      workbook.unsaved = asFlag(value, "isDirty");
    },
  },
  follow: {
    Application: within("Application"),
    Comments: within("CommentCollection"),
    CustomXmlParts: within("CustomXmlPartCollection"),
    Names: within("NamedItemCollection"),
    Properties: within("DocumentProperties"),
    Protection: within("WorkbookProtection"),
    Settings: within("SettingCollection"),
    Styles: within("StyleCollection"),
    TableStyles: within("TableStyleCollection"),
    Tables: within("TableCollection"),
    Worksheets: within("WorksheetCollection"),
    _Runtime: (_workbook, { session }) => ({ type: "Runtime", it: session }),
  },
  open: {
    GetActiveCell: ({ active }) => rangeAt(active, { ...active.selection[0]!, rows: 1, columns: 1 }),
    GetActiveChart: () => {
      throw new RichApiError("ItemNotFound", "No chart is selected: charts cannot be selected in this host.");
    },
    GetActiveChartOrNullObject: () => null,
    GetSelectedRange: ({ active }) => {
      const [only, ...more] = active.selection;
      if (more.length === 0) return rangeAt(active, only!);
      throw new RichApiError(
        "InvalidSelection",
        `${more.length + 1} ranges are selected; getSelectedRanges() gives them all.`,
      );
    },
    GetSelectedRanges: ({ active }) => rangesAt(active, active.selection),
    _GetRangeForEventByReferenceId: (workbook, [id]: readonly string[]) => required(eventRange(workbook, id)),
    _GetRangeOrNullObjectForEventByReferenceId: (workbook, [id]: readonly string[]) => eventRange(workbook, id) ?? null,
    _GetRangesForEventByReferenceId: (workbook, [id]: readonly string[]) => required(eventRanges(workbook, id)),
    _GetRangesOrNullObjectForEventByReferenceId: (workbook, [id]: readonly string[]) =>
      eventRanges(workbook, id) ?? null,
  },
  invoke: {
    GetIsActiveCollabSession: () => false,
    Save: (workbook) => {
      workbook.unsaved = false; // the page keeps the file; to the add-in it is saved
    },
  },
};

const Runtime: ObjectType<Session> = {
  name: "Runtime",
  read: { EnableEvents: (session) => session.enableEvents },
  write: {
    EnableEvents: (session, value: unknown) => {
      session.enableEvents = asFlag(value, "enableEvents");
    },
  },
};

export const WORKBOOK: readonly AnyObjectType[] = [WorkbookType, Application, ...CULTURE, Runtime];

/** `event:<sheet id>!A1:B2`, as frame/rich-api-events.ts writes it. */
function eventRange(workbook: Workbook, id: string | undefined): Handle | undefined {
  const found = eventAreas(workbook, id);
  return found?.areas.length === 1 ? rangeAt(found.sheet, found.areas[0]!) : undefined;
}

function eventRanges(workbook: Workbook, id: string | undefined): Handle | undefined {
  const found = eventAreas(workbook, id);
  return found && rangesAt(found.sheet, found.areas);
}

function eventAreas(workbook: Workbook, id: string | undefined): { sheet: Worksheet; areas: Area[] } | undefined {
  const [, sheetId = "", address = ""] = /^event:(.*)!([^!]*)$/.exec(String(id)) ?? [];
  const sheet = workbook.sheet(sheetId);
  const areas = address.split(",").flatMap((one) => parseArea(one) ?? []);
  return sheet && areas.length > 0 ? { sheet, areas } : undefined;
}

function required(found: Handle | undefined): Handle {
  if (found) return found;
  throw new RichApiError("ItemNotFound", "The range of this event is no longer there.");
}
