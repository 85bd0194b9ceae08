import type { Activity } from "../activity";
import type { Change } from "../model/changes";
import type { Workbook } from "../model/workbook";
import type { CatalogueEvent } from "../protocol/catalogue";
import { RichApiError } from "../protocol/errors";
import { entriesFor, isDelivered, type Entry } from "./rich-api-events";

/** What one add-in listens to, and what waits to be told: all that happened in one turn leaves in one message. */
export class Outbox {
  private readonly listening = new Map<number, number>();
  private waiting: Entry[] = [];

  constructor(
    private readonly workbook: Workbook,
    private readonly activity: Activity,
    private readonly tell: (entries: readonly Entry[]) => void,
  ) {}

  /** The add-in begins (1) or ends (-1) listening; refused for an event that would never come. */
  listen(event: CatalogueEvent, by: 1 | -1): void {
    if (!isDelivered(event.eventType)) {
      throw new RichApiError(
        "NotImplemented",
        `The host never fires ${event.class}.${event.name} (docs/differences.md).`,
      );
    }
    if (event.eventType === undefined) return; // a classic event: registered by a message of its own
    this.listening.set(event.eventType, Math.max(0, (this.listening.get(event.eventType) ?? 0) + by));
  }

  clear(): void {
    this.listening.clear();
    this.waiting.length = 0;
  }

  /** Events leave after the answer to the request that caused them. `own` says that this add-in did it. */
  add(change: Change, own: boolean): void {
    const heard = entriesFor(change, this.workbook, own, (type) => (this.listening.get(type) ?? 0) > 0);
    if (heard.length === 0) return;
    if (this.waiting.length === 0) {
      const ended = this.activity.begin();
      void Promise.resolve().then(() => {
        this.tell(this.waiting.splice(0));
        ended();
      });
    }
    this.waiting.push(...heard);
  }
}
