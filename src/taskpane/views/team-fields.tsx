import { Field, Select, Textarea } from "@fluentui/react-components";
import { TEAM_LEVELS } from "../../okr/book";
import { TEMPLATES, type TemplateName } from "../../blueprint/templates/catalogue";
import { useTexts } from "../hooks/language-context";
import type { DraftForm } from "../hooks/use-draft";
import { useTemplateTexts } from "../hooks/use-template-texts";
import { DraftEntry } from "./draft-entry";

const NAMES = Object.keys(TEMPLATES) as TemplateName[];

/** Whose workbook it is, and with which words it opens. */
export function TeamFields({ form }: { form: DraftForm }) {
  const { pane, sheets } = useTexts();
  const templates = useTemplateTexts();
  const words = pane.newWorkbook;
  return (
    <>
      <DraftEntry form={form} field="team" label={words.team} hint={words.teamHint} />
      <Field label={words.level}>
        <Select
          value={form.draft.level}
          onChange={(_, { value }) => {
            const level = TEAM_LEVELS.find((one) => one === value);
            if (level) form.change("level", level);
          }}
        >
          {TEAM_LEVELS.map((level) => (
            <option key={level} value={level}>
              {sheets.words.levels[level]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.templateField} hint={templates[form.templateName].text}>
        <Select
          value={form.templateName}
          onChange={(_, { value }) => {
            const name = NAMES.find((one) => one === value);
            if (name) form.chooseTemplate(name);
          }}
        >
          {NAMES.map((name) => (
            <option key={name} value={name}>
              {templates[name].title}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.mission} hint={form.template.mission === "" ? words.missionHint : words.missionOfTemplate}>
        <Textarea
          resize="vertical"
          value={form.draft.mission}
          placeholder={form.template.mission}
          onChange={(_, { value }) => form.change("mission", value)}
        />
      </Field>
    </>
  );
}
