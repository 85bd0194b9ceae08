import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Link,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Formula } from "../../functions/catalogue";
import { helpPageName } from "../../functions/metadata";
import { helpAddress } from "../commands";
import { FormulaText } from "../components/formula-text";
import { Page } from "../components/page";
import { useTexts } from "../hooks/language-context";
import { CallForm } from "./call-form";

const useStyles = makeStyles({
  text: { display: "block", marginTop: "4px" },
  more: { marginTop: "16px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  panel: { display: "grid", rowGap: "8px", paddingBottom: "12px" },
  list: { margin: 0, paddingLeft: "20px", display: "grid", rowGap: "4px" },
  link: { display: "inline-block", marginTop: "12px", paddingTop: "4px", paddingBottom: "4px" },
});

/** One formula: what it does, a form to fill in and insert it, and what to know about it. */
export function FormulaView({ formula, onBack }: { formula: Formula; onBack: () => void }) {
  const styles = useStyles();
  const words = useTexts().pane.formulaPage;
  const { id, name, signature, text } = formula;
  return (
    <Page title={name} takesFocus backLabel={words.back} onBack={onBack}>
      <Text className={styles.text} lang="en">
        {text.summary}
      </Text>
      <FormulaText>{signature}</FormulaText>
      <CallForm formula={formula} />
      <Accordion className={styles.more} collapsible multiple>
        <More title={words.purpose}>
          {text.purpose.map((paragraph) => (
            <Text key={paragraph} lang="en">
              {paragraph}
            </Text>
          ))}
        </More>
        <More title={words.result}>
          <Text lang="en">{text.result}</Text>
        </More>
        <More title={words.example}>
          {text.examples.slice(0, 1).map((example) => (
            <div key={example.formula}>
              <FormulaText>{example.formula}</FormulaText>
              <Text className={styles.text} lang="en">
                {example.note}
              </Text>
            </div>
          ))}
        </More>
        <More title={words.refusals}>
          <ul className={styles.list}>
            {text.refusals.map(({ note }) => (
              <li key={note}>
                <Text lang="en">{note}</Text>
              </li>
            ))}
          </ul>
        </More>
      </Accordion>
      <Link className={styles.link} href={helpAddress(helpPageName(id))} target="_blank" rel="noopener">
        {words.help(name)}
      </Link>
    </Page>
  );
}

function More({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <AccordionItem value={title}>
      <AccordionHeader as="h2" size="small">
        {title}
      </AccordionHeader>
      <AccordionPanel>
        <div className={styles.panel}>{children}</div>
      </AccordionPanel>
    </AccordionItem>
  );
}
