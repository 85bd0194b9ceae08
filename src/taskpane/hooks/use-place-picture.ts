import { useRef, useState } from "react";
import type { Drawing } from "../../blueprint/drawing";
import type { PicturePlaced } from "../../workbook/picture-port";
import type { Workbook } from "../../workbook/port";
import { useWorkbook } from "./workbook-context";

/** What became of a picture that was to be put into a sheet. `turn` counts, so that the same outcome twice is told twice. */
export type Placing =
  | { readonly step: "ready" | "placing" }
  | { readonly step: "over"; readonly placed: PicturePlaced; readonly turn: number }
  /** A mistake of ours: only the error's own words are known. */
  | { readonly step: "broken"; readonly message: string; readonly turn: number };

export interface PlaceTurn {
  readonly state: Placing;
  /**
   * @param sheets where it may stand, the best first: the next one where that is not there
   * @param name   of the picture among the shapes of the sheet, whose place it takes when it is put there again
   */
  readonly place: (drawing: Drawing, sheets: readonly string[], name: string) => Promise<void>;
  readonly clear: () => void;
}

/** Puts pictures into a sheet, one at a time. */
export function usePlacePicture(): PlaceTurn {
  const workbook = useWorkbook();
  const [state, setState] = useState<Placing>({ step: "ready" });
  const turns = useRef(0);

  async function place(drawing: Drawing, sheets: readonly string[], name: string): Promise<void> {
    if (state.step === "placing") return;
    setState({ step: "placing" });
    const turn = ++turns.current;
    try {
      setState({ step: "over", placed: await placeOn(workbook, drawing, sheets, name), turn });
    } catch (error) {
      setState({ step: "broken", message: error instanceof Error ? error.message : String(error), turn });
    }
  }
  return { state, place, clear: () => setState({ step: "ready" }) };
}

async function placeOn(
  workbook: Workbook,
  drawing: Drawing,
  [sheet, ...others]: readonly string[],
  name: string,
): Promise<PicturePlaced> {
  const placed = await workbook.placePicture(drawing, { sheet: sheet ?? "" }, name);
  return placed.came === "no-sheet" && others.length > 0 ? placeOn(workbook, drawing, others, name) : placed;
}
