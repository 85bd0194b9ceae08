import { isDark } from "../../src/taskpane/theme";

describe("whether the pane is dark", () => {
  test.each([
    ["Excel says so", { isDarkTheme: true }, false, true],
    ["Excel says no, whatever the system says", { isDarkTheme: false }, true, false],
    ["Excel says so by a method", { isDarkTheme: () => true }, false, true],
    ["Excel gives only a dark ground", { bodyBackgroundColor: "#212121" }, false, true],
    ["Excel gives only a light ground", { bodyBackgroundColor: "#FFFFFF" }, true, false],
    ["Excel says nothing and the system is dark", undefined, true, true],
    ["Excel says nothing and the system is light", undefined, false, false],
    ["Excel says nothing that can be read", { bodyBackgroundColor: "window" }, true, true],
  ])("%s", (_case, host, systemDark, expected) => {
    expect(isDark(host, systemDark)).toBe(expected);
  });
});
