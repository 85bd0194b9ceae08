import type { Culture } from "../model/culture";
import type { Workbook } from "../model/workbook";
import type { ObjectType } from "../protocol/object-type";
import type { AnyObjectType } from "../protocol/registry";
import { asFlag, asNumber, asOneOf, asWhole } from "./check";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
const CALCULATIONS = ["Recalculate", "Full", "FullRebuild"] as const;

export const Application: ObjectType<Workbook> = {
  name: "Application",
  read: {
    CalculationEngineVersion: () => 191029,
    CalculationMode: (workbook) => workbook.calculationMode,
    CalculationState: (workbook) => (workbook.isDue ? "Pending" : "Done"),
    DecimalSeparator: ({ culture }) => culture.decimal,
    ThousandsSeparator: ({ culture }) => culture.group,
    UseSystemSeparators: () => true,
  },
  write: {
    CalculationMode: (workbook, value: unknown) => {
      workbook.calculationMode = asOneOf(value, MODES, "calculationMode");
    },
  },
  follow: {
    CultureInfo: ({ culture }) => ({ type: "CultureInfo", it: culture }),
    IterativeCalculation: (workbook) => ({ type: "IterativeCalculation", it: workbook.iteration }),
  },
  invoke: {
    Calculate: (workbook, [how]: readonly unknown[]) => {
      if (asOneOf(how, CALCULATIONS, "calculationType") !== "Recalculate") workbook.markDirty();
      workbook.calculate(true);
    },
    SuspendApiCalculationUntilNextSync: (workbook) => workbook.suspendCalculation(),
    // Nothing is shown before a request ends.
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

const IterativeCalculation: ObjectType<Workbook["iteration"]> = {
  name: "IterativeCalculation",
  read: {
    Enabled: (iteration) => iteration.enabled,
    MaxChange: (iteration) => iteration.maxChange,
    MaxIteration: (iteration) => iteration.maxIteration,
  },
  write: {
    Enabled: (iteration, value: unknown) => {
      iteration.enabled = asFlag(value, "enabled");
    },
    MaxChange: (iteration, value: unknown) => {
      iteration.maxChange = asNumber(value, "maxChange", 0);
    },
    MaxIteration: (iteration, value: unknown) => {
      iteration.maxIteration = asWhole(value, "maxIteration", 1, 32767);
    },
  },
};

const CultureInfo: ObjectType<Culture> = {
  name: "CultureInfo",
  read: { Name: ({ name }) => name },
  follow: {
    DatetimeFormat: ({ dates }) => ({ type: "DatetimeFormatInfo", it: dates }),
    NumberFormat: (culture) => ({ type: "NumberFormatInfo", it: culture }),
  },
};

const DatetimeFormatInfo: ObjectType<Culture["dates"]> = {
  name: "DatetimeFormatInfo",
  read: {
    DateSeparator: ({ date }) => date,
    LongDatePattern: ({ longDate }) => longDate,
    LongTimePattern: ({ longTime }) => longTime,
    ShortDatePattern: ({ shortDate }) => shortDate,
    TimeSeparator: ({ time }) => time,
  },
};

const NumberFormatInfo: ObjectType<Culture> = {
  name: "NumberFormatInfo",
  read: { NumberDecimalSeparator: ({ decimal }) => decimal, NumberGroupSeparator: ({ group }) => group },
};

export const CULTURE: readonly AnyObjectType[] = [
  IterativeCalculation,
  CultureInfo,
  DatetimeFormatInfo,
  NumberFormatInfo,
];
