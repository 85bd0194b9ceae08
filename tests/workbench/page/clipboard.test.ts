import { fromText } from "../../../workbench/page/grid/clipboard";

describe("text on the clipboard is read as spreadsheets write it", () => {
  test.each([
    ["one cell", "a", [["a"]]],
    ["tabs part cells", "a\tb", [["a", "b"]]],
    ["line ends part rows", "a\nb", [["a"], ["b"]]],
    ["a line end at the end begins no row", "a\tb\n", [["a", "b"]]],
    [
      "blank cells stay",
      "a\t\tb\n\t\tc",
      [
        ["a", "", "b"],
        ["", "", "c"],
      ],
    ],
    ["a blank cell at the end stays", "a\t", [["a", ""]]],
    ["quotes hold a line end together", '"two\nlines"\tb', [["two\nlines", "b"]]],
    ["doubled quotes are one", '"say ""yes"""', [['say "yes"']]],
    ["a quote within a text is a quote", '5" pipe', [['5" pipe']]],
  ])("%s", (_rule, text, rows) => {
    expect(fromText(text)).toEqual(rows);
  });
});
