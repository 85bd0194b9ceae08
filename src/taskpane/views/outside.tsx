import { Link, makeStyles, Text } from "@fluentui/react-components";
import { helpAddress } from "../commands";
import { Page } from "../components/page";
import { useTexts } from "../hooks/language-context";

const useStyles = makeStyles({ text: { display: "block", marginTop: "12px" } });

/** Shown where there is no Excel: what this page is, and how to get there. */
export function OutsideView() {
  const styles = useStyles();
  const { title, text, how, help } = useTexts().pane.outside;
  return (
    <Page title={title} takesFocus={false}>
      <Text className={styles.text}>{text}</Text>
      <Text className={styles.text}>{how}</Text>
      <Text className={styles.text}>
        <Link href={helpAddress()}>{help}</Link>
      </Text>
    </Page>
  );
}
