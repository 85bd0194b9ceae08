import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { FORMULAS } from "../../src/functions/catalogue";
import { load } from "../functions/bundle";
import { agrees, VECTORS } from "../functions/vectors";

const DIST = path.join(__dirname, "../../dist");
const script = readFileSync(path.join(DIST, "functions.js"), "utf8");

describe("the functions file of the build, evaluated where CustomFunctions is the only object of the host", () => {
  const excel = load(script);

  test("associates every formula with its declared number of arguments", () => {
    const declared = FORMULAS.map(({ id, arguments: parameters }) => [id, parameters.length]);
    expect(excel.ids.map((id) => [id, excel.arity(id)])).toEqual(declared);
  });

  test("answers what functions.json of the same build promises", () => {
    const { functions } = JSON.parse(readFileSync(path.join(DIST, "functions.json"), "utf8")) as {
      functions: { id: string; parameters: unknown[] }[];
    };
    expect(functions.map(({ id, parameters }) => [id, parameters.length])).toEqual(
      excel.ids.map((id) => [id, excel.arity(id)]),
    );
  });

  const known = new Set(FORMULAS.map(({ name }) => name));
  test.each(VECTORS.filter(({ formula }) => known.has(formula)).map((vector) => [vector.id, vector] as const))(
    "answers the worked case %s",
    (_id, vector) => agrees(excel.call(vector.formula.slice("OKR.".length), ...vector.args), vector),
  );
});

test("the functions file is small enough to load before anything else: 15 kB as it travels", () => {
  expect(gzipSync(script).length).toBeLessThanOrEqual(15_000);
});

test("the functions file holds nothing of the pane", () => {
  expect(script).not.toMatch(/react|createElement|document\.|Excel\.run/i);
});
