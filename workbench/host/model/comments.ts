import type { Change, CommentChange } from "./changes";
import type { Comment, Remark } from "./comment";
import type { Area } from "./area";
import { formatArea } from "./area";
import { assertAllowed } from "./guard";
import { RangeReference } from "./range-reference";
import { refuse } from "./refusal";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** Longest comment Excel takes, in characters. */
const LONGEST = 32_767;

/** Who writes here: the workbench has one person, who has no name. */
const AUTHOR = "Workbench user";

/** What an add-in may give for a comment: its text, or a text with mentions in it. */
export interface Written {
  readonly content: string;
  readonly contentType: "Plain" | "Mention";
  readonly mentions: readonly Excel.CommentMention[];
  readonly richContent: string;
}

export function plain(content: string): Written {
  return { content, contentType: "Plain", mentions: [], richContent: content };
}

/** `<at id="0">Name</at>` marks a person who is mentioned; the text shows the name. */
export function withMentions(richContent: string, mentions: readonly Excel.CommentMention[]): Written {
  const content = richContent.replace(/<at id="(\d+)">(.*?)<\/at>/g, (_, id: string, name: string) => {
    if (!mentions.some((mention) => String(mention.id) === id)) {
      refuse("InvalidArgument", `The text mentions number ${id}, which is not in the list of mentions.`);
    }
    return `@${name}`;
  });
  return { content, contentType: "Mention", mentions, richContent };
}

function checked(written: Written): Written {
  if (written.content === "") refuse("InvalidArgument", "A comment needs a text.");
  if (written.content.length > LONGEST) refuse("InvalidArgument", `A comment has at most ${LONGEST} characters.`);
  return written;
}

function remark(workbook: Workbook, written: Written): Remark {
  const id = `{${String(workbook.nextId()).padStart(8, "0")}-0003-0000-0000-000000000000}`;
  return { id, ...checked(written), author: AUTHOR, created: new Date() };
}

/** All comments of a workbook or a sheet, in the order they were made. Those whose cell is gone are gone as well. */
export function commentsOf(owner: Workbook | Worksheet): { sheet: Worksheet; comment: Comment }[] {
  const sheets = "sheets" in owner ? owner.sheets : [owner];
  return sheets.flatMap((sheet) => {
    sheet.comments = sheet.comments.filter(({ cell }) => cell.area !== undefined);
    return sheet.comments.map((comment) => ({ sheet, comment }));
  });
}

/** A protected sheet keeps its comments as they are, like its charts, unless objects may be edited. */
function assertMayComment(sheet: Worksheet): void {
  assertAllowed(sheet, "allowEditObjects", "change its comments");
}

export function addComment(sheet: Worksheet, area: Area, written: Written): Comment {
  assertMayComment(sheet);
  if (area.rows !== 1 || area.columns !== 1) {
    refuse("InvalidArgument", `A comment belongs to one cell, not to ${formatArea(area)}.`);
  }
  const taken = commentsOf(sheet).some(
    ({ comment: { cell } }) => cell.area?.row === area.row && cell.area.column === area.column,
  );
  if (taken)
    refuse("ItemAlreadyExists", `The cell ${formatArea(area)} of "${sheet.name}" has a comment already; add a reply.`);
  const cell = new RangeReference(sheet, area);
  const comment: Comment = { ...remark(sheet.workbook, written), cell, resolved: false, replies: [] };
  sheet.references.add(cell);
  sheet.comments.push(comment);
  tell("comment-added", sheet, comment, []);
  return comment;
}

export function deleteComment(sheet: Worksheet, comment: Comment): void {
  assertMayComment(sheet);
  sheet.comments = sheet.comments.filter((other) => other !== comment);
  sheet.references.delete(comment.cell);
  const replyIds = comment.replies.map(({ id }) => id);
  tell("comment-deleted", sheet, comment, replyIds);
}

export function addReply(sheet: Worksheet, comment: Comment, written: Written): Remark {
  assertMayComment(sheet);
  const reply = remark(sheet.workbook, written);
  comment.replies.push(reply);
  tell("comment-changed", sheet, comment, [reply.id], "ReplyAdded");
  return reply;
}

export function deleteReply(sheet: Worksheet, comment: Comment, reply: Remark): void {
  assertMayComment(sheet);
  comment.replies.splice(comment.replies.indexOf(reply), 1);
  tell("comment-changed", sheet, comment, [reply.id], "ReplyDeleted");
}

/** Writes a comment or a reply anew. */
export function rewrite(sheet: Worksheet, comment: Comment, what: Remark, written: Written): void {
  assertMayComment(sheet);
  const { content, contentType, mentions, richContent } = checked(written);
  Object.assign(what, { content, contentType, mentions, richContent });
  if (what === comment) tell("comment-changed", sheet, comment, [], "CommentEdited");
  else tell("comment-changed", sheet, comment, [what.id], "ReplyEdited");
}

export function resolve(sheet: Worksheet, comment: Comment, resolved: boolean): void {
  assertMayComment(sheet);
  if (comment.resolved === resolved) return;
  comment.resolved = resolved;
  tell("comment-changed", sheet, comment, [], resolved ? "CommentResolved" : "CommentReopened");
}

function tell(
  kind: Extract<Change, { commentId: string }>["kind"],
  sheet: Worksheet,
  { id: commentId }: Comment,
  replyIds: readonly string[],
  how?: CommentChange,
): void {
  sheet.workbook.changed({ kind, sheet, commentId, replyIds, ...(how ? { how } : {}), source: "addin" });
}
