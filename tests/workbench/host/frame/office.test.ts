/** @jest-environment jsdom */
import { newHost, officeInJest } from "../../../../workbench/host/jest/office";
import type { Connection } from "../../../../workbench/host";

describe("Office beside Excel: settings, commands, shortcuts, the pane, the ribbon", () => {
  const host = newHost();
  let connection: Connection;

  beforeAll(async () => {
    host.workbook.settings.set("language", "en");
    connection = await officeInJest(host, { reason: "inserted" });
  });

  const settings = () => Office.context.document.settings;
  const saved = () => new Promise<Office.AsyncResult<unknown>>((resolve) => settings().saveAsync(resolve as never));

  describe("document settings", () => {
    test("those of the document are there from the start", () => {
      expect(settings().get("language")).toBe("en");
    });

    test("a change reaches the document when it is saved, as a complete list", async () => {
      settings().set("period", { year: 2027, quarter: 1 });
      settings().remove("language");
      expect(host.workbook.settings.has("period")).toBe(false);
      expect((await saved()).status).toBe("succeeded");
      expect(Object.fromEntries(host.workbook.settings)).toEqual({ period: { year: 2027, quarter: 1 } });
    });

    test("a date comes back as a date", async () => {
      const day = new Date(Date.UTC(2026, 10, 21));
      settings().set("opened", day);
      await saved();
      expect(host.workbook.settings.get("opened")).toBe(`Date(${day.getTime()})`);
      await new Promise((resolve) => settings().refreshAsync(resolve));
      expect(settings().get("opened")).toEqual(day);
    });

    test("refreshAsync brings what somebody else has saved", async () => {
      host.workbook.settings.set("author", "sales operations");
      await new Promise((resolve) => settings().refreshAsync(resolve));
      expect(settings().get("author")).toBe("sales operations");
    });

    test("Excel's own collection of settings shows the same", async () => {
      const value = await Excel.run(async (context) => {
        const setting = context.workbook.settings.getItem("period");
        setting.load("value");
        await context.sync();
        return setting.value as unknown;
      });
      expect(value).toEqual({ year: 2027, quarter: 1 });
    });
  });

  describe("commands", () => {
    test("a command is done when the add-in says so", async () => {
      const steps: string[] = [];
      Office.actions.associate("newWorkbook", (event: Office.AddinCommands.Event) => {
        steps.push(`started by ${event.source.id}`);
        setTimeout(() => {
          steps.push("completed");
          event.completed();
        });
      });
      await connection.runCommand("newWorkbook", "NewWorkbookButton");
      expect(steps).toEqual(["started by NewWorkbookButton", "completed"]);
    });

    test("a command that no function stands behind fails, and says which", async () => {
      await expect(connection.runCommand("nothingThere")).rejects.toThrow(/nothingThere/);
    });

    test("a keyboard shortcut runs its action", async () => {
      const ran = new Promise((resolve) => Office.actions.associate("checkIn", () => resolve("ran")));
      connection.runShortcut("checkIn");
      await expect(ran).resolves.toBe("ran");
    });
  });

  test("the pane can be hidden and shown, and the add-in is told", async () => {
    const seen: string[] = [];
    const modes: boolean[] = [];
    host.onVisibilityChanged(({ visible }) => modes.push(visible));
    const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void seen.push(visibilityMode));
    await Office.addin.hide();
    await Office.addin.showAsTaskpane();
    await host.settled();
    await new Promise((resolve) => setTimeout(resolve)); // messages between the windows are promises: they are there by now
    expect(seen).toEqual(["Hidden", "Taskpane"]);
    expect(modes).toEqual([false, true]);
    await stop();
  });

  test("starting with the document is remembered", async () => {
    expect(await Office.addin.getStartupBehavior()).toBe("None");
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect(await Office.addin.getStartupBehavior()).toBe("Load");
    expect(connection.startState).toBe("Background");
  });

  test("ribbon buttons can be switched off", async () => {
    await Office.ribbon.requestUpdate({
      tabs: [{ id: "OkrTab", controls: [{ id: "CheckInButton", enabled: false }] }],
    });
    expect(connection.ribbon.enabled.get("CheckInButton")).toBe(false);
  });

  test("shortcuts can be asked for and replaced", async () => {
    await Office.actions.replaceShortcuts({ checkIn: "Ctrl+Alt+I" });
    expect(await Office.actions.getShortcuts()).toEqual({ checkIn: "Ctrl+Alt+I" });
    expect(await Office.actions.areShortcutsInUse(["Ctrl+Alt+I", "Ctrl+Alt+X"])).toEqual([
      { shortcut: "Ctrl+Alt+I", inUse: true },
      { shortcut: "Ctrl+Alt+X", inUse: false },
    ]);
  });

  test("a dialog inside the page is refused with a code of its own", async () => {
    const result = await new Promise<Office.AsyncResult<Office.Dialog>>((resolve) =>
      Office.context.ui.displayDialogAsync("https://localhost/dialog.html", { displayInIframe: true }, resolve),
    );
    expect(result.status).toBe("failed");
    expect(result.error.code).toBe(12011);
  });

  test("a message of another conversation is left alone", () => {
    const before = host.log.entries.length;
    connection.receive(
      JSON.stringify({ _messageType: 0, _conversationId: "someone-else", _actionName: "executeMethod" }),
    );
    connection.receive("no JSON at all");
    expect(host.log.entries).toHaveLength(before);
  });

  test("a closed add-in leaves its command unfinished, and says so", async () => {
    Office.actions.associate("neverDone", () => undefined);
    const run = connection.runCommand("neverDone");
    host.disconnect(connection);
    await expect(run).rejects.toThrow("The add-in was closed before its command was completed.");
  });
});
