/** What the add-in made of its ribbon: `Office.ribbon.requestUpdate` and `requestCreateControls`. */
export class Ribbon {
  readonly enabled = new Map<string, boolean>();
  readonly visible = new Map<string, boolean>();
  /** Contextual tabs, as the add-in described them. */
  readonly created: unknown[] = [];
  private readonly listeners = new Set<() => void>();

  setEnabled(control: string, enabled: boolean): void {
    this.enabled.set(control, enabled);
    this.changed();
  }

  setVisible(tab: string, visible: boolean): void {
    this.visible.set(tab, visible);
    this.changed();
  }

  create(description: unknown): void {
    this.created.push(description);
    this.changed();
  }

  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private changed(): void {
    for (const listener of this.listeners) listener();
  }
}
