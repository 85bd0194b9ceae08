export const common = {
  examples:
    "All figures are examples, the benchmarks too: nobody has measured them. Replace them with your own, or point at cells of your model.",
} as const;
