/** The tab that ranks drivers by what they could move. */
export const promising = {
  tab: "Promising",
} as const;
