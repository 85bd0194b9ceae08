import { cascade } from "../okr/cascade";
import { all, downwards, formula } from "./formula";

export const CASCADE = formula({
  id: "CASCADE",
  arguments: [all("ids"), all("parents"), all("scores"), all("weights", "optional"), all("states", "optional")],
  answer: (ids, parents, scores, weights, states) => downwards(cascade(ids, parents, scores, weights, states)),
});
