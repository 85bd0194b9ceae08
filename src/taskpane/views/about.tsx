import { Field, Link, makeStyles, Select, Subtitle2, Text } from "@fluentui/react-components";
import packageFile from "../../../package.json";
import { LANGUAGES, nameOf } from "../../texts/languages";
import { helpAddress } from "../commands";
import { Page } from "../components/page";
import { useLanguage, useTexts } from "../hooks/language-context";
import { open } from "../navigation";

const useStyles = makeStyles({
  section: { marginTop: "16px" },
  link: { display: "inline-block", paddingTop: "4px", paddingBottom: "4px" },
  list: { margin: "4px 0 0", paddingLeft: "20px", display: "grid", rowGap: "4px" },
  text: { display: "block", marginTop: "4px" },
});

/** Help, version, and what the add-in promises. */
export function AboutView() {
  const styles = useStyles();
  const words = useTexts().pane.about;
  return (
    <Page title={words.title} takesFocus onBack={() => open("home")}>
      <Text>{words.version(packageFile.version)}</Text>
      <div className={styles.section}>
        <Link className={styles.link} href={helpAddress()} target="_blank" rel="noopener">
          {words.help}
        </Link>
      </div>
      <div className={styles.section}>
        <LanguageField />
      </div>
      <section className={styles.section}>
        <Subtitle2 as="h2">{words.promisesTitle}</Subtitle2>
        <ul className={styles.list}>
          {words.promises.map((promise) => (
            <li key={promise}>
              <Text>{promise}</Text>
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.section}>
        <Subtitle2 as="h2">{words.sharingTitle}</Subtitle2>
        <Text className={styles.text}>{words.sharing}</Text>
      </section>
    </Page>
  );
}

/** Excel's language, or another one for this person. */
function LanguageField() {
  const words = useTexts().pane.about;
  const { ofExcel, chosen, kept, choose } = useLanguage();
  return (
    <Field
      label={words.language}
      hint={words.languageHint}
      {...(!kept && { validationState: "warning", validationMessage: words.languageNotKept })}
    >
      <Select
        value={chosen ?? ""}
        onChange={(_, { value }) => choose(LANGUAGES.find((language) => language === value))}
      >
        <option value="">{words.languageOfExcel(nameOf(ofExcel))}</option>
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {nameOf(language)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
