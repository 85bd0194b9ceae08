import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  code: {
    display: "block",
    marginTop: "4px",
    padding: "8px",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
    userSelect: "all",
  },
});

/** A formula as Excel reads it, to be copied as a whole. */
export function FormulaText({ children, labelledBy }: { children: string; labelledBy?: string }) {
  const styles = useStyles();
  return (
    <code className={styles.code} {...(labelledBy !== undefined && { "aria-labelledby": labelledBy, role: "group" })}>
      {children}
    </code>
  );
}
