/** The help pages of the build. */
export function helpPages(): { readonly name: string; readonly content: string }[] {
  return [{ name: "help/index.html", content: "<!doctype html><title>Help</title>" }];
}
