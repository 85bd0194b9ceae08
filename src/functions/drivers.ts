import { drivers } from "../okr/drivers";
import { all, downwards, formula } from "./formula";

export const DRIVERS = formula({
  id: "DRIVERS",
  arguments: [all("ids"), all("parents"), all("ops"), all("before"), all("after")],
  answer: (ids, parents, ops, before, after) => downwards(drivers(ids, parents, ops, before, after)),
});
