import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Text,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Objective } from "../../okr/book";
import { proof } from "../../okr/quality/proof";
import type { OpenBook } from "../../workbook/open-book";
import { isProblem } from "../../workbook/port";
import { useTexts } from "../hooks/language-context";
import { useWorkbook } from "../hooks/workbook-context";
import { changeOf } from "../line-edit";
import { Notice } from "./notice";

const useStyles = makeStyles({
  proof: { marginLeft: "-10px", marginRight: "-10px" },
  sentence: { display: "block", whiteSpace: "pre-line", marginBottom: "8px" },
});

const ANSWERS = ["yes", "no", "not sure"] as const;

type Answering =
  | { readonly step: "ready" | "kept" }
  | { readonly step: "writing"; readonly enough: string }
  /** Why, as a sentence. */
  | { readonly step: "refused"; readonly why: string };

interface ProofOfProps {
  readonly open: OpenBook;
  readonly objective: Objective;
  readonly reload: () => Promise<void>;
}

/** The sentence in which a team says what it believes, and the question whether the key results are enough. */
export function ProofOf({ open, objective, reload }: ProofOfProps) {
  const styles = useStyles();
  const { pane, quality, sheets } = useTexts();
  const workbook = useWorkbook();
  const [asked, setAsked] = useState<Answering>({ step: "ready" });
  const said = proof(open.book, objective.id);
  const words = quality.proof;
  if (!said) return null;

  async function answer(enough: string): Promise<void> {
    const edit = changeOf(open, { table: "objectives", id: objective.id }, { enough }, undefined);
    if (!edit || asked.step === "writing") return;
    setAsked({ step: "writing", enough });
    try {
      const written = await workbook.edit(edit);
      await reload();
      setAsked(isProblem(written) ? { step: "refused", why: pane.explainWorkbook(written) } : { step: "kept" });
    } catch (error) {
      setAsked({ step: "refused", why: error instanceof Error ? error.message : String(error) });
    }
  }

  return (
    <Accordion collapsible className={styles.proof}>
      <AccordionItem value="proof">
        <AccordionHeader as="h2" size="small">
          {pane.plan.proof(objective.enough === "" ? undefined : answerIn(sheets.words.answers, objective.enough))}
        </AccordionHeader>
        <AccordionPanel>
          <Text className={styles.sentence}>{"lacks" in said ? words.lacks[said.lacks] : words.sentence(said)}</Text>
          <Field label={words.question}>
            <RadioGroup
              value={asked.step === "writing" ? asked.enough : objective.enough}
              onChange={(_, { value }) => void answer(value)}
            >
              {ANSWERS.map((one) => (
                <Radio key={one} value={one} label={sheets.words.answers[one]} />
              ))}
            </RadioGroup>
          </Field>
          <div role="status">
            {asked.step === "writing" && <Text size={200}>{pane.line.saving}</Text>}
            {asked.step === "kept" && <Text size={200}>{pane.plan.kept}</Text>}
          </div>
          {asked.step === "refused" && <Notice intent="error" title={pane.plan.notKept} texts={[asked.why]} />}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

/** The answer in the pane's language; a word of somebody's own as it is. */
function answerIn(answers: Readonly<Record<string, string>>, enough: string): string {
  return answers[enough] ?? enough;
}
