import { namespaceOf } from "../model/custom-xml";
import { refuse } from "../model/refusal";
import type { Workbook } from "../model/workbook";
import type { Handle, ObjectType } from "../protocol/object-type";
import { asText } from "./check";

interface Part {
  readonly workbook: Workbook;
  readonly id: string;
}

/** The parts whose root element is in one namespace. */
interface Scoped {
  readonly workbook: Workbook;
  readonly namespace: string;
}

const part = (workbook: Workbook, id: string): Handle<Part> => ({ type: "CustomXmlPart", it: { workbook, id } });

function saved(workbook: Workbook): void {
  workbook.changed({ kind: "document", source: "addin" });
}

function byId(workbook: Workbook, id: unknown): Handle<Part> | null {
  return workbook.customXmlParts.has(String(id)) ? part(workbook, String(id)) : null;
}

export const CustomXmlPartCollection: ObjectType<Workbook> = {
  name: "CustomXmlPartCollection",
  items: (workbook) => [...workbook.customXmlParts.keys()].map((id) => part(workbook, id)),
  item: byId,
  open: {
    Add(workbook, [xml]: readonly unknown[]) {
      const text = asText(xml, "xml");
      namespaceOf(text);
      const id = `{${String(workbook.nextId()).padStart(8, "0")}-0002-0000-0000-000000000000}`;
      workbook.customXmlParts.set(id, text);
      saved(workbook);
      return part(workbook, id);
    },
    GetByNamespace: (workbook, [namespaceUri]: readonly unknown[]) => ({
      type: "CustomXmlPartScopedCollection",
      it: { workbook, namespace: asText(namespaceUri, "namespaceUri") },
    }),
    GetItemOrNullObject: (workbook, [id]: readonly unknown[]) => byId(workbook, id),
  },
  invoke: { GetCount: (workbook) => workbook.customXmlParts.size },
};

function scoped({ workbook, namespace }: Scoped): Handle<Part>[] {
  return [...workbook.customXmlParts]
    .filter(([, xml]) => namespaceOf(xml) === namespace)
    .map(([id]) => part(workbook, id));
}

function scopedById(it: Scoped, id: unknown): Handle<Part> | null {
  return scoped(it).find((each) => each.it.id === id) ?? null;
}

export const CustomXmlPartScopedCollection: ObjectType<Scoped> = {
  name: "CustomXmlPartScopedCollection",
  items: scoped,
  item: scopedById,
  open: {
    GetItemOrNullObject: (it, [id]: readonly unknown[]) => scopedById(it, id),
    GetOnlyItem(it) {
      const [only, ...more] = scoped(it);
      if (only && more.length === 0) return only;
      return refuse("InvalidOperation", `There are ${only ? more.length + 1 : 0} parts in ${it.namespace}, not one.`);
    },
    GetOnlyItemOrNullObject(it) {
      const [only, ...more] = scoped(it);
      return only && more.length === 0 ? only : null;
    },
  },
  invoke: { GetCount: (it) => scoped(it).length },
};

function xmlOf({ workbook, id }: Part): string {
  return workbook.customXmlParts.get(id) ?? refuse("ItemNotFound", "This custom XML part has been deleted.");
}

export const CustomXmlPart: ObjectType<Part> = {
  name: "CustomXmlPart",
  identity: ({ id }) => ({ Id: id }),
  read: {
    Id: ({ id }) => id,
    NamespaceUri: (it) => namespaceOf(xmlOf(it)),
  },
  invoke: {
    Delete(it) {
      xmlOf(it);
      it.workbook.customXmlParts.delete(it.id);
      saved(it.workbook);
    },
    GetXml: xmlOf,
    SetXml(it, [xml]: readonly unknown[]) {
      xmlOf(it);
      const text = asText(xml, "xml");
      namespaceOf(text);
      it.workbook.customXmlParts.set(it.id, text);
      saved(it.workbook);
    },
  },
};
