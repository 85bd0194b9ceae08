import type { TreeTexts } from "../../texts";

export const rankPage: TreeTexts["rank"] = {
  title: "Arbeit ordnen",
};
