/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/workbook/excel";
import { newHost } from "../../workbench/host/jest/office";
import { select } from "../../workbench/host/user";
import { aPeriod } from "./a-period";
import { openPane } from "./excel-here";

jest.setTimeout(60_000);

const host = newHost();
const workbook = excelWorkbook();

beforeAll(() => openPane(host));
beforeEach(() => aPeriod(host));
afterEach(() => {
  host.culture = "en-US";
  jest.restoreAllMocks();
});

test.each([
  ["en-US", { decimal: ".", group: ",", shortDate: "M/d/yyyy" }],
  ["en-GB", { decimal: ".", group: ",", shortDate: "dd/MM/yyyy" }],
  ["de-DE", { decimal: ",", group: ".", shortDate: "dd.MM.yyyy" }],
] as const)("how an Excel of %s writes numbers and days is told in one round trip", async (name, culture) => {
  host.culture = name;
  expect(await workbook.culture()).toEqual(culture);
  expect(host.log.roundTrips).toBe(1);
});

test("an Excel that cannot tell, or is busy, is taken for one of its language", async () => {
  host.culture = "de-DE";
  host.switches.cellEditMode = true;
  expect(await workbook.culture()).toMatchObject({ decimal: ".", group: "," });
  host.switches.cellEditMode = false;
  jest.spyOn(Office.context.requirements, "isSetSupported").mockReturnValue(false);
  host.log.reset();
  expect(await workbook.culture()).toMatchObject({ decimal: ".", group: "," });
  expect(host.log.roundTrips).toBe(0);
});

test("an Excel that cannot tell how it writes days yet tells its separators, and days go with its language", async () => {
  host.culture = "de-DE";
  const { requirements } = Office.context;
  const known = requirements.isSetSupported.bind(requirements);
  jest
    .spyOn(requirements, "isSetSupported")
    .mockImplementation((name, version) => String(version) !== "1.12" && known(name, version));
  expect(await workbook.culture()).toEqual({ decimal: ",", group: ".", shortDate: "MM/dd/yyyy" });
  expect(host.log.roundTrips).toBe(1);
});

test("a cell is shown and selected, wherever it is", async () => {
  select(host.workbook.sheets[0]!, "A1");
  expect(await workbook.goTo({ sheet: "Key Results", cell: "F6" })).toBeUndefined();
  expect(await workbook.selection()).toMatchObject({ first: { sheet: "Key Results", cell: "F6" } });
  expect(await workbook.goTo({ sheet: "Gone", cell: "A1" })).toEqual({ problem: "not-found" });
});
