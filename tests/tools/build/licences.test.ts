import path from "node:path";
import { notice, packageFolder } from "../../../tools/build/emit-licences";

describe("the package a module belongs to", () => {
  test.each([
    ["/p/node_modules/react/index.js", "/p/node_modules/react"],
    ["/p/node_modules/@fluentui/react-button/lib/index.js", "/p/node_modules/@fluentui/react-button"],
    ["/p/node_modules/a/node_modules/b/c.js", "/p/node_modules/a/node_modules/b"],
    ["C:\\p\\node_modules\\react\\index.js", "C:\\p\\node_modules\\react"],
    ["/p/src/okr/score.ts", undefined],
  ])("%s", (file, folder) => {
    expect(packageFolder(file)).toBe(folder);
  });
});

test("a notice has the name, the version and the whole text that the authors ask to be passed on", () => {
  const text = notice(path.resolve(__dirname, "../../../node_modules/react"));
  expect(text).toMatch(/^react 19\.\d+\.\d+ \(MIT\)\n\nMIT License\n/);
  expect(text).toContain("The above copyright notice and this permission notice shall be included");
});
