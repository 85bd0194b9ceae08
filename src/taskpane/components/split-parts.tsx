import { Button, Checkbox, Field, Input, makeStyles, Select, Text } from "@fluentui/react-components";
import { AddRegular, DismissRegular } from "@fluentui/react-icons";
import { useRef, useState, type KeyboardEvent } from "react";
import { TEAM_LIMIT } from "../../blueprint/period";
import { TEAM_LEVELS, type TeamLevel } from "../../okr/book";
import type { MorePageTexts } from "../../texts/texts";
import { useTexts } from "../hooks/language-context";
import { useMorePageTexts } from "../hooks/use-more-page-texts";
import type { NameProblem, SplitForm } from "../hooks/use-split";

const useStyles = makeStyles({
  fieldset: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  added: { display: "flex", alignItems: "center", columnGap: "8px" },
  add: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px", marginTop: "8px" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: "8px" },
});

/** Who carries a part: teams of the sheet, and teams or people that come in with it. */
export function SplitParts({ form }: { form: SplitForm }) {
  const styles = useStyles();
  const { sheets } = useTexts();
  const words = useMorePageTexts().split;
  return (
    <fieldset className={styles.fieldset}>
      <Text as="span" weight="semibold">
        <legend>{words.who}</legend>
      </Text>
      {form.candidates.length === 0 && form.added.length === 0 && <Text size={200}>{words.nobody}</Text>}
      {form.candidates.map(({ team, isBelow }) => (
        <div key={team}>
          <Checkbox
            label={isBelow ? words.below(team) : team}
            checked={form.isTicked(team)}
            onChange={(_, { checked }) => form.tick(team, checked === true)}
          />
        </div>
      ))}
      {form.added.map(({ team, level }) => (
        <div key={team} className={styles.added}>
          <Text>{words.isNew(team, sheets.words.levels[level])}</Text>
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={words.remove(team)}
            onClick={() => form.remove(team)}
          />
        </div>
      ))}
      <AddSomeone form={form} />
    </fieldset>
  );
}

function AddSomeone({ form }: { form: SplitForm }) {
  const styles = useStyles();
  const { sheets } = useTexts();
  const words = useMorePageTexts().split;
  const [name, setName] = useState("");
  const [chosen, choose] = useState<TeamLevel>();
  const [wrong, setWrong] = useState<NameProblem>();
  const field = useRef<HTMLDivElement>(null);
  const level = chosen ?? form.usualLevel;

  function add(): void {
    const problem = form.add(name, level);
    setWrong(problem);
    if (!problem) setName("");
    field.current?.querySelector("input")?.focus();
  }

  /** Enter adds here; it must not write the whole form. */
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Enter") return;
    event.preventDefault();
    add();
  }

  return (
    <div ref={field} className={styles.add}>
      <Field label={words.newName} {...(wrong && { validationMessage: sayWrong(wrong, words) })}>
        <Input
          name="newName"
          autoComplete="off"
          value={name}
          onKeyDown={onKeyDown}
          onChange={(_, { value }) => {
            setName(value);
            setWrong(undefined);
          }}
        />
      </Field>
      <div className={styles.row}>
        <Field label={words.level}>
          <Select
            name="newLevel"
            value={level}
            onChange={(_, { value }) => choose(TEAM_LEVELS.find((one) => one === value))}
          >
            {TEAM_LEVELS.map((one) => (
              <option key={one} value={one}>
                {sheets.words.levels[one]}
              </option>
            ))}
          </Select>
        </Field>
        <Button icon={<AddRegular />} onClick={add}>
          {words.add}
        </Button>
      </div>
    </div>
  );
}

function sayWrong(wrong: NameProblem, words: MorePageTexts["split"]): string {
  switch (wrong.problem) {
    case "missing":
      return words.nameMissing;
    case "taken":
      return words.nameTaken(wrong.team);
    case "has-part":
      return words.nameHasPart(wrong.team);
    case "too-long":
      return words.nameTooLong(wrong.length, TEAM_LIMIT);
  }
}
