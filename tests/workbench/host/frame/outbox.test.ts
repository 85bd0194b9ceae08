import { Activity } from "../../../../workbench/host/activity";
import { ExcelCalculation } from "../../../../workbench/host/calculation";
import { Outbox } from "../../../../workbench/host/frame/outbox";
import type { Entry } from "../../../../workbench/host/frame/rich-api-events";
import { Workbook } from "../../../../workbench/host/model/workbook";
import { writeCells } from "../../../../workbench/host/model/write";

const WORKSHEET_CHANGED = { class: "WorksheetCollection", name: "onChanged", eventType: 10 };

describe("a change is put into words only if somebody listens", () => {
  const calculation = new ExcelCalculation();
  const workbook = new Workbook(calculation);
  const activity = new Activity();
  const told: Entry[] = [];
  const outbox = new Outbox(workbook, activity, (entries) => void told.push(...entries));
  workbook.listen((change) => outbox.add(change, true));

  /** Ten formulas written one by one; how often everything was worked out for that. */
  async function calculations(): Promise<number> {
    const recalculate = jest.spyOn(calculation, "recalculate");
    for (let row = 0; row < 10; row++) {
      writeCells(workbook.active, { row, column: 0, rows: 1, columns: 1 }, "=ROW()");
    }
    await activity.until(() => activity.idle);
    workbook.calculate();
    const { length } = recalculate.mock.calls;
    recalculate.mockRestore();
    return length;
  }

  test("while nobody does, cells that are written one by one are worked out together", async () => {
    expect(await calculations()).toBe(1);
    expect(told).toEqual([]);
  });

  test("whoever listens is told each new value, at the sheet and at the collection of sheets", async () => {
    outbox.listen(WORKSHEET_CHANGED, 1);
    expect(await calculations()).toBeGreaterThan(1);
    const values = told.map(([, , target, payload]) => [
      target,
      (JSON.parse(payload) as { valueAfter: number }).valueAfter,
    ]);
    expect(values).toHaveLength(20);
    expect(values.at(-1)).toEqual(["Workbook", 10]);
  });
});
