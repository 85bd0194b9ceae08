import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  Text,
  Textarea,
} from "@fluentui/react-components";
import { useRef, useState, type FormEvent } from "react";
import { linesOf } from "../../okr/quality/lines";
import type { OpenBook } from "../../workbook/open-book";
import { setAside } from "../agreed-plan";
import { useTexts } from "../hooks/language-context";
import type { EditTurn } from "../hooks/use-edit";
import { open as goTo } from "../navigation";

const useStyles = makeStyles({
  all: { marginTop: "20px" },
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "12px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

const STATES = ["Postponed", "Cancelled"] as const;

/** A key result that does not work: out of the score with its reason, or on to its form. */
export function SetAside({ open, edit }: { open: OpenBook; edit: EditTurn }) {
  const styles = useStyles();
  const { pane, sheets } = useTexts();
  const words = pane.agreed;
  const keyResults = linesOf(open.book).keyResults.filter(({ id }) => id !== "");
  const [chosen, choose] = useState<string>();
  const [state, setState] = useState<(typeof STATES)[number]>("Postponed");
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const id = (keyResults.find((one) => one.id === chosen) ?? keyResults[0])?.id;
  if (id === undefined) return null;

  function write(event: FormEvent, about: string): void {
    event.preventDefault();
    const edited = reason.trim() === "" ? undefined : setAside(open, about, state, reason.trim());
    if (!edited) {
      setMissing(true);
      form.current?.querySelector("textarea")?.focus();
      return;
    }
    void edit
      .write(edited, () => words.isAside(about, sheets.words.states[state]))
      .then((done) => {
        if (!done) return;
        setReason("");
        setMissing(false);
      });
  }

  return (
    <Accordion className={styles.all} collapsible>
      <AccordionItem value="aside">
        <AccordionHeader as="h2">{words.refocus}</AccordionHeader>
        <AccordionPanel>
          <form ref={form} className={styles.form} onSubmit={(event) => write(event, id)} noValidate>
            <Text size={200}>{words.refocusHint}</Text>
            <Field label={words.which}>
              <Select value={id} onChange={(_, { value }) => choose(value)}>
                {keyResults.map((one) => (
                  <option key={one.row} value={one.id}>
                    {`${one.id}  ${one.keyResult}`}
                  </option>
                ))}
              </Select>
            </Field>
            <Field label={words.state}>
              <RadioGroup
                value={state}
                onChange={(_, { value }) => setState(STATES.find((one) => one === value) ?? "Postponed")}
              >
                {STATES.map((one) => (
                  <Radio key={one} value={one} label={words.aside[one]} />
                ))}
              </RadioGroup>
            </Field>
            <Field
              label={words.whyAside}
              required
              {...(isMissing && reason.trim() === "" && { validationMessage: words.whyMissing })}
            >
              <Textarea
                name="whyAside"
                resize="vertical"
                value={reason}
                onChange={(_, { value }) => setReason(value)}
              />
            </Field>
            <div className={styles.actions}>
              <Button type="submit" appearance="primary" disabledFocusable={edit.state.step === "writing"}>
                {words.setAside}
              </Button>
              <Button onClick={() => goTo("line", { table: "keyResults", id })}>{words.openForm}</Button>
            </div>
          </form>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
