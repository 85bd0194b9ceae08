import type { Band } from "../../okr/review/bands";

/** Colours beside the word of a band, which says it too. */
export const BAND_COLORS: Readonly<Record<Band, "danger" | "success" | "brand">> = {
  Missed: "danger",
  Met: "success",
  Exceeded: "brand",
};
