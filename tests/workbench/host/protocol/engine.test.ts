import fc from "fast-check";
import { loadCatalogue } from "../../../../tools/catalogue";
import { Workbook } from "../../../../workbench/host/model/workbook";
import { Engine } from "../../../../workbench/host/protocol/engine";
import { RichApiError } from "../../../../workbench/host/protocol/errors";
import type { ObjectType } from "../../../../workbench/host/protocol/object-type";
import type { Action, ObjectPath, ResponseBody } from "../../../../workbench/host/protocol/wire";

/** Two sheets that are no more than names: the rules of the protocol do not depend on what Excel does. */
interface Sheet {
  id: string;
  name: string;
  visibility: string;
}
interface Cells {
  of: Sheet;
  address: string;
  held: number;
}

let sheets: Sheet[];
let ranges: Cells[];

const WorksheetCollection: ObjectType<unknown> = {
  name: "WorksheetCollection",
  items: () => sheets.map((it) => ({ type: "Worksheet", it })),
  item: (_it, key) => handle(sheets.find(({ id, name }) => id === key || name === key)),
  open: {
    Add: (_it, [name]: readonly string[]) => {
      if (sheets.some((sheet) => sheet.name === name))
        throw new RichApiError("ItemAlreadyExists", `${String(name)} is taken.`);
      sheets.push({ id: `{${sheets.length + 1}}`, name: name ?? "", visibility: "Visible" });
      return handle(sheets.at(-1));
    },
    GetItemOrNullObject: (_it, [key]: readonly string[]) => handle(sheets.find(({ name }) => name === key)),
  },
  invoke: { GetCount: () => sheets.length },
};

const Worksheet: ObjectType<Sheet> = {
  name: "Worksheet",
  identity: ({ id }) => ({ Id: id }),
  read: {
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    TabId: () => 7,
    StandardWidth: () => 48,
    Visibility: ({ visibility }) => visibility,
  },
  notByDefault: ["StandardWidth"],
  write: {
    Name: (sheet, name: string) => {
      sheet.name = name;
    },
  },
  open: {
    GetRange: (of, [address]: readonly string[]) => {
      ranges.push({ of, address: address ?? "", held: 0 });
      return { type: "Range", it: ranges.at(-1)! };
    },
  },
};

const Range: ObjectType<Cells> = {
  name: "Range",
  read: { Address: ({ of, address }) => `${of.name}!${address}` },
  follow: { Worksheet: ({ of }) => handle(of), Format: (it) => ({ type: "RangeFormat", it }) },
  open: {
    GetBoundingRect: (_range, [other]: readonly unknown[], call) => ({
      type: "Range",
      it: call.object<Cells>(other, "Range"),
    }),
  },
  hold: (range) => void range.held++,
  letGo: (range) => void range.held--,
};

/** A part that stands for the same thing as its range. */
const RangeFormat: ObjectType<Cells> = { name: "RangeFormat", read: { ColumnWidth: () => 48 } };

function handle(it: Sheet | undefined) {
  return it ? { type: "Worksheet", it } : null;
}

const WorkbookRoot: ObjectType<Workbook> = {
  name: "Workbook",
  follow: { Worksheets: (it) => ({ type: "WorksheetCollection", it }) },
};

function newEngine(apiSets: Readonly<Record<string, string>> = { ExcelApi: "1.13" }): Engine {
  sheets = [
    { id: "{1}", name: "Plan", visibility: "Visible" },
    { id: "{2}", name: "Log", visibility: "Hidden" },
  ];
  ranges = [];
  return new Engine({
    catalogue: loadCatalogue(),
    types: [WorkbookRoot, WorksheetCollection, Worksheet, Range, RangeFormat],
    workbook: new Workbook({
      recalculate: () => undefined,
      knows: () => false,
      evaluate: () => null,
      evaluateEach: () => [],
    }),
    session: { enableEvents: true, readOnly: false },
    service: () => null,
    apiSets: () => apiSets,
  });
}

const WRITE = 1;
const ROOT: ObjectPath = { Id: 1, ObjectPathType: 1, Name: "" };
const SHEETS: ObjectPath = { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 };
const method = (Id: number, parent: number, Name: string, ...Arguments: unknown[]): ObjectPath => {
  return { Id, ObjectPathType: 3, Name, ParentObjectPathId: parent, ArgumentInfo: { Arguments } };
};
const item = (Id: number, parent: number, key: string): ObjectPath => {
  return { Id, ObjectPathType: 5, Name: "", ParentObjectPathId: parent, ArgumentInfo: { Arguments: [key] } };
};
const instantiate = (path: number): Omit<Action, "Id"> => ({ ActionType: 1, Name: "", ObjectPathId: path });
const query = (path: number, QueryInfo: Action["QueryInfo"] = {}): Omit<Action, "Id"> => {
  return { ActionType: 2, Name: "", ObjectPathId: path, QueryInfo };
};
const set = (path: number, Name: string, value: unknown): Omit<Action, "Id"> => {
  return { ActionType: 4, Name, ObjectPathId: path, ArgumentInfo: { Arguments: [value] } };
};
const invoke = (path: number, Name: string, ...Arguments: unknown[]): Omit<Action, "Id"> => {
  return { ActionType: 3, Name, ObjectPathId: path, ArgumentInfo: { Arguments } };
};

function send(
  engine: Engine,
  paths: ObjectPath[],
  actions: Omit<Action, "Id">[],
  flags = WRITE,
  more: object = {},
): ResponseBody {
  const ObjectPaths = Object.fromEntries([ROOT, SHEETS, ...paths].map((path) => [path.Id, path]));
  const Actions = actions.map((action, i) => ({ Id: 100 + i, ...action }));
  return engine.process({ ObjectPaths, Actions, ...more }, flags);
}

function values(response: ResponseBody): unknown[] {
  expect(response.Error).toBeUndefined();
  return response.Results!.map(({ Value }) => Value);
}

describe("objects", () => {
  test("an object tells its id when it is instantiated", () => {
    expect(values(send(newEngine(), [item(3, 2, "Log")], [instantiate(3)]))).toEqual([{ Id: "{2}" }]);
  });

  test("an Add runs once, however often its path is used", () => {
    const engine = newEngine();
    const answer = send(
      engine,
      [method(3, 2, "Add", "New")],
      [instantiate(3), instantiate(3), query(3, { Select: ["name"] })],
    );
    expect(values(answer)).toEqual([{ Id: "{3}" }, { Id: "{3}" }, { Id: "{3}", Name: "New" }]);
    expect(sheets).toHaveLength(3);
  });

  test("what was not found is null, and so is all below it", () => {
    const paths = [
      method(3, 2, "GetItemOrNullObject", "No"),
      method(4, 3, "GetRange", "A1"),
      { Id: 5, ObjectPathType: 4, Name: "Worksheet", ParentObjectPathId: 4 },
    ];
    const actions = [instantiate(3), query(4, { Select: ["address"] }), set(5, "Name", "X"), invoke(3, "Delete")];
    expect(values(send(newEngine(), paths, actions))).toEqual([null, null, { _IsNull: true }, { _IsNull: true }]);
  });

  test("an item that is not there is an error, with the place as Excel words it", () => {
    const { Error, ProcessedResults } = send(newEngine(), [item(3, 2, "No")], [instantiate(2), instantiate(3)]);
    expect(Error).toMatchObject({ Code: "ItemNotFound", Location: "WorksheetCollection.getItem", ActionIndex: 1 });
    expect(ProcessedResults?.Results).toEqual([{ ActionId: 100, Value: {} }]);
  });

  test("objects arrive as arguments where they are marked, and only there", () => {
    const paths = [
      item(3, 2, "Plan"),
      method(4, 3, "GetRange", "A1"),
      method(5, 3, "GetRange", "B2"),
      { ...method(6, 4, "GetBoundingRect"), ArgumentInfo: { Arguments: [5], ReferencedObjectPathIds: [5] } },
    ];
    expect(values(send(newEngine(), paths, [query(6, { Select: ["address"] })]))).toEqual([{ Address: "Plan!B2" }]);
    const unmarked = [...paths.slice(0, 3), method(6, 4, "GetBoundingRect", 5)];
    expect(send(newEngine(), unmarked, [instantiate(6)]).Error).toMatchObject({ Code: "InvalidArgument" });
  });
});

describe("queries", () => {
  test.each([
    ["a bare load gives the scalars that load by themselves", {}, { Name: "Plan", Visibility: "Visible" }],
    ["a named load gives what is named, in any case", { Select: ["NAME"] }, { Name: "Plan" }],
    ["what is left out of a bare load can be asked for", { Select: ["standardWidth"] }, { StandardWidth: 48 }],
  ])("%s", (_rule, info, expected) => {
    expect(values(send(newEngine(), [item(3, 2, "Plan")], [query(3, info)]))).toEqual([{ Id: "{1}", ...expected }]);
  });

  test("a collection gives its items with their places, the ones asked for", () => {
    const answer = send(newEngine(), [], [query(2, { Select: ["name"], Skip: 1, Top: 1 })]);
    expect(values(answer)).toEqual([{ _Items: [{ _Index: 1, Id: "{2}", Name: "Log" }] }]);
  });

  test("a load gives exactly what was named, and the id, in whatever order and case it was named", () => {
    const scalars = { name: "Name", id: "Id", visibility: "Visibility", standardWidth: "StandardWidth" };
    const names = fc.subarray(Object.keys(scalars) as (keyof typeof scalars)[], { minLength: 1 });
    const engine = newEngine({ ExcelApi: "1.15" });
    fc.assert(
      fc.property(
        fc.shuffledSubarray(["name", "id", "visibility", "standardWidth"] as const, { minLength: 1 }),
        names,
        (some, upper) => {
          const Select = some.map((name) => (upper.includes(name) ? name.toUpperCase() : name));
          const [value] = values(send(engine, [item(3, 2, "Plan")], [query(3, { Select })]));
          expect(Object.keys(value as object).sort()).toEqual(
            [...new Set(["Id", ...some.map((name) => scalars[name])])].sort(),
          );
        },
      ),
      { seed: 20261121 },
    );
  });

  test("a path of names nests what the object leads to", () => {
    const paths = [item(3, 2, "Plan"), method(4, 3, "GetRange", "A1")];
    expect(values(send(newEngine(), paths, [query(4, { Select: ["address", "worksheet/name"] })]))).toEqual([
      { Address: "Plan!A1", Worksheet: { Id: "{1}", Name: "Plan" } },
    ]);
  });

  test("retrieve answers in the names of the API", () => {
    const action = { ...query(2, { Select: ["name"] }), ActionType: 7 };
    expect(values(send(newEngine(), [], [action]))).toEqual([
      {
        items: [
          { id: "{1}", name: "Plan" },
          { id: "{2}", name: "Log" },
        ],
      },
    ]);
  });

  test("loadRecursive answers each class by its own query, along what leads from one to the other", () => {
    const paths = [item(3, 2, "Plan"), method(4, 3, "GetRange", "A1")];
    const Queries = { Range: { Select: ["address"] }, Worksheet: { Select: ["name"] } };
    const action = { ActionType: 6, Name: "", ObjectPathId: 4, RecursiveQueryInfo: { Queries, MaxDepth: 2 } };
    expect(values(send(newEngine(), paths, [action]))).toEqual([
      { Address: "Plan!A1", Worksheet: { Id: "{1}", Name: "Plan" } },
    ]);
  });

  test("a name that is no property is refused", () => {
    const { Error } = send(newEngine(), [item(3, 2, "Plan")], [query(3, { Select: ["colour"] })]);
    expect(Error).toMatchObject({ Code: "InvalidArgument", Location: "Worksheet.colour" });
  });
});

describe("refusals", () => {
  test.each([
    ["a member that no Excel has", [], [invoke(2, "Explode")], WRITE, "ApiNotFound", "WorksheetCollection.explode"],
    ["a property that no Excel has", [], [set(2, "Colour", 1)], WRITE, "ApiNotFound", "WorksheetCollection.colour"],
    [
      "a property that can only be read",
      [item(3, 2, "Plan")],
      [set(3, "Id", "x")],
      WRITE,
      "AccessDenied",
      "Worksheet.id",
    ],
    [
      "a write in a request that says it reads",
      [item(3, 2, "Plan")],
      [set(3, "Name", "x")],
      0,
      "AccessDenied",
      "Worksheet.name",
    ],
    [
      "an Add in a request that says it reads",
      [method(3, 2, "Add", "x")],
      [instantiate(3)],
      0,
      "AccessDenied",
      "WorksheetCollection.add",
    ],
    [
      "a member that this host leaves out",
      [item(3, 2, "Plan")],
      [set(3, "TabColor", "red")],
      WRITE,
      "NotImplemented",
      "Worksheet.tabColor",
    ],
    [
      "a member above the claimed set",
      [item(3, 2, "Plan")],
      [query(3, { Select: ["tabId"] })],
      0,
      "ApiNotFound",
      "Worksheet.tabId",
    ],
    [
      "a reference that nobody handed out",
      [{ Id: 3, ObjectPathType: 6, Name: "ref-9" }],
      [instantiate(3)],
      0,
      "InvalidReference",
      "",
    ],
  ] as const)("%s", (_rule, paths, actions, flags, Code, Location) => {
    expect(send(newEngine(), [...paths], [...actions], flags).Error).toMatchObject({ Code, Location });
  });

  test("a refusal for a requirement set names the set and what is claimed", () => {
    const { Error } = send(newEngine(), [item(3, 2, "Plan")], [query(3, { Select: ["tabId"] })]);
    expect(Error?.Message).toBe(
      "The API Worksheet.tabId is not available: it needs ExcelApi 1.14, and this host claims 1.13.",
    );
  });

  test("a failing batch stops there and keeps what its earlier actions did", () => {
    const actions = [set(3, "Name", "Renamed"), invoke(2, "Explode"), set(3, "Name", "Never")];
    const answer = send(newEngine(), [item(3, 2, "Plan")], actions);
    expect(answer.Error?.ActionIndex).toBe(1);
    expect(answer.ProcessedResults?.Results).toHaveLength(1);
    expect(sheets[0]!.name).toBe("Renamed");
  });

  test("traces that ran are listed, those behind the failure are not", () => {
    const trace = { ActionType: 5, Name: "Trace", ObjectPathId: 0 };
    expect(send(newEngine(), [], [trace, invoke(2, "GetCount"), trace]).TraceIds).toEqual([100, 102]);
    expect(send(newEngine(), [], [trace, invoke(2, "Explode"), trace]).TraceIds).toEqual([100]);
  });
});

describe("references", () => {
  const paths = [item(3, 2, "Plan"), method(4, 3, "GetRange", "A1")];

  test("a kept range is found again by its reference, until it is given back", () => {
    const engine = newEngine();
    const [, , kept] = values(send(engine, paths, [instantiate(4), invoke(4, "_KeepReference"), instantiate(4)]));
    const { _ReferenceId: id } = kept as { _ReferenceId: string };
    const again = [{ Id: 5, ObjectPathType: 6, Name: id }];
    expect(values(send(engine, again, [query(5, { Select: ["address"] })]))).toEqual([
      { _ReferenceId: id, Address: "Plan!A1" },
    ]);
    values(send(engine, [], [invoke(1, "_RemoveReference", id)]));
    expect(send(engine, again, [instantiate(5)]).Error?.Code).toBe("InvalidReference");
    expect(engine.references.count).toBe(0);
  });

  test("with AutoKeepReference every range is kept, unless the client wants none", () => {
    const engine = newEngine();
    const auto = { AutoKeepReference: true };
    expect(values(send(engine, paths, [instantiate(4)], 0, auto))[0]).toHaveProperty("_ReferenceId");
    const untracked = [paths[0]!, { ...paths[1]!, D: true }];
    expect(values(send(engine, untracked, [instantiate(4)], 0, auto))[0]).not.toHaveProperty("_ReferenceId");
  });

  test("a part of a range neither has its reference nor holds it", () => {
    const engine = newEngine();
    const format = { Id: 5, ObjectPathType: 4, Name: "Format", ParentObjectPathId: 4 };
    const [, value] = values(
      send(engine, [...paths, format], [instantiate(4), query(5)], 0, { AutoKeepReference: true }),
    );
    expect(value).toEqual({ ColumnWidth: 48 });
    expect(ranges.map(({ held }) => held)).toEqual([1]);
    engine.references.removeAll();
    expect(ranges.map(({ held }) => held)).toEqual([0]);
  });

  test("a range is held while a request uses it, and longer only if it was kept", () => {
    const engine = newEngine();
    send(engine, paths, [instantiate(4)]);
    expect(ranges.map(({ held }) => held)).toEqual([0]);
    send(engine, paths, [invoke(4, "_KeepReference")]);
    expect(ranges.map(({ held }) => held)).toEqual([0, 1]);
    engine.references.removeAll();
    expect(ranges.map(({ held }) => held)).toEqual([0, 0]);
  });
});

describe("update and ensureUnchanged", () => {
  const at = (ActionType: number, ObjectState: object) => ({
    ActionType,
    Name: "",
    ObjectPathId: 3,
    ObjectState: ObjectState as Record<string, unknown>,
  });

  test("update writes scalars by the names of the API", () => {
    values(send(newEngine(), [item(3, 2, "Plan")], [at(9, { name: "Renamed" })]));
    expect(sheets[0]!.name).toBe("Renamed");
  });

  test("ensureUnchanged lets a batch go on while the values are as they were seen", () => {
    values(send(newEngine(), [item(3, 2, "Plan")], [at(8, { name: "Plan" })]));
    const { Error } = send(newEngine(), [item(3, 2, "Plan")], [at(8, { name: "Plan B" })]);
    expect(Error).toMatchObject({ Code: "RequestAborted", Location: "Worksheet.name" });
  });
});
