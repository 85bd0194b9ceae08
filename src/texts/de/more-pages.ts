import type { MorePageTexts } from "../texts";
import { history } from "./pane/history";
import { split } from "./pane/split";
import { teams } from "./pane/teams";

export const morePageTexts: MorePageTexts = { history, split, teams };
