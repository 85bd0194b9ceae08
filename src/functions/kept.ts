import { kept } from "../okr/kept";
import { all, formula, one } from "./formula";

export const KEPT = formula({
  id: "KEPT",
  arguments: [all("values"), one("type"), one("target"), one("high", "optional")],
  answer: kept,
});
