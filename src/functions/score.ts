import { score } from "../okr/score";
import { each, formula } from "./formula";

export const SCORE = formula({
  id: "SCORE",
  arguments: [
    each("start"),
    each("target"),
    each("current"),
    each("type", "optional"),
    each("limit", "optional"),
    each("cap", "optional"),
  ],
  answer: score,
});
