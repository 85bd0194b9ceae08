import type { ClipboardEvent } from "react";
import { intersection, MAX_COLUMNS, MAX_ROWS, type Area } from "../../host/model/area";
import type { Worksheet } from "../../host/model/worksheet";
import * as user from "../../host/user";
import { textOf } from "../actions";
import type { Workbench } from "../workbench";
import { markArea } from "./navigation";

/** What was copied here last: pasting the same text again copies cells, with formulas and formats, not their texts. */
let last: { readonly text: string; readonly sheet: Worksheet; readonly area: Area } | undefined;

/** Puts the marked cells on the clipboard as they show, one line per row, tabs between cells. */
export function copied(event: ClipboardEvent, workbench: Workbench): void {
  const { sheet, markedAreas } = workbench;
  const used = sheet.cells.used() ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const marked = markedAreas.at(-1)!;
  const whole = marked.rows === MAX_ROWS || marked.columns === MAX_COLUMNS;
  const area = whole ? (intersection(marked, used) ?? used) : marked;
  const text = toText(sheet, area);
  event.preventDefault();
  event.clipboardData.setData("text/plain", text);
  last = { text, sheet, area };
}

export function pasted(event: ClipboardEvent, workbench: Workbench): void {
  event.preventDefault();
  const text = event.clipboardData.getData("text/plain").replace(/\r\n/g, "\n");
  if (text === "") return;
  const target = workbench.markedAreas.at(-1)!;
  const { sheet } = workbench;
  const own = last?.text === text ? last : undefined;
  const rows = fromText(text);
  const size = own?.area ?? { rows: rows.length, columns: Math.max(...rows.map((row) => row.length)) };
  const area = { row: target.row, column: target.column, rows: size.rows, columns: size.columns };
  const done = workbench.attempt(() =>
    own ? user.copy({ sheet: own.sheet, area: own.area }, { sheet, area: target }) : user.paste(sheet, area, rows),
  );
  if (done) workbench.mark(markArea(area));
}

function toText(sheet: Worksheet, { row, column, rows, columns }: Area): string {
  const lines: string[] = [];
  for (let r = row; r < row + rows; r++) {
    const cells: string[] = [];
    for (let c = column; c < column + columns; c++) cells.push(quote(textOf(sheet, r, c)));
    lines.push(cells.join("\t"));
  }
  return lines.join("\n");
}

const quote = (text: string) => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Reads what spreadsheets put on the clipboard: tabs, line ends, and quotes around texts that hold either. */
export function fromText(text: string): string[][] {
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/y;
  while (field.lastIndex < text.length || text.endsWith("\t")) {
    const match = field.exec(text);
    if (!match) break;
    rows.at(-1)!.push(match[1] === undefined ? match[2]! : match[1].replaceAll('""', '"'));
    if (match[3] === "\n" && field.lastIndex < text.length) rows.push([]);
    if (match[3] === "") break;
  }
  return rows;
}
