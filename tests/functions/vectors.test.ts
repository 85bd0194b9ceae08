import { FORMULAS } from "../../src/functions/catalogue";
import { cells } from "./calls";
import { agrees, VECTORS } from "./vectors";

const known = new Set(FORMULAS.map(({ name }) => name));

describe("worked cases from published sources and from the rules", () => {
  test.each(
    VECTORS.filter(({ formula }) => known.has(formula)).map(
      (vector) => [`${vector.id}: ${vector.source}`, vector] as const,
    ),
  )("%s", (_title, vector) => agrees(cells(vector.formula.slice("OKR.".length), ...vector.args), vector));
});
