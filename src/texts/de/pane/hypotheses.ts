import type { TreeTexts } from "../../texts";

export const hypothesesPage: TreeTexts["hypotheses"] = {
  tab: "Hypothesen",
};
