import { useState, type KeyboardEvent, type PointerEvent } from "react";
import type { Spot } from "../trend-drawing";

/** A point of a chart that a person is at, and how the keys and the pointer lead from one to another. */
export interface Walk {
  /** From 0; the last point until somebody goes elsewhere. */
  readonly at: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPointer: (event: PointerEvent) => void;
}

/** @param spots the points from left to right */
export function useWalk(spots: readonly Spot[]): Walk {
  const [chosen, choose] = useState<number>();
  const last = spots.length - 1;
  const at = Math.min(chosen ?? last, last);

  function onKeyDown(event: KeyboardEvent): void {
    const next = nextAt(event.key, at, last);
    if (next === undefined) return;
    event.preventDefault(); // the page would scroll
    choose(next);
  }

  function onPointer({ currentTarget, clientX }: PointerEvent): void {
    const nearest = nearestTo(clientX - currentTarget.getBoundingClientRect().left, spots);
    if (nearest !== undefined) choose(nearest);
  }

  return { at, onKeyDown, onPointer };
}

/** Where a key leads among points that are counted from 0; nothing for keys that lead nowhere. */
export function nextAt(key: string, at: number, last: number): number | undefined {
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return Math.min(at + 1, last);
    case "ArrowLeft":
    case "ArrowDown":
      return Math.max(at - 1, 0);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return undefined;
  }
}

function nearestTo(x: number, spots: readonly Spot[]): number | undefined {
  const distances = spots.map((spot) => Math.abs(spot.x - x));
  const nearest = distances.indexOf(Math.min(...distances));
  return nearest < 0 ? undefined : nearest;
}
