import { useState } from "react";
import type { Formula } from "../../functions/catalogue";
import { isProblem, type Selection, type Spot, type WorkbookProblem } from "../../workbook/port";
import { quoteSheet } from "../../blueprint/names";
import { writeCall, type Typed, type TypedProblem } from "../typed-call";
import { useContents } from "./use-contents";
import { useWorkbook } from "./workbook-context";

export type Inserting =
  | { readonly step: "ready" | "writing" }
  /** The cell holds something: it is for the person to say whether that may go. */
  | {
      readonly step: "occupied";
      readonly at: Spot;
      readonly holds: string;
      readonly shows: string;
      readonly cells: string;
    }
  /** `cells` is what was selected, which may be more than the cell that was written. */
  | { readonly step: "inserted"; readonly at: Spot; readonly cells: string }
  /** Nothing was written. */
  | { readonly step: "refused"; readonly why: WorkbookProblem }
  /** A mistake of ours: only the error's own words are known. */
  | { readonly step: "broken"; readonly message: string };

export interface FormulaCall {
  readonly typed: Typed;
  readonly change: (argument: string, text: string) => void;
  /** Puts the address of what is selected into the field of an argument. */
  readonly takeSelection: (argument: string) => Promise<void>;
  /** What is wrong with what was typed for an argument, once a person has tried to go on. */
  readonly problemOf: (argument: string) => TypedProblem | undefined;
  /** Why the selection could not be taken for an argument. */
  readonly refusalOf: (argument: string) => WorkbookProblem | undefined;
  /** As it will be written. */
  readonly formula: string;
  readonly state: Inserting;
  /** Writes the formula into the selected cell, or says why not; the first wrong field, or nothing. */
  readonly insert: () => Promise<string | undefined>;
  readonly replace: () => Promise<void>;
  readonly keep: () => void;
}

/** A call of a formula as a person fills it in, argument by argument, up to the cell that holds it. */
export function useFormulaCall(formula: Formula): FormulaCall {
  const workbook = useWorkbook();
  const contents = useContents();
  const [typed, setTyped] = useState<Typed>({});
  const [sheet, setSheet] = useState<string>();
  const [checked, setChecked] = useState(false);
  const [untaken, setUntaken] = useState<Readonly<Record<string, WorkbookProblem>>>({});
  const [state, setState] = useState<Inserting>({ step: "ready" });
  const call = writeCall(formula, typed, { names: contents.names, sheet });

  function change(argument: string, text: string): void {
    setTyped((before) => ({ ...before, [argument]: text }));
    setUntaken(({ [argument]: _gone, ...others }) => others);
    setState({ step: "ready" });
  }

  async function takeSelection(argument: string): Promise<void> {
    const found = await workbook.selection();
    if (isProblem(found)) return setUntaken((before) => ({ ...before, [argument]: found }));
    setSheet(found.first.sheet);
    change(argument, `${quoteSheet(found.first.sheet)}!${found.cells}`);
  }

  /** The next state, whatever happens on the way to it. */
  async function go(next: () => Promise<Inserting>): Promise<void> {
    setState({ step: "writing" });
    try {
      setState(await next());
    } catch (error) {
      setState({ step: "broken", message: error instanceof Error ? error.message : String(error) });
    }
  }

  async function write({ first, cells, holds }: Pick<Selection, "first" | "cells" | "holds">): Promise<Inserting> {
    setSheet(first.sheet);
    const { formula: text } = writeCall(formula, typed, { names: contents.names, sheet: first.sheet });
    const why = await workbook.insertFormula(first, text, holds);
    if (why?.problem === "cell-occupied") return { ...why, step: "occupied", at: first, cells };
    return why ? { step: "refused", why } : { step: "inserted", at: first, cells };
  }

  async function insert(): Promise<string | undefined> {
    setChecked(true);
    const wrong = formula.arguments.find(({ name }) => call.problems[name])?.name;
    if (wrong !== undefined || state.step === "writing") return wrong;
    await go(async () => {
      const found = await workbook.selection();
      if (isProblem(found)) return { step: "refused", why: found };
      // Whatever stands there now, the person has not agreed to lose it.
      return write({ ...found, holds: "" });
    });
    return undefined;
  }

  async function replace(): Promise<void> {
    if (state.step !== "occupied") return;
    const { at, cells, holds } = state;
    await go(() => write({ first: at, cells, holds }));
  }

  return {
    typed,
    change,
    takeSelection,
    problemOf: (argument) => (checked ? call.problems[argument] : undefined),
    refusalOf: (argument) => untaken[argument],
    formula: call.formula,
    state,
    insert,
    replace,
    keep: () => setState({ step: "ready" }),
  };
}
