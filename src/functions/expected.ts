import { readCurve } from "../okr/curve";
import { expected } from "../okr/expected";
import { each, formula, whole } from "./formula";

export const EXPECTED = formula({
  id: "EXPECTED",
  arguments: [
    each("start_date"),
    each("end_date"),
    each("as_of"),
    whole("curve", "optional", readCurve),
    each("ambition", "optional"),
  ],
  answer: expected,
});
