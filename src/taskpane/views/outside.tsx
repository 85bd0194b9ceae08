import { Link, makeStyles, Text } from "@fluentui/react-components";
import { pane } from "../../texts/en";
import { helpAddress } from "../commands";
import { Page } from "../components/page";

const useStyles = makeStyles({ text: { display: "block", marginTop: "12px" } });

/** Shown where there is no Excel: what this page is, and how to get there. */
export function OutsideView() {
  const styles = useStyles();
  const { title, text, how, help } = pane.outside;
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
