import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { useRef, useState, type FormEvent } from "react";
import { TEAM_LEVELS } from "../../okr/book";
import type { OpenBook } from "../../workbook/open-book";
import type { MorePageTexts } from "../../texts/texts";
import { useTexts } from "../hooks/language-context";
import { useMorePageTexts } from "../hooks/use-more-page-texts";
import type { EditTurn } from "../hooks/use-edit";
import { addTeam, checkTeam, type TeamDraft, type TeamProblem } from "../team-list";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "12px", marginTop: "20px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  button: { justifySelf: "start" },
});

interface AddTeamProps {
  readonly open: OpenBook;
  readonly edit: EditTurn;
  readonly onBegin: () => void;
}

/** The form of a team or person that comes into the sheet of the teams. */
export function AddTeam({ open, edit, onBegin }: AddTeamProps) {
  const styles = useStyles();
  const { sheets } = useTexts();
  const words = useMorePageTexts().teams;
  const blank: TeamDraft = { team: "", level: "team", partOf: open.book.teams[0]?.team ?? "", mission: "" };
  const [changes, setChanges] = useState<Partial<TeamDraft>>({});
  const [wasTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const draft = { ...blank, ...changes };
  const wrong = checkTeam(open, draft);
  const isShown = wrong && (wasTried || wrong.problem !== "missing");
  const change = (changed: Partial<TeamDraft>): void => setChanges((before) => ({ ...before, ...changed }));

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (wrong) {
      form.current?.querySelector<HTMLInputElement>('[name="team"]')?.focus();
      return;
    }
    onBegin();
    void edit
      .write(addTeam(open, draft), () => words.added(draft.team.trim()))
      .then((done) => {
        if (!done) return;
        setChanges({});
        setTried(false);
      });
  }

  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <h2 className={styles.heading}>{words.add}</h2>
      <Field label={words.name} required {...(isShown && { validationMessage: sayWrong(wrong, words) })}>
        <Input name="team" autoComplete="off" value={draft.team} onChange={(_, { value }) => change({ team: value })} />
      </Field>
      <Field label={words.level}>
        <Select
          name="level"
          value={draft.level}
          onChange={(_, { value }) => change({ level: TEAM_LEVELS.find((one) => one === value) ?? "team" })}
        >
          {TEAM_LEVELS.map((level) => (
            <option key={level} value={level}>
              {sheets.words.levels[level]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.above} hint={words.aboveHint}>
        <Select name="partOf" value={draft.partOf} onChange={(_, { value }) => change({ partOf: value })}>
          <option value="" />
          {open.book.teams.map(({ row, team }) => (
            <option key={row} value={team}>
              {team}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.mission} hint={words.missionHint}>
        <Textarea
          name="mission"
          resize="vertical"
          value={draft.mission}
          onChange={(_, { value }) => change({ mission: value })}
        />
      </Field>
      <Button
        className={styles.button}
        type="submit"
        appearance="primary"
        disabledFocusable={edit.state.step === "writing"}
      >
        {words.addIt}
      </Button>
    </form>
  );
}

function sayWrong(wrong: TeamProblem, words: MorePageTexts["teams"]): string {
  switch (wrong.problem) {
    case "missing":
      return words.nameMissing;
    case "taken":
      return words.nameTaken(wrong.team);
    case "too-long":
      return words.nameTooLong(wrong.length, wrong.limit);
  }
}
