import type { QualityWords } from "./words";

/** JavaScript's own word boundary knows no umlauts. */
const BEGIN = String.raw`(?<![\p{L}\d])`;
const END = String.raw`(?![\p{L}\d])`;

const any = (terms: string) => new RegExp(`${BEGIN}(?:${terms})${END}`, "iu");
/** One of each, in any order; parts of longer words count. */
const both = (terms: string, others: string) => new RegExp(`^(?=[^]*(?:${terms}))[^]*(?:${others})`, "iu");

/**
 * Where a German line tells somebody to do something: the infinitive closes it or stands before "und" and a comma, or the
 * line opens with the noun of it ("Einführung eines …").
 */
const order = (verbs: string, nouns: string) =>
  new RegExp(
    `${BEGIN}(?:${verbs})\\s*(?:[.!;,]|$|(?:und|bis|am|im|in|vor|pro|je)${END})` +
      `|^\\s*(?:${nouns})\\s+(?:von|vom|der|des|eines|einer|neuer|neuen|unseres|unserer)${END}`,
    "iu",
  );

const MONTH = "januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember";
const WHEN =
  String.raw`ende (?:des |dieses |nächsten |der )?(?:jahres|quartals|monats|halbjahres|woche|q[1-4]|h[12]|${MONTH})` +
  String.raw`|(?:jahres|quartals|monats|halbjahres|wochen)ende` +
  String.raw`|(?:diese|nächste)[mnrs]? (?:jahr|quartal|monat|woche)|q[1-4]|h[12]` +
  String.raw`|\d{1,2}\.\s?(?:${MONTH})|${MONTH}|\d{1,2}\.\d{1,2}\.(?:\d{2,4})?|\d{4}-\d{1,2}-\d{1,2}|(?:19|20)\d\d`;

const PEOPLE = "(?:[:*_]?innen)?n?";

/** German, for the same rules as English; verbs stand elsewhere and words grow together, so the patterns differ. */
export const GERMAN: QualityWords = {
  output: order(
    "launchen|starten|(?:auf)?bauen|(?:aus)?liefern|umsetzen|implementieren|erstellen|anlegen|ver(?:öffentlichen|senden|schicken)|" +
      "fertigstellen|deployen|ab(?:halten|schalten)|veranstalten|einstellen|rekrutieren|anwerben|einrichten|aufsetzen|ausrollen|" +
      "durchführen|machen|planen|(?:ein)?fordern|verlangen|vorschreiben|entwickeln|schreiben|(?:zu)?senden|organisieren|" +
      "schulen|trainieren|einführen|(?:um|neu )gestalten|migrieren|installieren|beginnen|beenden|teilnehmen|anrufen|" +
      "besuchen|entwerfen|vorbereiten|herausbringen|bereitstellen|freigeben|ausbilden",
    "launch|start|(?:auf)?bau|auslieferung|umsetzung|implementierung|erstellung|veröffentlichung|versand|fertigstellung|" +
      "einstellung|rekrutierung|einrichtung|rollout|durchführung|planung|entwicklung|organisation|schulung|einführung|" +
      "um?gestaltung|neugestaltung|migration|installation|vorbereitung|bereitstellung|freigabe|ausbildung",
  ),
  activity: any(
    String.raw`\p{L}*anrufe[n]?|e-?mails?|mails|\p{L}*besuche[n]?|(?:\p{L}+-?)?demos|\p{L}*schulungen|trainings|workshops|` +
      String.raw`meetings|\p{L}*besprechungen|\p{L}*einstellungen|personalbestand|kopfzahl|` +
      `(?:\\p{L}*verkäufer|\\p{L}*mitarbeiter|ingenieure?|entwickler)${PEOPLE}|angestellten?|` +
      String.raw`\p{L}*beiträge[n]?|webinare[n]?|veranstaltungen|\p{L}*kampagnen|\p{L}*termine[n]?`,
  ),
  interviews: both("interview|befragung", "kund|nutzer|anwender|käufer|interessent"),
  rate: new RegExp(
    String.raw`%|${BEGIN}(?:\p{L}*-?(?:quoten?|raten?|anteile?|zufriedenheit|bindung|abwanderung|median)|prozent|verhältnis|` +
      String.raw`\p{L}*durchschnitt\p{L}*|conversion|konversion|nps|churn)${END}`,
    "iu",
  ),
  from: any("von|vom"),
  kept: any("(?:bei|ein)?(?:be)?halten|hält|bleib(?:t|en)|mindestens|höchstens|nicht (?:mehr|weniger) als|nie|niemals"),
  total: any(String.raw`gesamt\p{L}*|insgesamt|(?:an)?zahl|\p{L}+zahl|kumuliert\p{L}*|summe|wie viele`),
  vanity: any(
    String.raw`(?:seiten)?aufrufe[n]?|views|log-?ins|(?:\p{L}*nutzer|besucher)${PEOPLE}|\p{L}*konten|accounts|downloads|` +
      String.raw`\p{L}*anmeldungen|registrierungen|follower[n]?|likes|impressions|impressionen|installationen|klicks`,
  ),
  launch: order(
    "launchen|starten|gewinnen|erobern|unterzeichnen|unterschreiben|landen|abschließen|sichern|erwerben|veröffentlichen|" +
      "ausliefern|holen|bekommen|erhalten|bestehen|eröffnen",
    "launch|start|gewinn|unterzeichnung|abschluss|sicherung|erwerb|veröffentlichung|eröffnung",
  ),
  solution: order(
    "bauen|launchen|starten|ausliefern|umsetzen|implementieren|entwickeln|erstellen|deployen|veröffentlichen|ausrollen|" +
      "einführen|migrieren|(?:um|neu )gestalten|abschalten|abstellen|einstellen|stilllegen",
    "bau|launch|start|umsetzung|implementierung|entwicklung|erstellung|veröffentlichung|rollout|einführung|migration|" +
      "neugestaltung|abschaltung|einstellung|stilllegung",
  ),
  rival: both(
    "wettbewerb(?!sfähig)|konkurrent|konkurrenz(?!fähig)|rival|mitbewerb|parität",
    "funktion|features?|parität|kopier|nachbau|gleichziehen|aufholen|mithalten|einholen|gleiche|produkt",
  ),
  due: new RegExp(
    String.raw`${BEGIN}(?:bis|vor|im|am|in|ab|spätestens)\s(?:spätestens\s)?(?:zum\s|zur\s|am\s)?(?:${WHEN})(?:\s(?:19|20)\d\d)?${END}`,
    "giu",
  ),
  number:
    /(?<![\p{L}\d.,])\d[\d.,]*(?:\s?(?:%|k|tsd|mio|mrd))?(?![\p{L}\d])|(?<![\p{L}\d])(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|dutzend|hundert|tausend|million(?:en)?|hälfte|halb|verdoppel\p{L}*|verdreifach\p{L}*)(?![\p{L}\d])/giu,
  longer:
    /(?<![\p{L}\d])(?:(?:dieses|nächstes|pro|jedes) jahr|im jahr|jährlich\p{L}*|langfristig\p{L}*|jahrzehnte?n?|(?:\d+|zwei|drei|vier|fünf|zehn|mehrere[rn]?|viele[nr]?|nächsten|kommenden) jahren?|(?:bis|in|vor) 20\d\d)(?![\p{L}\d])/iu,
  winning:
    /(?<!\p{L})(?:neu(?:e[nrs]?)? ?(?:\p{L}+ ){0,2}kund(?:e|en|innen)|neukunden\p{L}*|kundengewinnung|akquise|akquisition|kaltakquise)(?!\p{L})/iu,
  keeping:
    /(?<!\p{L})(?:\p{L}*abwanderung\p{L}*|churn|\p{L}*bindung|\p{L}*kündigung(?:en|srate|squote)?|verlängerung\p{L}*|\p{L}*erstattung\p{L}*)(?!\p{L})/iu,
};
