import { Log, kindOf } from "../../../workbench/host/log";

const root = { Id: 1, ObjectPathType: 1, Name: "" };
const body = (
  Actions: { ActionType: number; Name: string; ObjectPathId: number; ArgumentInfo?: object }[],
  more: object = {},
) => ({
  Actions: Actions.map((action, i) => ({ Id: i, ...action })),
  ObjectPaths: { 1: root, ...more },
});

describe("the kinds of requests", () => {
  const remove = { ActionType: 3, Name: "_RemoveReference", ObjectPathId: 1 };
  const service = { 2: { Id: 2, ObjectPathType: 2, Name: "Microsoft.AppRuntime.AppRuntimeService" } };
  const results = { 2: { Id: 2, ObjectPathType: 2, Name: "Microsoft.ExcelServices.CustomFunctions" } };
  test.each([
    [
      "what the add-in asks of the workbook is a batch",
      body([{ ActionType: 1, Name: "", ObjectPathId: 1 }]),
      "IterativeExecutor",
      "batch",
    ],
    [
      "giving back references is clean-up",
      body([{ ActionType: 1, Name: "", ObjectPathId: 1 }, remove]),
      "IterativeExecutor",
      "clean-up",
    ],
    [
      "references given back beside other work are part of a batch",
      body([remove, { ActionType: 4, Name: "Name", ObjectPathId: 1 }]),
      "IterativeExecutor",
      "batch",
    ],
    ["a service of Office is told apart", body([], service), "WacPartition", "office"],
    ["so are the answers of custom functions", body([], results), "IterativeExecutor", "functions"],
  ])("%s", (_rule, request, customData, expected) => {
    expect(kindOf(request, customData)).toBe(expected);
  });
});

describe("the log", () => {
  test("reads like the add-in's own statements", () => {
    const paths = {
      2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
      3: { Id: 3, ObjectPathType: 3, Name: "Add", ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["Plan"] } },
      4: { Id: 4, ObjectPathType: 3, Name: "GetRange", ParentObjectPathId: 3, ArgumentInfo: { Arguments: ["A1:B3"] } },
    };
    const rows = [["a", 1], ["b", 2], ["c", 3]]; // prettier-ignore
    const log = new Log();
    log.add(
      "pane",
      "batch",
      body([{ ActionType: 4, Name: "Values", ObjectPathId: 4, ArgumentInfo: { Arguments: [rows] } }], paths),
      17,
      500,
    );
    expect(log.entries[0]!.actions).toEqual(['worksheets.add("Plan").getRange("A1:B3").values = 3 x 2']);
    expect(log.describe()).toContain("#1 batch write, 500 B in, 0 B out");
  });

  test("counts every request of a long session, although it only keeps the latest", () => {
    const log = new Log();
    for (let i = 0; i < 1_500; i++) log.add("pane", "batch", body([]), 4, 10);
    expect(log.entries).toHaveLength(1_000);
    expect([log.roundTrips, log.bytesIn]).toEqual([1_500, 15_000]);
  });
});
