import { TABLE_STYLE_NAMES } from "../look/table-styles";
import { refuse } from "../model/refusal";
import type { Workbook } from "../model/workbook";
import type { Handle, ObjectType } from "../protocol/object-type";
import { asText, invalid } from "./check";

/** A table style by name; the built-in ones cannot be changed. */
interface NamedStyle {
  readonly workbook: Workbook;
  name: string;
}

function names(workbook: Workbook): string[] {
  return [...TABLE_STYLE_NAMES, ...workbook.tableStyles];
}

function style(workbook: Workbook, name: unknown): Handle<NamedStyle> | null {
  const wanted = String(name).toLowerCase();
  const found = names(workbook).find((each) => each.toLowerCase() === wanted);
  return found === undefined ? null : { type: "TableStyle", it: { workbook, name: found } };
}

function saved(workbook: Workbook): void {
  workbook.changed({ kind: "document", source: "addin" });
}

function freeName(workbook: Workbook, wanted: string): string {
  for (let n = 2, name = wanted; ; name = `${wanted} ${n++}`) if (!style(workbook, name)) return name;
}

/** A style that was added shows nothing: the API of this level cannot fill it with elements. */
function add(workbook: Workbook, name: string): Handle<NamedStyle> | null {
  workbook.tableStyles.add(name);
  saved(workbook);
  return style(workbook, name);
}

export const TableStyleCollection: ObjectType<Workbook> = {
  name: "TableStyleCollection",
  items: (workbook) => names(workbook).map((name) => style(workbook, name)!),
  item: style,
  open: {
    Add(workbook, [name, makeUniqueName]: readonly unknown[]) {
      const wanted = asText(name, "name", 255);
      if (wanted === "") invalid("A table style needs a name.");
      if (style(workbook, wanted) && makeUniqueName !== true) {
        refuse("ItemAlreadyExists", `There is a table style "${wanted}" already.`);
      }
      return add(workbook, freeName(workbook, wanted));
    },
    GetDefault: (workbook) => style(workbook, workbook.defaultTableStyle),
    GetItemOrNullObject: (workbook, [name]: readonly unknown[]) => style(workbook, name),
  },
  invoke: {
    GetCount: (workbook) => names(workbook).length,
    SetDefault(workbook, [name]: readonly unknown[]) {
      const found = style(workbook, typeof name === "object" && name !== null ? "" : name);
      if (!found) refuse("ItemNotFound", `There is no table style ${JSON.stringify(name)}.`);
      workbook.defaultTableStyle = found.it.name;
      saved(workbook);
    },
  },
};

function own({ workbook, name }: NamedStyle): void {
  if (!workbook.tableStyles.has(name)) refuse("InvalidOperation", `The table style "${name}" is built in and stays.`);
}

export const TableStyle: ObjectType<NamedStyle> = {
  name: "TableStyle",
  identity: ({ name }) => ({ _Id: name }),
  read: {
    Name: ({ name }) => name,
    ReadOnly: ({ workbook, name }) => !workbook.tableStyles.has(name),
    _Id: ({ name }) => name,
  },
  write: {
    Name(it, value: unknown) {
      own(it);
      const after = asText(value, "name", 255);
      if (style(it.workbook, after)) refuse("ItemAlreadyExists", `There is a table style "${after}" already.`);
      it.workbook.tableStyles.delete(it.name);
      it.workbook.tableStyles.add(after);
      for (const table of it.workbook.tables) if (table.style === it.name) table.style = after;
      it.name = after;
      saved(it.workbook);
    },
  },
  open: {
    Duplicate: ({ workbook, name }) => add(workbook, freeName(workbook, `${name} 2`)),
  },
  invoke: {
    Delete(it) {
      own(it);
      it.workbook.tableStyles.delete(it.name);
      for (const table of it.workbook.tables) if (table.style === it.name) table.style = it.workbook.defaultTableStyle;
      saved(it.workbook);
    },
  },
};
