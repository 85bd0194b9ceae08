import type { SheetTexts } from "../texts/texts";

/** The colours of the sheets. Every pair of text and fill has a contrast of 4.5 or more: `tests/blueprint/palette.test.ts`. */
export const COLORS = {
  banner: { fill: "#1B3A57", color: "#FFFFFF" },
  bannerSoft: { fill: "#E6EEF5", color: "#1B3A57" },
  heading: { fill: "#E6EEF5", color: "#1B3A57" },
  /** A column that a formula fills. */
  calculated: { fill: "#F5F5F5", color: "#242424" },
  paper: { fill: "#FFFFFF", color: "#242424" },
  muted: { fill: "#FFFFFF", color: "#616161" },
} as const;

export const LINE = "#E1E1E1";
export const BAR = "#8DB4D6";
/** A bar that goes below 0. */
export const BAR_BELOW = "#E0B27A";

export const TABS = {
  page: "#1B3A57",
  overview: "#1B3A57",
  results: "#2E75B6",
  work: "#8A6D3B",
  teams: "#4B6B57",
  lists: "#7A7A7A",
} as const;

export interface StatusLook {
  readonly word: keyof SheetTexts["words"]["statuses"];
  readonly fill: string;
  readonly color: string;
}

/** A score that is an error: as pressing as a key result at risk. */
export const CHECK_LOOK = { fill: "#FBDFE1", color: "#8B1A20" } as const;

/** The words that OKR.STATUS answers with under the scheme of the sheets. Colour never stands without the word. */
export const STATUS_LOOKS: readonly StatusLook[] = [
  { word: "Done", fill: "#CDE8CF", color: "#0B4A14" },
  { word: "On track", fill: "#E3F4E1", color: "#0E5A0E" },
  { word: "Behind", fill: "#FFF1C9", color: "#5C4400" },
  { word: "At risk", ...CHECK_LOOK },
  { word: "Missed", fill: "#E9C3C6", color: "#6E0811" },
  { word: "Stale", fill: "#E6DFF2", color: "#46297A" },
  { word: "No data", fill: "#E8E8E8", color: "#424242" },
  { word: "Not started", fill: "#F0F0F0", color: "#424242" },
];

export interface KpiStateLook {
  readonly state: keyof SheetTexts["kpiStates"];
  readonly fill: string;
  readonly color: string;
}

/** How far a node is from its target, in the colours that a status of the same weight has. */
export const KPI_STATE_LOOKS: readonly KpiStateLook[] = [
  { state: "On target", fill: "#CDE8CF", color: "#0B4A14" },
  { state: "Close", fill: "#E3F4E1", color: "#0E5A0E" },
  { state: "Behind", fill: "#FFF1C9", color: "#5C4400" },
  { state: "Far off", ...CHECK_LOOK },
];
