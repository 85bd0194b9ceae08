import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef, type ReactNode } from "react";
import { useTexts } from "../hooks/language-context";
import { isAway } from "../navigation";

const useStyles = makeStyles({
  page: {
    boxSizing: "border-box",
    padding: "12px 16px 24px",
    maxWidth: "640px",
    overflowWrap: "anywhere",
  },
  // Excel draws its own menu over the top right corner: 34 x 32 pixels stay free.
  head: { display: "flex", alignItems: "center", columnGap: "4px", minHeight: "32px", paddingRight: "34px" },
  title: {
    margin: 0,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  back: { minWidth: "32px", height: "32px", marginLeft: "-8px" },
});

interface PageProps {
  readonly title: string;
  readonly onBack?: () => void;
  /** Where the way back leads, if not to the start. */
  readonly backLabel?: string;
  /** Whether the title takes the focus: a person came here by a step, and hears where. */
  readonly takesFocus: boolean;
  readonly children: ReactNode;
}

/** A page of the pane: its title, the way back, its content. */
export function Page({ title, onBack, backLabel, takesFocus, children }: PageProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus && !isAway()) heading.current?.focus();
  }, [takesFocus]);
  return (
    <main className={styles.page}>
      <div className={styles.head}>
        {onBack && (
          <Button
            className={styles.back}
            appearance="subtle"
            icon={<ArrowLeftRegular />}
            aria-label={backLabel ?? pane.back}
            onClick={onBack}
          />
        )}
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
      </div>
      {children}
    </main>
  );
}
