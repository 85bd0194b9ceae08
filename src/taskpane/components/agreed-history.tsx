import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { Step } from "../../okr/commitments";
import type { OpenBook } from "../../workbook/open-book";
import type { History } from "../agreed-plan";
import { useTexts } from "../hooks/language-context";
import { useChanges } from "../hooks/use-changes";
import { useMeasures } from "../hooks/use-measures";
import type { Measured } from "../measured";

const useStyles = makeStyles({
  steps: { margin: "4px 0 8px", paddingLeft: "20px", display: "grid", rowGap: "8px" },
  day: { fontWeight: tokens.fontWeightSemibold },
  line: { display: "block" },
});

/** All that was agreed for each key result, the oldest first: what the review looks at. */
export function AgreedHistory({ open, histories }: { open: OpenBook; histories: readonly History[] }) {
  const styles = useStyles();
  const words = useTexts().pane.agreed;
  return (
    <Accordion collapsible multiple>
      {histories.map(({ id, keyResult, steps }) => (
        <AccordionItem key={id} value={id}>
          <AccordionHeader as="h3" size="small">
            {words.entries(id, steps.length)}
          </AccordionHeader>
          <AccordionPanel>
            <Text>{keyResult?.keyResult ?? words.rowGone}</Text>
            <ol className={styles.steps}>
              {steps.map((step) => (
                <li key={step.commitment.row}>
                  <OneStep
                    open={open}
                    step={step}
                    isFirst={step === steps[0]}
                    of={keyResult ?? { unit: "", type: "" }}
                  />
                </li>
              ))}
            </ol>
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

interface OneStepProps {
  readonly open: OpenBook;
  readonly step: Step;
  readonly isFirst: boolean;
  readonly of: Measured;
}

function OneStep({ open, step, isFirst, of }: OneStepProps) {
  const styles = useStyles();
  const words = useTexts().pane.agreed;
  const { show, showWeight, showDay } = useMeasures(open);
  const say = useChanges(open);
  const { commitment, changes } = step;
  const { day, start, target, weight, reason, by } = commitment;
  const first = words.first(show(start, of), show(target, of), showWeight(weight));
  return (
    <>
      <Text className={styles.day}>{showDay(day)}</Text>
      {isFirst && <Text className={styles.line}>{first}</Text>}
      {!isFirst && changes.length === 0 && <Text className={styles.line}>{words.sameAgain}</Text>}
      {changes.map((change) => (
        <Text key={change.measure} className={styles.line}>
          {say(change, of)}
        </Text>
      ))}
      <Text size={200} className={styles.line}>
        {[reason === "" ? words.noReason : reason, ...(by === "" ? [] : [words.signed(by)])].join(" – ")}
      </Text>
    </>
  );
}
