import type { SheetTexts } from "../texts";
import { alignment } from "./sheets/alignment";
import {
  checkInColumns,
  closingColumns,
  commitmentColumns,
  keptColumns,
  keyResultColumns,
  objectiveColumns,
  purposes,
  reviewColumns,
  tabs,
  teamColumns,
  workColumns,
} from "./sheets/columns";
import { dashboard } from "./sheets/dashboard";
import { agreed, check, lists, meanings, settings, words } from "./sheets/lists";
import { logChecks, reviewQuestions } from "./sheets/log";
import { comments, hints, refusals } from "./sheets/notes";
import { page, proof } from "./sheets/page";

/** Every word that is written into a workbook, apart from what templates bring. */
export const sheets: SheetTexts = {
  language: "de",
  fiscalYear: "GJ",
  tabs,
  objectiveColumns,
  keyResultColumns,
  workColumns,
  teamColumns,
  commitmentColumns,
  checkInColumns,
  reviewColumns,
  closingColumns,
  keptColumns,
  purposes,
  logChecks,
  reviewQuestions,
  lists,
  words,
  meanings,
  settings,
  check,
  agreed,
  hints,
  refusals,
  comments,
  page,
  proof,
  dashboard,
  alignment,
};
