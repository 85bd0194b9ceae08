/** A button of the ribbon that did not do its work. */
export const buttonFailed = {
  title: (button: string): string => `The button ${button} did not do its work`,
  text: "Nothing in the workbook was changed. Press the button again, or use the ways below.",
} as const;
