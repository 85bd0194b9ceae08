import type { SheetTexts } from "../../texts";
import { quote } from "../grammar";

/** A title has at most 32 characters, a hint at most 255, an answer to a wrong entry at most 225. */
export const hints: SheetTexts["hints"] = {
  asOf: {
    title: "Der Tag, an dem gemessen wird",
    text: "Enthält die Formel für das heutige Datum. Ein Datum an ihrer Stelle hält die Arbeitsmappe auf diesem Tag fest.",
  },
  start: { title: "Erster Tag des Zeitraums", text: "An diesem Tag ist der erwartete Fortschritt 0." },
  end: { title: "Letzter Tag des Zeitraums", text: "Key Results ohne eigenes Datum sind an diesem Tag fällig." },
  page: { title: "Team", text: "Das Team, das diese Seite zeigt. Ein anderes aus der Liste der Teams wählen." },
  objectiveId: { title: "ID", text: "Eine kurze ID, nur einmal vergeben. Key Results nennen sie in der Spalte Ziel." },
  serves: { title: "Dient", text: "Die Mission, die Strategie oder der Meilenstein, dem dieses Ziel dient." },
  supports: {
    title: "Unterstützt",
    text: "ID des Key Results der Ebene darüber, das dieses Ziel aufgreift. Ganz oben leer.",
  },
  enough: {
    title: "Reicht es",
    text: "Wenn wir alle Key Results erreichen, erreichen wir dann das Ziel? Wo die Antwort nicht ja ist, fehlt ein Key Result.",
  },
  objectiveWeight: {
    title: "Gewicht",
    text: "Wie viel es neben anderen Zielen im Score des Teams zählt. Leer zählt als 1.",
  },
  measured: {
    title: "Gemessen",
    text: "Key Results, die einen Score haben. Solange es 0 sind, hat auch das Ziel keinen; ab 1 zählen die übrigen als 0.",
  },
  keyResultId: {
    title: "ID",
    text: "Eine kurze ID, nur einmal vergeben. Arbeit nennt sie in der Spalte Soll bewegen.",
  },
  keyResultObjective: { title: "Ziel", text: "ID des Ziels, das dieses Key Result belegt." },
  owner: { title: "Verantwortlich", text: "Die eine Rolle, die dafür einsteht." },
  type: {
    title: "Art",
    text: "Wie der Score berechnet wird. Leer bedeutet automatisch: die Linie vom Ausgangswert zum Zielwert.",
  },
  startValue: { title: "Ausgangswert", text: "Der Wert zu Beginn des Zeitraums." },
  target: {
    title: "Zielwert",
    text: "Der Wert, mit dem es als erreicht gilt. Bei zwischen: das untere Ende. Bei Datum: der Fälligkeitstag.",
  },
  limit: { title: "Grenze", text: "Nur für zwischen, für Leitplanken und für Datum. Sonst leer." },
  current: {
    title: "Aktuell",
    text: "Der Wert des neuesten Check-ins. Leer, solange es keinen gibt; 0 ist ein Wert. Eine Zeile in den Check-ins ändert ihn.",
  },
  unit: { title: "Einheit", text: "Was gezählt wird. %, $, € und £ bestimmen auch, wie die Zahlen aussehen." },
  due: { title: "Fällig", text: "Der Tag, an dem es erreicht sein soll. Leer bedeutet: am letzten Tag des Zeitraums." },
  weight: {
    title: "Gewicht",
    text: "Wie viel es neben den anderen zählt. Leer zählt als 1; mit 0 wird es gezeigt, aber nicht gezählt.",
  },
  state: { title: "Zustand", text: "Verschoben und Abgebrochen verlassen den Score des Ziels." },
  metric: {
    title: "Messgröße",
    text: "Was gemessen wird, überall mit denselben Wörtern. Daran findet die Qualitätsprüfung Doppeltes und Widersprüche.",
  },
  setBy: {
    title: "Festgelegt von",
    text: "Wer es festgelegt hat. Die Hälfte der Key Results und der Arbeit sollte vom Team selbst kommen.",
  },
  ambition: {
    title: "Anspruch",
    text: "Der am Fälligkeitstag erwartete Score: 100\u00a0% für eine Zusage, 70\u00a0% für ein ehrgeiziges Ziel (Stretch). Leer: wie im Zeitraum.",
  },
  chance: {
    title: "Erfolgschance",
    text: "Die geschätzte Wahrscheinlichkeit, für ein Ergebnis, das erreicht wird oder nicht.",
  },
  partOf: { title: "Teil von", text: "ID des Key Results, von dessen Zielwert dieses hier einen Teil trägt." },
  cadence: { title: "Rhythmus", text: "Wie oft es angesehen oder getan wird." },
  evidence: { title: "Beleg", text: "Wo es jeder prüfen kann: ein Bericht, ein Dashboard, eine Datei." },
  reason: { title: "Grund", text: "Warum es verschoben, abgebrochen oder neu ausgerichtet wurde." },
  moves: { title: "Soll bewegen", text: "ID des Key Results, das diese Arbeit unserer Meinung nach bewegt." },
  why: {
    title: "Warum diese Arbeit",
    text: "Die Annahme hinter der Wahl. Beim Review wird sie behalten oder verworfen.",
  },
  quota: { title: "Pensum", text: "Wie viel davon jedes Mal zu tun ist. Es zählt nie in einem Score." },
  quotaUnit: { title: "Einheit des Pensums", text: "Was das Pensum zählt, zum Beispiel Anrufe je Team." },
  driver: { title: "Treiber", text: "ID des Knotens im KPI-Baum, den diese Arbeit bewegen soll." },
  workHypothesis: {
    title: "Hypothese",
    text: "ID der Hypothese, zu der diese Arbeit gehört. Der OKR-Bereich füllt sie aus.",
  },
  hypothesisId: { title: "ID", text: "Eine kurze ID, nur einmal. Die Arbeit nennt sie in ihrer Spalte Hypothese." },
  hypothesisIteration: {
    title: "Durchgang",
    text: "1 für die erste Hypothese über einen Treiber, 2 für die nächste.",
  },
  follows: { title: "Folgt auf", text: "ID der Hypothese davor, die zurück in den Baum ging." },
  hypothesisWork: {
    title: "Wir tun",
    text: "Was getan wird, in wenigen Worten. Die Zeilen der Arbeit nennen diese Hypothese.",
  },
  hypothesisFrom: { title: "Von", text: "Wo der Treiber stand, als die Hypothese aufgestellt wurde." },
  hypothesisTo: { title: "Auf", text: "Was der Treiber erreichen soll." },
  reaches: { title: "Key Result erreicht", text: "Was das Key Result dann erreichen würde." },
  hypothesisReview: { title: "Prüfen am", text: "Der Tag, an dem sie wieder angesehen wird." },
  hypothesisState: {
    title: "Zustand",
    text: "Offen, bis sie angesehen wurde. Behalten: Es geht weiter. Standardprozess: Es bleibt so. Was sich nicht bestätigt, geht zurück in den Baum.",
  },
  reach: { title: "Reichweite", text: "Wie viele Menschen oder Ereignisse es im Quartal berührt, 0 oder mehr." },
  impact: {
    title: "Wirkung",
    text: "Wie viel es bei jedem davon bewirkt: 3 gewaltig, 2 stark, 1 mittel, 0,5 schwach, 0,25 kaum.",
  },
  workConfidence: {
    title: "Zuversicht",
    text: "Wie sicher das ist: 100\u00a0% hoch, 80\u00a0% mittel, 50\u00a0% gering.",
  },
  effort: {
    title: "Aufwand",
    text: "Was es kostet, über 0 und in jeder Zeile in derselben Einheit, zum Beispiel Personenmonate.",
  },
  teamPartOf: { title: "Teil von", text: "Das Team darüber. Ganz oben leer." },
  mission: { title: "Mission", text: "Warum es dieses Team gibt, in einem Satz." },
  trend: {
    title: "Key Result",
    text: "ID des Key Results, dessen Verlauf gezeigt wird. Ein anderes aus der Liste wählen.",
  },
  override: {
    title: "Status von Hand",
    text: "Ein Status anstelle des berechneten, für das, was Zahlen nicht wissen. Warum, steht in Grund. Leer: der berechnete.",
  },
  lastCheckIn: { title: "Letzter Check-in", text: "Der Tag des Check-ins, aus dem Aktuell kommt." },
  confidence: {
    title: "Zuversicht",
    text: "Wie sicher die Verantwortlichen zuletzt waren, dass der Zielwert erreicht wird.",
  },
  entry: { title: "Eintrag", text: "Aus welcher Zeile der Check-ins Aktuell kommt: 1 für die erste Datenzeile." },
  checkInDate: { title: "Datum", text: "Der Tag, an dem der Wert galt. Er darf weit zurückliegen." },
  checkInKeyResult: { title: "Key Result", text: "ID des Key Results, das gemessen wurde." },
  checkInValue: {
    title: "Wert",
    text: "Wo es an diesem Tag stand, in der Einheit des Key Results. WAHR, FALSCH oder eine Chance, oder ein Tag, wo die Art es verlangt.",
  },
  checkInConfidence: {
    title: "Zuversicht",
    text: "Wie sicher es ist, dass der Zielwert erreicht wird: 0\u00a0% bis 100\u00a0%.",
  },
  replacedBy: {
    title: "Ersetzt durch",
    text: "ID der Zeile, die diese berichtigt. Der Aufgabenbereich füllt sie; die Zeile bleibt stehen und zählt nicht mehr.",
  },
  keptCells: {
    title: "Zellen",
    text: "Wie viele Zellen diese Formel hatten. Die Zahl zeigt auf sie und geht mit ihnen mit: Verschobene und gelöschte Zellen fallen hier auf. In geschweiften Klammern: eine Formel für alle.",
  },
  treeId: { title: "ID", text: "Eine kurze, einmalige ID. Die Zeilen darunter nennen sie in ihrer Spalte Darüber." },
  treeParent: { title: "Darüber", text: "ID des Knotens darüber. Leer für die Wurzel eines Baums." },
  treeNode: {
    title: "Knoten",
    text: "Was gemessen wird, überall mit denselben Worten: Abschlüsse je AE. Namen erscheinen nach ihrer Ebene eingerückt.",
  },
  treeSegment: { title: "Segment", text: "Wo gemessen wird, wenn nicht überall: Mittelstand, Region Mitte." },
  treeKeyResult: { title: "Key Result", text: "Nur Wurzeln: ID des Key Results, das der Baum aufgliedert." },
  treeOperator: {
    title: "Rechenart",
    text: "Wie die Knoten darunter diesen ergeben, in ihrer Reihenfolge: Summe, Differenz (der erste minus die übrigen), Produkt, Verhältnis (der erste durch den zweiten). Leer, wo keine sind.",
  },
  treeValue: {
    title: "Wert",
    text: "Knoten ohne etwas darunter: eine Zahl oder ein Bezug auf eine Zelle des eigenen Modells. Die übrigen enthalten eine Formel über die Knoten darunter; der Aufgabenbereich schreibt sie.",
  },
  treeBenchmark: {
    title: "Vergleichswert",
    text: "Was andere erreichen oder ein anderes Segment: das Beste, was zu hoffen ist. Eine Zahl oder ein Bezug. Leer, wo es niemand weiß.",
  },
  treeChoice: {
    title: "Key Result",
    text: "Das Key Result, dessen Treiber gezeigt werden. Eines mit einem KPI-Baum wählen.",
  },
  reviews: {
    title: "Reviews",
    text: "Der Aufgabenbereich fügt diese Zeilen an. Zeilen, die da sind, bleiben, wie sie sind.",
  },
  commitments: {
    title: "Was vereinbart wurde",
    text: "Diese Zeilen fügt der OKR-Bereich hinzu, wenn Messgrößen festgelegt oder geändert werden. Vorhandene Zeilen bleiben, wie sie sind.",
  },
};

const overFormula = "Eine Formel überschrieben";

export const refusals: SheetTexts["refusals"] = {
  date: {
    title: "Kein Datum",
    text: "Ein Datum eingeben, zum Beispiel 2026-12-31, oder die Zelle leer lassen.",
  },
  due: {
    title: "Kein Datum des Zeitraums",
    text: "Ein Datum eingeben, das nicht vor dem ersten Tag des Zeitraums liegt, zum Beispiel 2026-12-31, oder die Zelle leer lassen.",
  },
  doubledId: {
    title: "Diese ID gibt es zweimal",
    text: "Eine andere Zeile dieser Tabelle hat dieselbe ID. Jeder Zeile eine eigene geben: Zeilen werden an ihrer ID erkannt.",
  },
  doubledTeam: {
    title: "Dieses Team gibt es zweimal",
    text: "Eine andere Zeile dieser Tabelle hat denselben Namen. Jedem Team einen eigenen geben: Daran werden Zeilen erkannt.",
  },
  scoreIsFormula: {
    title: overFormula,
    text: "Diese Zelle ist eine Formel. Einen Check-in mit dem neuen Wert anfügen: Aktuell, Score und Status folgen.",
  },
  currentIsFormula: (checkIns) => ({
    title: overFormula,
    text: `Aktuell ist der neueste Check-in. Auf dem Blatt ${quote(checkIns)} eine Zeile mit Datum, Key Result und Wert anfügen, oder den Aufgabenbereich nehmen.`,
  }),
  rollUpIsFormula: (checkIns) => ({
    title: overFormula,
    text: `Diese Zelle ist eine Formel. Auf dem Blatt ${quote(checkIns)} einen Check-in anfügen. Key Result und Ziel folgen.`,
  }),
  pageIsFormula: (sheet) => ({
    title: overFormula,
    text: `Diese Zelle ist eine Formel. In der Tabelle auf dem Blatt ${quote(sheet)} eintragen. Diese Seite folgt.`,
  }),
  columnIsFormula: { title: overFormula, text: "Diese Zelle ist eine Formel, die die anderen Spalten liest." },
  weight: {
    title: "Kein Gewicht",
    text: "Eine Zahl eingeben, die 0 oder größer ist, oder die Zelle leer lassen: Das zählt als 1.",
  },
  share: {
    title: "Kein Anteil",
    text: "Eine Zahl von 0 bis 1 eingeben, zum Beispiel 70\u00a0%, oder die Zelle leer lassen.",
  },
  notBelow0: {
    title: "Keine Zahl ab 0",
    text: "Eine Zahl eingeben, die 0 oder größer ist, oder die Zelle leer lassen.",
  },
  above0: {
    title: "Keine Zahl über 0",
    text: "Eine Zahl eingeben, die größer als 0 ist, oder die Zelle leer lassen.",
  },
  days: { title: "Keine Anzahl von Tagen", text: "Eingeben, wie viele Tage es sind, zum Beispiel 7." },
  types: {
    title: "Keine der Arten",
    text: "Eine der Arten aus der Liste wählen oder die Zelle leer lassen: Das bedeutet automatisch.",
  },
  states: {
    title: "Nicht in der Liste",
    text: "Jedes andere Wort zählt als Aktiv: Nur Verschoben und Abgebrochen verlassen den Score.",
  },
  workStates: {
    title: "Nicht in der Liste",
    text: "Das eigene Wort darf bleiben: Keine Formel liest es.",
  },
  ownWord: {
    title: "Nicht in der Liste",
    text: "Das eigene Wort darf bleiben; die Qualitätsprüfung kennt es vielleicht nicht.",
  },
  units: {
    title: "Nicht in der Liste",
    text: "Das eigene Wort darf bleiben. Nur %, $, € und £ ändern, wie Zahlen aussehen.",
  },
  unknownId: {
    title: "ID nicht gefunden",
    text: "Eine Zeile mit dieser ID gibt es noch nicht. Sie darf bleiben, wenn die Zeile gleich hinzukommt.",
  },
  unknownTeam: {
    title: "Team nicht gefunden",
    text: "Ein Team mit diesem Namen gibt es noch nicht. Er darf bleiben, wenn das Team gleich hinzukommt.",
  },
};

export const comments: SheetTexts["comments"] = {
  asOf: "Der Tag, an dem Scores gemessen werden. Jede Formel, die ein Datum braucht, liest ihn hier.",
  start: "Erster Tag des Zeitraums.",
  end: "Letzter Tag des Zeitraums.",
  ambition: "Der am letzten Tag erwartete Score, wo ein Key Result nichts anderes sagt.",
  checkInDays: "Tage von einem Check-in bis zum nächsten.",
  keyResultRule: "Wie viele Key Results ein Ziel haben soll.",
  objectiveIds: "IDs der Ziele, für Auswahllisten. Wächst mit der Tabelle.",
  keyResultIds: "IDs der Key Results, für Auswahllisten. Wächst mit der Tabelle.",
  teams: "Die Teams, für Auswahllisten. Wächst mit der Tabelle.",
};
