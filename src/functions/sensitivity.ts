import { sensitivity } from "../okr/sensitivity";
import { all, formula, inShapeOf, one } from "./formula";

export const SENSITIVITY = formula({
  id: "SENSITIVITY",
  arguments: [one("op"), all("values"), one("bump", "optional")],
  answer: (op, values, bump) => inShapeOf(values, sensitivity(op, values, bump)),
});
