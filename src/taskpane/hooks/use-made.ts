import type { KeyResult } from "../../okr/book";
import type { OpenBook } from "../../workbook/open-book";
import { isRepeated, type Made } from "../split-plan";
import { useMorePageTexts } from "./use-more-page-texts";
import { useMeasures } from "./use-measures";

/** Says whether parts make the whole, or by how much they miss it. */
export function useMade(open: OpenBook): (made: Made, of: KeyResult) => string {
  const words = useMorePageTexts().split;
  const { show } = useMeasures(open);
  return ({ whole, miss }, of) => {
    const all = show(whole, of);
    if (isRepeated(of)) return miss ? words.rateMisses(show(miss.parts, of), all) : words.rateHolds(all);
    if (!miss) return words.makes(all, all);
    const say = miss.by < 0 ? words.makesLess : words.makesMore;
    return say(show(miss.parts, of), all, show(Math.abs(miss.by), of));
  };
}
