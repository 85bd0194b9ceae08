import type { FocusLeft } from "../host/frame/focus";
import type { Workbench } from "./workbench";

/** The parts of the page that F6 goes round, in its order; each is marked with `data-region`. */
const REGIONS = ["ribbon", "message", "formula-bar", "grid", "pane", "sheet-tabs", "status-bar"] as const;

type Region = (typeof REGIONS)[number];

const TABBABLE = "button, input, textarea, [tabindex]";

/**
 * F6 and Ctrl+F6 go on to the next part of the page, with Shift to the one before, as in Excel. Within the pane, office.js
 * takes the keys and tells the host where the focus is to go.
 *
 * @returns stops listening
 */
export function goRoundWithF6(workbench: Workbench): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "F6" || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    goRound(workbench, regionOf(document.activeElement), event.shiftKey ? -1 : 1);
  };
  // Before the fields of the page see the key: typing must not hold it back.
  document.addEventListener("keydown", onKeyDown, true);
  const stop = workbench.host.onFocusLeft((connection, how) => {
    if (connection === workbench.addin.connection) leavePane(workbench, how);
  });
  return () => {
    document.removeEventListener("keydown", onKeyDown, true);
    stop();
  };
}

function leavePane(workbench: Workbench, how: FocusLeft): void {
  switch (how) {
    case "grid":
      return workbench.focusGrid();
    case "before":
      return tabbablesOf("pane").at(-1)?.focus();
    case "after":
      return goRound(workbench, "pane", 1);
    case "next-region":
    case "previous-region":
      return goRound(workbench, "pane", how === "next-region" ? 1 : -1);
  }
}

/** An entry is taken over before the keyboard leaves it; a refused one keeps the person where they are. */
function goRound(workbench: Workbench, from: Region | undefined, by: 1 | -1): void {
  if (!workbench.stopEditing(true)) return;
  const start = from === undefined ? (by > 0 ? -1 : 0) : REGIONS.indexOf(from);
  for (let i = 1; i <= REGIONS.length; i++) {
    const region = REGIONS[(start + by * i + 2 * REGIONS.length) % REGIONS.length]!;
    if (enter(workbench, region)) return;
  }
}

/** Puts the focus into a part of the page; false when nothing there takes it. */
function enter(workbench: Workbench, region: Region): boolean {
  if (region === "grid") {
    workbench.focusGrid();
    return true;
  }
  if (region === "pane" && workbench.addin.focus()) return true;
  const [first] = tabbablesOf(region);
  first?.focus();
  return first !== undefined;
}

function regionOf(element: Element | null): Region | undefined {
  const name = element?.closest("[data-region]")?.getAttribute("data-region");
  return REGIONS.find((region) => region === name);
}

function tabbablesOf(region: Region): readonly HTMLElement[] {
  const all = document.querySelectorAll<HTMLElement>(`[data-region="${region}"] :is(${TABBABLE})`);
  return [...all].filter((it) => it.tabIndex >= 0 && !it.matches(":disabled") && it.checkVisibility());
}
