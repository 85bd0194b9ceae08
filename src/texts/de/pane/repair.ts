import type { Cell } from "../../../okr/cell";
import type { Part } from "../../../workbook/repair-port";
import type { SheetPageTexts } from "../../texts";
import { count, form, number, quote, quotedList } from "../grammar";

const parts: Readonly<Record<Part, string>> = {
  page: "Die Seite mit den Tagen des Zeitraums",
  dashboard: "Das Dashboard",
  alignment: "Die Ausrichtung",
  lists: "Das Blatt mit den Listen der Auswahlfelder",
  objectives: "Die Tabelle der Ziele",
  keyResults: "Die Tabelle der Key Results",
  work: "Die Tabelle der Arbeit",
  checkIns: "Die Tabelle der Check-ins",
  reviews: "Die Tabelle der Reviews",
  teams: "Die Tabelle der Teams",
  commitments: "Die Tabelle der Vereinbarungen",
};

export const repair: SheetPageTexts["repair"] = {
  title: "Reparieren",
  text: "Sucht Formeln, Regeln, Namen und Blätter von uns, die fehlen oder geändert sind. Was Sie in Ihre Zellen getippt haben, Ihre Spalten, Zeilen, Blätter, Farben und Notizen bleiben, wie sie sind.",
  looking: "Die Blätter werden mit ihrem Plan verglichen …",
  repairing: "Wird repariert …",
  nothingTitle: "Nichts zu reparieren",
  nothing: (period) => `${period}: Formeln, Regeln und Namen sind alle, wie sie sein sollen.`,
  closedTitle: "Dieser Zeitraum ist abgeschlossen",
  closed: (period) =>
    `${period}: Seine Formeln wurden beim Abschließen zu Werten und stehen als Text in der Tabelle seiner Formeln. Hier wird nichts repariert.`,
  found: (period, mends) => `${period}: ${count(mends, { one: "Stelle", other: "Stellen" })} zu reparieren.`,
  again: "Erneut suchen",
  button: "Reparieren",
  goTo: (cell) => `Zu ${cell}`,
  notShown: "Die Zelle ließ sich nicht zeigen",
  replaces: "Ersetzt, was jemand getippt hat",
  protectedTitle: "Etwas ist geschützt",
  protectedSheets: (sheets) =>
    `${quotedList(sheets)} ${form(sheets.length, { one: "ist geschützt und bleibt", other: "sind geschützt und bleiben" })} ausgenommen. In Excel unter Überprüfen den Blattschutz aufheben, dann erneut suchen.`,
  structure:
    "Die Arbeitsmappe ist geschützt, daher lässt sich kein Blatt neu zeichnen. In Excel unter Überprüfen „Arbeitsmappe schützen“ aufheben, dann erneut suchen.",
  changedTitle: "Inzwischen hat jemand die Blätter geändert",
  changed: "Nichts wurde geschrieben. Das ist jetzt zu reparieren; bitte ansehen und erneut auf Reparieren klicken.",
  failedTitle: "Nichts wurde repariert",
  doneTitle: "Die Blätter sind repariert",
  done: (mended) => `${count(mended, { one: "Stelle wurde", other: "Stellen wurden" })} repariert.`,
  partlyTitle: "Nicht alles ist repariert",
  open: (open) => `${count(open, { one: "Stelle ist", other: "Stellen sind" })} noch offen:`,
  unsure:
    "Es ist nicht bekannt, wie weit es kam. Bitte erneut suchen: Was repariert ist, steht nicht mehr da, und zweimal reparieren schadet nicht.",
  mend: (mend) => {
    switch (mend.mend) {
      case "sheet":
        return mend.part === "page" || mend.part === "dashboard" || mend.part === "alignment" || mend.part === "lists"
          ? `${parts[mend.part]} fehlt: Neu gezeichnet wird das Blatt ${quote(mend.sheet)}.`
          : `${parts[mend.part]} fehlt: Sie wird mit einer leeren Zeile neu gezeichnet. Ihre alten Zeilen kommen nicht zurück.`;
      case "column":
        return `Die Spalte ${quote(mend.header)} fehlt: Sie kommt zurück, mit ihrer Formel oder leer. Falls sie umbenannt wurde, zuerst den alten Namen zurückgeben: Dann sind ihre Werte da.`;
      case "typed-over":
        return `${where(mend)} enthält ${shown(mend.holds)} statt der Formel.`;
      case "other-formula":
        return `${where(mend)} ${form(mend.cells.includes(":") ? 2 : 1, { one: "enthält", other: "enthalten" })} eine andere Formel: ${brief(mend.holds)}`;
      case "cleared":
        return `${where(mend)} ${form(mend.count, { one: "ist", other: "sind" })} leer, ohne Formel.`;
      case "validation":
        return `${where(mend)}: Auswahlfeld, Prüfung oder Hinweis fehlen oder sind geändert.`;
      case "looks":
        return `${where(mend)}: Farben oder Balken, die den Werten folgen, fehlen oder sind doppelt.`;
      case "number-format":
        return `${where(mend)}: Das Zahlenformat ist ${quote(mend.holds)}.`;
      case "name":
        return mend.holds === undefined
          ? `Der Name ${mend.name} fehlt.`
          : `Der Name ${mend.name} steht für ${brief(mend.holds)}, nicht für seine Zelle oder Spalte.`;
      case "room":
        return `Auf der Seite ${form(mend.count, { one: "fehlt", other: "fehlen" })} ${count(mend.count, { one: "Zeile", other: "Zeilen" })}: ${form(mend.count, { one: "Sie kommt", other: "Sie kommen" })} hinzu, und alle Formeln der Seite werden neu geschrieben.`;
    }
  },
};

function where({ cells, header }: { readonly cells: string; readonly header: string | undefined }): string {
  return header === undefined ? cells : `${cells} (${header})`;
}

function shown(cell: Cell): string {
  if (typeof cell === "number") return number(cell);
  if (typeof cell === "string") return quote(brief(cell));
  if (typeof cell === "boolean") return cell ? "WAHR" : "FALSCH";
  const { fault = "etwas anderes" } = (cell ?? {}) as { readonly fault?: string };
  return fault;
}

const LONGEST = 80;

function brief(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
