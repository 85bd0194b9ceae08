import { Button, Field, Input, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, type FormEvent } from "react";
import { nameOf } from "../../okr/kpi/forest";
import { kpiTextsOf } from "../../texts/kpi-languages";
import { useLanguage } from "../hooks/language-context";
import { useHypothesisMessage } from "../hooks/use-hypothesis-message";
import type { HypothesisForm } from "../hooks/use-hypotheses";
import type { TreeTab } from "../hooks/use-tree";
import { useTreeTexts } from "../hooks/use-tree-texts";
import { driversOf } from "../hypothesis-draft";
import { HypothesisPieces } from "./hypothesis-pieces";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "10px",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  values: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", columnGap: "8px", alignItems: "start" },
  input: { minWidth: 0, width: "100%" },
  sentence: { padding: "8px 10px", backgroundColor: tokens.colorNeutralBackground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface HypothesisFormProps {
  readonly tree: TreeTab;
  readonly form: HypothesisForm;
  readonly isBusy: boolean;
}

/** A hypothesis as it is written: the driver, from where to where, the Work, and the sentence that comes of it. */
export function HypothesisFormView({ tree, form, isBusy }: HypothesisFormProps) {
  const styles = useStyles();
  const { language } = useLanguage();
  const { hypotheses: words } = useTreeTexts();
  const element = useRef<HTMLFormElement>(null);
  const title = useId();
  const { draft, read } = form;
  useEffect(() => {
    element.current?.querySelector<HTMLElement>("[name='driver']")?.focus();
  }, []);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const wrong = await form.save();
    if (wrong !== undefined) element.current?.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
  }

  return (
    <form ref={element} className={styles.form} aria-labelledby={title} noValidate onSubmit={(e) => void submit(e)}>
      <h2 id={title} className={styles.heading}>
        {words.form}
      </h2>
      <Driver tree={tree} form={form} />
      {read.node !== undefined && (
        <>
          <Text block size={200}>
            {words.iteration(read.iteration, read.follows)}
          </Text>
          <div className={styles.values}>
            <TextField form={form} field="from" label={words.from} value={read.shown.from} />
            <TextField form={form} field="to" label={words.to} value={read.shown.to} hint={words.toHint} />
          </div>
          {read.reaches === undefined && !("to" in read.problems) && (
            <Text block size={200}>
              {words.noReach}
            </Text>
          )}
          <HypothesisPieces form={form} />
          <div className={styles.values}>
            <TextField form={form} field="review" label={words.review} value={read.shown.review} />
            <Field label={words.by} hint={words.byHint}>
              <Input
                className={styles.input}
                name="by"
                value={form.by}
                onChange={(_, { value }) => form.typeBy(value)}
              />
            </Field>
          </div>
          <section className={styles.sentence} aria-label={words.said}>
            <Text>{kpiTextsOf(language).hypothesis(read.words)}</Text>
          </section>
        </>
      )}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {words.save(Math.max(1, draft.pieces.filter(({ work }) => work.trim() !== "").length))}
        </Button>
        <Button onClick={form.close}>{words.cancel}</Button>
      </div>
    </form>
  );
}

/** The drivers of the tree, each below the one that it makes. */
function Driver({ tree, form }: { tree: TreeTab; form: HypothesisForm }) {
  const { hypotheses: words } = useTreeTexts();
  const message = useHypothesisMessage(form);
  const { forest } = tree;
  return (
    <Field label={words.driver} required {...message("driver")}>
      <Select
        name="driver"
        value={form.draft.driver ?? ""}
        onBlur={() => form.leave("driver")}
        onChange={(_, { value }) =>
          form.change({ driver: value === "" ? undefined : value, from: undefined, to: undefined, next: undefined })
        }
      >
        <option value="">{words.choose}</option>
        {driversOf(tree).map((i) => {
          const node = forest.nodes[i]!;
          const name = `${node.id} ${nameOf(node)}${node.segment === "" ? "" : ` (${node.segment})`}`;
          return (
            <option key={node.id} value={node.id}>
              {"\u00a0\u00a0".repeat(forest.level(i) - 2) + name}
            </option>
          );
        })}
      </Select>
    </Field>
  );
}

interface TextFieldProps {
  readonly form: HypothesisForm;
  readonly field: "from" | "to" | "review";
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
}

function TextField({ form, field, label, value, hint }: TextFieldProps) {
  const styles = useStyles();
  const message = useHypothesisMessage(form);
  return (
    <Field label={label} required {...(hint !== undefined && { hint })} {...message(field)}>
      <Input
        className={styles.input}
        name={field}
        autoComplete="off"
        value={value}
        onBlur={() => form.leave(field)}
        onChange={(_, data) => form.change({ [field]: data.value })}
      />
    </Field>
  );
}
