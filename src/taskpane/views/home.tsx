import { makeStyles, Text } from "@fluentui/react-components";
import { DocumentAddRegular, InfoRegular, MathFormulaRegular } from "@fluentui/react-icons";
import { Page } from "../components/page";
import { Way } from "../components/way";
import { useTexts } from "../hooks/language-context";
import { open } from "../navigation";

const useStyles = makeStyles({
  intro: { display: "block", marginTop: "4px", marginBottom: "16px" },
  ways: { display: "grid", rowGap: "8px", margin: 0, padding: 0, listStyleType: "none" },
});

/** The ways to go on. */
export function HomeView({ takesFocus }: { takesFocus: boolean }) {
  const styles = useStyles();
  const { title, intro, ways, newWorkbook, formulas, about } = useTexts().pane.home;
  return (
    <Page title={title} takesFocus={takesFocus}>
      <Text className={styles.intro}>{intro}</Text>
      <nav aria-label={ways}>
        <ul className={styles.ways}>
          <li>
            <Way icon={<DocumentAddRegular />} {...newWorkbook} main onClick={() => open("newWorkbook")} />
          </li>
          <li>
            <Way icon={<MathFormulaRegular />} {...formulas} onClick={() => open("formulas")} />
          </li>
          <li>
            <Way icon={<InfoRegular />} {...about} onClick={() => open("about")} />
          </li>
        </ul>
      </nav>
    </Page>
  );
}
