import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  Button,
  Field,
  makeStyles,
  Spinner,
  Text,
  Textarea,
} from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent } from "react";
import type { KeyResult } from "../../okr/book";
import type { OpenBook } from "../../workbook/open-book";
import type { WorkbookProblem } from "../../workbook/port";
import { headerOf, type FieldOf } from "../../workbook/to-book";
import { BookPage } from "../components/book-page";
import { LineField } from "../components/line-field";
import { Notice } from "../components/notice";
import { useTexts } from "../hooks/language-context";
import { useBook } from "../hooks/use-book";
import { useCheckedValue } from "../hooks/use-checked-value";
import { useLineForm, type LineForm } from "../hooks/use-line";
import { useMeasures } from "../hooks/use-measures";
import { rowOf } from "../line-edit";
import { fieldsFor } from "../line-fields";
import { open as goTo, useLine, type Line } from "../navigation";
import { mayStand } from "../refused";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: "12px", marginTop: "8px" },
  accordion: { marginLeft: "-12px" },
  more: { display: "grid", rowGap: "12px", margin: "0 0 0 12px" },
  stands: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** The form of an objective, a key result or a piece of work: a new one, or one that is in the sheet. */
export function LineView({ today }: { today: string }) {
  const { pane } = useTexts();
  const line = useLine();
  const reading = useBook(today);
  const words = pane.line;
  if (!line) return null;
  const title = line.id === undefined ? words.add[line.table] : words.change[line.table](line.id);
  return (
    <BookPage title={title} reading={reading} onBack={() => goTo("plan", line)} backLabel={words.back}>
      {(open) =>
        line.id !== undefined && !rowOf(open, line) ? (
          <Notice intent="warning" title={words.goneTitle} texts={[words.gone(line.id)]} />
        ) : (
          <Form open={open} line={line} today={today} reload={reading.reload} />
        )
      }
    </BookPage>
  );
}

interface FormProps {
  readonly open: OpenBook;
  readonly line: Line;
  readonly today: string;
  readonly reload: () => Promise<void>;
}

function Form({ open, line, today, reload }: FormProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const words = pane.line;
  const form = useLineForm(open, line, today);
  const fields = fieldsFor(line.table, form.typed);
  const element = useRef<HTMLFormElement>(null);
  const { saving } = form;
  const [isMoreOpen, setMoreOpen] = useState(false);
  const [wanted, setWanted] = useState<{ readonly field: string }>();

  useEffect(() => {
    if (saving.step === "saved") goTo("plan", { ...line, id: saving.id }, saving.became);
    if (saving.step === "unchanged") goTo("plan", line, "same");
  }, [saving, line]);

  // After it is drawn: a field that is folded away is not there before.
  useEffect(() => {
    if (wanted) element.current?.querySelector<HTMLElement>(`[name="${wanted.field}"]`)?.focus();
  }, [wanted]);

  function goToField(field: string): void {
    if (fields.some((plan) => plan.more && plan.field === field)) setMoreOpen(true);
    setWanted({ field });
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const wrong = await form.save();
    if (wrong !== undefined) goToField(wrong);
  }

  /** What somebody else typed meanwhile stands below the field, what this person typed stays in it. */
  async function readAgain(why: WorkbookProblem): Promise<void> {
    await reload();
    form.goOn();
    const header = "header" in why ? why.header : undefined;
    const changed = fields.find(({ field }) => headerIn(open, line.table, field) === header) ?? fields[0];
    if (changed) goToField(changed.field);
  }

  const more = fields.filter((plan) => plan.more);
  const keyResult = line.table === "keyResults" && open.book.keyResults.find(({ id }) => id === line.id);
  return (
    <form ref={element} className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      {keyResult && <Stands open={open} keyResult={keyResult} />}
      {fields
        .filter((plan) => !plan.more)
        .map((plan) => (
          <LineField key={plan.field} open={open} form={form} plan={plan} own={line.id} />
        ))}
      <Accordion
        className={styles.accordion}
        collapsible
        openItems={isMoreOpen ? ["more"] : []}
        onToggle={(_, { openItems }) => setMoreOpen(openItems.length > 0)}
      >
        <AccordionItem value="more">
          <AccordionHeader as="h2" size="small">
            {words.more}
          </AccordionHeader>
          {/* Not in a panel, which comes in its own time: a field that is gone to has to be there at once. */}
          {isMoreOpen && (
            <div className={styles.more}>
              {more.map((plan) => (
                <LineField key={plan.field} open={open} form={form} plan={plan} own={line.id} />
              ))}
            </div>
          )}
        </AccordionItem>
      </Accordion>
      {form.needsReason && <ReasonField form={form} />}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={saving.step === "saving"}>
          {line.id === undefined ? words.addIt : words.save}
        </Button>
        <Button onClick={() => goTo("plan", line)}>{words.cancel}</Button>
      </div>
      <div role="status">{saving.step === "saving" && <Spinner size="small" label={words.saving} />}</div>
      {saving.step === "refused" && (
        <Notice
          intent="error"
          title={mayStand(saving.why) ? words.unsureTitle : words.refusedTitle}
          texts={[pane.explainWorkbook(saving.why)]}
          actions={<Button onClick={() => void readAgain(saving.why)}>{pane.book.reload}</Button>}
        />
      )}
      {saving.step === "broken" && (
        <Notice intent="error" title={pane.failure.brokenTitle} texts={[pane.failure.broken, saving.message]} />
      )}
    </form>
  );
}

function headerIn({ names }: OpenBook, table: Line["table"], field: string): string {
  return headerOf(names.texts, table, field as FieldOf<typeof table>);
}

/** Where a key result stands is read from the log, so it is not typed here but checked in. */
function Stands({ open, keyResult }: { open: OpenBook; keyResult: KeyResult }) {
  const styles = useStyles();
  const words = useTexts().pane.line;
  const { showDay } = useMeasures(open);
  const shown = useCheckedValue(open);
  const { id, current, lastCheckIn } = keyResult;
  return (
    <div className={styles.stands}>
      <Text>
        {lastCheckIn === null ? words.neverChecked : words.stands(shown(current, keyResult), showDay(lastCheckIn))}
      </Text>
      <Button size="small" onClick={() => goTo("checkIn", { table: "keyResults", id })}>
        {words.checkIn}
      </Button>
    </div>
  );
}

/** Start, target and weight were agreed: a change is recorded with its reason, so that nobody picks cherries. */
function ReasonField({ form }: { form: LineForm }) {
  const words = useTexts().pane.line;
  return (
    <Field
      label={words.reasonForChange}
      required
      hint={words.reasonForChangeHint}
      {...(form.reasonMissing && { validationMessage: words.missing })}
    >
      <Textarea name="reasonForChange" value={form.reason} onChange={(_, { value }) => form.giveReason(value)} />
    </Field>
  );
}
