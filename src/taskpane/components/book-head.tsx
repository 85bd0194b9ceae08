import { Button, makeStyles, Text } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons";
import { useTexts } from "../hooks/language-context";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px" },
  words: { flexGrow: 1 },
});

interface BookHeadProps {
  readonly words: string;
  readonly reload: () => Promise<void>;
  /** What the button says, where it does not say that the sheets are read. */
  readonly label?: string;
}

/** Which period it is about, and a way to read it again: the sheets change without the pane. */
export function BookHead({ words, reload, label }: BookHeadProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  return (
    <div className={styles.head}>
      <Text role="status" className={styles.words}>
        {words}
      </Text>
      <Button size="small" appearance="subtle" icon={<ArrowSyncRegular />} onClick={() => void reload()}>
        {label ?? pane.book.reload}
      </Button>
    </div>
  );
}
