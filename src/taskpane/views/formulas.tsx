import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Link,
  makeStyles,
  SearchBox,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { FORMULAS, type Formula } from "../../functions/catalogue";
import { helpPageName } from "../../functions/metadata";
import { pane } from "../../texts/en";
import { helpAddress } from "../commands";
import { Page } from "../components/page";
import { open } from "../navigation";

const words = pane.formulaList;

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "none", marginTop: "12px" },
  found: { display: "block", marginTop: "8px", color: tokens.colorNeutralForeground2 },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  header: { display: "block", paddingTop: "8px", paddingBottom: "8px" },
  summary: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  panel: { display: "grid", rowGap: "12px", paddingTop: "4px", paddingBottom: "12px" },
  code: {
    display: "block",
    padding: "8px",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    userSelect: "all",
  },
  label: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: "4px 0 0", display: "grid", rowGap: "6px" },
  term: { fontWeight: tokens.fontWeightSemibold },
  described: { margin: 0 },
  link: { display: "inline-block", paddingTop: "4px", paddingBottom: "4px" },
});

/** Every formula of the add-in, from the declarations that Excel itself gets. */
export function FormulasView() {
  const styles = useStyles();
  const [query, setQuery] = useState("");
  const found = FORMULAS.filter((formula) => speaksOf(formula, query));
  return (
    <Page title={words.title} takesFocus onBack={() => open("home")}>
      <SearchBox
        className={styles.search}
        aria-label={words.search}
        placeholder={words.search}
        value={query}
        onChange={(_, { value }) => setQuery(value)}
      />
      <Text className={styles.found} role="status">
        {found.length > 0 ? words.found(found.length) : words.none(query)}
      </Text>
      <Accordion collapsible multiple>
        {found.map((formula) => (
          <AccordionItem key={formula.id} value={formula.id}>
            <AccordionHeader as="h2" expandIconPosition="end">
              <span className={styles.header}>
                <span className={styles.name}>{formula.name}</span>
                <span className={styles.summary}>{formula.text.summary}</span>
              </span>
            </AccordionHeader>
            <AccordionPanel>
              <Described formula={formula} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </Page>
  );
}

function Described({ formula }: { formula: Formula }) {
  const styles = useStyles();
  const { id, name, signature, text } = formula;
  const [example] = text.examples;
  return (
    <div className={styles.panel}>
      <code className={styles.code}>{signature}</code>
      <div>
        <h3 className={styles.label}>{words.arguments}</h3>
        <dl className={styles.list}>
          {formula.arguments.map((argument) => (
            <div key={argument.name}>
              <dt>
                <Text className={styles.term}>{argument.name}</Text>
                {argument.optional && <Text> ({words.optional})</Text>}
              </dt>
              <dd className={styles.described}>
                <Text>{argument.description}</Text>
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <div>
        <h3 className={styles.label}>{words.result}</h3>
        <Text>{text.result}</Text>
      </div>
      {example && (
        <div>
          <h3 className={styles.label}>{words.example}</h3>
          <code className={styles.code}>{example.formula}</code>
          <Text>{example.note}</Text>
        </div>
      )}
      <Link className={styles.link} href={helpAddress(helpPageName(id))} target="_blank" rel="noopener">
        {words.help(name)}
      </Link>
    </div>
  );
}

/** Whether each word of the search is in the formula's name, description or arguments. */
function speaksOf({ name, text, arguments: declared }: Formula, query: string): boolean {
  const said = [name, text.summary, ...text.purpose, ...declared.map((argument) => argument.name)]
    .join(" ")
    .toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word));
}
