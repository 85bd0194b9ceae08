import { loadCatalogue } from "../../../../tools/catalogue";
import { isClaimed, meets, type Member } from "../../../../workbench/host/protocol/catalogue";

const { classes, events } = loadCatalogue();

function members(kind: Member["kind"]): number {
  return Object.values(classes).flatMap((one) => Object.values(one.members).filter((member) => member.kind === kind))
    .length;
}

describe("the catalogue: all that the library can say to Excel", () => {
  // The classes of Excel's own namespace; those of Office beside it are told apart in api/office-services.ts. A method
  // here is any member with parameters: what gives an object, what gives a value, and the indexers of collections.
  test("it is complete: classes, scalar properties, object properties, methods", () => {
    const indexers = Object.values(classes).filter((one) => one.indexer).length;
    expect({
      classes: Object.keys(classes).length,
      scalars: members("scalar"),
      objects: members("object"),
      methods: members("objectMethod") + members("action") + indexers,
    }).toEqual({ classes: 189, scalars: 721, objects: 218, methods: 1083 });
  });

  test("every class that a member leads to is in it", () => {
    const led = Object.values(classes).flatMap((one) =>
      Object.values(one.members).flatMap((member) => ("of" in member ? [member.of] : [])),
    );
    expect(led.filter((name) => !classes[name])).toEqual([]);
  });

  test.each([
    [
      "a name is the API's with a capital letter",
      "Range",
      "Values",
      { kind: "scalar", name: "values", writable: true },
    ],
    ["what can only be read is marked", "Range", "Address", { kind: "scalar", readable: true, writable: false }],
    ["grid lines are written under another name", "Worksheet", "Gridlines", { readable: false, writable: true }],
    ["headings are written under another name", "Worksheet", "Headings", { readable: false, writable: true }],
    ["the orientation of a style is written under another name", "Style", "Orientation", { writable: true }],
    ["a method that gives an object names its class", "Worksheet", "GetRange", { kind: "objectMethod", of: "Range" }],
    ["a method that changes something is marked", "WorksheetCollection", "Add", { write: true, parameters: ["name"] }],
    ["a copied sheet is found again by its id", "Worksheet", "Copy", { again: "_GetAnotherWorksheetById" }],
    [
      "a member has the set that its documentation names",
      "Range",
      "HasSpill",
      { apiSet: { name: "ExcelApi", version: "1.12" } },
    ],
    [
      "a member without a set of its own has that of its class",
      "RangeFont",
      "Bold",
      { apiSet: { name: "ExcelApi", version: "1.1" } },
    ],
    [
      "what only Excel on the web has is in a set of its own",
      "TableRowCollection",
      "DeleteRows",
      { apiSet: { name: "ExcelApiOnline", version: "1.1" } },
    ],
  ] as const)("%s", (_rule, type, wire, expected) => {
    expect(classes[type]?.members[wire]).toMatchObject(expected);
  });

  test.each([
    ["WorksheetCollection", "Worksheet", "indexer"],
    ["ChartCollection", "Chart", "indexer"],
    ["TableRowCollection", "TableRow", "GetItemAt"],
    ["RangeCollection", "Range", "GetItemAt"],
  ])("the items of a %s are found again by the %s's %s", (collection, itemsOf, itemsBy) => {
    expect(classes[collection]).toMatchObject({ itemsOf, itemsBy });
  });

  test("ranges alone hand out references", () => {
    const names = Object.values(classes)
      .filter((one) => one.keepsReference)
      .map(({ name }) => name);
    expect(names.sort()).toEqual(["Range", "RangeAreas", "WorkbookRangeAreas"]);
  });

  test("events carry their number and their registration", () => {
    expect(events).toContainEqual({
      class: "Worksheet",
      name: "onChanged",
      eventType: 10,
      register: "_RegisterDataChangedEvent",
      unregister: "_UnregisterDataChangedEvent",
    });
  });
});

describe("requirement sets", () => {
  test.each([
    ["1.9", "1.10", false],
    ["1.10", "1.9", true],
    ["1.15", "1.15", true],
    ["2.0", "1.15", true],
    [undefined, "1.1", false],
  ])("a claim of %s meets %s: %s", (claimed, wanted, expected) => {
    expect(meets(claimed, wanted)).toBe(expected);
  });

  test("a member without a set is there for everybody", () => {
    expect(isClaimed(undefined, {})).toBe(true);
  });
});
