import { TEMPLATES, type TemplateName } from "../../src/blueprint/templates/catalogue";
import { isProblem } from "../../src/okr/problem";
import { score } from "../../src/okr/score";
import { LANGUAGES, textsOf, type Language } from "../../src/texts/languages";
import { byCrew, doubled, each, FILLED, idsOf, linesOf, NAMES, OWN, templateOf, wordsIn } from "./template-lines";

describe.each(each(NAMES))("%s in %s", (_name, language, template) => {
  const { objectives, keyResults, work, teams } = template;
  const known = teams.map(({ team }) => team);

  test("has each id once, and each team", () => {
    expect([objectives, keyResults, work].map((rows) => doubled(idsOf(rows)))).toEqual([[], [], []]);
    expect(doubled(known)).toEqual([]);
  });

  test("refers only to what is there", () => {
    const missing = (named: readonly (string | undefined)[], there: readonly string[]) =>
      named.filter((one) => one !== undefined && one !== "" && !there.includes(one));
    expect({
      objectives: missing(
        keyResults.map(({ objective }) => objective),
        idsOf(objectives),
      ),
      keyResults: missing(
        [
          ...objectives.map(({ supports }) => supports),
          ...keyResults.map(({ partOf }) => partOf),
          ...work.map(({ moves }) => moves),
        ],
        idsOf(keyResults),
      ),
      teams: missing([...objectives.map(({ team }) => team), ...work.map(({ team }) => team)], known),
      above: missing(
        teams.map(({ partOf }) => partOf),
        known,
      ),
    }).toEqual({ objectives: [], keyResults: [], teams: [], above: [] });
  });

  test("has units that the drop-down offers", () => {
    const { units } = textsOf(language).sheets.words;
    expect(keyResults.map(({ unit }) => unit).filter((unit) => unit !== "" && !(unit in units))).toEqual([]);
  });

  test("gives each team one objective, and several only to a company", () => {
    const several = doubled(objectives.map(({ team = OWN }) => team));
    expect(several.filter((team) => team !== OWN || template.level !== "company")).toEqual([]);
  });

  test("has no two lines of a kind in the same words", () => {
    const twice = (rows: readonly string[]) => doubled(rows.filter((text) => text !== ""));
    expect(twice(objectives.map(({ objective }) => objective))).toEqual([]);
    expect(twice(keyResults.map(({ keyResult }) => keyResult))).toEqual([]);
    expect(twice(work.map(({ work, team = OWN }) => `${team}: ${work}`.replace(/^: $/, "")))).toEqual([]);
  });

  test("has words that are text in every Excel: none begins as a formula does, or is padded", () => {
    expect(wordsIn(template).filter(({ said }) => /^[=+\-@']|^\s|\s$|\s\s|\n/.test(said))).toEqual([]);
  });
});

/** What an owner is called: a role. */
const ROLES: Readonly<Record<Language, RegExp>> = {
  en: /^(Head of .+|Managing Director|.+ (Lead|Manager)(, .+)?)$/,
  de: /^(Leitung .+|Geschäftsführung)$/,
};

describe.each(each(FILLED))("%s in %s, a good example,", (_name, language, template) => {
  const { objectives, keyResults, work } = template;
  const owners = [...objectives, ...keyResults, ...work].map(({ owner }) => owner);

  test("leaves nothing unsaid", () => {
    expect(wordsIn(template).filter(({ said }) => said === "")).toEqual([]);
    expect(idsOf(keyResults.filter(({ evidence }) => evidence === undefined))).toEqual([]);
    expect(idsOf(objectives.filter(({ serves, supports }) => (serves ?? supports) === undefined))).toEqual([]);
    expect(idsOf(work.filter(({ quota, quotaUnit }) => (quota === undefined) !== (quotaUnit === undefined)))).toEqual(
      [],
    );
  });

  test("names roles as owners", () => {
    expect(owners.filter((owner) => !ROLES[language].test(owner))).toEqual([]);
  });

  test.each([
    // what                                  characters  texts
    ["key results, two lines of a column",           62, keyResults.map(({ keyResult }) => keyResult)],
    ["work, two lines of a column",                  62, work.map(({ work }) => work)],
    ["objectives, in larger letters",                66, objectives.map(({ objective }) => objective)],
    ["missions, on one line",                        90, [template.mission, ...template.teams.map(({ mission }) => mission)]],
    ["units of quotas, in their column",             22, work.flatMap(({ quotaUnit = "" }) => quotaUnit)],
    ["owners, on two lines",                         30, owners],
    ["words of owners, which do not break",          16, owners.flatMap((owner) => owner.split(" "))],
  ])("fits the sheets: %s", (_what, room, texts) => {
    expect(texts.filter(({ length }) => length > room)).toEqual([]);
  }); // prettier-ignore

  test("has three to five key results for each objective", () => {
    const counts = idsOf(objectives).map((id) => keyResults.filter(({ objective }) => objective === id).length);
    expect(counts.filter((count) => count < 3 || count > 5)).toEqual([]);
  });

  test("has somewhere to go: start and target differ, and fit the type", () => {
    for (const { id, type, start = null, target = null, limit = null } of keyResults) {
      expect({ id, start }).not.toEqual({ id, start: target });
      expect({ id, problem: isProblem(score(start, target, target, type, limit)) }).toEqual({ id, problem: false });
    }
  });

  test("says how likely it is where a key result is reached or not", () => {
    const binary = keyResults.filter(({ type }) => type === "binary");
    expect(binary.filter(({ start, chance }) => chance === undefined || chance !== start)).toEqual([]);
    expect(keyResults.filter(({ type, chance }) => type !== "binary" && chance !== undefined)).toEqual([]);
  });

  test("believes in work for every key result that no parts carry", () => {
    const moved = [...work.map(({ moves }) => moves), ...keyResults.map(({ partOf }) => partOf)];
    expect(idsOf(keyResults).filter((id) => !moved.includes(id))).toEqual([]);
  });

  test("is set by the crew for at least half", () => {
    expect(byCrew(template).length * 2).toBeGreaterThanOrEqual(linesOf(template).length);
  });

  test("measures each thing once for an objective", () => {
    expect(doubled(keyResults.map(({ objective, metric }) => `${objective}: ${metric}`))).toEqual([]);
  });

  test("divides targets into parts that make the whole, measured alike", () => {
    for (const whole of keyResults) {
      const parts = keyResults.filter(({ partOf }) => partOf === whole.id);
      if (parts.length === 0) continue;
      const sum = (of: "start" | "target") => parts.reduce((sum, part) => sum + (part[of] ?? 0), 0);
      expect({ id: whole.id, start: sum("start"), target: sum("target") }).toEqual({
        id: whole.id,
        start: whole.start,
        target: whole.target,
      });
      for (const { metric, unit } of parts) expect([metric, unit]).toEqual([whole.metric, whole.unit]);
    }
  });
});

describe("the templates for a function", () => {
  const FUNCTIONS = ["sales", "product", "marketing", "customerSuccess", "finance", "engineering"] as const;
  const KEPT = ["at least", "at most", "above", "below", "between"];

  test.each(FUNCTIONS)("%s has one objective, three to six lines of work, a fall and something to keep", (name) => {
    const { objectives, keyResults, work } = templateOf(name);
    expect(objectives).toHaveLength(1);
    expect(work.length).toBeGreaterThanOrEqual(3);
    expect(work.length).toBeLessThanOrEqual(6);
    expect(keyResults.map(({ type }) => type)).toContain("decrease");
    expect(keyResults.filter(({ type }) => KEPT.includes(type))).not.toEqual([]);
  });

  test("use nearly every way to score among them", () => {
    const used = new Set(FUNCTIONS.flatMap((name) => templateOf(name).keyResults.map(({ type }) => type)));
    expect([...used].sort()).toEqual(["at least", "at most", "between", "binary", "decrease", "increase"]);
  });
});

test("every language has the same structure and the same numbers", () => {
  for (const name of NAMES) {
    for (const language of LANGUAGES) expect(wordless(name, language)).toEqual(wordless(name, "en"));
  }
});

/** A template with its words left out: ids, numbers and words of lists stay, and teams are known by their place. */
function wordless(name: TemplateName, language: Language): unknown {
  const template = templateOf(name, language);
  const teams = template.teams.map(({ team }) => team);
  const said = new Set(wordsIn(template).map(({ at }) => at.split(".").at(-1) ?? at));
  const bare = (key: string, value: unknown): unknown => {
    if (key === "team" || (key === "partOf" && teams.includes(String(value)))) return teams.indexOf(String(value));
    return said.has(key) && typeof value === "string" && !/^O\d+$/.test(value) ? "words" : value;
  };
  return JSON.parse(JSON.stringify(template, bare));
}

test("blank has one row in each table, with its id, and nothing that scores", () => {
  const { objectives, keyResults, work, teams } = templateOf("blank");
  expect([objectives, keyResults, work].map((rows) => idsOf(rows))).toEqual([["O1"], ["KR1"], ["W1"]]);
  expect(keyResults[0]).toEqual(expect.not.objectContaining({ start: expect.anything() as unknown }));
  expect(keyResults[0]).toEqual(expect.not.objectContaining({ target: expect.anything() as unknown }));
  expect(wordsIn(templateOf("blank")).filter(({ said }) => said !== "")).toEqual([]);
  expect(teams).toEqual([]);
});

test("each is told apart by its id, which a workbook keeps", () => {
  expect(doubled(NAMES.map((name) => templateOf(name).id))).toEqual([]);
  expect(Object.keys(TEMPLATES)[0]).toBe("blank");
});
