import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { OpenBook } from "../../workbook/open-book";
import { useTexts } from "../hooks/language-context";
import type { BookReading } from "../hooks/use-book";
import { open } from "../navigation";
import { Notice } from "./notice";
import { Page } from "./page";

const useStyles = makeStyles({ looking: { marginTop: "16px", justifyContent: "flex-start" } });

interface BookPageProps {
  readonly title: string;
  readonly reading: BookReading;
  /** Where the way back leads, if not to the start. */
  readonly onBack?: () => void;
  readonly backLabel?: string;
  readonly children: (open: OpenBook) => ReactNode;
}

/** A page about the period that is open; says so while it is read, where there is none, and where Excel refuses. */
export function BookPage({ title, reading, onBack = () => open("home"), backLabel, children }: BookPageProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const words = pane.book;
  const { state, reload } = reading;
  return (
    <Page title={title} takesFocus onBack={onBack} {...(backLabel !== undefined && { backLabel })}>
      {state.step === "looking" && <Spinner className={styles.looking} size="small" label={words.looking} />}
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
      {state.step === "open" && children(state.open)}
    </Page>
  );
}
