import { makeStyles, SearchBox, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { FORMULAS, type Formula } from "../../functions/catalogue";
import { Page } from "../components/page";
import { useTexts } from "../hooks/language-context";
import { open } from "../navigation";
import { FormulaView } from "./formula";

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "none", marginTop: "12px" },
  found: { display: "block", margin: "8px 0", color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  formula: {
    display: "block",
    width: "100%",
    boxSizing: "border-box",
    padding: "8px",
    textAlign: "start",
    fontFamily: tokens.fontFamilyBase,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorTransparentBackground,
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: {
    display: "block",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  summary: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Every formula of the add-in, from the declarations that Excel itself gets; one of them at a time fills the pane. */
export function FormulasView() {
  const styles = useStyles();
  const words = useTexts().pane.formulaList;
  const [query, setQuery] = useState("");
  const [chosen, choose] = useState<Formula>();
  if (chosen) return <FormulaView formula={chosen} onBack={() => choose(undefined)} />;
  const found = FORMULAS.filter((formula) => speaksOf(formula, query));
  return (
    <Page title={words.title} takesFocus onBack={() => open("home")}>
      <SearchBox
        className={styles.search}
        aria-label={words.search}
        placeholder={words.search}
        value={query}
        dismiss={{ "aria-label": words.clear }}
        onChange={(_, { value }) => setQuery(value)}
      />
      <Text className={styles.found} role="status">
        {found.length > 0 ? words.found(found.length) : words.none(query)}
      </Text>
      <ul className={styles.list}>
        {found.map((formula) => (
          <li key={formula.id}>
            <button type="button" className={styles.formula} onClick={() => choose(formula)}>
              <span className={styles.name}>{formula.name}</span>
              <span className={styles.summary} lang="en">
                {formula.text.summary}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Page>
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
