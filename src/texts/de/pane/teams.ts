import type { MorePageTexts } from "../../texts";
import { quote } from "../grammar";

export const teams: MorePageTexts["teams"] = {
  intro: (sheet) =>
    `Das Blatt ${quote(sheet)} zeigt jedes Team: in der Zelle A1 auswählen. Eine eigene Seite bleibt bei ihrem Team.`,
  introWithoutPage: "Eine eigene Seite zeigt das Quartal eines Teams und bleibt bei ihm.",
  list: "Teams",
  none: "Im Blatt steht noch kein Team.",
  partOf: (team) => `Gehört zu ${team}`,
  noMission: "Noch keine Mission.",
  page: (sheet) => `Zum Blatt ${sheet}`,
  makePage: "Seite anlegen",
  makePageFor: (team) => `Seite für ${team} anlegen`,
  drawing: "Die Seite wird gezeichnet …",
  drawn: (team, sheet) => `${team} hat jetzt das Blatt ${quote(sheet)}.`,
  notShown: "Das Blatt ließ sich nicht zeigen",
  notDrawn: "Es wurde keine Seite gezeichnet",
  add: "Team oder Person hinzufügen",
  name: "Name",
  level: "Ebene",
  above: "Gehört zu",
  aboveHint: "Das Team, zu dem dieses gehört. Leer ganz oben.",
  mission: "Mission",
  missionHint: "Wozu es das Team gibt, in einem Satz.",
  addIt: "In das Blatt aufnehmen",
  added: (team) => `${team} steht im Blatt.`,
  nameMissing: "Einen Namen eingeben.",
  nameTaken: (team) => `${team} ist schon da.`,
  nameTooLong: (length, limit) => `Der Name hat ${length} Zeichen; ${limit} passen hinein.`,
};
