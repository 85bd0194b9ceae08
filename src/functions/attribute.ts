import { attribute } from "../okr/attribute";
import { all, formula, inShapeOf, one } from "./formula";

export const ATTRIBUTE = formula({
  id: "ATTRIBUTE",
  arguments: [one("op"), all("before"), all("after"), one("method", "optional")],
  answer: (op, before, after, method) => inShapeOf(before, attribute(op, before, after, method)),
});
