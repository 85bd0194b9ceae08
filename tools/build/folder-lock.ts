import { mkdirSync, rmSync, statSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

/**
 * Does some work while no other process does it: a folder is the lock, because making one either works or fails.
 *
 * @param folder       path of the lock; what lies above it must be there
 * @param deadAfterMs  age from which on a lock was left behind by a process that is gone
 */
export async function withFolderLock<T>(folder: string, deadAfterMs: number, work: () => T | Promise<T>): Promise<T> {
  while (!taken(folder)) {
    const made = statSync(folder, { throwIfNoEntry: false })?.mtimeMs;
    if (made !== undefined && Date.now() - made > deadAfterMs) rmSync(folder, { recursive: true, force: true });
    await pause(100);
  }
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function taken(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    // Asked by its code, not by its class: tests see Node's errors from another realm.
    if (typeof error === "object" && error !== null && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}
