/** @jest-environment jsdom */
import { newHost, officeInJest } from "../../../../workbench/host/jest/office";
import { onNewSheet, refusal } from "./excel";

beforeAll(() => officeInJest(newHost()));

describe("comments", () => {
  test("belong to a cell, have replies, and can be resolved", () =>
    onNewSheet(async (sheet, context) => {
      const comment = sheet.comments.add(sheet.getRange("B2"), "Is this the latest figure?");
      const reply = comment.replies.add("Yes, of today.");
      comment.resolved = true;
      comment.load("id,content,contentType,resolved,creationDate");
      reply.load("content,resolved,id");
      const place = comment.getLocation().load("address");
      await context.sync();
      expect(comment.toJSON()).toMatchObject({
        content: "Is this the latest figure?",
        contentType: "Plain",
        resolved: true,
      });
      expect(Math.abs(Date.now() - new Date(comment.creationDate).getTime())).toBeLessThan(60_000);
      expect([reply.content, reply.resolved, place.address.split("!")[1]]).toEqual(["Yes, of today.", true, "B2"]);
      const found = context.workbook.comments.getItemByReplyId(reply.id).load("id");
      await context.sync();
      expect(found.id).toBe(comment.id);
    }));

  test("move with their cell and go with it", () =>
    onNewSheet(async (sheet, context) => {
      const comment = sheet.comments.add(sheet.getRange("A2"), "here");
      sheet.getRange("1:1").insert("Down");
      const place = comment.getLocation().load("address");
      await context.sync();
      expect(place.address.split("!")[1]).toBe("A3");
      sheet.getRange("3:3").delete("Up");
      const count = sheet.comments.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    }));

  test("show whom they mention", () =>
    onNewSheet(async (sheet, context) => {
      const comment = sheet.comments.add(
        sheet.getRange("A1"),
        {
          richContent: 'Please look, <at id="0">Team lead</at>.',
          mentions: [{ id: 0, name: "Team lead", email: "lead@okr.example" }],
        },
        "Mention",
      );
      comment.load("content,contentType,mentions");
      await context.sync();
      expect([comment.content, comment.contentType, comment.mentions]).toEqual([
        "Please look, @Team lead.",
        "Mention",
        [{ id: 0, name: "Team lead", email: "lead@okr.example" }],
      ]);
    }));

  test.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
    [
      "two comments on one cell",
      "ItemAlreadyExists",
      (s) => [s.comments.add(s.getRange("A1"), "a"), s.comments.add(s.getRange("A1"), "b")],
    ],
    ["a comment on two cells", "InvalidArgument", (s) => s.comments.add(s.getRange("A1:B1"), "a")],
    ["a comment without text", "InvalidArgument", (s) => s.comments.add(s.getRange("A1"), "")],
    ["the comment of a bare cell", "ItemNotFound", (s) => s.comments.getItemByCell(s.getRange("A1")).load("id")],
  ])("%s is refused with %s", async (_what, code, work) => {
    expect(await refusal(work)).toBe(code);
  });
});
