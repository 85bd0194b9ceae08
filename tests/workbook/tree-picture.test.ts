/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/workbook/excel";
import type { Drawing } from "../../src/blueprint/drawing";
import type { Fault } from "../../workbench/host";
import { newHost, officeInJest } from "../../workbench/host/jest/office";
import type { GroupShape, Shape } from "../../workbench/host/model/shape";
import { boxOf } from "../../workbench/host/model/shape-places";
import { withMembers } from "../../workbench/host/model/shape";
import { textOfRuns } from "../../workbench/host/model/shape-text";
import { formatArea } from "../../workbench/host/model/area";
import { aBox, largeDrawing, THREE_BOXES } from "./a-drawing";
import { emptyWorkbook } from "./excel-here";

jest.setTimeout(60_000);

const host = newHost();
const workbook = excelWorkbook();
const NAME = "KPI tree KR1";

beforeAll(() => officeInJest(host));
beforeEach(async () => {
  emptyWorkbook(host);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Drivers");
    sheet.getRange("A1:B3").values = [["Driver", "Contribution"], ["Deals", 12], ["Price", 3]]; // prettier-ignore
    const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A1:B3"));
    chart.setPosition("A5", "F20");
    await context.sync();
  });
  host.log.reset();
});

const sheet = () => host.workbook.sheet("Drivers")!;
const place = (drawing: Drawing = THREE_BOXES, name = NAME) =>
  workbook.placePicture(drawing, { sheet: "Drivers" }, name);
const named = (name = NAME) => sheet().shapes.filter((shape) => shape.name === name) as GroupShape[];
const placeOf = (shape: Shape) => {
  const { left, top, width, height } = boxOf(sheet(), shape);
  return [left, top, width, height];
};
const texts = (group: Shape) =>
  [...withMembers(group)].flatMap((shape) => (shape.type === "GeometricShape" ? [textOfRuns(shape.text)] : []));

describe("a picture that is placed", () => {
  test("is one group of native shapes below everything else, with all of it in words", async () => {
    expect(await place()).toEqual({ came: "placed", sheet: "Drivers", cells: "A22:G29", replaced: false });
    expect(host.log.roundTrips).toBe(2);
    const [group, ...more] = named();
    expect(more).toEqual([]);
    expect(group).toMatchObject({
      type: "Group",
      altTextTitle: THREE_BOXES.title,
      altTextDescription: THREE_BOXES.altText,
      at: { placement: "OneCell" },
    });
    // The chart ends with row 20, at 300 points.
    expect(placeOf(group!)).toEqual([0, 315, 296, 114]);
    expect(texts(group!)).toEqual([
      "MRR per AE\n12,000 → 15,000\n+25 %",
      "Deals per AE\n4 → 5\n+14 %",
      "Price per deal\n3,000 → 3,000\n0 %",
      "×",
    ]);
  });

  test("keeps places, colours, letters and bends", async () => {
    await place();
    const { shapes } = named()[0]!;
    const [line, , root, deals] = shapes;
    expect(shapes.map(({ type }) => type)).toEqual([...Array(2).fill("Line"), ...Array(4).fill("GeometricShape")]);
    expect(line).toMatchObject({ connector: "Elbow", flipped: { across: false, down: true } });
    expect(placeOf(line!)).toEqual([132, 339, 32, 33]);
    expect(placeOf(deals!)).toEqual([164, 315, 132, 48]);
    expect(root).toMatchObject({
      geometry: "RoundRectangle",
      altTextDescription: "MRR per AE, 12,000 → 15,000, +25 %",
    });
    expect(Object.fromEntries(root!.settings)).toMatchObject({ "fill.color": "#FFFFFF", "line.color": "#8A8886", "line.weight": 1 }); // prettier-ignore
    expect(root).toMatchObject({
      text: [
        { text: "MRR per AE\n", letters: { size: 10, bold: true, color: "#242424" } },
        { text: "12,000 → 15,000", letters: { size: 9, bold: false, color: "#242424" } },
        { text: "\n", letters: { size: 10, bold: true } },
        { text: "+25 %", letters: { size: 9, bold: false, color: "#107C10" } },
      ],
    });
  });

  test("of a single node is that node, and a line with other corners is drawn in pieces", async () => {
    await place({ ...THREE_BOXES, connectors: [], signs: [], boxes: [aBox(0, 0, "MRR")] });
    expect(named().map(({ type }) => type)).toEqual(["GeometricShape"]);
    const points = [{ x: 5, y: 0 }, { x: 5, y: 40 }, { x: 5, y: 60 }, { x: 30, y: 60 }] as const; // prettier-ignore
    await place({ ...THREE_BOXES, connectors: [{ points, color: "#242424", width: 1 }] }, "down");
    const lines = named("down")[0]!.shapes.filter(({ type }) => type === "Line");
    expect(lines.map((shape) => placeOf(shape).slice(2))).toEqual([[0, 60], [25, 0]]); // prettier-ignore
  });

  test("is printed: the area that is printed grows with it, and stays unset where it was", async () => {
    await place();
    expect(sheet().pageLayout?.printArea).toBeUndefined();
    await Excel.run(async ({ workbook: { worksheets } }) => {
      worksheets.getItem("Drivers").pageLayout.setPrintArea("A1:F21");
      await worksheets.context.sync();
    });
    expect(await place(THREE_BOXES, "second")).toMatchObject({ cells: "A30:G38" });
    expect(sheet().pageLayout?.printArea?.map(formatArea)).toEqual(["A1:G38"]);
  });

  test("takes the place of the earlier one of its name, and of no other", async () => {
    await place();
    await place(THREE_BOXES, "KPI tree KR2");
    expect(await place()).toMatchObject({ came: "placed", cells: "A22:G29", replaced: true });
    expect(named()).toHaveLength(1);
    expect(sheet().shapes.map(({ name }) => name)).toEqual(["KPI tree KR2", NAME]);
    // A larger one would lie over the other: it goes below.
    expect(await place({ ...THREE_BOXES, height: 300 })).toMatchObject({ cells: "A39:G59", replaced: true });
    expect(named()).toHaveLength(1);
  });

  test("of 200 nodes takes two round trips and less than 5 MB", async () => {
    await place(largeDrawing(200));
    expect(host.log.roundTrips).toBe(2);
    const bytes = Math.max(...host.log.entries.map((entry) => entry.bytesIn));
    expect(bytes).toBeLessThan(4_000_000);
    expect(named()[0]!.shapes).toHaveLength(600);
  });
});

describe("where it cannot be placed nothing is there, and the answer says why", () => {
  test("the sheet is not there", async () => {
    expect(await workbook.placePicture(THREE_BOXES, { sheet: "Treiber" }, NAME)).toEqual({
      came: "no-sheet",
      sheet: "Treiber",
    });
    expect(host.workbook.sheets.flatMap(({ shapes }) => shapes)).toEqual([]);
  });

  test("this Excel has no shapes", async () => {
    const supported = jest.spyOn(Office.context.requirements, "isSetSupported");
    supported.mockImplementation((set, version) => set !== "ExcelApi" || Number(version) < 1.9);
    expect(await place()).toEqual({ came: "no-shapes" });
    expect(host.log.roundTrips).toBe(0);
    supported.mockRestore();
  });

  test("the sheet is protected", async () => {
    sheet().protection = { options: {} };
    expect(await place()).toEqual({ came: "refused", why: { problem: "access-denied" } });
    expect(sheet().shapes).toEqual([]);
  });

  test.each<[string, Omit<Fault, "atRequest">, number]>([
    ["it breaks off before the first shape", { code: "GeneralException", afterActions: 0 }, 0],
    ["it breaks off between the boxes", { code: "GeneralException", afterActions: 60 }, 0],
    ["it breaks off while an earlier picture is there", { code: "GeneralException", afterActions: 60 }, 1],
  ])("%s", async (_rule, fault, earlier) => {
    if (earlier) await place();
    const before = [...sheet().shapes];
    host.switches.fault = { atRequest: 2, ...fault };
    const larger = { ...THREE_BOXES, height: 400 };
    expect(await place(larger)).toMatchObject({ came: "refused", why: { problem: "excel-error" } });
    expect(sheet().shapes).toEqual(before);
  });

  test("wherever it breaks off: nothing is left, or all of it is there", async () => {
    sheet().pageLayout = { printArea: [{ row: 0, column: 0, rows: 21, columns: 6 }] } as never;
    const actions = await actionsToPlace();
    expect(actions).toBeGreaterThan(100);
    for (let after = 1; after < actions; after += after > actions - 15 ? 1 : 4) {
      sheet().shapes = [];
      await place({ ...THREE_BOXES, title: "earlier" });
      sheet().pageLayout!.printArea = [{ row: 0, column: 0, rows: 21, columns: 6 }];
      host.switches.fault = { atRequest: 2, code: "GeneralException", afterActions: after };
      const answer = await place();
      host.switches.fault = undefined;
      const titles = sheet().shapes.map(({ name, altTextTitle }) => [name, altTextTitle]);
      const printed = sheet().pageLayout?.printArea?.map(formatArea);
      if (answer.came === "placed") expect([titles, printed]).toEqual([[[NAME, THREE_BOXES.title]], ["A1:G29"]]);
      else {
        expect(answer.came).toBe("refused");
        expect([titles, printed]).toEqual([[[NAME, "earlier"]], ["A1:F21"]]);
      }
    }
  });

  test("Excel answers no more: it is said that pieces may lie there, and how they are called", async () => {
    const impatient = excelWorkbook({ toAnswer: 50, toWrite: 50 });
    host.switches.fault = { atRequest: 2, code: "no answer", afterActions: 60 };
    expect(await impatient.placePicture(THREE_BOXES, { sheet: "Drivers" }, NAME)).toEqual({
      came: "broken",
      sheet: "Drivers",
      name: NAME,
      cause: { problem: "no-answer", seconds: 0.05 },
    });
    const pieces = sheet().shapes.map(({ name }) => name);
    expect(pieces.length).toBeGreaterThan(0);
    expect(pieces.slice(0, -1).every((name) => name.startsWith(`${NAME} · `))).toBe(true);
  });
});

/** How many actions the request has that draws the picture. */
async function actionsToPlace(): Promise<number> {
  host.log.reset();
  await place();
  const before = host.log.actions;
  host.log.reset();
  await place();
  return Math.max(before, host.log.actions);
}
