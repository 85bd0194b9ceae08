import { dateSystemOf } from "../../workbook/to-book";
import type { OpenBook } from "../../workbook/open-book";
import type { Writing } from "../line-fields";
import { useCulture } from "./use-culture";

/** How values of a period are written and read: the person's culture, and the workbook's calendar. */
export function useWriting({ found, reading }: OpenBook): Writing {
  return { culture: useCulture(), dates: dateSystemOf(found, reading) };
}
