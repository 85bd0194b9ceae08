import type { Comment as Thread, Remark } from "../model/comment";
import {
  addComment,
  addReply,
  commentsOf,
  deleteComment,
  deleteReply,
  plain,
  resolve,
  rewrite,
  withMentions,
  type Written,
} from "../model/comments";
import { refuse } from "../model/refusal";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import type { Call } from "../protocol/call";
import type { Handle, ObjectType } from "../protocol/object-type";
import { rangeArgument } from "./addresses";
import { place } from "./bag";
import { asFlag, asObject, asOneOf, asText, invalid } from "./check";
import { rangeAt, spot } from "./handles";

type Owner = Workbook | Worksheet;

interface OnSheet {
  readonly sheet: Worksheet;
  readonly comment: Thread;
}

interface Reply extends OnSheet {
  readonly reply: Remark;
}

function handles(owner: Owner): Handle<OnSheet>[] {
  return commentsOf(owner).map((it) => ({ type: "Comment", it }));
}

function byId(owner: Owner, id: unknown): Handle<OnSheet> | null {
  return handles(owner).find(({ it }) => it.comment.id === id) ?? null;
}

function isWorkbook(owner: Owner): owner is Workbook {
  return "sheets" in owner;
}

/** The one cell that a comment is for: a Range, or an address (of the workbook: with its sheet). */
function cellArgument(owner: Owner, argument: unknown, call: Call): ReturnType<typeof rangeArgument> {
  if (isWorkbook(owner)) return rangeArgument(call, argument);
  const found = rangeArgument(call, argument, owner);
  if (found.sheet !== owner) invalid(`The cell is on the sheet "${found.sheet.name}", not on "${owner.name}".`);
  return found;
}

/** A plain text, or `{richContent, mentions}` when the type says so. */
function writtenArgument(content: unknown, contentType: unknown): Written {
  const type = asOneOf(contentType ?? "Plain", ["Plain", "Mention"], "contentType");
  return type === "Plain" ? plain(asText(content, "content")) : mentioned(content);
}

function mentioned(content: unknown): Written {
  const { richContent, mentions = [] } = asObject(content, "content");
  if (!Array.isArray(mentions)) invalid("content.mentions must be an array.");
  const people = mentions.map((mention: unknown, i) => {
    const { email, id, name } = asObject(mention, `content.mentions[${i}]`);
    return { email: asText(email, "email"), id: Number(id), name: asText(name, "name") };
  });
  return withMentions(asText(richContent, "content.richContent"), people);
}

export const CommentCollection: ObjectType<Owner> = {
  name: "CommentCollection",
  items: handles,
  item: byId,
  open: {
    Add(owner, [cell, content, contentType]: readonly unknown[], call) {
      const { sheet, area } = cellArgument(owner, cell, call);
      return {
        type: "Comment",
        it: { sheet, comment: addComment(sheet, area, writtenArgument(content, contentType)) },
      };
    },
    GetItemAt: (owner, [index]: readonly unknown[]) => {
      const all = handles(owner);
      return all[place(index, all.length)]!;
    },
    GetItemByCell(owner, [cell]: readonly unknown[], call) {
      const { sheet, area } = cellArgument(owner, cell, call);
      const found = handles(sheet).find(({ it: { comment } }) => {
        const at = comment.cell.area;
        return at?.row === area.row && at.column === area.column;
      });
      return found ?? refuse("ItemNotFound", "This cell has no comment.");
    },
    GetItemByReplyId(owner, [replyId]: readonly unknown[]) {
      const found = handles(owner).find(({ it: { comment } }) => comment.replies.some(({ id }) => id === replyId));
      return found ?? refuse("ItemNotFound", "There is no comment with such a reply.");
    },
    GetItemOrNullObject: (owner, [id]: readonly unknown[]) => byId(owner, id),
  },
  invoke: { GetCount: (owner) => commentsOf(owner).length },
};

/** What a comment and a reply have in common. */
const REMARK = {
  AuthorEmail: () => "",
  AuthorName: (remark: Remark) => remark.author,
  Content: (remark: Remark) => remark.content,
  ContentType: (remark: Remark) => remark.contentType,
  CreationDate: (remark: Remark) => remark.created.toISOString(),
  Id: (remark: Remark) => remark.id,
  Mentions: (remark: Remark) => remark.mentions,
  RichContent: (remark: Remark) => remark.richContent,
} as const;

function asRead<T>(remark: (it: T) => Remark): Record<string, (it: T) => unknown> {
  return Object.fromEntries(Object.entries(REMARK).map(([wire, get]) => [wire, (it: T) => get(remark(it))]));
}

function location({ comment }: OnSheet): Handle {
  const { sheet, area } = spot(comment.cell);
  return rangeAt(sheet, area);
}

export const Comment: ObjectType<OnSheet> = {
  name: "Comment",
  identity: ({ comment }) => ({ Id: comment.id }),
  read: { ...asRead<OnSheet>(({ comment }) => comment), Resolved: ({ comment }) => comment.resolved },
  write: {
    Content: ({ sheet, comment }, value: unknown) => rewrite(sheet, comment, comment, plain(asText(value, "content"))),
    Resolved: ({ sheet, comment }, value: unknown) => resolve(sheet, comment, asFlag(value, "resolved")),
  },
  follow: { Replies: (it) => ({ type: "CommentReplyCollection", it }) },
  open: { GetLocation: location },
  invoke: {
    Delete: ({ sheet, comment }) => deleteComment(sheet, comment),
    UpdateMentions: ({ sheet, comment }, [content]: readonly unknown[]) =>
      rewrite(sheet, comment, comment, mentioned(content)),
  },
};

function replies(it: OnSheet): Handle<Reply>[] {
  return it.comment.replies.map((reply) => ({ type: "CommentReply", it: { ...it, reply } }));
}

function replyById(it: OnSheet, id: unknown): Handle<Reply> | null {
  return replies(it).find(({ it: { reply } }) => reply.id === id) ?? null;
}

export const CommentReplyCollection: ObjectType<OnSheet> = {
  name: "CommentReplyCollection",
  items: replies,
  item: replyById,
  open: {
    Add(it, [content, contentType]: readonly unknown[]) {
      const reply = addReply(it.sheet, it.comment, writtenArgument(content, contentType));
      return { type: "CommentReply", it: { ...it, reply } };
    },
    GetItemAt: (it, [index]: readonly unknown[]) => replies(it)[place(index, it.comment.replies.length)]!,
    GetItemOrNullObject: (it, [id]: readonly unknown[]) => replyById(it, id),
  },
  invoke: { GetCount: ({ comment }) => comment.replies.length },
};

export const CommentReply: ObjectType<Reply> = {
  name: "CommentReply",
  identity: ({ reply }) => ({ Id: reply.id }),
  read: { ...asRead<Reply>(({ reply }) => reply), Resolved: ({ comment }) => comment.resolved },
  write: {
    Content: ({ sheet, comment, reply }, value: unknown) =>
      rewrite(sheet, comment, reply, plain(asText(value, "content"))),
  },
  open: {
    GetLocation: location,
    GetParentComment: ({ sheet, comment }) => ({ type: "Comment", it: { sheet, comment } }),
  },
  invoke: {
    Delete: ({ sheet, comment, reply }) => deleteReply(sheet, comment, reply),
    UpdateMentions: ({ sheet, comment, reply }, [content]: readonly unknown[]) =>
      rewrite(sheet, comment, reply, mentioned(content)),
  },
};
