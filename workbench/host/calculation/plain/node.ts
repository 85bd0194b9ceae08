import type { Locale } from "../../model/culture";
import type { CellValue } from "../../model/values";
import type { Worksheet } from "../../model/worksheet";
import type { Area } from "../../model/area";
import type { Block } from "./block";

/** What a part of a formula answers in one row of the sheet, counted from 0. */
export type One = (row: number) => CellValue;
export type Many = (row: number) => Block;

/** A part of a formula, ready to be worked out: one value, or the cells of an area. */
export type Node =
  | {
      readonly one: One;
      /** The cell it is, where it is one and which one is known. */
      readonly reference?: Place;
      /** It is what a cell holds: text and blanks count for nothing among numbers. */
      readonly inCell?: true;
      readonly literal?: CellValue;
    }
  | { readonly many: Many; readonly reference: Place };

/** The cells that a reference means: on the row of the formula, or always the same ones. */
export interface Place {
  readonly sheet: Worksheet;
  readonly area: Area;
  /** The area is that of one row; it lies in each row where it lies in this one. */
  readonly ownRow: boolean;
}

/** How formulas see the workbook while they are worked out. */
export interface Reader extends Locale {
  value(sheet: Worksheet, row: number, column: number): CellValue;
  /** @param shared whether other formulas will look at the same area */
  block(sheet: Worksheet, area: Area, shared: boolean): Block;
  /** A number as a day that goes on until it is over, as TODAY and NOW tell it. */
  now(): number;
  /** The functions that depend on the region: TEXT, VALUE. */
  regional(name: string, values: readonly CellValue[]): CellValue;
  /** A condition as English Excel would have it. */
  condition(value: CellValue): CellValue;
}

/** Thrown where a formula turns out to need the calculation library after all: its answer is more than one cell. */
export const NOT_PLAIN = Symbol("a formula for the library");
