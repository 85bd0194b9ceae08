import { TEMPLATES, type TemplateName } from "../../src/blueprint/templates/catalogue";
import type { KeyResultRow, Template, WorkRow } from "../../src/blueprint/templates/template";
import { LANGUAGES, type Language } from "../../src/texts/languages";
import { templateTextsOf } from "../../src/texts/template-languages";

export const NAMES = Object.keys(TEMPLATES) as TemplateName[];
/** Blank has nothing to say and nothing to measure. */
export const FILLED = NAMES.filter((name) => name !== "blank");

/** In place of the team that a workbook is made for: it has no name in a template. */
export const OWN = "";

export function templateOf(name: TemplateName, language: Language = "en"): Template {
  return TEMPLATES[name](templateTextsOf(language));
}

/** Templates in every language, for `describe.each`: name, language, template. */
export function each(names: readonly TemplateName[]): [TemplateName, Language, Template][] {
  return LANGUAGES.flatMap((language) =>
    names.map((name): [TemplateName, Language, Template] => [name, language, templateOf(name, language)]),
  );
}

export function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id);
}

export function doubled(values: readonly string[]): string[] {
  return values.filter((value, i) => values.indexOf(value) !== i);
}

export function linesOf({ keyResults, work }: Template): readonly (KeyResultRow | WorkRow)[] {
  return [...keyResults, ...work];
}

export function byCrew(template: Template): readonly (KeyResultRow | WorkRow)[] {
  return linesOf(template).filter(({ setBy }) => (setBy ?? "crew") === "crew");
}

/** Everything that a template says in words, with where it says it. Ids, teams' names and words of lists are none. */
export function wordsIn({ mission, teams, objectives, keyResults, work }: Template): { at: string; said: string }[] {
  const say = (at: string, fields: Readonly<Record<string, string | undefined>>) =>
    Object.entries(fields).flatMap(([field, said]) => (said === undefined ? [] : [{ at: `${at}.${field}`, said }]));
  return [
    { at: "mission", said: mission },
    ...teams.flatMap(({ team, mission }) => say(team, { mission })),
    ...objectives.flatMap(({ id, objective, owner, serves }) => say(id, { objective, owner, serves })),
    ...keyResults.flatMap(({ id, keyResult, metric, owner, evidence }) =>
      say(id, { keyResult, metric, owner, evidence }),
    ),
    ...work.flatMap(({ id, work, why, owner, quotaUnit }) => say(id, { work, why, owner, quotaUnit })),
  ];
}
