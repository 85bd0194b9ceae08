/** @jest-environment jsdom */
import { okrwBlueprint } from "../../src/blueprint/okrw";
import type { Blueprint } from "../../src/blueprint/plan";
import type { Template } from "../../src/blueprint/templates/template";
import { sheets } from "../../src/texts/en";
import { excelWorkbook } from "../../src/workbook/excel";
import { newHost } from "../../workbench/host/jest/office";
import { BOOKS, DRAFT } from "../blueprint/books";
import { cells, checkIn, emptyWorkbook, openPane } from "./excel-here";

jest.setTimeout(600_000);

const host = newHost();
const workbook = excelWorkbook();

beforeAll(() => openPane(host));
beforeEach(() => emptyWorkbook(host));

/** Bytes of each request, the answers of functions left out. */
const bytes = () => host.log.entries.filter(({ kind }) => kind === "batch").map(({ bytesIn }) => bytesIn);

/** What the requests of a plan weigh. The write is refused before anything is done: only its size matters here. */
async function weighed(plan: Blueprint): Promise<number> {
  emptyWorkbook(host);
  host.switches.fault = { atRequest: 2, code: "AccessDenied" };
  expect(await workbook.render(plan, () => undefined)).toEqual({ problem: "access-denied" });
  return Math.max(...bytes());
}

test("every template, in every language, is less than a megabyte a request", async () => {
  const weights: [string, number][] = [];
  for (const { title, plan } of BOOKS) weights.push([title, await weighed(plan)]);
  expect(weights.filter(([, weight]) => weight >= 1_000_000)).toEqual([]);
  expect(weights.filter(([, weight]) => weight < 100_000)).toEqual([]);
});

describe("a period of 200 key results and 400 pieces of work in 20 teams", () => {
  const TEAMS = Array.from({ length: 20 }, (_, i) => `Team ${i + 1}`);
  const many = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);
  const template: Template = {
    id: "large",
    version: 1,
    mission: "Many teams, one workbook.",
    teams: TEAMS.map((team) => ({ team, level: "team", partOf: DRAFT.team, mission: `What ${team} is there for.` })),
    objectives: rows(many(20).map((n) => ({ id: `O${n}`, objective: `Customers of region ${n} stay`, owner: `Lead ${n}`, team: TEAMS[n - 1]! }))), // prettier-ignore
    keyResults: rows(
      many(200).map((n) => ({
        id: `KR${n}`,
        objective: `O${((n - 1) % 20) + 1}`,
        keyResult: `Renewals of segment ${n} rise from 40 to 100`,
        metric: `Renewals of segment ${n}`,
        owner: `Lead ${n}`,
        type: "increase" as const,
        start: 40,
        target: 100,
        unit: "deals" as const,
      })),
    ),
    work: rows(
      many(400).map((n) => ({
        id: `W${n}`,
        moves: `KR${((n - 1) % 200) + 1}`,
        work: `Call the customers of list ${n} before their contract ends`,
        why: "Who is called in time renews more often.",
        owner: `Lead ${n}`,
        team: TEAMS[(n - 1) % 20]!,
      })),
    ),
  };

  function rows<T>(all: readonly T[]): [T, ...T[]] {
    return all as [T, ...T[]];
  }

  test("takes two round trips of less than four megabytes, and calculates", async () => {
    const plan = okrwBlueprint({ ...DRAFT, team: "Company", level: "company" }, template, sheets);
    expect(await workbook.render(plan, () => undefined)).toBeUndefined();
    expect(host.log.roundTrips).toBe(2);
    expect(Math.max(...bytes())).toBeLessThan(4_000_000);
    await host.settled();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const page = worksheets.getItem("OKR(W) Q4 2026");
      page.getRange("K5").values = [["2026-12-31"]];
      page.getRange("A1").values = [["Team 20"]];
      await context.sync();
    });
    await host.settled();
    await checkIn(host, "KR200", 70);
    expect(cells(host, "Key Results Q4 2026", "H204:I204")).toEqual([[0.5, "At risk"]]);
    // One of ten key results has a value: the others count as 0.
    expect(cells(host, "Objectives Q4 2026", "C24:G24")).toEqual([[expect.closeTo(0.05, 9), 1, "At risk", 10, 1]]);
    expect(cells(host, "Teams Q4 2026", "E25:H25")).toEqual([[1, expect.closeTo(0.05, 9), 1, "At risk"]]);
    expect(cells(host, "OKR(W) Q4 2026", "A11:A15").flat()).toEqual(["KR20", "KR40", "KR60", "KR80", "KR100"]);
    expect(cells(host, "OKR(W) Q4 2026", "B16")).toEqual([["and 5 more on the sheet Key Results Q4 2026"]]);
  });
});
