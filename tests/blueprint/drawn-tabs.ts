import type { SheetTexts } from "../../src/texts/texts";

/** The tabs with which a quarter begins, in their order: those of trees and hypotheses come with the first of them, two when it is closed. */
export function drawnTabs({ tabs }: SheetTexts): readonly string[] {
  const { closing: _closing, kept: _kept, tree: _tree, drivers: _drivers, hypotheses: _hypotheses, ...drawn } = tabs;
  return Object.values(drawn);
}
