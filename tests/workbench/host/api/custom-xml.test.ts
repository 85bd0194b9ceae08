/** @jest-environment jsdom */
import { newHost, officeInJest } from "../../../../workbench/host/jest/office";
import { refusal } from "./excel";

beforeAll(() => officeInJest(newHost()));

const NOTE = '<note xmlns="urn:okr:notes"><text a="1">Check &amp; rest</text></note>';

describe("custom XML parts", () => {
  test("keep their text letter by letter, know their namespace and change as a whole", () =>
    Excel.run(async (context) => {
      const part = context.workbook.customXmlParts.add(NOTE);
      const before = part.getXml();
      part.load("id,namespaceUri");
      await context.sync();
      expect([before.value, part.namespaceUri]).toEqual([NOTE, "urn:okr:notes"]);
      part.setXml("<other/>");
      const after = context.workbook.customXmlParts.getItem(part.id).getXml();
      part.load("namespaceUri");
      await context.sync();
      expect([after.value, part.namespaceUri]).toEqual(["<other/>", ""]);
      part.delete();
      await context.sync();
    }));

  test.each([
    ["without a namespace", "<a/>", ""],
    ["with a default namespace", '<?xml version="1.0"?><a xmlns="urn:x"/>', "urn:x"],
    ["with a prefix", '<p:a xmlns:p="urn:y" xmlns="urn:x">text</p:a>', "urn:y"],
    ["with a comment in front", "<!-- made --><a xmlns='urn:z'><b/></a>", "urn:z"],
  ])("a part %s", (_what, xml, namespace) =>
    Excel.run(async (context) => {
      const part = context.workbook.customXmlParts.add(xml);
      part.load("namespaceUri");
      await context.sync();
      expect(part.namespaceUri).toBe(namespace);
      part.delete();
      await context.sync();
    }),
  );

  test("are found by namespace: one, or none when there are two", () =>
    Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const first = customXmlParts.add(NOTE);
      const scoped = customXmlParts.getByNamespace("urn:okr:notes");
      const only = scoped.getOnlyItem();
      only.load("id");
      first.load("id");
      await context.sync();
      expect(only.id).toBe(first.id);
      customXmlParts.add(NOTE);
      const none = customXmlParts.getByNamespace("urn:okr:notes").getOnlyItemOrNullObject();
      const count = customXmlParts.getByNamespace("urn:okr:notes").getCount();
      await context.sync();
      expect([none.isNullObject, count.value]).toEqual([true, 2]);
    }));

  test.each([
    ["an element that is not closed", "<a><b></a>"],
    ["no XML at all", "plain text"],
    ["two roots", "<a/><b/>"],
    ["nothing", ""],
  ])("%s is refused with InvalidArgument", async (_what, xml) => {
    expect(await refusal((_sheet, { workbook }) => workbook.customXmlParts.add(xml))).toBe("InvalidArgument");
  });
});
