import type { WorkbookProblem } from "./problem";

/** How long Excel may take before the pane stops waiting, in milliseconds. */
export interface Patience {
  readonly toAnswer: number;
  readonly toWrite: number;
}

/**
 * To be called right before a run queues its first change. Throws where nobody waits for the run any more: the pane has
 * said that nothing was written, so nothing must be.
 */
export type BeforeWriting = () => void;

/** Thrown into a run that nobody waits for; it ends there, and no one is left to hear of it. */
class TooLate extends Error {}

const LATE = Symbol("late");

/**
 * Runs of Excel, one after the other: two at once could write over each other. Only the caller's answer has a limit; a
 * write that is not answered in time stays open until Excel has ended it, and the next write waits for that. Looking
 * changes nothing and need not wait, so that the pane can say what an open write has done so far.
 */
export class Turns {
  /** Settles when every caller so far has an answer. */
  private answered: Promise<unknown> = Promise.resolve();
  /** Settles when Excel has ended the writes that came to no answer in time. */
  private landed: Promise<unknown> = Promise.resolve();

  constructor(private readonly patience: Patience) {}

  /** A run that only looks, or brings a sheet to the front. */
  read<T>(begin: () => Promise<T>): Promise<T | WorkbookProblem> {
    return this.next(() => this.limited(begin, this.patience.toAnswer));
  }

  /** @returns `still-open` when an earlier write has not ended, and nothing was begun */
  write<T>(begin: (writes: BeforeWriting) => Promise<T>): Promise<T | WorkbookProblem> {
    return this.next(async () => {
      if ((await within(this.landed, this.patience.toAnswer)) === LATE) return { problem: "still-open" };
      return this.limited(begin, this.patience.toWrite);
    });
  }

  private next<T>(go: () => Promise<T>): Promise<T> {
    const turn = this.answered.then(go);
    this.answered = turn.catch(() => undefined); // whoever asked hears of it
    return turn;
  }

  private async limited<T>(
    begin: (writes: BeforeWriting) => Promise<T>,
    milliseconds: number,
  ): Promise<T | WorkbookProblem> {
    let wanted = true;
    let wrote = false;
    const run = begin(() => {
      if (!wanted) throw new TooLate();
      wrote = true;
    });
    const answer = await within(run, milliseconds);
    if (answer !== LATE) return answer;
    wanted = false;
    // A run that has not begun to write never will, and keeps nobody waiting.
    if (wrote) this.landed = Promise.allSettled([this.landed, run]);
    return { problem: "no-answer", seconds: milliseconds / 1000 };
  }
}

async function within<T>(answer: Promise<T>, milliseconds: number): Promise<T | typeof LATE> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(() => resolve(LATE), milliseconds);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
