import type { FunctionsFile } from "../../../../workbench/host/calculation/function-runtime";
import { newHost } from "../../../../workbench/host/node/new-host";

/** A page that loads, asks, and loads again, told message by message. */
describe("a page that starts late or is loaded anew", () => {
  const functions: FunctionsFile = { functions: [{ id: "SCORE", name: "SCORE", parameters: [{ name: "x" }] }] };

  function start() {
    const out: { _actionName: string; _responseType: number; _data: unknown }[] = [];
    const host = newHost();
    const connection = host.connect(
      { id: "a", url: "https://localhost/pane.html", namespace: "OKR", functions },
      (text) => out.push(JSON.parse(text) as (typeof out)[number]),
    );
    const { xdmInfo } = JSON.parse(connection.windowName()) as { xdmInfo: string };
    const send = (_actionName: string, _data: unknown, _actionType = 0) =>
      connection.receive(
        JSON.stringify({
          _messageType: 0,
          _conversationId: xdmInfo.split("|")[0],
          _correlationId: 1,
          _actionName,
          _data,
          _actionType,
        }),
      );
    const load = () => {
      send("ContextActivationManager_getAppContextAsync", "a");
      send("richApiMessage", {}, 1);
      const ObjectPaths = { 1: { Id: 1, ObjectPathType: 2, Name: "Microsoft.ExcelServices.CustomFunctions" } };
      const Name = "_SetOsfControlContainerReadyForCustomFunctions";
      const body = { ObjectPaths, Actions: [{ Id: 2, ActionType: 3, Name, ObjectPathId: 1 }] };
      send("executeMethod", {
        DdaMethod: { DispatchId: 93 },
        ArrayData: ["WacPartition", "", "", [], JSON.stringify(body), 0, 1],
      });
    };
    const events = (name: string) =>
      out.filter((message) => message._actionName === name && message._responseType === 1);
    return { connection, send, load, events };
  }

  test("a function asked before the page is ready is asked as soon as it is", async () => {
    const { connection, load, events } = start();
    void connection.functions!.call({ id: "SCORE", arguments: [1], address: "Sheet1!A1" });
    await Promise.resolve();
    expect(events("richApiMessage")).toHaveLength(0);
    load();
    await Promise.resolve();
    expect(events("richApiMessage")).toHaveLength(1);
  });

  test("a function that a page did not answer before it was loaded anew is asked again", async () => {
    const { connection, load, events } = start();
    load();
    void connection.functions!.call({ id: "SCORE", arguments: [1], address: "Sheet1!A1" });
    await Promise.resolve();
    load();
    await Promise.resolve();
    expect(events("richApiMessage").map(({ _data }) => _data)).toEqual([
      expect.anything(),
      events("richApiMessage")[0]!._data,
    ]);
  });

  test("a click in the ribbon while the page still starts is not lost", async () => {
    const { connection, send, events } = start();
    const run = connection.runCommand("newWorkbook");
    expect(events("appCommandInvoked")).toHaveLength(0);
    send("appCommandInvoked", {}, 1);
    const [click] = events("appCommandInvoked");
    const [id, name] = click!._data as [string, string];
    expect(name).toBe("newWorkbook");
    send("executeMethod", { DdaMethod: { DispatchId: 94 }, ArrayData: [id, 0, ""] });
    await expect(run).resolves.toBeUndefined();
  });

  test("closeContainer hides the pane", () => {
    const { connection, send } = start();
    send("executeMethod", { DdaMethod: { DispatchId: 97 } });
    expect(connection.visible).toBe(false);
  });
});
