import { asWord, column, countBelow, here, measured, objectivesBelow, orBlank, rollUp, statusAbove } from "./formulas";
import { choice, teamFrom } from "./lists";
import type { Names } from "./names";
import { text, type Column, type SheetPlan } from "./plan";
import { SCORE_BAR, SHARE, statusLooks } from "./sheet-parts";
import { letterOf, rowOf, tableSheet, typed } from "./table-sheet";
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
  const { cells, objective, keyResult, tables, team: header, work } = names;
  const { texts } = names;
  const { hints, refusals, words } = texts;
  const team = here(header.team);
  const below = objectivesBelow(names);
  const count = here(header.objectives);
  const judged = [orBlank(here(header.score)), orBlank(here(header.expected)), '"gap"', '""', '""'];
  const status = asWord(
    names,
    "statuses",
    `OKR.STATUS(${[...judged, orBlank(cells.asOf), orBlank(cells.end)].join(",")})`,
  );
  const unknown = texts.tabs.objectives;
  const checked = statusAbove(names, below, { id: team, score: here(header.score), unknown }, status);
  const worked = (title: string, width: number, formula: string, rest: Partial<Column> = {}): Column => ({
    header: title,
    filledBy: "formula",
    width,
    numberFormat: SHARE,
    formula,
    validation: { allow: "formula", otherwise: refusals.columnIsFormula },
    ...rest,
  });
  const lines = [
    { table: tables.keyResults, team: keyResult.team, setBy: keyResult.setBy },
    { table: tables.work, team: work.team, setBy: work.setBy },
  ];
  const all = lines.map((line) => `SUMPRODUCT(--(${column(line.table, line.team)}=${team}))`).join("+");
  const byCrew = lines
    .map(
      (line) =>
        `SUMPRODUCT((${column(line.table, line.team)}=${team})*(${column(line.table, line.setBy)}="${words.setters.crew}"))`,
    )
    .join("+");
  return [
    typed(header.team, 26, {
      wrap: true,
      validation: { allow: "when", formula: "=COUNTIF($A:$A,$A{row})=1", otherwise: refusals.doubledTeam },
    }),
    typed(header.level, 12, { validation: choice(names, "levels") }),
    typed(header.partOf, 22, { wrap: true, hint: hints.teamPartOf, validation: teamFrom(names) }),
    typed(header.mission, 60, { wrap: true, hint: hints.mission }),
    worked(header.objectives, 14, `=${countBelow(below, team)}`, { numberFormat: "0" }),
    worked(
      header.score,
      10,
      rollUp(names, below, objective.score, team, measured(names, below, objective.score, team), "ignore"),
      {
        conditionalFormats: [SCORE_BAR],
      },
    ),
    worked(header.expected, 13, rollUp(names, below, objective.expected, team, count, "ignore")),
    worked(header.status, 14, `=IF(${count}=0,"",${checked})`, {
      numberFormat: "General",
      horizontal: "Center",
      conditionalFormats: statusLooks(names, letterOf(header, header.status)),
    }),
    worked(header.byCrew, 16, `=IF(${all}=0,"",(${byCrew})/(${all}))`),
  ];
}
