import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
} from "@fluentui/react-components";
import type { Draft } from "../../blueprint/period";
import { useTexts } from "../hooks/language-context";
import type { DraftForm } from "../hooks/use-draft";

const useStyles = makeStyles({ fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "12px" } });

/** Scores that are expected on the last day. */
const AMBITIONS = [1, 0.7] as const;
const CHECK_IN_DAYS = [7, 14, 30] as const;
const RULES = ["3 to 5", "up to 3"] as const satisfies readonly Draft["keyResultRule"][];
const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

/** What most teams leave as it is: ambition, rhythm, number of key results, and when the fiscal year begins. */
export function RhythmFields({ form }: { form: DraftForm }) {
  const styles = useStyles();
  const { pane, sheets } = useTexts();
  const words = pane.newWorkbook;
  const { draft } = form;
  return (
    <Accordion collapsible>
      <AccordionItem value="rhythm">
        <AccordionHeader as="h2" size="small">
          {words.more(draft.ambition, draft.checkInDays, form.firstMonth)}
        </AccordionHeader>
        <AccordionPanel className={styles.fields}>
          <Field label={words.ambition}>
            <RadioGroup
              value={String(draft.ambition)}
              onChange={(_, { value }) => form.change("ambition", Number(value))}
            >
              {AMBITIONS.map((ambition) => (
                <Radio key={ambition} value={String(ambition)} label={words.ambitions(ambition)} />
              ))}
            </RadioGroup>
          </Field>
          <Field label={words.checkIns}>
            <Select
              value={String(draft.checkInDays)}
              onChange={(_, { value }) => form.change("checkInDays", Number(value))}
            >
              {CHECK_IN_DAYS.map((days) => (
                <option key={days} value={days}>
                  {words.everyDays(days)}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={sheets.settings.keyResultRule} hint={words.keyResultRuleHint}>
            <Select
              value={draft.keyResultRule}
              onChange={(_, { value }) => {
                const rule = RULES.find((one) => one === value);
                if (rule) form.change("keyResultRule", rule);
              }}
            >
              {RULES.map((rule) => (
                <option key={rule} value={rule}>
                  {sheets.settings.keyResultRules[rule]}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={words.fiscalYear} hint={words.fiscalYearHint}>
            <Select value={String(form.firstMonth)} onChange={(_, { value }) => form.changeFirstMonth(Number(value))}>
              {MONTHS.map((month) => (
                <option key={month} value={month}>
                  {words.month(month)}
                </option>
              ))}
            </Select>
          </Field>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
