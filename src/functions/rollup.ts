import { rollup } from "../okr/rollup";
import { all, formula, one } from "./formula";

export const ROLLUP = formula({
  id: "ROLLUP",
  arguments: [
    all("scores"),
    all("weights", "optional"),
    all("states", "optional"),
    one("method", "optional"),
    one("missing", "optional"),
    one("cap", "optional"),
  ],
  answer: rollup,
});
