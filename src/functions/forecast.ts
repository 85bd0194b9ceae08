import { forecast } from "../okr/forecast";
import { all, formula, one } from "./formula";

export const FORECAST = formula({
  id: "FORECAST",
  arguments: [all("dates"), all("values"), one("end_date"), one("method", "optional")],
  answer: forecast,
});
