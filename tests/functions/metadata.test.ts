import { DECLARATIONS } from "../../src/functions/declarations";
import { FORMULAS } from "../../src/functions/catalogue";
import { functionsJson } from "../../src/functions/metadata";
import { helpPages } from "../../tools/help-pages";
import signatures from "./signatures.json";

const json = functionsJson(FORMULAS, "https://okrw.example/excel/help");

test("functions are called with error values and data types, so that they can say what is wrong", () => {
  expect(json).toMatchObject({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true });
});

test("the pane, the help and Excel know the same formulas in the same order", () => {
  expect(FORMULAS.map(({ id }) => id)).toEqual(DECLARATIONS.map(({ id }) => id));
});

test("no two formulas share an id, whatever the case", () => {
  expect(new Set(json.functions.map(({ id }) => id.toUpperCase())).size).toBe(json.functions.length);
});

describe.each(json.functions.map((each) => [each.id, each] as const))("the metadata of %s", (id, metadata) => {
  test("stays within what Excel takes", () => {
    expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,63}$/);
    expect(metadata.name).toMatch(/^\p{L}[\p{L}0-9._]{2,63}$/u);
    expect(metadata.description.length).toBeLessThanOrEqual(1024);
    expect(metadata.parameters.length).toBeLessThanOrEqual(128);
    for (const { name, description } of metadata.parameters) {
      expect(name).toMatch(/^[a-z][a-z0-9_]{0,63}$/);
      expect(description.length).toBeGreaterThan(10);
      expect(description.length).toBeLessThanOrEqual(512);
    }
  });

  test("declares matrices of any, so that an argument left out and a blank cell can be told apart", () => {
    for (const parameter of metadata.parameters)
      expect(parameter).toMatchObject({ type: "any", dimensionality: "matrix" });
    expect(metadata.result).toEqual({ type: "any", dimensionality: "matrix" });
  });

  test("has no required argument behind an optional one", () => {
    const optional = metadata.parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort());
  });

  test("names a help page that is in the build", () => {
    const file = metadata.helpUrl.replace("https://okrw.example/excel/", "");
    expect(helpPages().map(({ name }) => name)).toContain(file);
  });
});

/** Workbooks keep their meaning: a signature in this list may get arguments at its end, never lose or rename one. */
test.each(Object.entries(signatures))("%s keeps its arguments and their order", (id, names) => {
  const now = json.functions.find((each) => each.id === id)?.parameters.map(({ name }) => name);
  expect(now?.slice(0, names.length)).toEqual(names);
});

test("every signature is on record", () => {
  const now = Object.fromEntries(json.functions.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)]));
  expect(signatures).toEqual(now);
});
