import { rice } from "../okr/rice";
import { each, formula } from "./formula";

export const RICE = formula({
  id: "RICE",
  arguments: [each("reach"), each("impact"), each("confidence"), each("effort"), each("aligned", "optional")],
  answer: rice,
});
