import { readLimits, status } from "../okr/status";
import { each, formula, whole } from "./formula";

export const STATUS = formula({
  id: "STATUS",
  arguments: [
    each("score"),
    each("expected", "optional"),
    whole("scheme", "optional", readLimits),
    each("override", "optional"),
    each("last_check_in", "optional"),
    each("as_of", "optional"),
    each("due", "optional"),
    each("cadence", "optional"),
  ],
  answer: status,
});
