import { act, createElement } from "react";
import { createRoot, type Root } from "react-dom/client";
import { App } from "../../src/taskpane/app";
import { open } from "../../src/taskpane/navigation";
import type { HostTheme } from "../../src/taskpane/theme";
import type { Workbook } from "../../src/workbook/port";

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}

globalThis.IS_REACT_ACT_ENVIRONMENT = true;
// jsdom has neither; the pane reads the system's colours and watches sizes.
window.matchMedia = (media) =>
  ({ media, matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }) as never;
window.ResizeObserver = class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
// jsdom has no layout to scroll in.
Element.prototype.scrollIntoView = () => undefined;

/** The pane in a document, worked as a person works it: by labels and words. */
export class Pane {
  private root: Root | undefined;

  async draw(
    workbook: Workbook | undefined,
    hostTheme: HostTheme | undefined = undefined,
    displayLanguage = "en-US",
  ): Promise<void> {
    await act(async () => open("home"));
    document.body.innerHTML = '<div id="root"></div>';
    this.root = createRoot(document.getElementById("root")!);
    const theme = (): HostTheme | undefined => hostTheme;
    await act(async () =>
      this.root?.render(createElement(App, { workbook, displayLanguage, hostTheme: theme, today: () => "2026-11-21" })),
    );
  }

  async close(): Promise<void> {
    await act(async () => this.root?.unmount());
  }

  /** All words that can be read. */
  get text(): string {
    return (document.body.textContent ?? "").replace(/\s+/g, " ");
  }

  get focused(): string {
    const { activeElement } = document;
    return (
      activeElement?.getAttribute("name") ??
      activeElement?.getAttribute("aria-label") ??
      activeElement?.textContent ??
      ""
    );
  }

  async press(words: string): Promise<void> {
    const button = [...document.querySelectorAll<HTMLElement>("button, a")].find(
      (one) => one.textContent?.includes(words) || one.getAttribute("aria-label") === words,
    );
    if (!button) throw new Error(`There is no button "${words}" in: ${this.text}`);
    await act(async () => button.click());
  }

  field(label: string): HTMLInputElement {
    const found = this.control(label);
    if (!(found instanceof HTMLInputElement)) throw new Error(`The field "${label}" is none to type a line into.`);
    return found;
  }

  /** What belongs to a label, of whatever kind. */
  private control(label: string): Element {
    const found = [...document.querySelectorAll("label")].find((one) => one.textContent?.startsWith(label));
    const control = document.getElementById(found?.htmlFor ?? "") ?? document.querySelector(`[aria-label="${label}"]`);
    if (!control) throw new Error(`There is no field "${label}" in: ${this.text}`);
    return control;
  }

  async type(label: string, value: string): Promise<void> {
    const control = this.control(label);
    await act(async () => enter(control, value, "input"));
  }

  /** Chooses in a drop-down, by the words that it shows. */
  async choose(label: string, words: string): Promise<void> {
    const select = this.select(label);
    const option = [...select.options].find((one) => one.textContent === words);
    if (!option) throw new Error(`"${label}" does not offer "${words}": ${this.options(label).join(", ")}`);
    await act(async () => enter(select, option.value, "change"));
  }

  /** What a drop-down offers. */
  options(label: string): string[] {
    return [...this.select(label).options].map((option) => option.textContent ?? "");
  }

  /** What a drop-down shows. */
  chosen(label: string): string {
    return this.select(label).selectedOptions[0]?.textContent ?? "";
  }

  private select(label: string): HTMLSelectElement {
    const found = this.control(label);
    if (!(found instanceof HTMLSelectElement)) throw new Error(`The field "${label}" is no drop-down.`);
    return found;
  }

  /** Chooses a radio button or ticks a box. */
  async check(label: string): Promise<void> {
    const box = this.field(label);
    await act(async () => box.click());
  }

  /** The message that belongs to a field, as a screen reader finds it. */
  messageOf(label: string): string {
    const ids = this.control(label).getAttribute("aria-describedby")?.split(" ") ?? [];
    return ids.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
  }
}

/** React listens to the setter of the prototype. */
function enter(control: Element, value: string, event: "input" | "change"): void {
  const kind = [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement].find((one) => control instanceof one);
  const set = kind && Object.getOwnPropertyDescriptor(kind.prototype, "value")?.set;
  set?.call(control, value);
  control.dispatchEvent(new Event(event, { bubbles: true }));
}
