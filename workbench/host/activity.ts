/** Counts what is under way, so that a test can wait for quiet instead of guessing a time. */
export class Activity {
  private underWay = 0;
  private readonly listeners = new Set<() => void>();

  begin(): () => void {
    this.underWay++;
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      this.underWay--;
      this.changed();
    };
  }

  get idle(): boolean {
    return this.underWay === 0;
  }

  changed(): void {
    for (const listener of [...this.listeners]) listener();
  }

  /** Resolves as soon as `quiet` holds; it is asked again whenever something ended. */
  until(quiet: () => boolean): Promise<void> {
    if (quiet()) return Promise.resolve();
    return new Promise((resolve) => {
      const look = () => {
        if (!quiet()) return;
        this.listeners.delete(look);
        resolve();
      };
      this.listeners.add(look);
    });
  }
}
