/** How many icons each set has, under the API's names. */
export const ICON_SETS = {
  ThreeArrows: 3,
  ThreeArrowsGray: 3,
  ThreeFlags: 3,
  ThreeTrafficLights1: 3,
  ThreeTrafficLights2: 3,
  ThreeSigns: 3,
  ThreeSymbols: 3,
  ThreeSymbols2: 3,
  ThreeStars: 3,
  ThreeTriangles: 3,
  FourArrows: 4,
  FourArrowsGray: 4,
  FourRedToBlack: 4,
  FourRating: 4,
  FourTrafficLights: 4,
  FiveArrows: 5,
  FiveArrowsGray: 5,
  FiveRating: 5,
  FiveQuarters: 5,
  FiveBoxes: 5,
} as const;

export type IconSetName = keyof typeof ICON_SETS;

/** Excel's own bounds: equal shares of the range, in whole percent. The first icon has none. */
export function defaultIconCriteria(set: IconSetName): Excel.ConditionalIconCriterion[] {
  const count = ICON_SETS[set];
  return Array.from({ length: count }, (_, i) => ({
    formula: i === 0 ? "" : String(Math.round((i * 100) / count)),
    operator: i === 0 ? "Invalid" : "GreaterThanOrEqual",
    type: i === 0 ? "Invalid" : "Percent",
  }));
}
