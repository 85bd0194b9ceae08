/** What a value is measured in: the unit and the type of its key result. */
export interface Measured {
  readonly unit: string;
  readonly type: string;
}
