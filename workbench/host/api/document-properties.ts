import { refuse } from "../model/refusal";
import type { Workbook } from "../model/workbook";
import type { Handle, ObjectType } from "../protocol/object-type";
import { asText, asWhole, invalid } from "./check";

const TEXTS = ["Author", "Category", "Comments", "Company", "Keywords", "Manager", "Subject", "Title"] as const;
const LONGEST = 255;
const LONGEST_COMMENT = 65_535;

function saved(workbook: Workbook): void {
  workbook.changed({ kind: "document", source: "addin" });
}

export const DocumentProperties: ObjectType<Workbook> = {
  name: "DocumentProperties",
  read: {
    ...Object.fromEntries(TEXTS.map((wire) => [wire, (workbook: Workbook) => workbook.properties.get(wire) ?? ""])),
    CreationDate: (workbook) => workbook.properties.get("CreationDate") ?? null,
    LastAuthor: (workbook) => workbook.properties.get("LastAuthor") ?? "",
    RevisionNumber: (workbook) => workbook.properties.get("RevisionNumber") ?? 0,
  },
  write: {
    ...Object.fromEntries(
      TEXTS.map((wire) => [
        wire,
        (workbook: Workbook, value: unknown) => {
          workbook.properties.set(wire, asText(value, wire, wire === "Comments" ? LONGEST_COMMENT : LONGEST));
          saved(workbook);
        },
      ]),
    ),
    RevisionNumber(workbook, value: unknown) {
      workbook.properties.set("RevisionNumber", asWhole(value, "revisionNumber", 0));
      saved(workbook);
    },
  },
  follow: { Custom: (workbook) => ({ type: "CustomPropertyCollection", it: workbook }) },
};

interface Custom {
  readonly workbook: Workbook;
  readonly key: string;
}

/** Keys of custom properties are the same in capitals and small letters. */
function find(workbook: Workbook, key: unknown): string | undefined {
  const wanted = String(key).toLowerCase();
  return [...workbook.customProperties.keys()].find((each) => each.toLowerCase() === wanted);
}

function custom(workbook: Workbook, key: string | undefined): Handle<Custom> | null {
  return key === undefined ? null : { type: "CustomProperty", it: { workbook, key } };
}

function checkedValue(value: unknown): string | number | boolean {
  if (typeof value === "string") return asText(value, "value", LONGEST);
  if (typeof value === "number" || typeof value === "boolean") return value;
  return invalid("A custom property holds a text, a number, a date or true and false.");
}

/** Dates arrive from the client as ISO text, as JSON has no other form for them. */
function typeOf(value: string | number | boolean | undefined): string {
  if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
  if (typeof value === "boolean") return "Boolean";
  return /^\d{4}-\d{2}-\d{2}T/.test(value ?? "") ? "Date" : "String";
}

export const CustomPropertyCollection: ObjectType<Workbook> = {
  name: "CustomPropertyCollection",
  items: (workbook) => [...workbook.customProperties.keys()].map((key) => custom(workbook, key)!),
  item: (workbook, key) => custom(workbook, find(workbook, key)),
  open: {
    Add(workbook, [key, value]: readonly unknown[]) {
      const given = asText(key, "key", LONGEST);
      if (given === "") invalid("A custom property needs a key.");
      const name = find(workbook, given) ?? given;
      workbook.customProperties.set(name, checkedValue(value));
      saved(workbook);
      return custom(workbook, name);
    },
    GetItemOrNullObject: (workbook, [key]: readonly unknown[]) => custom(workbook, find(workbook, key)),
  },
  invoke: {
    DeleteAll(workbook) {
      workbook.customProperties.clear();
      saved(workbook);
    },
    GetCount: (workbook) => workbook.customProperties.size,
  },
};

export const CustomProperty: ObjectType<Custom> = {
  name: "CustomProperty",
  read: {
    Key: ({ key }) => key,
    Type: ({ workbook, key }) => typeOf(workbook.customProperties.get(key)),
    Value: ({ workbook, key }) =>
      workbook.customProperties.get(key) ?? refuse("ItemNotFound", `The property "${key}" has been deleted.`),
  },
  write: {
    Value({ workbook, key }, value: unknown) {
      workbook.customProperties.set(key, checkedValue(value));
      saved(workbook);
    },
  },
  invoke: {
    Delete({ workbook, key }) {
      workbook.customProperties.delete(key);
      saved(workbook);
    },
  },
};
