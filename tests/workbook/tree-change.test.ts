/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/workbook/excel";
import { newHost } from "../../workbench/host/jest/office";
import { changed, MRR, node, opened, outline, period } from "./a-tree";
import { cells, emptyWorkbook, example, openPane } from "./excel-here";

jest.setTimeout(600_000);

const host = newHost();
const workbook = excelWorkbook();
const SHEET = "KPI tree Q4 2026";

beforeAll(() => openPane(host));

beforeEach(async () => {
  emptyWorkbook(host);
  expect(await workbook.render(example(), () => undefined)).toBeUndefined();
  await host.settled();
});

async function mrr() {
  const answer = await changed(workbook, { adds: MRR });
  await host.settled();
  return answer;
}

/** Of each node a column, by its name. */
async function column(header: string): Promise<Record<string, unknown>> {
  await host.settled();
  const [headers = []] = cells(host, SHEET, "A4:BZ4");
  const { nodes } = await opened(workbook);
  const rows = cells(host, SHEET, `A5:BZ${4 + nodes.length}`);
  return Object.fromEntries(rows.map((row) => [String(row[2]), row[headers.indexOf(header)]]));
}

describe("the first tree", () => {
  test("draws its sheet with all nodes, in preorder, and every inner node is a formula over its children", async () => {
    const { ids, found } = await mrr();
    expect(ids["MRR per AE"]).toBe("N1");
    expect(found.tables.tree).toEqual({ table: "tblTree_Q4_2026", sheet: SHEET });
    const open = await opened(workbook);
    expect(outline(open)).toEqual([
      "MRR per AE",
      "  Deals per AE",
      "    Mid",
      "      Mid proposals",
      "      Mid conversion",
      "    SMB",
      "      SMB proposals",
      "      SMB conversion",
      "  Price per deal",
      "    List price",
      "    Paid share",
    ]);
    expect(open.formulas[0]?.baseline).toBe('=IF(COUNT(H6,H13)<2,"",H6*H13)');
    expect(open.formulas[1]?.current).toBe('=IF(COUNT(I7,I10)<2,"",I7+I10)');
    expect(open.formulas[3]).toEqual({});
    expect((await column("Baseline"))["MRR per AE"]).toBeCloseTo((6 * 0.2 + 10 * 0.1) * 900, 9);
    expect(Object.values(await column("Check"))).toEqual(Array(11).fill(""));
  });

  test("takes a look and a write, and one more when there were 200 nodes", async () => {
    const adds = [
      node("root", undefined, { operator: "sum" }),
      ...Array.from({ length: 199 }, (_, i) => node(`leaf ${i}`, "root", { baseline: i, current: i + 1 })),
    ];
    const of = await period(workbook);
    host.log.reset();
    const answer = await workbook.changeTree(of, { adds, changes: [], removes: [] });
    expect(answer).not.toHaveProperty("problem");
    expect(host.log.roundTrips).toBeLessThanOrEqual(3);
    expect((await column("Current"))["root"]).toBe((199 * 200) / 2);
  });
});
