import { openWorkbook, saveWorkbook } from "../../../workbench/files";
import { pack, setText, textOf, unpack } from "../../../workbench/files/excelts";
import { addChart } from "../../../workbench/host/model/charts";
import { pictureOf } from "../../../workbench/host/model/pictures";
import { withMembers, type Shape } from "../../../workbench/host/model/shape";
import { fillOf, frameOf, headOf, lettersOf, strokeOf } from "../../../workbench/host/model/shape-looks";
import { boxOf } from "../../../workbench/host/model/shape-places";
import { withLetters } from "../../../workbench/host/model/shape-text";
import {
  addGeometricShape,
  addGroup,
  addImage,
  addLine,
  addTextBox,
  connect,
  placeShape,
  setPlacement,
} from "../../../workbench/host/model/shapes";
import type { Workbook } from "../../../workbench/host/model/workbook";
import type { Worksheet } from "../../../workbench/host/model/worksheet";
import { fill } from "../host/calculation/sheet";
import { newWorkbook } from "./sample";

const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADklEQVR4nGP4z8AAAgAH/wH/aL7gdgAAAABJRU5ErkJggg==";

/** A sheet with one of everything, and a chart below it all. */
function drawn(): Workbook {
  const { workbook } = newWorkbook();
  const sheet = workbook.active;
  fill(sheet, { A1: "Deals", A2: 4, A3: 5 });
  sheet.columnWidths.set(2, 96);
  addChart(sheet, "ColumnClustered", { sheet, area: { row: 0, column: 0, rows: 3, columns: 1 } }, "Auto");
  const box = addGeometricShape(sheet, "RoundRectangle");
  placeShape(sheet, box, { left: 30.5, top: 20, width: 132, height: 48 });
  Object.assign(box, { name: 'Deals & "price"', altTextTitle: "Deals", altTextDescription: "4 → 5\n<up>" });
  box.settings.set("fill.color", "#F3F2F1").set("fill.transparency", 0.25).set("line.color", "#107C10");
  box.settings.set("line.weight", 2.25).set("line.dashStyle", "RoundDot").set("textFrame.leftMargin", 4);
  box.settings.set("textFrame.horizontalAlignment", "Center").set("textFrame.verticalAlignment", "Middle");
  if (box.type === "GeometricShape") {
    const plain = [{ text: "Deals per AE\n\n4 → 5", letters: { size: 9, color: "#242424" } }];
    box.text = withLetters(plain, { from: 0, end: 5 }, { bold: true, underline: "Single" });
  }
  const turned = addGeometricShape(sheet, "RightArrow");
  placeShape(sheet, turned, { left: 200, top: 100, width: 60, height: 20 });
  turned.rotation = 90;
  setPlacement(sheet, turned, "OneCell");
  const note = addTextBox(sheet, "A note");
  placeShape(sheet, note, { left: 300, top: 10, width: 80, height: 30 });
  setPlacement(sheet, note, "Absolute");
  note.visible = false;
  const line = addLine(sheet, [0, 0], [1, 1], "Elbow");
  if (line.type === "Line") {
    connect(sheet, line, "begin", { shape: box, site: 3 });
    connect(sheet, line, "end", { shape: turned, site: 1 });
  }
  line.settings.set("line.endArrowheadStyle", "Triangle").set("line.endArrowheadLength", "Long");
  const picture = addImage(sheet, pictureOf(PNG)!);
  placeShape(sheet, picture, { left: 400, top: 60, width: 40, height: 20 });
  const [a, b] = [addGeometricShape(sheet, "Ellipse"), addLine(sheet, [90, 300], [10, 250], "Straight")];
  placeShape(sheet, a, { left: 10, top: 260, width: 30, height: 30 });
  a.settings.set("fill.color", "").set("line.visible", false);
  const inner = addGroup(sheet, [a, b]);
  const c = addGeometricShape(sheet, "Diamond");
  placeShape(sheet, c, { left: 120, top: 260, width: 30, height: 30 });
  addGroup(sheet, [inner, c]).name = "tree";
  return workbook;
}

/** All that shows of the shapes of a sheet, and what hangs together. */
function shownOn(sheet: Worksheet): object[] {
  const all = sheet.shapes.flatMap((shape) => [...withMembers(shape)]);
  const nameOf = (shape: Shape | undefined) => shape?.name;
  return all.map((shape) => ({
    ...{ type: shape.type, name: shape.name, title: shape.altTextTitle, description: shape.altTextDescription },
    ...{ rotation: shape.rotation, visible: shape.visible, locked: shape.lockAspectRatio },
    at: "group" in shape.at ? shape.at.group.name : shape.at.placement,
    box: Object.values(boxOf(sheet, shape)).map((points) => Math.round(points * 100) / 100),
    fill: fillOf(shape),
    stroke: strokeOf(shape),
    ...(shape.type === "Line" && {
      line: [shape.connector, shape.flipped, headOf(shape, "begin"), headOf(shape, "end")],
      ends: [nameOf(shape.begin?.shape), shape.begin?.site, nameOf(shape.end?.shape), shape.end?.site],
    }),
    ...(shape.type === "GeometricShape" && {
      ...{ geometry: shape.geometry, textBox: shape.textBox, frame: frameOf(shape) },
      // The end of a line has no letters of its own in a file.
      text: shape.text.flatMap(({ text, letters }) =>
        [...text].map((character) => [character, character === "\n" ? "" : JSON.stringify(lettersOf(shape, letters))]),
      ),
    }),
    ...(shape.type === "Image" && { picture: shape.picture }),
  }));
}

async function opened(bytes: Uint8Array) {
  const { workbook } = newWorkbook();
  const { lost } = await openWorkbook(bytes, workbook);
  return { workbook, lost };
}

test("shapes come back from a file as they were, and the file is the same the next time", async () => {
  const workbook = drawn();
  const bytes = await saveWorkbook(workbook);
  const again = await opened(bytes);
  expect(again.lost).toEqual([]);
  expect(shownOn(again.workbook.active)).toEqual(shownOn(workbook.active));
  expect(again.workbook.active.charts).toHaveLength(1);
  const [first, second] = await Promise.all([bytes, await saveWorkbook(again.workbook)].map((each) => unpack(each)));
  expect(textOf(second!, "xl/drawings/drawing1.xml")).toBe(textOf(first!, "xl/drawings/drawing1.xml"));
  expect(second!.get("xl/media/image1.png")).toEqual(first!.get("xl/media/image1.png"));
});

test("a sheet that has shapes and no chart gets a drawing of its own, before its tables", async () => {
  const { workbook } = newWorkbook();
  addTextBox(workbook.active, "alone");
  addTextBox(workbook.addSheet("second"), "also alone");
  const bytes = await saveWorkbook(workbook);
  const parts = await unpack(bytes);
  expect(textOf(parts, "xl/worksheets/sheet1.xml")).toMatch(
    /<pageSetup[^>]*\/><drawing [^>]*r:id="rIdW1"\/><\/worksheet>/,
  );
  const again = await opened(bytes);
  expect(again.workbook.sheets.map(({ shapes }) => shapes.length)).toEqual([1, 1]);
});

describe("shapes of another program", () => {
  /** A file whose only drawing is this. */
  async function withDrawing(content: string) {
    const { workbook } = newWorkbook();
    addTextBox(workbook.active, "ours");
    const parts = await unpack(await saveWorkbook(workbook));
    const path = "xl/drawings/drawing1.xml";
    const anchor = (inside: string) =>
      `<xdr:oneCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
      `<xdr:ext cx="635000" cy="254000"/>${inside}<xdr:clientData/></xdr:oneCellAnchor>`;
    setText(parts, path, textOf(parts, path)!.replace(/(<xdr:wsDr[^>]*>).*(?=<\/xdr:wsDr>)/s, `$1${anchor(content)}`));
    return opened(await pack(parts));
  }
  const shape = (properties: string, style = "", text = "") =>
    `<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="5" name="theirs"/><xdr:cNvSpPr/></xdr:nvSpPr>` +
    `<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="635000" cy="254000"/></a:xfrm>${properties}</xdr:spPr>${style}${text}</xdr:sp>`;
  const RECTANGLE = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';
  const STYLE =
    '<xdr:style><a:lnRef idx="2"><a:schemeClr val="accent1"><a:shade val="50000"/></a:schemeClr></a:lnRef>' +
    '<a:fillRef idx="1"><a:schemeClr val="accent2"/></a:fillRef><a:effectRef idx="0"><a:schemeClr val="accent1"/></a:effectRef>' +
    '<a:fontRef idx="minor"><a:schemeClr val="lt1"/></a:fontRef></xdr:style>';

  test("have the looks of their style, and lie on their cell", async () => {
    const text = "<xdr:txBody><a:bodyPr/><a:p><a:r><a:t>Hello &amp; more</a:t></a:r></a:p></xdr:txBody>";
    const { workbook, lost } = await withDrawing(shape(RECTANGLE, STYLE, text));
    expect(lost).toEqual([]);
    const [found] = workbook.active.shapes;
    expect(found).toMatchObject({ name: "theirs", at: { placement: "OneCell" }, text: [{ text: "Hello & more", letters: { color: "#FFFFFF" } }] }); // prettier-ignore
    expect(boxOf(workbook.active, found!)).toEqual({ left: 48, top: 30, width: 50, height: 20 });
    expect([fillOf(found!)?.color, strokeOf(found!)]).toMatchObject(["#ED7D31", { weight: 1, color: "#223962" }]);
  });

  test.each<[string, string, RegExp, number]>([
    [
      "of a kind that is not drawn here",
      shape('<a:prstGeom prst="heart"><a:avLst/></a:prstGeom>'),
      /^Shapes and text/,
      0,
    ],
    ["drawn freely", shape("<a:custGeom/>"), /^Shapes and text boxes/, 0],
    ["with colours that run into each other", shape(`${RECTANGLE}<a:gradFill/>`), /^Some looks of shapes/, 1],
    [
      "with an outline of its own",
      shape('<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val 5"/></a:avLst></a:prstGeom>'),
      /^Some looks/,
      1,
    ],
    [
      "in a group with others",
      `<xdr:grpSp><xdr:nvGrpSpPr><xdr:cNvPr id="2" name="g"/></xdr:nvGrpSpPr><xdr:grpSpPr/>${shape(RECTANGLE)}${shape("<a:custGeom/>")}</xdr:grpSp>`,
      /^Shapes and text boxes/,
      1,
    ],
  ])("%s: what is not kept is said", async (_what, content, said, kept) => {
    // prettier-ignore
    const { workbook, lost } = await withDrawing(content);
    expect(lost).toEqual([expect.stringMatching(said)]);
    expect(workbook.active.shapes).toHaveLength(kept);
  });
});
