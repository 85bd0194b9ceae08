/** The tab with what is believed: if we do this Work, this driver moves, and so the key result. */
export const hypothesesPage = {
  tab: "Hypotheses",
} as const;
