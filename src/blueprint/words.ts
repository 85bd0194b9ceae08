import type { Names } from "./names";

/** Words that formulas know, by the list they belong to. */
export type WordOf<L extends keyof Names["texts"]["words"]> = keyof Names["texts"]["words"][L] & string;
export type KeyResultKind = WordOf<"types">;
export type Setter = WordOf<"setters">;
