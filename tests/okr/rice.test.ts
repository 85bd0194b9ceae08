import { rice } from "../../src/okr/rice";
import { expectOutcome } from "./outcome";

describe("rice: reach × impact × confidence / effort", () => {
  test.each<[string, Parameters<typeof rice>, unknown]>([
    ["multiplies and divides", [2000, 2, 0.8, 4], 800],
    ["counts work as aligned unless told otherwise", [10, 1, 1, 1, null], 10],
    ["is 0 for what serves no objective", [2000, 2, 0.8, 4, false], 0],
    ["takes No for FALSE", [2000, 2, 0.8, 4, "No"], 0],
    ["is blank while a number is missing", [2000, 2, null, 4], ""],
    ["is blank even when not aligned", [2000, 2, null, 4, false], ""],
    ["answers what is wrong before what is missing", [-1, 2, null, 4], "out-of-bounds"],
    ["refuses a negative impact", [1, -2, 0.8, 4], "out-of-bounds"],
    ["refuses a confidence above 1", [1, 2, 80, 4], "out-of-bounds"],
    ["refuses a negative confidence", [1, 2, -0.1, 4], "out-of-bounds"],
    ["refuses no effort", [1, 2, 0.8, 0], "out-of-bounds"],
    ["refuses another word", [1, 2, 0.8, 1, "maybe"], "not-yes-or-no"],
    ["refuses 1 for TRUE", [1, 2, 0.8, 1, 1], "not-yes-or-no"],
    ["refuses TRUE for a number", [true, 2, 0.8, 1], "not-a-number"],
    ["passes an error on before all else", [-1, 2, 0.8, 1, { fault: "#N/A" }], "error-value"],
    ["refuses what overflows", [1e308, 1e308, 1, 1], "overflow"],
    ["allows a reach of 0", [0, 2, 0.8, 1], 0],
  ])("%s", (_rule, cells, wanted) => expectOutcome(rice(...cells), wanted));
});
