import { refuse } from "../model/refusal";
import type { Shape } from "../model/shape";
import { editShapes, everyShape, liesOn } from "../model/shapes";
import type { Worksheet } from "../model/worksheet";
import type { Handle } from "../protocol/object-type";
import type { Bag } from "./bag";
import { asOneOf } from "./check";

/** A shape or a part of it (its fill, its line, its text frame), which keeps its settings with the shape. */
export interface ShapeBag<T extends Shape = Shape> extends Bag {
  readonly sheet: Worksheet;
  readonly shape: T;
}

export function shapeBag<T extends Shape>(sheet: Worksheet, shape: T, path = ""): ShapeBag<T> {
  return {
    sheet,
    shape,
    settings: shape.settings,
    path,
    change(set) {
      // Somebody may have deleted it while the add-in still held it.
      if (!liesOn(sheet, shape)) refuse("ItemNotFound", `The shape "${shape.name}" has been deleted.`);
      editShapes(sheet, set);
    },
  };
}

export function shapeHandle(sheet: Worksheet, shape: Shape | undefined): Handle<ShapeBag> | null {
  return shape ? { type: "Shape", it: shapeBag(sheet, shape) } : null;
}

/** By name without regard to case, or by id; the lowest of several with one name. */
export function findShape(sheet: Worksheet, shapes: readonly Shape[], key: unknown): Handle<ShapeBag> | null {
  const wanted = String(key).toLowerCase();
  // An id finds members of groups too: a shape that an add-in holds is still the same shape once it is grouped.
  const byId = everyShape(sheet).find(({ id }) => id.toLowerCase() === wanted);
  return shapeHandle(sheet, byId ?? shapes.find(({ name }) => name.toLowerCase() === wanted));
}

/** A scalar of which Excel knows more values than the workbench shows: the others are refused as such. */
export function shownOneOf(unset: string, shown: readonly string[], others: readonly string[]) {
  return {
    unset,
    check(value: unknown, what: string): string {
      const known = asOneOf(value, [...shown, ...others], what);
      if (shown.includes(known)) return known;
      return refuse(
        "UnsupportedOperation",
        `${what} can be ${shown.join(", ")} here, not ${known} (docs/differences.md).`,
      );
    },
  };
}
