/** The tab where drivers are changed to see what becomes of the key result. */
export const whatIf = {
  tab: "What if",
} as const;
