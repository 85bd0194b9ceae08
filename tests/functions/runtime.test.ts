import { functionsBundle } from "./bundle";
import { down } from "./calls";
import { MicrosoftRuntime } from "./microsoft-runtime";

const VALUE = 7;
const NOT_AVAILABLE = 1;
const excel = new MicrosoftRuntime(functionsBundle());
const score = (...raw: readonly unknown[]) => [...raw, ...Array<null>(6 - raw.length).fill(null)];
const one = (value: unknown) => [[value]];

afterAll(() => excel.close());

/** Concurrent, because the runtime sends results twice a second at most. */
describe("on Microsoft's own runtime", () => {
  test.concurrent("a formula in a cell answers with a block of one cell, so that it may stand in a table", async () => {
    const result = await excel.call("SCORE", score(one(40), one(100), one(82)));
    expect(result).toEqual({ ok: true, value: [[0.7]], errorCode: undefined });
  });

  test.concurrent("the id is found in any case", async () => {
    expect(await excel.call("score", score(one(40), one(100), one(82)))).toMatchObject({ ok: true, value: [[0.7]] });
  });

  test.concurrent("a refusal arrives as #VALUE! with its sentence", async () => {
    const result = await excel.call("SCORE", score(one(40), one(40), one(82)));
    expect(result).toMatchObject({ ok: false, errorCode: VALUE, value: expect.stringContaining("both 40") });
  });

  test.concurrent.each([
    ["an object with a code", { type: "CustomFunctionError", code: "#N/A" }, false],
    ["a data type", { value: JSON.stringify({ type: "Error", basicType: "Error", basicValue: "#N/A" }) }, true],
  ])("an #N/A that comes in as %s goes on as #N/A, with where it stands", async (_shape, value, rich) => {
    const result = await excel.call("SCORE", score(one(value), one(100), one(82)), { rich });
    expect(result).toMatchObject({
      ok: false,
      errorCode: NOT_AVAILABLE,
      value: expect.stringContaining("start holds the error #N/A"),
    });
  });

  test.concurrent("a #REF! that comes in goes on as #VALUE!, and the sentence says which error it was", async () => {
    const result = await excel.call(
      "SCORE",
      score(one({ type: "CustomFunctionError", code: "#REF!" }), one(100), one(82)),
    );
    expect(result).toMatchObject({ ok: false, errorCode: VALUE, value: expect.stringContaining("#REF!") });
  });

  test.concurrent("in a larger answer each error stands in its own place with its own sentence", async () => {
    const result = await excel.call("SCORE", score(down(40, "forty"), one(100), one(82)));
    expect(result).toMatchObject({
      ok: true,
      value: [
        [0.7],
        [{ type: "Error", basicValue: "#VALUE!", message: expect.stringContaining('start (row 2) is "forty"') }],
      ],
    });
  });

  test.concurrent.each([[null], [""], ["  "]])(
    "a blank current that arrives as %j gives the blank look, never null",
    async (blank) => {
      expect(await excel.call("SCORE", score(one(40), one(100), one(blank)))).toMatchObject({
        ok: true,
        value: [[""]],
      });
    },
  );

  test.concurrent("a formatted number counts as its value", async () => {
    const formatted = {
      value: JSON.stringify({ type: "FormattedNumber", basicType: "Double", basicValue: 82, numberFormat: "0" }),
    };
    expect(await excel.call("SCORE", score(one(40), one(100), one(formatted)), { rich: true })).toMatchObject({
      value: [[0.7]],
    });
  });

  test.concurrent("the invocation object that Excel appends is not taken for an argument", async () => {
    expect(await excel.call("ROLLUP", [down(0.7, 0.25), null, null, null, null, null])).toMatchObject({
      ok: true,
      value: [[0.475]],
    });
  });

  test.concurrent("arguments that are left out take their defaults", async () => {
    expect(await excel.call("STATUS", [one(0.65), null, null, null, null, null, null, null])).toMatchObject({
      value: [["Yellow"]],
    });
  });
});
