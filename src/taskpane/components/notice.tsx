import { makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  notice: { marginTop: "12px", outlineStyle: "none" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  text: { display: "block", marginTop: "4px" },
});

interface NoticeProps {
  readonly intent: "error" | "warning" | "success" | "info";
  readonly title: string;
  readonly texts: readonly string[];
  readonly actions?: ReactNode;
}

/** What became of a step. It takes the focus, so that it is read aloud and its buttons are next. */
export function Notice({ intent, title, texts, actions }: NoticeProps) {
  const styles = useStyles();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    notice.current?.focus({ preventScroll: true });
    // Focus alone scrolls no further than to the first line.
    notice.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <div ref={notice} tabIndex={-1} role="group" aria-label={title} className={styles.notice}>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle>
          {texts.map((text) => (
            <span key={text} className={styles.text}>
              {text}
            </span>
          ))}
        </MessageBarBody>
        {actions !== undefined && <MessageBarActions className={styles.actions}>{actions}</MessageBarActions>}
      </MessageBar>
    </div>
  );
}
