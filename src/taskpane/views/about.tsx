import { Link, makeStyles, Subtitle2, Text } from "@fluentui/react-components";
import packageFile from "../../../package.json";
import { pane } from "../../texts/en";
import { helpAddress } from "../commands";
import { Page } from "../components/page";
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
  const words = pane.about;
  return (
    <Page title={words.title} takesFocus onBack={() => open("home")}>
      <Text>{words.version(packageFile.version)}</Text>
      <div className={styles.section}>
        <Link className={styles.link} href={helpAddress()} target="_blank" rel="noopener">
          {words.help}
        </Link>
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
