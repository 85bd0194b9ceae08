import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { withFolderLock } from "../../../tools/build/folder-lock";

describe("a folder as a lock", () => {
  const home = mkdtempSync(path.join(tmpdir(), "okrw-lock-"));
  const lock = path.join(home, "lock");
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  test("one works at a time, and the others after it", async () => {
    const steps: string[] = [];
    const work = (name: string) => async () => {
      steps.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      steps.push(`${name} ends`);
      return name;
    };
    const both = [withFolderLock(lock, 60_000, work("first")), withFolderLock(lock, 60_000, work("second"))];
    expect(await Promise.all(both)).toEqual(["first", "second"]);
    expect(steps).toEqual(["first begins", "first ends", "second begins", "second ends"]);
  });

  test("work that fails gives the lock back, and its reason", async () => {
    const fails = () => {
      throw new Error("no room on the disk");
    };
    await expect(withFolderLock(lock, 60_000, fails)).rejects.toThrow("no room on the disk");
    expect(existsSync(lock)).toBe(false);
  });

  test("a lock that a dead process left behind is broken", async () => {
    mkdirSync(lock);
    const longAgo = new Date(Date.now() - 61_000);
    utimesSync(lock, longAgo, longAgo);
    expect(await withFolderLock(lock, 60_000, () => "done")).toBe("done");
  });
});
