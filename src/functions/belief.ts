import { belief } from "../okr/belief";
import { formula, some } from "./formula";

export const BELIEF = formula({
  id: "BELIEF",
  arguments: [some("objective"), some("key_results"), some("work")],
  answer: belief,
});
