import { lint } from "../okr/lint";
import { each, formula } from "./formula";

export const LINT = formula({
  id: "LINT",
  arguments: [
    each("text"),
    each("level", "optional"),
    each("start", "optional"),
    each("target", "optional"),
    each("owner", "optional"),
    each("due", "optional"),
  ],
  answer: lint,
});
