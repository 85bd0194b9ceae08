/** @jest-environment jsdom */
import { newHost, officeInJest, takeDefects } from "../../../../workbench/host/jest/office";
import type { Fault } from "../../../../workbench/host";

describe("requests that go wrong", () => {
  const host = newHost();

  beforeAll(() => officeInJest(host));
  beforeEach(async () => {
    await host.settled();
    host.log.reset();
  });
  afterEach(() => {
    host.switches.fault = undefined;
    host.switches.cellEditMode = false;
    host.switches.readOnly = false;
    host.switches.latency = 0;
  });

  const nameOfActiveSheet = (options: { delayForCellEdit?: boolean } = {}) =>
    Excel.run(options, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });

  const addSheet = (name: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });

  const sheetNames = () => host.workbook.sheets.map((sheet) => sheet.name);

  test.each<[Fault["code"]]>([
    ["InvalidOperationInCellEditMode"],
    ["InvalidOrTimedOutSession"],
    ["WriteNotSupportedWhenModalDialogOpen"],
    ["ActivityLimitReached"],
    ["RequestPayloadSizeLimitExceeded"],
    ["ResponsePayloadSizeLimitExceeded"],
    ["AccessDenied"],
    ["InvalidRequestContext"],
    ["GeneralException"],
    ["InactiveWorkbook"],
    ["ItemNotFound"],
    ["RequestAborted"],
    ["MemoryLimitReached"],
  ])("a fault with %s reaches the add-in as that code", async (code) => {
    host.switches.fault = { atRequest: 1, code };
    await expect(nameOfActiveSheet()).rejects.toMatchObject({ code });
    expect(host.log.entries.at(0)?.error).toContain(code);
    await expect(nameOfActiveSheet()).resolves.toBe("Sheet1"); // it happens once
  });

  test("a fault can wait for the second request", async () => {
    host.switches.fault = { atRequest: 2, code: "GeneralException" };
    await expect(nameOfActiveSheet()).resolves.toBe("Sheet1");
    await expect(nameOfActiveSheet()).rejects.toMatchObject({ code: "GeneralException" });
  });

  test("a fault in the middle of a request leaves what was done before it", async () => {
    host.switches.fault = { atRequest: 1, code: "GeneralException", afterActions: 3 };
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.add("Half");
      context.workbook.worksheets.add("Other half");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "GeneralException" });
    expect(sheetNames()).toContain("Half");
    expect(sheetNames()).not.toContain("Other half");
  });

  test("a request may never be answered", async () => {
    host.switches.fault = { atRequest: 1, code: "no answer" };
    const outcome = await Promise.race([
      nameOfActiveSheet(),
      new Promise((resolve) => setTimeout(resolve, 50, "still waiting")),
    ]);
    expect(outcome).toBe("still waiting");
  });

  describe("while a cell is being edited", () => {
    test("a request is refused", async () => {
      host.switches.cellEditMode = true;
      await expect(nameOfActiveSheet()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    });

    test("a request that asked for it waits until the cell is done", async () => {
      host.switches.cellEditMode = true;
      let name = "";
      const run = nameOfActiveSheet({ delayForCellEdit: true }).then((got) => (name = got));
      // A later request has its answer, so the earlier one had the time for its own.
      await expect(nameOfActiveSheet()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
      expect(name).toBe("");
      host.switches.cellEditMode = false;
      await run;
      expect(name).toBe("Sheet1");
    });
  });

  test("a document opened for reading answers reads and refuses writes", async () => {
    host.switches.readOnly = true;
    await expect(nameOfActiveSheet()).resolves.toBe("Sheet1");
    await expect(addSheet("No")).rejects.toMatchObject({ code: "AccessDenied" });
    expect(sheetNames()).not.toContain("No");
  });

  describe("latency", () => {
    beforeEach(() => jest.useFakeTimers());
    afterEach(() => jest.useRealTimers());

    test("holds each request up, one after the other, and they keep their order", async () => {
      host.switches.latency = 20;
      const before = sheetNames().length;
      const both = Promise.all([addSheet("First"), addSheet("Second")]);
      const added = () => sheetNames().slice(before);
      await jest.advanceTimersByTimeAsync(19);
      expect(added()).toEqual([]);
      await jest.advanceTimersByTimeAsync(1);
      expect(added()).toEqual(["First"]);
      await jest.advanceTimersByTimeAsync(19);
      expect(added()).toEqual(["First"]);
      await jest.advanceTimersByTimeAsync(1);
      expect(added()).toEqual(["First", "Second"]);
      await jest.runAllTimersAsync();
      await both;
    });
  });

  test("a mistake of the host's own answers GeneralException and is told in one place", async () => {
    const mistake = new TypeError("undefined is not a range");
    jest.spyOn(host.workbook, "addSheet").mockImplementationOnce(() => {
      throw mistake;
    });
    await expect(addSheet("Broken")).rejects.toMatchObject({ code: "GeneralException" });
    expect(takeDefects().map(({ error }) => error)).toEqual([mistake]);
    expect(host.log.defects.at(-1)).toMatchObject({ error: mistake, request: { kind: "batch" } });
    expect(host.log.describe()).toContain("GeneralException: undefined is not a range");
    await expect(nameOfActiveSheet()).resolves.toBe("Sheet1");
  });

  test("more than 5 MB is refused before it is looked at", async () => {
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.add("x".repeat(6_000_000));
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  });
});

describe("counting", () => {
  test("round trips are counted, actions listed, and the log can be read", async () => {
    const [host] = [newHost()];
    const connection = host.connect({ id: "a", url: "https://localhost/taskpane.html" }, () => undefined);
    const body = {
      Actions: [
        { Id: 1, ActionType: 1, Name: "", ObjectPathId: 3 },
        { Id: 2, ActionType: 2, Name: "", ObjectPathId: 3, QueryInfo: { Select: ["name"] } },
      ],
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1, Name: "" },
        2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
        3: { Id: 3, ObjectPathType: 5, Name: "", ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["Sheet1"] } },
      },
    };
    const { xdmInfo } = JSON.parse(connection.windowName()) as { xdmInfo: string };
    const _data = {
      DdaMethod: { DispatchId: 93 },
      ArrayData: ["IterativeExecutor", "POST", "ProcessQuery", [], JSON.stringify(body), 0, 4],
    };
    const _conversationId = xdmInfo.split("|")[0];
    connection.receive(
      JSON.stringify({
        _messageType: 0,
        _actionName: "executeMethod",
        _conversationId,
        _correlationId: 1,
        _data,
        _actionType: 0,
      }),
    );
    expect({ roundTrips: host.log.roundTrips, actions: host.log.actions }).toEqual({ roundTrips: 1, actions: 2 });
    const size = JSON.stringify(body).length;
    expect(host.log.describe()).toBe(
      [
        `#1 batch read, ${size} B in, ${host.log.bytesOut} B out`,
        '    worksheets.getItem("Sheet1")',
        '    worksheets.getItem("Sheet1").load(name)',
        `1 round trips, 2 actions, ${size} B in, ${host.log.bytesOut} B out`,
      ].join("\n"),
    );
    host.log.reset();
    expect(host.log.roundTrips).toBe(0);
  });
});
