import { parseBaseAddress, productionBase } from "../../../tools/build/base-address";

describe("the public address: what people type becomes https://host/path/", () => {
  test.each([
    ["a folder with its slash stays", "https://okrw.example/excel/", "https://okrw.example/excel/"],
    ["a missing slash is added", "https://okrw.example/excel", "https://okrw.example/excel/"],
    ["several slashes become one", "https://okrw.example/excel//", "https://okrw.example/excel/"],
    ["a bare host is a folder", "https://okrw.example", "https://okrw.example/"],
    ["a port is kept", "https://okrw.example:8443/a", "https://okrw.example:8443/a/"],
    ["blanks around it are dropped", " https://okrw.example/ ", "https://okrw.example/"],
    ["the host is lower case", "https://OKRW.example/Excel", "https://okrw.example/Excel/"],
  ])("%s", (_rule, typed, expected) => {
    expect(parseBaseAddress(typed, "--env base")).toBe(expected);
  });

  test.each([
    ["nothing", undefined, "--env base names no address. "],
    ["a flag without a value", true, "--env base names no address. "],
    ["blanks", "  ", "--env base names no address. "],
    ["a word", "okrw", '--env base is "okrw", which is not an address. '],
    [
      "no encryption",
      "http://okrw.example/",
      '--env base is "http://okrw.example/", but Excel loads add-ins over https only. ',
    ],
    ["a query", "https://okrw.example/?x", '--env base is "https://okrw.example/?x": a folder has no "?"'],
    ["a page", "https://okrw.example/taskpane.html", "which is a page and not the folder it stands in. "],
  ])("%s is refused in a sentence that shows the way out", (_what, typed, sentence) => {
    expect(() => parseBaseAddress(typed, "--env base")).toThrow(sentence);
    expect(() => parseBaseAddress(typed, "--env base")).toThrow("for instance https://okrw.example/excel/.");
  });

  test.each(["https://localhost:3000/", "https://127.0.0.1/", "https://[::1]/x/"])(
    "a release never points at the machine that built it: %s",
    (typed) => {
      expect(() => productionBase(typed, "--env base")).toThrow("an address of this machine only");
    },
  );
});
