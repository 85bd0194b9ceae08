import type { SheetTexts } from "../texts";
import { alignment } from "./sheets/alignment";
import {
  commitmentColumns,
  keyResultColumns,
  objectiveColumns,
  purposes,
  tabs,
  teamColumns,
  workColumns,
} from "./sheets/columns";
import { dashboard } from "./sheets/dashboard";
import { agreed, check, lists, meanings, settings, words } from "./sheets/lists";
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
  purposes,
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
