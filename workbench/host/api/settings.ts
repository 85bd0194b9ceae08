import { refuse } from "../model/refusal";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import type { Handle, ObjectType } from "../protocol/object-type";
import { asText, invalid } from "./check";

/**
 * Things kept under a key: settings of the document, custom properties of a sheet. Keys are told apart without regard
 * to case for properties, exactly for settings.
 */
interface Entry<Owner> {
  readonly owner: Owner;
  readonly key: string;
}

function saved(workbook: Workbook, kind: "settings" | "document"): void {
  workbook.changed({ kind, source: "addin" });
}

const setting = (owner: Workbook, key: string): Handle<Entry<Workbook>> => ({ type: "Setting", it: { owner, key } });

/** What the client sends is plain JSON already; it turns dates into texts such as `Date(1767225600000)` and back. */
export const SettingCollection: ObjectType<Workbook> = {
  name: "SettingCollection",
  items: (workbook) => [...workbook.settings.keys()].map((key) => setting(workbook, key)),
  item: (workbook, key) => (workbook.settings.has(String(key)) ? setting(workbook, String(key)) : null),
  open: {
    Add(workbook, [key, value]: readonly unknown[]) {
      const name = asText(key, "key");
      if (name === "") invalid("A setting needs a key.");
      if (value === null || value === undefined) invalid(`The setting "${name}" needs a value.`);
      workbook.settings.set(name, value);
      saved(workbook, "settings");
      return setting(workbook, name);
    },
    GetItemOrNullObject: (workbook, [key]: readonly unknown[]) =>
      workbook.settings.has(String(key)) ? setting(workbook, String(key)) : null,
  },
  invoke: { GetCount: (workbook) => workbook.settings.size },
};

export const Setting: ObjectType<Entry<Workbook>> = {
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  read: {
    Key: ({ key }) => key,
    Value: ({ owner, key }) => {
      if (!owner.settings.has(key)) refuse("ItemNotFound", `The setting "${key}" has been deleted.`);
      return owner.settings.get(key);
    },
    _Id: ({ key }) => key,
  },
  write: {
    Value({ owner, key }, value: unknown) {
      owner.settings.set(key, value);
      saved(owner, "settings");
    },
  },
  invoke: {
    Delete({ owner, key }) {
      if (!owner.settings.delete(key)) refuse("ItemNotFound", `The setting "${key}" is not there.`);
      saved(owner, "settings");
    },
  },
};

/** Excel's limits for a custom property of a sheet. */
const LONGEST_KEY = 255;

function keyOn(sheet: Worksheet, key: unknown): string | undefined {
  const wanted = String(key).toLowerCase();
  return [...sheet.customProperties.keys()].find((each) => each.toLowerCase() === wanted);
}

function property(sheet: Worksheet, key: string | undefined): Handle<Entry<Worksheet>> | null {
  return key === undefined ? null : { type: "WorksheetCustomProperty", it: { owner: sheet, key } };
}

export const WorksheetCustomPropertyCollection: ObjectType<Worksheet> = {
  name: "WorksheetCustomPropertyCollection",
  items: (sheet) => [...sheet.customProperties.keys()].map((key) => property(sheet, key)!),
  item: (sheet, key) => property(sheet, keyOn(sheet, key)),
  open: {
    Add(sheet, [key, value]: readonly unknown[]) {
      const given = asText(key, "key", LONGEST_KEY);
      if (given === "") invalid("A custom property needs a key.");
      const name = keyOn(sheet, given) ?? given;
      sheet.customProperties.set(name, asText(value, "value"));
      saved(sheet.workbook, "document");
      return property(sheet, name);
    },
    GetItemOrNullObject: (sheet, [key]: readonly unknown[]) => property(sheet, keyOn(sheet, key)),
  },
  invoke: { GetCount: (sheet) => sheet.customProperties.size },
};

export const WorksheetCustomProperty: ObjectType<Entry<Worksheet>> = {
  name: "WorksheetCustomProperty",
  identity: ({ key }) => ({ _Id: key }),
  read: {
    Key: ({ key }) => key,
    Value: ({ owner, key }) => owner.customProperties.get(key) ?? "",
    _Id: ({ key }) => key,
  },
  write: {
    Value({ owner, key }, value: unknown) {
      owner.customProperties.set(key, asText(value, "value"));
      saved(owner.workbook, "document");
    },
  },
  invoke: {
    Delete({ owner, key }) {
      owner.customProperties.delete(key);
      saved(owner.workbook, "document");
    },
  },
};
