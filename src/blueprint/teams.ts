import { atWork, column, here, quoted } from "./formulas";
import { choice, teamFrom } from "./lists";
import type { Names } from "./names";
import { text, type Column, type SheetPlan } from "./plan";
import { countBelow, measured, objectivesBelow, rolledUp } from "./rolled-up";
import { SHARE } from "./sheet-parts";
import { rowOf, tableSheet, typed, worked } from "./table-sheet";
import type { TeamRow } from "./templates/template";

/**
 * Who takes part: each team with its mission, and what its objectives come to.
 *
 * @param teams from the top down; the first is the one that the workbook is made for, and above those that name none
 */
export function teamsSheet(names: Names, teams: readonly [TeamRow, ...TeamRow[]]): SheetPlan {
  const columns = teamColumns(names);
  const { team: header, texts } = names;
  const row = ({ team, level, partOf, mission }: TeamRow) =>
    rowOf(columns, {
      [header.team]: text(team),
      [header.level]: text(texts.words.levels[level]),
      [header.partOf]: text(partOf ?? ""),
      [header.mission]: text(mission),
    });
  const [first, ...others] = teams;
  return tableSheet({
    sheet: names.sheets.teams,
    table: names.tables.teams,
    purpose: texts.purposes.teams,
    tab: "teams",
    columns,
    rows: [row(first), ...others.map((one) => row({ partOf: first.team, ...one }))],
    keep: 1,
  });
}

export function teamColumns(names: Names): readonly [Column, ...Column[]] {
  const { team: header, texts } = names;
  const { hints, refusals } = texts;
  const id = here(header.team);
  const below = objectivesBelow(names);
  const otherwise = refusals.columnIsFormula;
  const { score, expected, status } = rolledUp(names, below, {
    header,
    id,
    count: here(header.objectives),
    measured: measured(names, below, id),
    missing: "ignore",
    unknown: texts.tabs.objectives,
    otherwise,
  });
  return [
    typed(header.team, 26, {
      wrap: true,
      validation: { allow: "when", formula: "=COUNTIF($A:$A,$A{row})=1", otherwise: refusals.doubledTeam },
    }),
    typed(header.level, 12, { validation: choice(names, "levels") }),
    typed(header.partOf, 22, { wrap: true, hint: hints.teamPartOf, validation: teamFrom(names) }),
    typed(header.mission, 60, { wrap: true, hint: hints.mission }),
    worked(header.objectives, 14, `=${countBelow(below, id)}`, otherwise, { numberFormat: "0" }),
    score,
    expected,
    status,
    worked(header.byCrew, 16, setByCrew(names), otherwise, { numberFormat: SHARE }),
  ];
}

/** The share of the team's key results and work that the crew set; blank while there are none. Rows at rest do not count. */
function setByCrew({ keyResult, tables, team, texts, work }: Names): string {
  const lines = [
    { table: tables.keyResults, ...keyResult },
    { table: tables.work, ...work },
  ];
  const sum = (and: (line: (typeof lines)[number]) => string): string =>
    lines
      .map((line) => {
        const of = (header: string): string => column(line.table, header);
        return `SUMPRODUCT((${of(line.team)}=${here(team.team)})*${atWork(texts, of(line.state))}${and(line)})`;
      })
      .join("+");
  const crew = quoted(texts.words.setters.crew);
  const byCrew = sum(({ table, setBy }) => `*(${column(table, setBy)}=${crew})`);
  const all = sum(() => "");
  return `=IF(OR(${here(team.team)}="",${all}=0),"",(${byCrew})/(${all}))`;
}
