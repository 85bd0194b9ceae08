import { XMLParser } from "fast-xml-parser";
import { notSaved, openWorkbook, saveWorkbook } from "../../../workbench/files";
import { FileBook, pack, setText, textOf, unpack, writeBook, type Package } from "../../../workbench/files/excelts";
import { DEFAULT_FORMAT } from "../../../workbench/host/model/format";
import { addTable, answered, fill, shown, shownArea } from "../host/calculation/sheet";
import { functions, newWorkbook, plain, richWorkbook } from "./sample";

const ADDIN = { id: "6f0a5b2e-9b1c-4d7e-8a3f-2c4d5e6f7a8b", version: "1.0.0.0", functions: ["OKR.SCORE", "OKR.PAIR"] };

/** ECMA-376, CT_Worksheet, as far as we write it. */
const ORDER = `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells
conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks
ignoredErrors drawing legacyDrawing tableParts extLst`.split(/\s+/);

async function partsOfSample(): Promise<Package> {
  const { workbook, calculation, addIn } = richWorkbook();
  await answered(workbook, calculation, addIn);
  return unpack(await saveWorkbook(workbook, { addin: ADDIN }));
}

/** The XML of one cell. */
async function cellXml(address: string, sheet = 1): Promise<string> {
  const parts = await partsOfSample();
  const text = textOf(parts, `xl/worksheets/sheet${sheet}.xml`)!;
  return new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`).exec(text)![0];
}

describe("a file says what Excel says", () => {
  test.each<[string, string, RegExp]>([
    [
      "a custom function is a dynamic array under its stored name",
      "K6",
      /cm="1"><f t="array" ref="K6">IFERROR\(_xldudf_OKR_SCORE\(1,2,1\.5\)/,
    ],
    [
      "one that answers with more cells has them as its range",
      "H5",
      /cm="1"><f t="array" ref="H5:I5">_xldudf_OKR_PAIR\(1\)<\/f><v>on track|cm="1"/,
    ],
    ["in a table it is a plain formula", "E4", /<f>_xldudf_OKR_SCORE\(OKRs\[\[#This Row\],\[Start\]\],/],
    ["with its value beside it", "E4", /<v>0\.25<\/v>/],
    ["newer functions carry a prefix", "H6", /_xlfn\.XLOOKUP\(/],
    ["names declared by LET too", "H7", /<f>_xlfn\.LET\(_xlpm\.x,B4,_xlpm\.x\*2\)/],
    ["a spilled range is ANCHORARRAY", "K5", /SUM\(_xlfn\.ANCHORARRAY\(H2\)\)/],
    ["an older function is a plain formula", "E7", /^<c r="E7"[^>]*><f>SUBTOTAL\(101,OKRs\[Score\]\)<\/f>/],
    ["an error is an error", "K2", /t="e"><f>1\/0<\/f><v>#DIV\/0!<\/v>/],
    ["TRUE is no text", "K1", /t="b"><v>1<\/v>/],
    ["text that begins with = is text", "K4", /t="s"/],
  ])("%s: %s", async (_rule, address, expected) => {
    expect(await cellXml(address)).toMatch(expected);
  });

  test("a table's calculated column fills new rows: its formula is in the table's part", async () => {
    const table = textOf(await partsOfSample(), "xl/tables/table1.xml")!;
    expect(table).toContain("<calculatedColumnFormula>_xldudf_OKR_SCORE(OKRs[[#This Row],[Start]],");
    expect(table).toContain('totalsRowFunction="average"');
  });

  test("the add-in is named with the functions it answers for, and the package leads to it", async () => {
    const parts = await partsOfSample();
    const part = textOf(parts, "xl/webextensions/webextension1.xml")!;
    expect(part).toContain(`<we:reference id="${ADDIN.id}" version="1.0.0.0" store="developer" storeType="Registry"/>`);
    expect(part).toContain("<we:customFunctionIds>_xldudf_OKR_SCORE</we:customFunctionIds>");
    expect(textOf(parts, "_rels/.rels")).toContain('Target="xl/webextensions/taskpanes.xml"');
    expect(textOf(parts, "xl/webextensions/_rels/taskpanes.xml.rels")).toContain('Target="webextension1.xml"');
    for (const path of ["webextension1", "taskpanes"]) {
      expect(textOf(parts, "[Content_Types].xml")).toContain(`PartName="/xl/webextensions/${path}.xml"`);
    }
  });

  test("the elements of a sheet stand in the order of the standard, or Excel would call the file damaged", async () => {
    const parts = await partsOfSample();
    const parser = new XMLParser({ preserveOrder: true });
    const all = [...parts.keys()].filter((path) => /^xl\/worksheets\/[^/]+$/.test(path));
    for (const path of all) {
      const root = (parser.parse(textOf(parts, path)!) as Record<string, object[]>[]).find(
        (each) => "worksheet" in each,
      );
      const places = root!["worksheet"]!.map((each) => ORDER.indexOf(Object.keys(each)[0]!));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places).not.toContain(-1);
    }
    expect(all.length).toBeGreaterThan(2);
  });

  test("it never makes Excel calculate on opening: the values are good, and the add-in is not there yet", async () => {
    const book = textOf(await partsOfSample(), "xl/workbook.xml")!;
    expect(book).not.toMatch(/fullCalcOnLoad|forceFullCalc/);
    expect(book).toContain('<calcPr calcId="191029"/>');
  });

  test("every part is named in the content types or has a known ending, and every relationship leads somewhere", async () => {
    const parts = await partsOfSample();
    const types = textOf(parts, "[Content_Types].xml")!;
    for (const path of parts.keys()) {
      if (path.startsWith("[") || path.endsWith(".rels") || /^customXml\/item\d+\.xml$/.test(path)) continue;
      expect(types).toContain(`PartName="/${path}"`);
    }
    for (const path of [...parts.keys()].filter((each) => each.endsWith(".rels"))) {
      const folder = path.replace(/_rels\/[^/]*$/, "");
      for (const [, target] of textOf(parts, path)!.matchAll(/Target="([^"]+)"(?! TargetMode)/g)) {
        const full = new URL(target!, `file:///${folder}`).pathname.slice(1);
        expect([...parts.keys()]).toContain(full);
      }
    }
  });

  test("the same workbook gives the same bytes", async () => {
    const { workbook, calculation, addIn } = richWorkbook();
    workbook.sheets[0]!.conditionalFormats = [];
    await answered(workbook, calculation, addIn);
    const [first, second] = [await saveWorkbook(workbook), await saveWorkbook(workbook)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });
});

describe("opening", () => {
  test("without the add-in its formulas are #NAME? under their stored names, and live when it comes", async () => {
    const { workbook, calculation, addIn } = richWorkbook();
    await answered(workbook, calculation, addIn);
    const bytes = await saveWorkbook(workbook, { addin: ADDIN });
    const { workbook: opened, calculation: without } = newWorkbook();
    await openWorkbook(bytes, opened);
    const [board] = opened.sheets;
    expect(board!.cells.get(3, 4)!.formula).toBe("=_xldudf_OKR_SCORE([@Start],[@Target],[@Current])");
    expect(shown(board!, "E4")).toBe("#NAME?");
    const late = functions().register(without);
    await answered(opened, without, late);
    expect(board!.cells.get(3, 4)).toEqual({ formula: "=OKR.SCORE([@Start],[@Target],[@Current])", value: 0.25 });
    expect(opened.tables[0]!.columns[4]!.calculated).toBe("=OKR.SCORE([@Start],[@Target],[@Current])");
    expect(shownArea(board!, "H5:I5")).toEqual([["on track", 0.5]]);
  });

  test("a formula that was entered before the add-in came opens as it was: #NAME? until it is entered again", async () => {
    const { workbook, calculation } = newWorkbook();
    fill(workbook.active, { A1: "=OKR.SCORE(1,2,1.5)" });
    workbook.active.cells.get(0, 0)!.unresolved = true;
    const bytes = await saveWorkbook(workbook, { addin: ADDIN });
    const addIn = functions().register(calculation);
    await openWorkbook(bytes, workbook);
    await answered(workbook, calculation, addIn);
    expect(workbook.active.cells.get(0, 0)).toMatchObject({ formula: "=OKR.SCORE(1,2,1.5)", unresolved: true });
    expect(shown(workbook.active, "A1")).toBe("#NAME?");
  });

  test("dates are serial numbers with a format, in a workbook that counts from 1904 too", async () => {
    for (const dateSystem of [1900, 1904] as const) {
      const { workbook } = newWorkbook();
      workbook.dateSystem = dateSystem;
      workbook.active.cells.set(0, 0, { value: 45000.25 });
      workbook.active.formats.set(0, 0, { ...DEFAULT_FORMAT, numberFormat: "yyyy-mm-dd hh:mm" });
      const { workbook: opened } = newWorkbook();
      await openWorkbook(await saveWorkbook(workbook), opened);
      expect(opened.dateSystem).toBe(dateSystem);
      expect(shown(opened.active, "A1")).toBe(45000.25);
    }
  });

  test("a table may have the name of a sheet, headers with every special character, and no headers at all", async () => {
    const { workbook } = newWorkbook();
    workbook.active.name = "OKRs";
    addTable(workbook.active, "OKRs", "A1:B3", ["It's [100%] #1", 'Über, "x" & @']);
    const bare = addTable(workbook.active, "Bare", "D1:D2", ["Column1"]);
    Object.assign(bare, { showHeaders: false, showFilterButton: false, style: "" });
    fill(workbook.active, {
      A2: 1,
      A3: 2,
      B2: "=[@[It''s '[100%'] '#1]]*2",
      D1: 7,
      F1: "=SUM(OKRs[It''s '[100%'] '#1])",
    });
    const { workbook: opened } = newWorkbook();
    await openWorkbook(await saveWorkbook(workbook), opened);
    expect(plain(opened)).toEqual(plain(workbook));
    expect([shown(opened.active, "B2"), shown(opened.active, "F1")]).toEqual([2, 3]);
  });

  test("settings survive without an add-in, and manual calculation, and protected structure", async () => {
    const { workbook } = newWorkbook();
    workbook.settings.set("a", '{"b":"<&\\"c"}');
    workbook.calculationMode = "Manual";
    workbook.structureProtection = {};
    const { workbook: opened } = newWorkbook();
    await openWorkbook(await saveWorkbook(workbook), opened);
    expect([...opened.settings]).toEqual([["a", '{"b":"<&\\"c"}']]);
    expect(opened.calculationMode).toBe("Manual");
    expect(opened.structureProtection).toEqual({});
    expect(opened.customXmlParts.size).toBe(0);
  });

  test("properties of the document, circles that may be gone round, and the sheet's own filter come back", async () => {
    const { workbook } = newWorkbook();
    workbook.properties.set("title", "OKRs Q4").set("author", "Sales operations");
    workbook.iteration = { enabled: true, maxChange: 0.01, maxIteration: 5 };
    fill(workbook.active, { A1: "X", A2: 1 });
    workbook.active.autoFilter = { area: { row: 0, column: 0, rows: 2, columns: 1 }, criteria: new Map() };
    const { workbook: opened } = newWorkbook();
    opened.properties.set("title", "another one");
    await openWorkbook(await saveWorkbook(workbook), opened);
    expect(Object.fromEntries(opened.properties)).toMatchObject({ title: "OKRs Q4", author: "Sales operations" });
    expect(opened.iteration).toEqual(workbook.iteration);
    expect(opened.active.autoFilter).toEqual(workbook.active.autoFilter);
  });

  test("what a saved file leaves out is said beforehand", () => {
    const { workbook } = richWorkbook();
    expect(notSaved(workbook)).toEqual([]);
    workbook.tables[0]!.filters.set(1, { filterOn: "Values", values: ["Leads"] });
    workbook.sheets[0]!.charts[0]!.settings.set("axes.valueAxis.logBase", 10);
    expect(notSaved(workbook).join(" ")).toMatch(/Filters are not saved.*no other settings/);
  });

  test("what is lost is said: rich text, notes, pictures, old array formulas, passwords", async () => {
    const book = new FileBook();
    const sheet = book.addWorksheet("Foreign");
    sheet.getCell("A1").value = { richText: [{ text: "bold ", font: { bold: true } }, { text: "plain" }] };
    sheet.getCell("A2").note = "a note";
    sheet.getCell("A3").value = { formula: "SUM(B1:B2*2)", shareType: "array", ref: "A3", result: 0 };
    await sheet.protect("secret", {});
    const { workbook } = newWorkbook();
    const { lost } = await openWorkbook(await writeBook(book), workbook);
    expect(shown(workbook.active, "A1")).toBe("bold plain");
    expect(workbook.active.cells.get(2, 0)!.formula).toBe("=SUM(B1:B2*2)");
    expect(lost.join(" ")).toMatch(/Comments and notes.*single letters.*fixed size.*Passwords/);
  });

  test("a file of another program opens: elements with a prefix, a sheet's part with another name", async () => {
    const { workbook } = newWorkbook();
    addTable(workbook.active, "T", "A1:A3", ["X"]);
    fill(workbook.active, { A2: 1, A3: 2, B1: "=SUM(T[X])" });
    const parts = await unpack(await saveWorkbook(workbook));
    for (const [from, to] of [
      ["xl/worksheets/sheet1.xml", "xl/worksheets/board.xml"],
      ["xl/worksheets/_rels/sheet1.xml.rels", "xl/worksheets/_rels/board.xml.rels"],
    ] as const) {
      setText(
        parts,
        to,
        textOf(parts, from)!
          .replace(/<(\/?)(?=[a-z])(?!Rel)/g, "<$1x:")
          .replace('xmlns="http://schemas.openxmlformats.org/s', 'xmlns:x="http://schemas.openxmlformats.org/s'),
      );
      parts.delete(from);
    }
    const relations = "xl/_rels/workbook.xml.rels";
    setText(parts, relations, textOf(parts, relations)!.replace("worksheets/sheet1.xml", "/xl/worksheets/board.xml"));
    const { workbook: opened } = newWorkbook();
    await openWorkbook(await pack(parts), opened);
    expect(shown(opened.active, "B1")).toBe(3);
  });

  test.each<[string, () => Promise<Uint8Array>]>([
    ["text", () => Promise.resolve(new TextEncoder().encode("Key result;Start\nLeads;40"))],
    ["nothing", () => Promise.resolve(new Uint8Array())],
    ["a zip of something else", () => pack(new Map([["readme.txt", new Uint8Array([65])]]))],
    [
      "a workbook whose part is damaged",
      async () => {
        const parts = await partsOfSample();
        setText(parts, "xl/workbook.xml", "<workbook><sheets></sheets></workbook>");
        return pack(parts);
      },
    ],
  ])("a file that is no workbook is refused with a sentence, and nothing changes: %s", async (_what, bytes) => {
    const { workbook } = newWorkbook();
    fill(workbook.active, { A1: "mine" });
    await expect(openWorkbook(await bytes(), workbook)).rejects.toThrow(/^This file is no Excel workbook \(\.xlsx\)/);
    expect(shown(workbook.active, "A1")).toBe("mine");
  });
});
