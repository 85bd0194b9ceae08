import type { SheetTexts } from "../../texts";

export const hypothesis: SheetTexts["hypothesis"] = {
  quotes: ["„", "“"],
  parts: ["Wenn wir das tun: „", "“, dann bewegt sich ", " von ", " auf ", ", und „"],
  reaches: ["“ erreicht ", "."],
  movesToo: "“ bewegt sich auch.",
};
