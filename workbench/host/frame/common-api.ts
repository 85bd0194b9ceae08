import type { Workbook } from "../model/workbook";
import type { Commands } from "./commands";
import { replaceSettings, settingsOf } from "./document-settings";
import type { RichApiRequests } from "./rich-api-requests";

const DispatchId = {
  RichApi: 93,
  CommandCompleted: 94,
  CloseContainer: 97,
  SettingsRefresh: 75,
  SettingsSave: 76,
} as const;
const NOT_SUPPORTED = 5001;

/** The payload of `executeMethod`; which fields are there depends on the method. */
export interface ExecuteMethod {
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: unknown };
  readonly [index: number]: unknown;
}

/** The methods of Office that carry a number: batches of Excel's API travel in one of them. */
export class CommonApi {
  constructor(
    private readonly workbook: Workbook,
    private readonly requests: RichApiRequests,
    private readonly commands: Commands,
    private readonly done: { readonly containerClosed: () => void },
  ) {}

  execute(data: ExecuteMethod): unknown {
    switch (data.DdaMethod?.DispatchId) {
      case DispatchId.RichApi:
        return this.requests.answer(data.ArrayData ?? []);
      case DispatchId.CommandCompleted: {
        const [id, status, text] = data.ArrayData ?? [data[0], data[1], data[2]];
        this.commands.completed(String(id), Number(status), String(text));
        return { Version: 1, Error: 0 };
      }
      case DispatchId.CloseContainer:
        this.done.containerClosed();
        return { Version: 1, Error: 0 };
      case DispatchId.SettingsSave:
        replaceSettings(this.workbook, data.DdaSettingsMethod?.Properties);
        return { Version: 1, Error: 0 };
      case DispatchId.SettingsRefresh: {
        const Settings = settingsOf(this.workbook).map(([Name, Value]) => ({ Name, Value }));
        return { Version: 1, Error: 0, Properties: { Settings } };
      }
      default:
        return { Version: 1, Error: NOT_SUPPORTED };
    }
  }
}
