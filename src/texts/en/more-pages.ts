import { history } from "./pane/history";
import { split } from "./pane/split";
import { teams } from "./pane/teams";

/** What the pages of once in a while say: see `MorePageTexts`. */
export const morePageTexts = { history, split, teams } as const;
