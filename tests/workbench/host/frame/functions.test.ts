/** @jest-environment jsdom */
import type { FunctionCall, FunctionsFile } from "../../../../workbench/host/calculation/function-runtime";
import type { CellValue } from "../../../../workbench/host/model/values";
import { newHost, officeInJest } from "../../../../workbench/host/jest/office";

const any = { name: "value", type: "any" as const };
const FUNCTIONS: FunctionsFile = {
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: "ECHO",
      name: "ECHO",
      parameters: [
        { ...any, dimensionality: "matrix" },
        { ...any, name: "other", optional: true },
      ],
    },
    { id: "KIND", name: "KIND", parameters: [any] },
    { id: "FAIL", name: "FAIL", parameters: [any] },
    { id: "TICK", name: "TICK", parameters: [any], options: { stream: true } },
    { id: "NOBODY", name: "NOBODY", parameters: [any] },
  ],
};

describe("a custom function over the wire: asked by the host, answered by the add-in's own runtime", () => {
  const host = newHost();
  let seen: unknown[][] = [];
  let cancelled = 0;

  beforeAll(async () => {
    await officeInJest(host, { functions: FUNCTIONS });
    CustomFunctions.associate({
      ECHO: (...args: unknown[]) => {
        seen.push(args);
        return args[0];
      },
      KIND: (value: unknown) => (value instanceof CustomFunctions.Error ? value.code : JSON.stringify(value)),
      FAIL: (code: CustomFunctions.ErrorCode) => {
        if (String(code) === "throw") throw new Error("internal words");
        throw new CustomFunctions.Error(code, "Start and target are both 5.");
      },
      TICK: (value: number, invocation: CustomFunctions.StreamingInvocation<number>) => {
        invocation.setResult(value);
        setTimeout(() => invocation.setResult(value + 1), 700);
        invocation.onCanceled = () => void cancelled++;
      },
    });
  });

  beforeEach(() => {
    seen = [];
    host.switches.blankAs = null;
  });

  function ask(id: string, args: FunctionCall["arguments"]): Promise<readonly (readonly CellValue[])[]> {
    const [connection] = host.connections;
    return connection!.functions!.call({ id, arguments: args, address: "Sheet1!A1" });
  }

  test.each([
    ["null, as on the web", null],
    ["0, as on older desktops", 0],
    ["an empty text, as in some builds", ""],
  ] as const)("a blank cell can arrive as %s; an omitted argument is always null", async (_how, blankAs) => {
    host.switches.blankAs = blankAs;
    await ask("ECHO", [[[null, 5]], undefined]);
    expect(seen[0]!.slice(0, 2)).toEqual([[[blankAs, 5]], null]);
  });

  test("calls of one moment travel together, and each gets its own answer", async () => {
    const before = host.log.entries.length;
    const answers = await Promise.all([1, 2, 3].map((n) => ask("ECHO", [[[n, n * 2]]])));
    expect(answers).toEqual([[[1, 2]], [[2, 4]], [[3, 6]]]);
    const requests = host.log.entries.slice(before);
    expect(requests.map(({ kind }) => kind)).toEqual(["functions"]);
    expect(host.log.roundTrips).toBe(0);
  });

  test("an error in an argument arrives as CustomFunctions.Error with its code", async () => {
    expect(await ask("KIND", [{ error: "#N/A" }])).toEqual([["#N/A"]]);
  });

  describe("errors that the add-in throws", () => {
    const rules: [string, string, CellValue][] = [
      ["#VALUE! keeps its sentence", "#VALUE!", { error: "#VALUE!", sentence: "Start and target are both 5." }],
      ["#N/A keeps its sentence", "#N/A", { error: "#N/A", sentence: "Start and target are both 5." }],
      ["#NUM! loses it, as in Excel", "#NUM!", { error: "#NUM!" }],
      ["#DIV/0! loses it, as in Excel", "#DIV/0!", { error: "#DIV/0!" }],
      ["#NULL! loses it, as in Excel", "#NULL!", { error: "#NULL!" }],
      ["an error that is none of CustomFunctions.Error is #VALUE! without words", "throw", { error: "#VALUE!" }],
    ];
    const answers = new Map<string, unknown>();

    beforeAll(async () => {
      // Asked together: the runtime answers in batches, half a second apart.
      await Promise.all(rules.map(async ([, code]) => answers.set(code, await ask("FAIL", [code]))));
    });

    test.each(rules)("%s", (_rule, code, expected) => {
      expect(answers.get(code)).toEqual([[expected]]);
    });
  });

  test("a function that nobody associated is #VALUE! without words: the runtime trips over it", async () => {
    expect(await ask("NOBODY", [1])).toEqual([[{ error: "#VALUE!" }]]);
  });

  test("a streaming function answers again until it is cancelled", async () => {
    const answers: unknown[] = [];
    const [connection] = host.connections;
    const stream = await new Promise<{ cancel(): void }>((resolve) => {
      const handle = connection!.functions!.stream({ id: "TICK", arguments: [10], address: "Sheet1!A1" }, (answer) => {
        answers.push(answer[0]![0]);
        if (answers.length === 2) resolve(handle);
      });
    });
    expect(answers).toEqual([10, 11]);
    stream.cancel();
    await new Promise((resolve) => setTimeout(resolve)); // the message to the functions is a promise: it is there by now
    expect(cancelled).toBe(1);
  });
});
