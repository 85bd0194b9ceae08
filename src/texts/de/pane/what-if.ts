import type { TreeTexts } from "../../texts";

export const whatIf: TreeTexts["whatIf"] = {
  tab: "Was wäre wenn",
};
