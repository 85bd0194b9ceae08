/** The page that ranks Work by RICE. */
export const rankPage = {
  title: "Rank Work",
} as const;
