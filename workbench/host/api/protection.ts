import { protectSheet, protectStructure, unprotectSheet, unprotectStructure } from "../model/protecting";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import type { ObjectType } from "../protocol/object-type";
import { asFlag, asObject, asOneOf, asText, invalid } from "./check";

const FLAGS = [
  "allowAutoFilter", "allowDeleteColumns", "allowDeleteRows", "allowEditObjects", "allowEditScenarios",
  "allowFormatCells", "allowFormatColumns", "allowFormatRows", "allowInsertColumns", "allowInsertHyperlinks",
  "allowInsertRows", "allowPivotTables", "allowSort",
] as const; // prettier-ignore

function checkedOptions(value: unknown): Excel.WorksheetProtectionOptions {
  const given = value === null || value === undefined ? {} : asObject(value, "options");
  const unknown = Object.keys(given).find(
    (key) => key !== "selectionMode" && !key.startsWith("@") && !FLAGS.some((flag) => flag === key),
  );
  if (unknown) invalid(`There is no protection option "${unknown}".`);
  const selectionMode = asOneOf(given["selectionMode"] ?? "Normal", ["Normal", "Unlocked", "None"], "selectionMode");
  return {
    ...Object.fromEntries(FLAGS.map((flag) => [flag, asFlag(given[flag] ?? false, `options.${flag}`)])),
    selectionMode,
  };
}

function checkedPassword(value: unknown): string | undefined {
  return value === null || value === undefined ? undefined : asText(value, "password", 255);
}

export const WorksheetProtection: ObjectType<Worksheet> = {
  name: "WorksheetProtection",
  read: {
    Options: ({ protection }) => protection?.options ?? null,
    Protected: ({ protection }) => protection !== undefined,
  },
  invoke: {
    Protect: (sheet, [options, password]: readonly unknown[]) =>
      protectSheet(sheet, checkedOptions(options), checkedPassword(password)),
    Unprotect: (sheet, [password]: readonly unknown[]) => unprotectSheet(sheet, checkedPassword(password)),
  },
};

export const WorkbookProtection: ObjectType<Workbook> = {
  name: "WorkbookProtection",
  read: { Protected: ({ structureProtection }) => structureProtection !== undefined },
  invoke: {
    Protect: (workbook, [password]: readonly unknown[]) => protectStructure(workbook, checkedPassword(password)),
    Unprotect: (workbook, [password]: readonly unknown[]) => unprotectStructure(workbook, checkedPassword(password)),
  },
};
