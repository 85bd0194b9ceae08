/** @jest-environment jsdom */
import { newHost, officeInJest } from "../../../../workbench/host/jest/office";
import { onNewSheet, refusal } from "./excel";

const host = newHost();
beforeAll(() => officeInJest(host));

/** A picture of 2 × 1 pixels. */
const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADklEQVR4nGP4z8AAAgAH/wH/aL7gdgAAAABJRU5ErkJggg==";
const JPEG = btoa(String.fromCharCode(0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, 30, 0, 40, 1, 1, 0x11, 0, 0xff, 0xd9));

const rectangle = (sheet: Excel.Worksheet, left: number, top: number, width: number, height: number) => {
  const shape = sheet.shapes.addGeometricShape("Rectangle");
  shape.set({ left, top, width, height });
  return shape;
};

async function boxOf(shape: Excel.Shape, context: Excel.RequestContext) {
  shape.load("left,top,width,height");
  await context.sync();
  return [shape.left, shape.top, shape.width, shape.height];
}

async function namesOn(sheet: Excel.Worksheet, context: Excel.RequestContext) {
  sheet.shapes.load("items/name");
  await context.sync();
  return sheet.shapes.items.map(({ name }) => name);
}

describe("a new shape", () => {
  test.each<[string, (sheet: Excel.Worksheet) => Excel.Shape, object]>([
    [
      "a rectangle is filled, and hangs on its cells",
      ({ shapes }) => shapes.addGeometricShape("Rectangle"),
      { type: "GeometricShape", geometricShapeType: "Rectangle", placement: "TwoCell", name: "Rectangle 1", level: 0 },
    ],
    [
      "a text box is a rectangle",
      ({ shapes }) => shapes.addTextBox("Deals"),
      { type: "GeometricShape", geometricShapeType: "Rectangle", name: "TextBox 1" },
    ],
    [
      "a line lies between its ends, whichever way it runs",
      ({ shapes }) => shapes.addLine(100, 80, 40, 20, "Elbow"),
      { type: "Line", geometricShapeType: null, left: 40, top: 20, width: 60, height: 60, name: "Connector: Elbow 1" },
    ],
    [
      "a picture is as large as it is, and moves without being stretched",
      ({ shapes }) => shapes.addImage(PNG),
      { type: "Image", width: 1.5, height: 0.75, placement: "OneCell", lockAspectRatio: true },
    ],
    ["a photograph too", ({ shapes }) => shapes.addImage(JPEG), { type: "Image", width: 30, height: 22.5 }],
  ])("%s", (_rule, add, expected) =>
    onNewSheet(async (sheet, context) => {
      const shape = add(sheet);
      shape.load();
      await context.sync();
      expect(shape.toJSON()).toMatchObject(expected);
    }),
  );

  test("has the looks of Excel's own until it gets others", () =>
    onNewSheet(async (sheet, context) => {
      const shape = rectangle(sheet, 10, 10, 50, 20);
      const { fill, lineFormat, textFrame } = shape;
      for (const part of [fill, lineFormat, textFrame, textFrame.textRange.font]) part.load();
      await context.sync();
      expect(fill.toJSON()).toEqual({ foregroundColor: "#4472C4", transparency: 0, type: "Solid" });
      expect(lineFormat).toMatchObject({ color: "#2F528F", weight: 1, visible: true, dashStyle: "Solid" });
      expect(textFrame).toMatchObject({ hasText: false, horizontalAlignment: "Left", leftMargin: 7.2, topMargin: 3.6 });
      expect(textFrame.textRange.font).toMatchObject({ name: "Calibri", size: 11, bold: false, color: "#FFFFFF" });
      fill.clear();
      lineFormat.visible = false;
      [fill, lineFormat].forEach((part) => part.load());
      await context.sync();
      expect(fill).toMatchObject({ type: "NoFill", foregroundColor: "" });
      expect(lineFormat).toMatchObject({ visible: false, weight: null, dashStyle: null });
      fill.setSolidColor("orange");
      lineFormat.weight = 2.25;
      [fill, lineFormat].forEach((part) => part.load());
      await context.sync();
      expect(fill.foregroundColor).toBe("#FFA500");
      expect(lineFormat).toMatchObject({ visible: true, weight: 2.25 });
    }));
});

describe("the text of a shape", () => {
  test("stands in letters that may differ within it", () =>
    onNewSheet(async (sheet, context) => {
      const { textFrame } = rectangle(sheet, 0, 0, 90, 40);
      const { textRange } = textFrame;
      textRange.text = "Deals\n12 → 15";
      textRange.font.color = "#333333";
      const first = textRange.getSubstring(0, 5);
      first.font.bold = true;
      first.font.size = 9;
      const rest = textRange.getSubstring(6);
      textFrame.horizontalAlignment = "Center";
      textFrame.load("hasText,horizontalAlignment");
      for (const part of [textRange, first, rest]) part.load("text,font");
      for (const { font } of [textRange, first, rest]) font.load();
      await context.sync();
      expect(textFrame).toMatchObject({ hasText: true, horizontalAlignment: "Center" });
      expect([textRange.text, first.text, rest.text]).toEqual(["Deals\n12 → 15", "Deals", "12 → 15"]);
      expect(first.font).toMatchObject({ bold: true, size: 9, color: "#333333" });
      expect(rest.font).toMatchObject({ bold: false, size: 11, color: "#333333" });
      expect(textRange.font).toMatchObject({ bold: null, size: null, color: "#333333" });
    }));

  test("is written over in the letters of its first character, and taken out as a whole", () =>
    onNewSheet(async (sheet, context) => {
      const { textFrame } = sheet.shapes.addTextBox("one two");
      const { textRange } = textFrame;
      textRange.getSubstring(4, 3).font.bold = true;
      textRange.getSubstring(4, 3).text = "three four";
      const word = textRange.getSubstring(4, 10);
      word.load("text");
      word.font.load("bold");
      await context.sync();
      expect([word.text, word.font.bold]).toEqual(["three four", true]);
      textFrame.deleteText();
      textRange.load("text");
      textFrame.load("hasText");
      await context.sync();
      expect([textRange.text, textFrame.hasText]).toEqual(["", false]);
    }));
});

describe("shapes follow the cells below them as their placement says", () => {
  test.each<[string, Excel.Placement | `${Excel.Placement}`, (sheet: Excel.Worksheet) => void, number[]]>([
    // the rule                                        placement    what happens to the sheet                          left, top, width, height
    ["rows above push it down", "TwoCell", (s) => s.getRange("1:2").insert("Down"), [48, 60, 96, 30]],
    ["an absolute one stays", "Absolute", (s) => s.getRange("1:2").insert("Down"), [48, 30, 96, 30]],
    ["rows within stretch it", "TwoCell", (s) => s.getRange("4:4").insert("Down"), [48, 30, 96, 45]],
    ["one on its cell only is not stretched", "OneCell", (s) => s.getRange("4:4").insert("Down"), [48, 30, 96, 30]],
    [
      "a wider column stretches it",
      "TwoCell",
      (s) => void (s.getRange("B:B").format.columnWidth = 96),
      [48, 30, 144, 30],
    ],
    [
      "a wider column before pushes it",
      "OneCell",
      (s) => void (s.getRange("A:A").format.columnWidth = 96),
      [96, 30, 96, 30],
    ],
    ["a higher row moves it", "OneCell", (s) => void (s.getRange("1:1").format.rowHeight = 30), [48, 45, 96, 30]],
    ["hidden rows fold it", "TwoCell", (s) => void (s.getRange("3:3").rowHidden = true), [48, 30, 96, 15]],
    ["columns before that go draw it left", "TwoCell", (s) => s.getRange("A:A").delete("Left"), [0, 30, 96, 30]],
    ["cells beside that go leave it", "TwoCell", (s) => s.getRange("B1:C2").delete("Up"), [48, 30, 96, 30]],
    [
      "a long text above pushes it down",
      "TwoCell",
      (s) => {
        s.getRange("A1").values = [["Proposals that were sent to customers"]];
        s.getRange("A1").format.wrapText = true;
      },
      [48, 105, 96, 30],
    ],
  ])("%s", (_rule, placement, change, expected) =>
    // prettier-ignore
    onNewSheet(async (sheet, context) => {
      const shape = rectangle(sheet, 48, 30, 96, 30);
      shape.placement = placement as Excel.Placement;
      await context.sync();
      change(sheet);
      expect(await boxOf(shape, context)).toEqual(expected);
    }),
  );

  test("one whose rows are all deleted goes with them, one that is not tied to both corners stays", () =>
    onNewSheet(async (sheet, context) => {
      rectangle(sheet, 48, 30, 96, 30).name = "goes";
      const stays = rectangle(sheet, 48, 30, 96, 30);
      stays.set({ name: "stays", placement: "OneCell" });
      sheet.getRange("3:4").delete("Up");
      expect(await namesOn(sheet, context)).toEqual(["stays"]);
      expect(await boxOf(stays, context)).toEqual([48, 30, 96, 30]);
    }));
});

describe("a group", () => {
  test("holds its members, carries them along and stretches them", () =>
    onNewSheet(async (sheet, context) => {
      const [a, b] = [rectangle(sheet, 10, 10, 20, 20), rectangle(sheet, 50, 30, 20, 40)];
      rectangle(sheet, 5, 5, 5, 5).name = "apart";
      const group = sheet.shapes.addGroup([a, b]);
      group.name = "tree";
      expect(await boxOf(group, context)).toEqual([10, 10, 60, 60]);
      expect(await namesOn(sheet, context)).toEqual(["tree", "apart"]);
      group.set({ left: 110, width: 120 });
      expect(await boxOf(b, context)).toEqual([190, 30, 40, 40]);
      const { shapes } = group.group;
      shapes.load("items/level");
      const count = shapes.getCount();
      b.parentGroup.load("name");
      await context.sync();
      expect([count.value, shapes.items.map(({ level }) => level), b.parentGroup.name]).toEqual([2, [1, 1], "tree"]);
    }));

  test("grows with a member that is moved, and lets them all go again", () =>
    onNewSheet(async (sheet, context) => {
      const [a, b] = [rectangle(sheet, 10, 10, 20, 20), rectangle(sheet, 50, 30, 20, 40)];
      const group = sheet.shapes.addGroup([a, b]);
      a.left = 0;
      expect(await boxOf(group, context)).toEqual([0, 10, 70, 60]);
      expect(await boxOf(b, context)).toEqual([50, 30, 20, 40]);
      group.group.ungroup();
      expect((await namesOn(sheet, context)).length).toBe(2);
      expect(await boxOf(a, context)).toEqual([0, 10, 20, 20]);
    }));

  test("goes with all its members", () =>
    onNewSheet(async (sheet, context) => {
      sheet.shapes.addGroup([rectangle(sheet, 0, 0, 9, 9), rectangle(sheet, 9, 9, 9, 9)]).delete();
      expect(await namesOn(sheet, context)).toEqual([]);
    }));
});

describe("a line", () => {
  test("holds to the places of shapes and follows them until it is let go", () =>
    onNewSheet(async (sheet, context) => {
      const [a, b] = [rectangle(sheet, 0, 0, 20, 20), rectangle(sheet, 100, 60, 20, 20)];
      const shape = sheet.shapes.addLine(0, 0, 1, 1, "Elbow");
      shape.line.connectBeginShape(a, 3);
      shape.line.connectEndShape(b, 1);
      expect(await boxOf(shape, context)).toEqual([20, 10, 80, 60]);
      b.top = 0;
      expect(await boxOf(shape, context)).toEqual([20, 10, 80, 0]);
      shape.line.disconnectEndShape();
      b.top = 90;
      shape.line.load();
      expect(await boxOf(shape, context)).toEqual([20, 10, 80, 0]);
      expect(shape.line).toMatchObject({ isBeginConnected: true, beginConnectedSite: 3, isEndConnected: false });
      expect(shape.line.endConnectedSite).toBeNull();
      a.delete();
      shape.line.load("isBeginConnected");
      await context.sync();
      expect(shape.line.isBeginConnected).toBe(false);
    }));

  test("has heads of its own at both ends", () =>
    onNewSheet(async (sheet, context) => {
      const { line } = sheet.shapes.addLine(0, 0, 50, 50);
      line.set({ endArrowheadStyle: "Triangle", endArrowheadWidth: "Wide", connectorType: "Curve" });
      line.load();
      await context.sync();
      expect(line.toJSON()).toMatchObject({
        beginArrowheadStyle: "None",
        endArrowheadStyle: "Triangle",
        connectorType: "Curve",
      });
    }));
});

describe("moving, scaling, turning, the order and copies", () => {
  test.each<[string, (shape: Excel.Shape) => void, number[]]>([
    ["by points", (shape) => (shape.incrementLeft(10), shape.incrementTop(-5)), [50, 15, 60, 30]],
    ["no further than the edge of the sheet", (shape) => shape.incrementTop(-50), [40, 0, 60, 30]],
    ["in height from its top", (shape) => shape.scaleHeight(2, "CurrentSize"), [40, 20, 60, 60]],
    ["in width about its middle", (shape) => shape.scaleWidth(0.5, "CurrentSize", "ScaleFromMiddle"), [55, 20, 30, 30]],
    [
      "both ways when its proportions are locked",
      (shape) => ((shape.lockAspectRatio = true), (shape.width = 30)),
      [40, 20, 30, 15],
    ],
  ])("%s", (_rule, change, expected) =>
    // prettier-ignore
    onNewSheet(async (sheet, context) => {
      const shape = rectangle(sheet, 40, 20, 60, 30);
      change(shape);
      expect(await boxOf(shape, context)).toEqual(expected);
    }),
  );

  test("a picture comes back to its own size", () =>
    onNewSheet(async (sheet, context) => {
      const picture = sheet.shapes.addImage(JPEG);
      picture.width = 300;
      picture.scaleHeight(1, "OriginalSize");
      expect(await boxOf(picture, context)).toEqual([0, 0, 30, 22.5]);
    }));

  test("a whole turn is none", () =>
    onNewSheet(async (sheet, context) => {
      const shape = rectangle(sheet, 0, 0, 9, 9);
      shape.rotation = 350;
      shape.incrementRotation(20);
      shape.load("rotation");
      await context.sync();
      expect(shape.rotation).toBe(10);
    }));

  test("the last one lies on top until another is brought there", () =>
    onNewSheet(async (sheet, context) => {
      const names = ["a", "b", "c"];
      const [a, , c] = names.map((name) => {
        const shape = rectangle(sheet, 0, 0, 9, 9);
        shape.name = name;
        return shape;
      });
      a!.setZOrder("BringToFront");
      c!.setZOrder("SendBackward");
      expect(await namesOn(sheet, context)).toEqual(["c", "b", "a"]);
      a!.load("zOrderPosition");
      await context.sync();
      expect(a!.zOrderPosition).toBe(2);
    }));

  test("a copy lies at the same place of another sheet, with looks and text of its own", () =>
    onNewSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add();
      const shape = rectangle(sheet, 40, 20, 60, 30);
      shape.textFrame.textRange.text = "Deals";
      const copy = shape.copyTo(other);
      copy.fill.setSolidColor("red");
      shape.fill.load("foregroundColor");
      copy.textFrame.textRange.load("text");
      expect(await boxOf(copy, context)).toEqual([40, 20, 60, 30]);
      expect([shape.fill.foregroundColor, copy.textFrame.textRange.text]).toEqual(["#4472C4", "Deals"]);
      expect(await namesOn(other, context)).toEqual(["Rectangle 1"]);
    }));

  test("a copied sheet has copies of its shapes, whose lines hold to the copies", () =>
    onNewSheet(async (sheet, context) => {
      const [a, line] = [rectangle(sheet, 0, 0, 20, 20), sheet.shapes.addLine(0, 0, 90, 90)];
      a.name = "box";
      line.set({ name: "line" });
      line.line.connectBeginShape(a, 3);
      sheet.shapes.addGroup([rectangle(sheet, 0, 0, 9, 9), rectangle(sheet, 9, 9, 9, 9)]).name = "group";
      const copy = sheet.copy();
      expect(await namesOn(copy, context)).toEqual(["box", "line", "group"]);
      copy.shapes.getItem("box").top = 50;
      expect(await boxOf(copy.shapes.getItem("line"), context)).toEqual([20, 60, 70, 30]);
      expect(await boxOf(line, context)).toEqual([20, 10, 70, 80]);
      copy.shapes.getItem("group").delete();
      expect(await namesOn(sheet, context)).toEqual(["box", "line", "group"]);
    }));
});

describe("it refuses", () => {
  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown, string]>([
    ["a shape that Excel does not know", ({ shapes }) => shapes.addGeometricShape("Blob" as "Heart"), "InvalidArgument"],
    ["one that it does not draw", ({ shapes }) => shapes.addGeometricShape("Heart"), "UnsupportedOperation"],
    ["a width of nothing", (s) => (rectangle(s, 0, 0, 9, 9).width = 0), "InvalidArgument"],
    ["a place left of the sheet", (s) => (rectangle(s, 0, 0, 9, 9).left = -1), "InvalidArgument"],
    ["a line that begins outside", ({ shapes }) => shapes.addLine(-1, 0, 9, 9), "InvalidArgument"],
    ["a picture that is none", ({ shapes }) => shapes.addImage("bm90IGEgcGljdHVyZQ=="), "InvalidArgument"],
    ["a group of one", (s) => s.shapes.addGroup([rectangle(s, 0, 0, 9, 9)]), "InvalidArgument"],
    ["members of another group", (s) => {
      const [a, b, c] = [rectangle(s, 0, 0, 9, 9), rectangle(s, 0, 0, 9, 9), rectangle(s, 0, 0, 9, 9)];
      s.shapes.addGroup([a, b]);
      s.shapes.addGroup([b, c]);
    }, "InvalidArgument"],
    ["a shape that is not there", ({ shapes }) => shapes.getItem("none").load("name"), "ItemNotFound"],
    ["what only lines have", (s) => rectangle(s, 0, 0, 9, 9).line.load("id"), "InvalidOperation"],
    ["the text of a line", ({ shapes }) => shapes.addLine(0, 0, 9, 9).textFrame.load("hasText"), "InvalidOperation"],
    ["a place for lines that is not there", (s) => {
      s.shapes.addLine(0, 0, 9, 9).line.connectBeginShape(rectangle(s, 0, 0, 9, 9), 4);
    }, "InvalidArgument"],
    ["text that fits its shape by itself", (s) => {
      rectangle(s, 0, 0, 9, 9).textFrame.autoSizeSetting = "AutoSizeShapeToFitText";
    }, "UnsupportedOperation"],
    ["letters behind the end of a text", (s) => {
      s.shapes.addTextBox("abc").textFrame.textRange.getSubstring(2, 2).load("text");
    }, "InvalidArgument"],
    ["a picture of a shape", (s) => rectangle(s, 0, 0, 9, 9).getAsImage("PNG"), "NotImplemented"],
    ["all of it on a protected sheet", (s) => {
      s.protection.protect();
      s.shapes.addGeometricShape("Rectangle");
    }, "AccessDenied"],
    ["to change what was deleted", async (s, context) => {
      const [a, b] = [rectangle(s, 0, 0, 9, 9), rectangle(s, 0, 0, 9, 9)];
      await context.sync();
      a.delete();
      b.name = "b";
      await context.sync();
      a.name = "a";
      await context.sync();
    }, "ItemNotFound"],
  ])("%s", async (_rule, work, code) => expect(await refusal(work)).toBe(code)); // prettier-ignore

  test("all of it where the host claims less than it needs", async () => {
    const { apiSets } = host.switches;
    host.switches.apiSets = { ...apiSets, ExcelApi: "1.8" };
    expect(await refusal(({ shapes }) => shapes.addGeometricShape("Rectangle"))).toBe("ApiNotFound");
    host.switches.apiSets = apiSets;
  });
});
