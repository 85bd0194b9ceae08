import { Button, makeStyles, Spinner, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { OpenBook } from "../../workbook/open-book";
import { useTexts } from "../hooks/language-context";
import type { BookReading } from "../hooks/use-book";
import { open } from "../navigation";
import { Notice } from "./notice";
import { Page } from "./page";

const useStyles = makeStyles({
  looking: { marginTop: "16px", justifyContent: "flex-start" },
  said: { ":not(:empty)": { marginTop: "8px" } },
});

interface BookPageProps<Opened extends OpenBook> {
  readonly title: string;
  readonly reading: BookReading<Opened>;
  /** Where the way back leads, if not to the start. */
  readonly onBack?: () => void;
  readonly backLabel?: string;
  /** What is said once the period is open: the outcome of the page before, or of a step on this one. */
  readonly said?: string | undefined;
  /** What is said while it is read, where that takes several steps. */
  readonly looking?: string | undefined;
  readonly children: (open: Opened) => ReactNode;
}

/** A page about the period that is open; says so while it is read, where there is none, and where Excel refuses. */
export function BookPage<Opened extends OpenBook>({
  title,
  reading,
  onBack = () => open("home"),
  backLabel,
  said,
  looking,
  children,
}: BookPageProps<Opened>) {
  const styles = useStyles();
  const { pane } = useTexts();
  const words = pane.book;
  const { state, reload } = reading;
  return (
    <Page title={title} takesFocus onBack={onBack} {...(backLabel !== undefined && { backLabel })}>
      {/* Always there, so that what comes into it is read aloud. */}
      <div role="status" className={styles.said}>
        {state.step === "open" && said !== undefined && <Text block>{said}</Text>}
        {state.step === "open" && state.calculating && <Text block>{words.calculating}</Text>}
      </div>
      {state.step === "looking" && <Spinner className={styles.looking} size="small" label={looking ?? words.looking} />}
      {state.step === "none" && (
        <Notice
          intent="info"
          title={words.noneTitle}
          texts={[words.none]}
          actions={<Button onClick={() => open("newWorkbook")}>{pane.home.newWorkbook.title}</Button>}
        />
      )}
      {state.step === "failed" && (
        <Notice
          intent="error"
          title={words.failedTitle}
          texts={[pane.explainWorkbook(state.why)]}
          actions={<Button onClick={() => void reload()}>{pane.failure.tryAgain}</Button>}
        />
      )}
      {state.step === "broken" && (
        <Notice
          intent="error"
          title={pane.failure.brokenTitle}
          texts={[pane.failure.broken, state.message]}
          actions={<Button onClick={() => void reload()}>{pane.failure.tryAgain}</Button>}
        />
      )}
      {state.step === "open" && children(state.open)}
    </Page>
  );
}
