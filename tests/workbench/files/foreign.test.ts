import { openWorkbook, saveWorkbook } from "../../../workbench/files";
import { pack, setText, textOf, unpack } from "../../../workbench/files/excelts";
import { addConditionalFormat } from "../../../workbench/host/model/conditional-formats";
import { updateFormats } from "../../../workbench/host/model/formatting";
import { fill, shown } from "../host/calculation/sheet";
import { newWorkbook } from "./sample";

const ADDIN = { id: "6f0a5b2e-9b1c-4d7e-8a3f-2c4d5e6f7a8b", version: "1.0.0.0", functions: ["OKR.SCORE"] };

async function file(): Promise<Uint8Array> {
  const { workbook } = newWorkbook();
  workbook.settings.set("okr", "1");
  fill(workbook.active, { A1: 1 });
  return saveWorkbook(workbook, { addin: ADDIN });
}

describe("a file from elsewhere", () => {
  test.each<[part: string, content: string, said: RegExp]>([
    ["xl/vbaProject.bin", "macros of an .xlsm", /Macros/],
    ["xl/pivotTables/pivotTable1.xml", "<pivotTableDefinition/>", /Pivot tables/],
    ["xl/drawings/drawing9.xml", "<xdr:wsDr><xdr:sp/></xdr:wsDr>", /Shapes and text boxes/],
    ["_xmlsignatures/sig1.xml", "<Signature/>", /digital signature/],
    ["customUI/customUI14.xml", "<customUI/>", /ribbon/],
    ["xl/embeddings/oleObject1.bin", "a file in the file", /Embedded files/],
  ])("with %s opens, and the loss is said", async (part, content, said) => {
    const parts = await unpack(await file());
    setText(parts, part, content);
    const { workbook } = newWorkbook();
    const { lost } = await openWorkbook(await pack(parts), workbook, { addin: ADDIN });
    expect(shown(workbook.active, "A1")).toBe(1);
    expect(lost).toEqual([expect.stringMatching(said)]);
  });

  test("the add-in's own part is no loss; that of another one is said, and its settings are kept", async () => {
    const { workbook } = newWorkbook();
    expect((await openWorkbook(await file(), workbook, { addin: ADDIN })).lost).toEqual([]);
    const { lost } = await openWorkbook(await file(), workbook, { addin: { ...ADDIN, id: "another" } });
    expect(lost).toEqual([expect.stringContaining(`The add-in ${ADDIN.id}: its settings are kept`)]);
    expect(workbook.settings.get("okr")).toBe("1");
  });

  test('with letters that are said not to be bold (`<b val="0"/>`) has none in bold, and a rule takes bold away', async () => {
    const { workbook } = newWorkbook();
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    updateFormats(workbook.active, area, (each) => ({ ...each, font: { ...each.font, size: 14, bold: true } }), "user");
    const look = { font: { bold: false, color: "#616161" } };
    addConditionalFormat(workbook.active, [area], "Custom").settings.format = look;
    const parts = await unpack(await saveWorkbook(workbook));
    const styles = textOf(parts, "xl/styles.xml")!;
    expect(styles).toMatch(/<dxf><font><b val="0"\/>/);
    setText(parts, "xl/styles.xml", styles.replace("<b/>", '<b val="0"/><i val="false"/>'));
    const { workbook: opened } = newWorkbook();
    await openWorkbook(await pack(parts), opened);
    expect(opened.active.formats.get(0, 0)?.font).toMatchObject({ size: 14, bold: false, italic: false });
    expect(opened.active.conditionalFormats[0]!.settings.format).toEqual(look);
  });

  test("with a hundred sheets is opened whole", async () => {
    const { workbook } = newWorkbook();
    for (let i = 2; i <= 100; i++) fill(workbook.addSheet(`Sheet${i}`), { A1: i, B1: `=Sheet${i - 1}!B1+A1` });
    fill(workbook.sheets[0]!, { B1: 1 });
    const { workbook: opened } = newWorkbook();
    await openWorkbook(await saveWorkbook(workbook), opened);
    expect(opened.sheets).toHaveLength(100);
    expect(shown(opened.sheets[99]!, "B1")).toBe(5050);
  });
});

describe("what cannot be opened is refused with a sentence, and nothing has changed", () => {
  const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  test.each<[what: string, bytes: () => Promise<Uint8Array>, most: number, said: RegExp]>([
    ["a small file that unpacks to a large one", bomb, 8 * 1024 * 1024, /unpacked it is larger than 8 MB/],
    ["a bomb that claims to be small", liar, 8 * 1024 * 1024, /more bytes than declared/],
    [
      "a file beyond all sizes",
      () => Promise.resolve(new Uint8Array(101 * 1024 * 1024)),
      1,
      /it is larger than 100 MB/,
    ],
    ["an older file, or a locked one", () => Promise.resolve(old), 1, /older format \.xls, or locked with a password/],
  ])("%s", async (_what, bytes, most, said) => {
    const { workbook } = newWorkbook();
    fill(workbook.active, { A1: "mine" });
    const opening = openWorkbook(await bytes(), workbook, { most });
    await expect(opening).rejects.toThrow(said);
    await expect(opening).rejects.toThrow(
      /^This file is no Excel workbook .* can be opened: .*\. Save it as \.xlsx and try again\.$/,
    );
    expect(shown(workbook.active, "A1")).toBe("mine");
  });

  async function bomb(): Promise<Uint8Array> {
    const parts = await unpack(await file());
    const path = "xl/worksheets/sheet1.xml";
    const rows = " ".repeat(16 * 1024 * 1024);
    setText(parts, path, textOf(parts, path)!.replace("</sheetData>", `${rows}</sheetData>`));
    const bytes = await pack(parts);
    expect(bytes.length).toBeLessThan(100_000);
    return bytes;
  }

  /** Every size that the archive says of itself is 10 bytes. */
  async function liar(): Promise<Uint8Array> {
    const bytes = (await bomb()).slice();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 46 < bytes.length; at++) {
      const mark = view.getUint32(at, true);
      if (mark === 0x04034b50 && view.getUint32(at + 22, true) > 0) view.setUint32(at + 22, 10, true);
      if (mark === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    return bytes;
  }
});
