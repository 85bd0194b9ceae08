import { execFileSync } from "node:child_process";
import { functionsBundle } from "./bundle";

/** Prints what some calls answer whose words and dates a machine's language or time zone could spoil. */
const SCRIPT = `
  const calls = {};
  globalThis.CustomFunctions = { associate: (id, call) => (calls[id] = call), Error, ErrorCode: {} };
  BUNDLE;
  console.log(JSON.stringify([
    calls.SCORE([[5]], [[7]], [[6]], [["MINIMUM"], ["BINARY"], ["AT LEAST"], ["I"]], null, null),
    calls.SCORE(null, null, [["YES"]], [["BİNARY"], ["BINARY"], ["bınary"]], null, null),
    calls.EXPECTED([[46023]], [[46112]], [[46068.99], [46069], [46105]], [["business"]], null),
    calls.STATUS([[0.5]], [[0.5]], [["GAP"]], null, [[46054.5]], [[46064.999]], null, null),
  ].map((rows) => rows.map((row) => row.map((value) => value.message ?? value)))));
`;

function answers(environment: Readonly<Record<string, string>>): string {
  const script = SCRIPT.replace("BUNDLE", () => functionsBundle());
  return execFileSync(process.execPath, ["-e", script], { encoding: "utf8", env: { ...process.env, ...environment } });
}

test.each([
  ["Turkey", { TZ: "Europe/Istanbul", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" }],
  ["Kiribati", { TZ: "Pacific/Kiritimati", LANG: "en_US.UTF-8" }],
  ["New York", { TZ: "America/New_York", LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8" }],
])("formulas answer in %s as they do in Greenwich", (_place, environment) => {
  expect(answers(environment)).toBe(answers({ TZ: "UTC", LANG: "C", LC_ALL: "C" }));
});
