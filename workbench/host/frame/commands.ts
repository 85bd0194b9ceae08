/** Function commands under way: started by a click in the ribbon, ended by `event.completed()`. */
export class Commands {
  private readonly running = new Map<string, { done: () => void; failed: (why: Error) => void; name: string }>();
  private readonly early: (readonly [string, string, string])[] = [];
  private listening = false;
  private lastId = 0;

  constructor(private readonly fire: (data: readonly [string, string, string]) => void) {}

  run(name: string, controlId: string): Promise<void> {
    const id = `command-${++this.lastId}`;
    return new Promise((done, failed) => {
      this.running.set(id, { done, failed, name });
      const click = [id, name, JSON.stringify({ source: { id: controlId } })] as const;
      if (this.listening) this.fire(click);
      else this.early.push(click);
    });
  }

  /** The page takes commands from now on; clicks that came while it was starting are passed on. */
  start(): void {
    this.listening = true;
    for (const click of this.early.splice(0)) this.fire(click);
  }

  completed(id: string, status: number, text: string): void {
    const command = this.running.get(id);
    if (!command) return;
    this.running.delete(id);
    if (status === 0) command.done();
    else command.failed(new Error(`The add-in could not run "${command.name}": status ${status} ${text}`.trim()));
  }

  abandon(why: string): void {
    for (const { failed } of this.running.values()) failed(new Error(why));
    this.running.clear();
  }
}
