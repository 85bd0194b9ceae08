import { Button, Field, makeStyles, Select, Text } from "@fluentui/react-components";
import { useRef, type FormEvent } from "react";
import type { KeyResult } from "../../okr/book";
import type { OpenBook } from "../../workbook/open-book";
import { BookPage } from "../components/book-page";
import { EditOutcome } from "../components/edit-outcome";
import { SplitMethod } from "../components/split-method";
import { SplitParts } from "../components/split-parts";
import { SplitPreview } from "../components/split-preview";
import { SplitWhole } from "../components/split-whole";
import { useTexts } from "../hooks/language-context";
import { useMorePageTexts } from "../hooks/use-more-page-texts";
import { useBook } from "../hooks/use-book";
import { useEdit, type EditTurn } from "../hooks/use-edit";
import { useFocusBack } from "../hooks/use-focus-back";
import { useSplit, type SplitForm } from "../hooks/use-split";
import { open as goTo } from "../navigation";
import { partIds, splitEdit } from "../split-edit";

const useStyles = makeStyles({
  text: { display: "block", marginTop: "8px" },
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "16px", marginTop: "12px" },
  button: { justifySelf: "start" },
});

/** A target divided over teams or people, evenly or not, and all that belongs to it written in one go. */
export function SplitView({ today }: { today: string }) {
  const { pane } = useTexts();
  const reading = useBook(today);
  useFocusBack(reading.refresh);
  return (
    <BookPage title={pane.home.split.title} reading={reading}>
      {(open) => <Split open={open} reload={reading.reload} />}
    </BookPage>
  );
}

function Split({ open, reload }: { open: OpenBook; reload: () => Promise<void> }) {
  const styles = useStyles();
  const { pane } = useTexts();
  const words = useMorePageTexts().split;
  const form = useSplit(open);
  const edit = useEdit(reload);
  const toPlan = <Button onClick={() => goTo("plan")}>{pane.home.plan.title}</Button>;
  return (
    <>
      <Text className={styles.text}>{words.intro}</Text>
      <EditOutcome state={edit.state} actions={toPlan} />
      {form.whole ? (
        <Fields open={open} form={form} whole={form.whole} edit={edit} />
      ) : (
        <Text className={styles.text}>{words.none}</Text>
      )}
    </>
  );
}

interface FieldsProps {
  readonly open: OpenBook;
  readonly form: SplitForm;
  readonly whole: KeyResult;
  readonly edit: EditTurn;
}

function Fields({ open, form, whole, edit }: FieldsProps) {
  const styles = useStyles();
  const words = useMorePageTexts().split;
  const element = useRef<HTMLFormElement>(null);
  const { ready } = form;

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!ready) {
      const wrong = element.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
      (wrong ?? element.current?.querySelector<HTMLElement>("[data-not-yet]"))?.focus();
      return;
    }
    void edit
      .write(splitEdit(open, whole, ready), (edited) => words.written(partIds(edited)))
      .then((done) => {
        if (done) form.startOver();
      });
  }

  return (
    <form ref={element} className={styles.form} onSubmit={submit} noValidate>
      <Field label={words.which}>
        <Select name="whole" value={whole.id} onChange={(_, { value }) => form.chooseWhole(value)}>
          {form.wholes.map(({ row, id, keyResult }) => (
            <option key={row} value={id}>{`${id}  ${keyResult}`}</option>
          ))}
        </Select>
      </Field>
      <SplitWhole open={open} whole={whole} existing={form.existing} made={form.madeNow} />
      <SplitParts form={form} />
      <SplitMethod form={form} />
      <SplitPreview open={open} form={form} whole={whole} />
      <Button
        className={styles.button}
        type="submit"
        appearance="primary"
        disabledFocusable={edit.state.step === "writing"}
      >
        {words.write}
      </Button>
    </form>
  );
}
