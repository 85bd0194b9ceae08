import type { KeyResult, Objective } from "../../../src/okr/book";
import type { Rule } from "../../../src/okr/quality/finding";
import { bookOf, findings, LAST, places, rules, withKeyResult, withObjective } from "./a-book";

test("the book that the tests start from breaks no rule", () => expect(findings(bookOf())).toEqual([]));

describe("what a key result's words and cells are asked", () => {
  test.each<[string, Rule, Partial<KeyResult>, string[]]>([
    ["work poses as a result", "WORK_AS_KR", { keyResult: "Implement a training program" }, ["keyResults 0 keyResult"]],
    ["a result is none", "WORK_AS_KR", { keyResult: "Average deal size increases to $50,000" }, []],
    ["without a number anywhere", "NO_NUMBER", { start: null, target: null, keyResult: "Better leads" }, ["keyResults 0 keyResult"]],
    ["the cells hold the numbers", "NO_NUMBER", { keyResult: "Better leads" }, []],
    ["a percentage has its ends by itself", "NO_NUMBER", { start: null, target: null, keyResult: "Better leads", type: "percent" }, []],
    ["no metric", "NO_METRIC", { metric: "" }, ["keyResults 0 metric"]],
    ["what is done or not needs none", "NO_METRIC", { metric: "", type: "binary" }, []],
    ["a blank start", "NO_BASELINE", { start: null }, ["keyResults 0 start"]],
    ["zero is a start", "NO_BASELINE", { start: 0 }, []],
    ["a value to be kept needs no start", "NO_BASELINE", { start: null, type: "at most" }, []],
    ["words that keep it say the same", "NO_BASELINE", { start: null, type: "", keyResult: "Leads stay at 100" }, []],
    ["a blank target", "NO_TARGET", { target: null }, ["keyResults 0 target"]],
    ["zero is a target", "NO_TARGET", { target: 0, type: "decrease" }, []],
    ["a chance needs none", "NO_TARGET", { target: null, start: null, type: "binary", chance: 0.6 }, []],
    ["a total of logins", "VANITY_TOTAL", { keyResult: "Total logins grow to 10,000" }, ["keyResults 0 keyResult"]],
    ["a total in the metric", "VANITY_TOTAL", { keyResult: "More of them", metric: "Page views" }, ["keyResults 0 metric"]],
    ["a share is no total", "VANITY_TOTAL", { keyResult: "Weekly users grow to 60", unit: "%" }, []],
    ["a rate is none", "VANITY_TOTAL", { metric: "Login rate" }, []],
    ["one thing to win", "BINARY", { keyResult: "Win the tender of the city", target: null, start: null, type: "" }, ["keyResults 0 type"]],
    ["one from nothing", "BINARY", { start: 0, target: 1, unit: "deals" }, ["keyResults 0 type"]],
    ["100 % from nothing is a share", "BINARY", { start: 0, target: 1, unit: "%" }, []],
    ["declared, without a chance", "BINARY", { type: "binary", start: null, target: null }, ["keyResults 0 chance"]],
    ["declared, with its chance", "BINARY", { type: "binary", start: null, target: null, chance: 0.6 }, []],
    ["declared, with an estimate as the latest value", "BINARY", { type: "binary", start: null, target: null, current: 0.6 }, []],
    ["declared and done", "BINARY", { type: "binary", start: null, target: null, current: true }, []],
    ["a deadline, no measure", "DATE_BASED", { keyResult: "Price list public by 31 March", start: null, target: null, type: "" }, ["keyResults 0 type"]],
    ["declared as a date", "DATE_BASED", { keyResult: "Price list public by 31 March", start: null, target: LAST, type: "date" }, []],
  ])("%s (%s)", (_what, rule, line, wanted) => expect(places(withKeyResult(line), rule)).toEqual(wanted)); // prettier-ignore

  test("work that its type declares is a hint, other work a warning", () => {
    const severity = (line: Partial<KeyResult>) =>
      findings(withKeyResult({ keyResult: "Launch the portal", ...line })).find(({ rule }) => rule === "WORK_AS_KR")
        ?.severity;
    expect([severity({}), severity({ type: "binary", start: null, target: null, chance: 0.5 })]).toEqual([
      "warning",
      "hint",
    ]);
  });
});

describe("what an objective's words are asked", () => {
  test.each<[string, Rule, Partial<Objective>, boolean]>([
    ["a number", "OBJECTIVE_HAS_NUMBER", { objective: "Have 100 happy customers in town" }, true],
    ["a quarter's name is no number", "OBJECTIVE_HAS_NUMBER", { objective: "Be the best in Q3 for buyers" }, false],
    ["three words", "OBJECTIVE_LENGTH", { objective: "Be much better" }, true],
    ["four words", "OBJECTIVE_LENGTH", { objective: "Be much better now" }, false],
    ["what to build", "SOLUTION_IN_OBJECTIVE", { objective: "Build a portal for partners" }, true],
    ["what will be better", "SOLUTION_IN_OBJECTIVE", { objective: "Partners find all they need" }, false],
    ["a rival's features", "RIVAL_CHASING", { objective: "Match every feature of our rivals" }, true],
    ["one's own features", "RIVAL_CHASING", { objective: "Offer features that delight customers" }, false],
    ["years", "NOT_IN_A_QUARTER", { objective: "Lead the market within five years" }, true],
    ["the long run", "NOT_IN_A_QUARTER", { objective: "Secure our long-term place in town" }, true],
    ["another year", "NOT_IN_A_QUARTER", { objective: "Be the first choice by 2030" }, true],
    ["the year of the period", "NOT_IN_A_QUARTER", { objective: "Be the first choice by 2026" }, false],
    ["a year to compare with", "NOT_IN_A_QUARTER", { objective: "Sell far more than last year" }, false],
    ["nothing of the kind", "NOT_IN_A_QUARTER", {}, false],
  ])("%s (%s)", (_what, rule, line, isBroken) =>
    expect(places(withObjective(line), rule)).toEqual(isBroken ? ["objectives 0 objective"] : []),
  );

  test("key results that are all due later make an objective too big for the quarter, one of them does not", () => {
    const due = (...days: (number | null)[]) =>
      places(bookOf({ keyResults: days.map((day, i) => ({ id: `KR${i}`, due: day })) }), "NOT_IN_A_QUARTER");
    expect([due(LAST + 9, LAST + 9), due(LAST + 9, null)]).toEqual([["objectives 0 objective"], []]);
  });

  test("a company and a whole year may think in years", () => {
    const objectives = [{ objective: "Lead the market within five years" }];
    expect(places(bookOf({ objectives, teams: [{ level: "company" }] }), "NOT_IN_A_QUARTER")).toEqual([]);
    expect(places(bookOf({ objectives, period: { end: LAST + 270 } }), "NOT_IN_A_QUARTER")).toEqual([]);
  });
});

describe("German lines, by German words and the same rules", () => {
  test.each<[string, string, string[]]>([
    ["a task at the end", "Ein Schulungsprogramm für alle Verkäufer einführen", ["WORK_AS_KR"]],
    ["a task at the start", "Einführung eines Schulungsprogramms", ["WORK_AS_KR"]],
    ["a task before und", "Portal bauen und Umsatz steigern", ["WORK_AS_KR"]],
    ["headcount", "Zahl der Verkäufer auf 5 erhöhen", ["WORK_AS_KR"]],
    ["a quota", "100 Kaltanrufe pro Monat je Verkäufer", ["WORK_AS_KR"]],
    ["interviews with customers are results", "20 Kundeninterviews durchführen", []],
    ["a result", "Die Pipeline wächst auf 100 aktive Leads", []],
    ["a rate", "Rücklaufquote der E-Mails steigt von 2 % auf 4 %", []],
    ["a result from … to …", "Vertrauenswert von 40 auf 60 aufbauen", []],
    ["a total", "Die Gesamtzahl der Anmeldungen steigt auf 10.000", ["VANITY_TOTAL"]],
    ["a share of users", "Anteil aktiver Nutzer steigt auf 60 %", []],
    ["umlauts begin words too", "Übungsquote wächst auf 60 %", []],
  ])("%s: %s", (_rule, keyResult, wanted) => expect(rules(withKeyResult({ keyResult }), "de")).toEqual(wanted));

  test.each<[string, string, string[]]>([
    ["a number", "100 zufriedene Kunden in der Stadt", ["OBJECTIVE_HAS_NUMBER"]],
    ["what to build", "Ein Portal für unsere Partner bauen", ["SOLUTION_IN_OBJECTIVE"]],
    ["a rival's features", "Mit den Funktionen der Wettbewerber gleichziehen", ["RIVAL_CHASING"]],
    ["years", "In fünf Jahren den Markt anführen", ["NOT_IN_A_QUARTER"]],
    ["a direction", "Unsere Vertriebspipeline ist gesund und tief", []],
    ["to be able to compete", "Unsere Produkte sind wettbewerbsfähig und beliebt", []],
  ])("an objective with %s: %s", (_rule, objective, wanted) =>
    expect(rules(withObjective({ objective }), "de")).toEqual(wanted),
  );

  test.each<[string, string, string[]]>([
    ["one thing to win", "Die Ausschreibung der Stadt gewinnen", ["NO_TARGET", "NO_NUMBER", "BINARY"]],
    ["a deadline", "Die Preisliste ist bis zum 31. März öffentlich", ["NO_TARGET", "NO_NUMBER", "DATE_BASED"]],
    ["the end of the quarter", "Die Preisliste ist bis Ende des Quartals öffentlich", ["NO_TARGET", "NO_NUMBER", "DATE_BASED"]],
    ["a number in words", "Umsatz auf drei Millionen", ["NO_TARGET"]],
    ["a value to be kept", "Abwanderung bleibt unter 2 %", ["NO_TARGET"]],
  ])("without cells beside it, %s: %s", (_rule, keyResult, wanted) =>
    expect(rules(withKeyResult({ keyResult, start: null, target: null, type: "" }), "de")).toEqual(wanted),
  ); // prettier-ignore
});
