import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  way: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: "12px",
    alignItems: "start",
    width: "100%",
    boxSizing: "border-box",
    padding: "12px",
    textAlign: "start",
    fontFamily: tokens.fontFamilyBase,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  first: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    border: `1px solid ${tokens.colorBrandBackground}`,
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
  },
  icon: { fontSize: "24px", lineHeight: 0 },
  title: {
    display: "block",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface WayProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  /** The one that most people want. */
  readonly main?: boolean;
  readonly onClick: () => void;
}

/** A way to go on: a large button that says what lies behind it. */
export function Way({ icon, title, text, main = false, onClick }: WayProps) {
  const styles = useStyles();
  return (
    <button type="button" className={mergeClasses(styles.way, main && styles.first)} onClick={onClick}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <span>
        <span className={styles.title}>{title}</span>
        <span className={styles.text}>{text}</span>
      </span>
    </button>
  );
}
