import { execFileSync } from "node:child_process";
import { FORMULAS } from "../../src/functions/catalogue";
import { functionsBundle } from "./bundle";
import { VECTORS } from "./vectors";

/** Calls whose words and dates a machine's language or time zone could spoil. */
const DELICATE: readonly (readonly [id: string, ...raw: readonly unknown[]])[] = [
  ["SCORE", [[5]], [[7]], [[6]], [["MINIMUM"], ["BINARY"], ["AT LEAST"], ["I"]]],
  ["SCORE", null, null, [["YES"]], [["BİNARY"], ["BINARY"], ["bınary"]]],
  ["SCORE", null, [[46112]], [[46117.5]], [["date"]], [[46112]]], // its sentence spells the dates
  ["EXPECTED", [[46023]], [[46112]], [[46068.99], [46069], [46105]], [["business"]]],
  ["STATUS", [[0.5]], [[0.5]], [["GAP"]], null, [[46054.5]], [[46064.999]]],
  ["CASCADE", [["İ"], ["i"], ["I"]], [[""], ["İ"], ["i"]], [[""], [""], [1]]],
  ["LINT", [["HIRE 10 SDRS"], ["LIFT WIN RATE FROM 20 % TO 30 %"]]],
];

/** What a fresh process answers to these calls and to every worked case, value by value. */
const SCRIPT = `
  const functions = {};
  class ExcelError extends Error { constructor(code, message) { super(message); this.said = code + " " + message; } }
  globalThis.CustomFunctions = {
    associate: (id, call) => { functions[id] = call; }, Error: ExcelError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  };
  const { bundle, calls } = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
  (0, eval)(bundle);
  const answer = ([id, ...raw]) => {
    try {
      return functions[id](...raw, ...Array(functions[id].length - raw.length).fill(null));
    } catch (error) {
      return [[error]];
    }
  };
  const shown = calls.map((call) => answer(call).map((row) => row.map((value) => value.said ?? value)));
  console.log(JSON.stringify({ zone: new Date(2026, 0, 1).getTimezoneOffset(), shown }));
`;

const known = new Set(FORMULAS.map(({ name }) => name));
const calls = [
  ...DELICATE,
  ...VECTORS.filter(({ formula }) => known.has(formula)).map(({ formula, args }) => [
    formula.slice("OKR.".length),
    ...args,
  ]),
];
const input = JSON.stringify({ bundle: functionsBundle(), calls });

function answers(environment: Readonly<Record<string, string>>): { zone: number; shown: unknown[] } {
  const env = { ...process.env, ...environment };
  return JSON.parse(execFileSync(process.execPath, ["-e", SCRIPT], { encoding: "utf8", env, input })) as {
    zone: number;
    shown: unknown[];
  };
}

const greenwich = answers({ TZ: "UTC", LANG: "C", LC_ALL: "C" });

test("in Greenwich there are answers to compare with", () => {
  expect(greenwich.zone).toBe(0);
  expect(greenwich.shown.length).toBe(calls.length);
  expect(JSON.stringify(greenwich.shown)).not.toMatch(/undefined|something went wrong/i);
});

test.each([
  ["Newfoundland, half an hour off", 210, { TZ: "America/St_Johns", LANG: "en_US.UTF-8", LC_ALL: "en_US.UTF-8" }],
  ["Samoa, where a day was left out", -780, { TZ: "Pacific/Apia", LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8" }],
  [
    "Turkey, where I is not the capital of i",
    -180,
    { TZ: "Europe/Istanbul", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
  ],
])("formulas answer in %s as they do in Greenwich", (_place, zone, environment) => {
  const there = answers(environment);
  expect(there.zone).toBe(zone);
  expect(there.shown).toEqual(greenwich.shown);
});
