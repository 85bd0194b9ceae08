import type { KeyResult, Objective } from "../book";
import type { Cell } from "../cell";
import { words } from "../words";

/** What becomes of a line after the quarter (seed 003.47). */
export const CHOICES = words(["keep", "modify", "abandon"]);
export type Choice = (typeof CHOICES.allowed)[number];

/**
 * What became of a piece of Work, as words of its state. What proved itself is kept as the standard way of working
 * (seed 000.14); where the key result did not move, the hypothesis goes back to the KPI tree (seed 000.15).
 */
export const OUTCOMES = words(["Standard process", "Back to the tree"]);
export type Outcome = (typeof OUTCOMES.allowed)[number];

interface About {
  readonly id: string;
  readonly choice: Choice;
  /** Why, for those who read it a year later. */
  readonly reason: string;
}

/** What may be said anew for a line that is modified; what is left out stays as it was. */
export type ObjectiveChanges = Partial<Pick<Objective, "objective" | "team" | "owner" | "serves" | "weight">>;
export type KeyResultChanges = Partial<
  Pick<
    KeyResult,
    | "keyResult"
    | "metric"
    | "type"
    | "start"
    | "target"
    | "limit"
    | "unit"
    | "owner"
    | "due"
    | "weight"
    | "ambition"
    | "chance"
  >
>;

/** A decision at the close of a period. Of several about one line the last holds. */
export type Decision =
  | (About & {
      readonly of: "objective";
      /** The final score, where it is not the computed one; blank takes the computed one. Needs a reason. */
      readonly override: Cell;
      readonly changes?: ObjectiveChanges;
    })
  | (About & { readonly of: "keyResult"; readonly override: Cell; readonly changes?: KeyResultChanges })
  /** Work goes on only when somebody wants it to; `outcome` is how what was done turned out. */
  | (About & { readonly of: "work"; readonly outcome: Outcome | "" });
