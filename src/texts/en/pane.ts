import { about } from "./pane/about";
import { agreed } from "./pane/agreed";
import { book } from "./pane/book";
import { buttonFailed } from "./pane/button-failed";
import { checkIn } from "./pane/check-in";
import { formulaList, formulaPage, explainTyped } from "./pane/formulas";
import { history } from "./pane/history";
import { home } from "./pane/home";
import { explainDraft, newWorkbook } from "./pane/new-workbook";
import { done, failure, half, progress, unready } from "./pane/outcome";
import { outside } from "./pane/outside";
import { line } from "./pane/line";
import { plan } from "./pane/plan";
import { qualityPage } from "./pane/quality";
import { repair } from "./pane/repair";
import { reviewPage } from "./pane/review-page";
import { signalsPage } from "./pane/signals";
import { split } from "./pane/split";
import { teams } from "./pane/teams";
import { trendPage } from "./pane/trend";
import { explainWorkbook } from "./pane/problems";
import { explainValue } from "./pane/values";
import { close, explainClosing } from "./pane/close";
import { nextQuarter } from "./pane/next-quarter";

/** Every word of the pane: a file for each view. */
export const pane = {
  back: "Back to start",
  home,
  book,
  plan,
  line,
  checkIn,
  quality: qualityPage,
  agreed,
  split,
  teams,
  trend: trendPage,
  close,
  nextQuarter,
  repair,
  review: reviewPage,
  signals: signalsPage,
  history,
  newWorkbook,
  explainDraft,
  progress,
  done,
  half,
  unready,
  failure,
  buttonFailed,
  formulaList,
  formulaPage,
  explainTyped,
  about,
  outside,
  explainWorkbook,
  explainClosing,
  explainValue,
} as const;
