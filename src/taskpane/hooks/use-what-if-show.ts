import { useMemo } from "react";
import type { Cell } from "../../okr/cell";
import type { Worked } from "../../okr/kpi/values";
import { writeShare } from "../../blueprint/culture";
import type { OpenBook } from "../../workbook/open-book";
import { shownValue } from "../shown-value";
import { shareOfChange, writePercent } from "../what-if-input";
import { worked } from "../what-if-round";
import { useTreeTexts } from "./use-tree-texts";
import { useWriting } from "./use-writing";

/** How this person reads the numbers of a KPI tree that were worked out. */
export interface WhatIfShow {
  /** In its unit, rounded; the word for none where there is none. */
  readonly value: (value: Worked["value"], unit: string) => string;
  /** A typed value, with the digits that were typed. */
  readonly typed: (value: Worked["value"], unit: string) => string;
  /** What a cell holds, whatever it is. */
  readonly cell: (cell: Cell, unit: string) => string;
  /** `+10%`; "" where there is no such share. */
  readonly change: (from: number | undefined, to: number | undefined) => string;
  /** A share without a sign of its own: a score, a room. */
  readonly share: (share: number | undefined) => string;
  /** A share with its sign. */
  readonly signed: (share: number | undefined) => string;
}

const TYPED_DIGITS = 6;
const CHANGE_DIGITS = 3;

export function useWhatIfShow(open: OpenBook): WhatIfShow {
  const { noValue } = useTreeTexts().whatIf;
  const { culture, dates } = useWriting(open);
  return useMemo(() => {
    const shown = (value: number | undefined, unit: string): string =>
      value === undefined ? noValue : shownValue(value, { unit, type: "" }, { culture, dates }, noValue);
    return {
      value: (value, unit) => shown(value === undefined ? undefined : worked(value), unit),
      typed: (value, unit) => shown(value === undefined ? undefined : worked(value, TYPED_DIGITS), unit),
      cell: (cell, unit) =>
        shownValue(
          typeof cell === "number" ? worked(cell, TYPED_DIGITS) : cell,
          { unit, type: "" },
          { culture, dates },
          noValue,
        ),
      change: (from, to) => {
        const share = shareOfChange(from, to);
        return share === undefined ? "" : writePercent(share, culture, CHANGE_DIGITS);
      },
      share: (share) => (share === undefined ? noValue : writeShare(Math.round(share * 1_000) / 1_000, culture)),
      signed: (share) => (share === undefined ? noValue : writePercent(share, culture, CHANGE_DIGITS)),
    };
  }, [culture, dates, noValue]);
}
