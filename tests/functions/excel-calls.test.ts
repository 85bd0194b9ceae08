import fc from "fast-check";
import { FORMULAS } from "../../src/functions/catalogue";
import { functionsBundle, load } from "./bundle";
import { down, error } from "./calls";

const excel = load(functionsBundle());

test("every formula is associated under its id and takes exactly its declared arguments", () => {
  expect(excel.ids).toEqual(FORMULAS.map(({ id }) => id));
  for (const { id, arguments: parameters } of FORMULAS) expect([id, excel.arity(id)]).toEqual([id, parameters.length]);
});

describe("a blank cell, in each of the shapes in which it arrives", () => {
  test.each([[null], [undefined], [""], [" \t\u00a0"]])("%j is missing, and 0 is not", (blank) => {
    expect(excel.call("SCORE", [[0]], [[10]], [[blank]])).toEqual([[""]]);
    expect(excel.call("SCORE", [[blank]], [[10]], [[5]])).toEqual([[0.5]]);
    expect(excel.call("STATUS", [[blank]], [[0.5]])).toEqual([["No data"]]);
    expect(excel.call("ROLLUP", down(0.8, blank))).toEqual([[0.4]]);
  });
  test("0 is a number", () => expect(excel.call("SCORE", [[0]], [[10]], [[0]])).toEqual([[0]]));
});

test.each([
  ["an object with a code", Object.assign(new Error("in the cell"), { code: "#REF!" })],
  ["a data type", error("#REF!")],
])("an error value in the shape of %s is named with its place", (_shape, fault) => {
  expect(excel.call("ROLLUP", down(0.5, fault))).toEqual([[expect.stringMatching(/^#VALUE! scores \(row 2\).*#REF!/)]]);
});

test.each([
  ["a formatted number", { type: "FormattedNumber", basicType: "Double", basicValue: 82, numberFormat: "0.00" }, 0.7],
  ["a plain double", { type: "Double", basicType: "Double", basicValue: 82 }, 0.7],
  ["an empty data type", { type: "Empty", basicType: "Empty", basicValue: "" }, ""],
])("%s counts as its value", (_kind, raw, expected) => {
  expect(excel.call("SCORE", [[40]], [[100]], [[raw]])).toEqual([[expected]]);
});

test.each([
  ["an entity", { type: "Entity", basicType: "Error", basicValue: "#VALUE!", text: "Contoso" }, "Entity"],
  ["a stock", { type: "LinkedEntity", basicType: "Error", basicValue: "#VALUE!" }, "LinkedEntity"],
  [
    "a picture",
    { type: "WebImage", basicType: "Error", basicValue: "#VALUE!", address: "https://okrw.example" },
    "WebImage",
  ],
])("%s is refused as the data type it is", (_kind, raw, name) => {
  expect(excel.call("SCORE", [[40]], [[100]], [[raw]])).toEqual([
    [expect.stringMatching(`^#VALUE! current holds a data type \\(${name}\\)`)],
  ]);
});

test.each([[NaN], [Infinity], [-Infinity]])("%s in a cell is refused", (value) => {
  expect(excel.call("SCORE", [[40]], [[100]], [[value]])).toEqual([[expect.stringMatching(/^#VALUE! current/)]]);
});

test("a zero never has a sign", () => {
  const [[zero]] = excel.call("SCORE", [[0]], [[-10]], [[0]], null, null, [[false]]) as [[number]];
  expect(Object.is(zero, 0)).toBe(true);
});

test("a lone surrogate in a text survives", () => {
  expect(excel.call("STATUS", [[0.5]], [[0.5]], null, [["\ud83d half"]])).toEqual([["\ud83d half"]]);
});

test("what is no range of a sheet is refused", () => {
  for (const raw of [[], [[]], [1, 2], [[1], [2, 3]], [[1], 2]]) {
    expect(excel.call("SCORE", raw, 1, 1)).toEqual([
      [expect.stringMatching(/^#VALUE! start is neither a value nor a range/)],
    ]);
  }
});

test("200,000 cells are answered without a stack overflow", () => {
  const many = Array.from({ length: 200_000 }, () => [0.5]);
  expect(excel.call("ROLLUP", many, many)).toEqual([[0.5]]);
  expect(excel.call("SCORE", [[0]], [[1]], many)).toHaveLength(200_000);
  expect(excel.call("STATUS", many, [[0.5]])).toHaveLength(200_000);
});

/** Anything JSON can say, and what a sheet or a faulty host can hold besides. */
const anyCell = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    undefined,
    NaN,
    Infinity,
    -Infinity,
    -0,
    1e308,
    -1e308,
    5e-324,
    "\ud800",
    "#N/A",
    " ",
    "gap",
    "binary",
    "average",
  ),
  fc.constantFrom(error("#N/A"), error("#DIV/0!"), { type: "Entity" }, { type: "FormattedNumber", basicValue: 0.5 }),
  fc.double({ noNaN: true }),
  fc.constantFrom(0, 0.5, 1, 2, 46023, 46112, true, false, null, ""),
);
const anyArgument = fc.oneof(
  anyCell,
  anyCell.map((value) => [[value]]),
  fc.array(fc.array(anyCell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  fc
    .integer({ min: 1, max: 4 })
    .chain((rows) => fc.array(fc.tuple(anyCell, anyCell), { minLength: rows, maxLength: rows })),
);

test.each(FORMULAS.map((formula) => [formula.name, formula] as const))(
  "%s: no input whatever makes it throw anything but our error, or answer null, NaN, an infinity or a jagged block",
  (_name, { id, arguments: parameters }) => {
    const call = fc.tuple(...parameters.map(() => anyArgument));
    fc.assert(
      fc.property(call, (raw) => {
        const answer = excel.call(id, ...raw);
        const width = answer[0]!.length;
        for (const row of answer) {
          expect(row).toHaveLength(width);
          for (const value of row) {
            expect(["number", "string", "boolean"]).toContain(typeof value);
            if (typeof value === "number") expect(Number.isFinite(value) && !Object.is(value, -0)).toBe(true);
            if (typeof value === "string") expect(value).not.toMatch(/mistake of ours|undefined|\[object/);
          }
        }
      }),
      { seed: 20261121, numRuns: 500 },
    );
  },
);
