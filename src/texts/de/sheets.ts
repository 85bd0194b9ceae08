import type { SheetTexts } from "../texts";
import { alignment } from "./sheets/alignment";
import {
  checkInColumns,
  closingColumns,
  commitmentColumns,
  hypothesisColumns,
  keptColumns,
  keyResultColumns,
  objectiveColumns,
  purposes,
  reviewColumns,
  tabs,
  teamColumns,
  treeColumns,
  workColumns,
} from "./sheets/columns";
import { dashboard } from "./sheets/dashboard";
import { hypothesis } from "./sheets/hypothesis";
import { agreed, check, kpiStates, lists, meanings, settings, words } from "./sheets/lists";
import { logChecks, reviewQuestions } from "./sheets/log";
import { comments, hints, refusals } from "./sheets/notes";
import { page, proof } from "./sheets/page";
import { notRanked } from "./sheets/ranking";
import { driversSheet, treeChecks, treeHelpers } from "./sheets/tree";

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
  treeColumns,
  hypothesisColumns,
  purposes,
  logChecks,
  reviewQuestions,
  notRanked,
  hypothesis,
  lists,
  words,
  kpiStates,
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
  treeHelpers,
  treeChecks,
  driversSheet,
};
