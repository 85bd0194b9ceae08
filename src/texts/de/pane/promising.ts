import type { TreeTexts } from "../../texts";

export const promising: TreeTexts["promising"] = {
  tab: "Aussichtsreich",
};
