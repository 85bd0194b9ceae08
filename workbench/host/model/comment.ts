import type { RangeReference } from "./range-reference";

/** A threaded comment on a cell; it moves with its cell. */
export interface Comment extends Remark {
  /** One cell. */
  readonly cell: RangeReference;
  resolved: boolean;
  readonly replies: Remark[];
}

/** What somebody wrote: a comment, or a reply to one. */
export interface Remark {
  readonly id: string;
  content: string;
  contentType: "Plain" | "Mention";
  /** Whom the text names, and the text with their places marked, as the API carries both. */
  mentions: readonly Excel.CommentMention[];
  richContent: string;
  readonly author: string;
  readonly created: Date;
}
