/** @jest-environment jsdom */
import { newHost, officeInJest } from "../../../../workbench/host/jest/office";
import { addSheet, deleteSheet } from "../../../../workbench/host/model/sheets";
import type { Change, Source } from "../../../../workbench/host/model/changes";

describe("events: what happens in the workbook reaches who listens", () => {
  const host = newHost();

  beforeAll(() => officeInJest(host));

  /** Collects what handlers are told, and waits for the messages under way. */
  async function told<T>(
    listen: (context: Excel.RequestContext, note: (args: T) => Promise<void>) => void,
    act: () => unknown,
  ): Promise<T[]> {
    const notes: T[] = [];
    await Excel.run(async (context) => {
      listen(context, async (args) => void notes.push(args));
      await context.sync();
    });
    await act();
    await settled();
    return notes;
  }

  /** Messages between the windows are promises here: whatever has been sent is there before the next timer. */
  async function settled(): Promise<void> {
    await host.settled();
    await new Promise((resolve) => setTimeout(resolve));
  }

  const cellsChanged = (source: Source, more: Partial<Change & { kind: "cells" }> = {}) =>
    host.workbook.changed({
      kind: "cells",
      sheet: host.workbook.active,
      area: { row: 1, column: 1, rows: 1, columns: 1 },
      source,
      how: "RangeEdited",
      ...more,
    });

  test.each([
    ["a person at the grid", "user", { source: "Local", triggerSource: "Unknown" }],
    ["a co-author", "remote", { source: "Remote" }],
  ] as const)("a change by %s arrives at the sheet and at the collection of sheets", async (_who, source, expected) => {
    const notes = await told<Excel.WorksheetChangedEventArgs>(
      (context, note) => {
        context.workbook.worksheets.getActiveWorksheet().load("id");
        context.workbook.worksheets.onChanged.add(note);
      },
      () => cellsChanged(source, { before: null, after: 5 }),
    );
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatchObject({
      address: "B2",
      changeType: "RangeEdited",
      worksheetId: host.workbook.active.id,
      ...expected,
    });
    expect(notes[0]!.details).toEqual({
      valueBefore: "",
      valueAfter: 5,
      valueTypeBefore: "Empty",
      valueTypeAfter: "Double",
    });
  });

  test("the event of one sheet is silent for another", async () => {
    const other = addSheet(host.workbook, "Other");
    const notes = await told<Excel.WorksheetChangedEventArgs>(
      (context, note) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.load("id");
        sheet.onChanged.add(note);
      },
      () => {
        cellsChanged("user");
        cellsChanged("user", { sheet: other });
      },
    );
    expect(notes.map(({ worksheetId }) => worksheetId)).toEqual([host.workbook.sheet("Sheet1")!.id]);
  });

  test("the add-in's own write is local and marked as its own; the event leads to the range", async () => {
    let address = "";
    const notes = await told<Excel.WorksheetChangedEventArgs>(
      (context, note) => {
        context.workbook.worksheets.onChanged.add(async (args) => {
          await Excel.run(async (inner) => {
            const range = args.getRange(inner);
            range.load("address");
            await inner.sync();
            address = range.address;
          });
          await note(args);
        });
      },
      () =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").getRange("C3").values = [["x"]];
          await context.sync();
        }),
    );
    expect(notes.at(-1)).toMatchObject({ address: "C3", source: "Local", triggerSource: "ThisLocalAddin" });
    await settled();
    expect(address).toBe("Sheet1!C3");
  });

  test("a write that had to wait is still the add-in's own", async () => {
    host.switches.latency = 5;
    const notes = await told<Excel.WorksheetChangedEventArgs>(
      (context, note) => context.workbook.worksheets.onChanged.add(note),
      () =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").getRange("C4").values = [["y"]];
          await context.sync();
        }),
    );
    host.switches.latency = 0;
    expect(notes.at(-1)).toMatchObject({ address: "C4", triggerSource: "ThisLocalAddin" });
  });

  test("sheets added and deleted are told to the collection", async () => {
    const notes = await told<{ type: string }>(
      (context, note) => {
        context.workbook.worksheets.onAdded.add(note);
        context.workbook.worksheets.onDeleted.add(note);
      },
      () => deleteSheet(addSheet(host.workbook, "Short-lived")),
    );
    expect(notes.map(({ type }) => type)).toEqual(["WorksheetAdded", "WorksheetDeleted"]);
  });

  test("a selection is told to the sheets, and to the classic event of the workbook", async () => {
    let classic = 0;
    const notes = await told<Excel.WorksheetSelectionChangedEventArgs>(
      (context, note) => {
        context.workbook.worksheets.onSelectionChanged.add(note);
        context.workbook.onSelectionChanged.add(async () => void classic++);
      },
      () => {
        const areas = [{ row: 0, column: 0, rows: 2, columns: 1 }];
        host.workbook.changed({ kind: "selection", sheet: host.workbook.active, areas });
      },
    );
    expect(notes).toMatchObject([{ address: "A1:A2", worksheetId: host.workbook.active.id }]);
    expect(classic).toBe(1);
  });

  test("a table is told about changes of its cells, its collection about its coming", async () => {
    const added = await told<{ type: string; tableId: string }>(
      (context, note) => context.workbook.tables.onAdded.add(note),
      () =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").tables.add("E1:F3", true).name = "Results";
          await context.sync();
        }),
    );
    expect(added).toMatchObject([{ type: "TableAdded", tableId: host.workbook.table("Results")!.id }]);
    const changed = await told<Excel.TableChangedEventArgs>(
      (context, note) => {
        const table = context.workbook.tables.getItem("Results");
        table.load("id");
        table.onChanged.add(note);
      },
      () =>
        cellsChanged("user", {
          sheet: host.workbook.sheet("Sheet1")!,
          area: { row: 1, column: 4, rows: 1, columns: 1 },
        }),
    );
    expect(changed).toMatchObject([{ address: "E2", changeType: "RangeEdited" }]);
  });

  test("calculated cells are told", async () => {
    const notes = await told<Excel.WorksheetCalculatedEventArgs>(
      (context, note) => context.workbook.worksheets.onCalculated.add(note),
      () =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          sheet.getRange("H1").values = [[2]];
          sheet.getRange("H2").formulas = [["=H1*2"]];
          await context.sync();
        }),
    );
    expect(notes.length).toBeGreaterThanOrEqual(1);
  });

  const onSheet1 = (work: (sheet: Excel.Worksheet) => unknown) =>
    Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
    });

  test("sorted rows and sorted columns are told, besides the cells", async () => {
    await onSheet1((sheet) => (sheet.getRange("K1:L2").values = [[2, 1], [1, 2]])); // prettier-ignore
    const notes = await told<Excel.WorksheetRowSortedEventArgs | Excel.WorksheetColumnSortedEventArgs>(
      (context, note) => {
        context.workbook.worksheets.onRowSorted.add(note);
        context.workbook.worksheets.onColumnSorted.add(note);
      },
      async () => {
        await onSheet1((sheet) => sheet.getRange("K1:L2").sort.apply([{ key: 0 }]));
        await onSheet1((sheet) => sheet.getRange("K1:L2").sort.apply([{ key: 1 }], false, false, "Columns"));
      },
    );
    expect(notes.map(({ type, address, source }) => [type, address, source])).toEqual([
      ["WorksheetRowSorted", "K1:L2", "Local"],
      ["WorksheetColumnSorted", "K1:L2", "Local"],
    ]);
  });

  test("rows that are hidden or shown are told, those that stay as they were are not", async () => {
    const notes = await told<Excel.WorksheetRowHiddenChangedEventArgs>(
      (context, note) => context.workbook.worksheets.onRowHiddenChanged.add(note),
      () =>
        onSheet1((sheet) => {
          sheet.getRange("20:22").rowHidden = true;
          sheet.getRange("21:21").rowHidden = true;
          sheet.getRange("21:24").rowHidden = false;
          sheet.getRange("30:31").format.rowHeight = 0;
        }),
    );
    expect(notes.map(({ address, changeType }) => `${address} ${changeType}`)).toEqual([
      "20:22 Hidden",
      "21:22 Unhidden",
      "30:31 Hidden",
    ]);
  });

  test("a formula that became another one is told with the one before, values are not", async () => {
    const notes = await told<Excel.WorksheetFormulaChangedEventArgs>(
      (context, note) => context.workbook.worksheets.onFormulaChanged.add(note),
      () =>
        onSheet1((sheet) => {
          sheet.getRange("M1").values = [[5]];
          sheet.getRange("M2:M3").formulas = [["=M1"], [7]];
          sheet.getRange("M2").formulas = [["=M1"]];
          sheet.getRange("M2").clear("Contents");
        }),
    );
    expect(notes.map(({ formulaDetails }) => formulaDetails)).toEqual([
      [{ cellAddress: "M2", previousFormula: "" }],
      [{ cellAddress: "M2", previousFormula: "=M1" }],
    ]);
  });

  test("comments are told to those of the sheet and to those of the workbook", async () => {
    const steps: string[] = [];
    const note = async (args: { type: string; changeType?: string; commentDetails: Excel.CommentDetail[] }) =>
      void steps.push(`${args.changeType ?? args.type} ${args.commentDetails[0]!.replyIds.length}`);
    const silent: unknown[] = [];
    await Excel.run(async (context) => {
      const other = context.workbook.worksheets.add("Without comments").load("id");
      await context.sync();
      other.comments.onAdded.add(async (args) => void silent.push(args));
      const { comments } = context.workbook;
      comments.onAdded.add(note);
      comments.onChanged.add(note);
      comments.onDeleted.add(note);
      await context.sync();
    });
    await onSheet1((sheet) => {
      const comment = sheet.comments.add("N1", "Why 40?");
      comment.replies.add("Counted by hand.").content = "Counted twice.";
      comment.content = "Why 40 and not 41?";
      comment.resolved = true;
      comment.resolved = false;
      comment.delete();
    });
    await settled();
    expect(steps).toEqual([
      "CommentAdded 0",
      "ReplyAdded 1",
      "ReplyEdited 1",
      "CommentEdited 0",
      "CommentResolved 0",
      "CommentReopened 0",
      "CommentDeleted 1",
    ]);
    expect(silent).toEqual([]);
  });

  test("settings that Excel's own interface changes are told, once for a batch", async () => {
    let times = 0;
    await Excel.run(async (context) => {
      context.workbook.settings.onSettingsChanged.add(async () => void times++);
      await context.sync();
      context.workbook.settings.add("period", "2026-Q4");
      context.workbook.settings.add("team", "Sales");
      await context.sync();
    });
    await settled();
    expect(times).toBe(1);
  });

  test("enableEvents = false silences them, for this add-in", async () => {
    const notes = await told<unknown>(
      (context, note) => context.workbook.worksheets.onChanged.add(note),
      async () => {
        await Excel.run(async (context) => {
          context.runtime.enableEvents = false;
          await context.sync();
        });
        cellsChanged("user");
      },
    );
    expect(notes).toEqual([]);
    await Excel.run(async (context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    });
  });

  test("who stops listening hears nothing more", async () => {
    const notes: unknown[] = [];
    const handler = await Excel.run(async (context) => {
      const result = context.workbook.worksheets.onChanged.add(async (args) => void notes.push(args));
      await context.sync();
      return result;
    });
    await Excel.run(handler.context as Excel.RequestContext, async (context) => {
      handler.remove();
      await context.sync();
    });
    cellsChanged("user");
    await settled();
    expect(notes).toEqual([]);
  });

  test("an event that this host never fires is refused, instead of staying silent", async () => {
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.onSingleClicked.add(async () => undefined);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "NotImplemented" });
  });
});
