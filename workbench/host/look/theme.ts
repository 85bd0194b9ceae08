import { tinted } from "../model/colors";

/** The Office theme of Excel 2016 to 2022, in the order of its slots. */
export const THEME = {
  dark1: "#000000",
  light1: "#FFFFFF",
  dark2: "#44546A",
  light2: "#E7E6E6",
  accents: ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"],
} as const;

/** The n-th accent (1…6); 0 stands for black, which the styles of Excel put in front of the accents. */
export function accent(n: number): string {
  return n === 0 ? THEME.dark1 : THEME.accents[(n - 1) % THEME.accents.length]!;
}

/** A light shade of an accent for bands; of black a light grey (Excel takes white 15 % darker there). */
export function pale(n: number, strength: 1 | 2 = 1): string {
  if (n === 0) return tinted(THEME.light1, strength === 1 ? -0.15 : -0.35);
  return tinted(accent(n), strength === 1 ? 0.8 : 0.6);
}
