import { Badge, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Severity } from "../../okr/quality/finding";
import { useTexts } from "../hooks/language-context";

const useStyles = makeStyles({
  item: {
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  warning: { borderLeftColor: tokens.colorPaletteYellowBorderActive },
  name: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px" },
  sentence: { display: "block", marginTop: "4px" },
});

interface FoundItemProps {
  readonly name: string;
  readonly severity: Severity;
  /** Of the row that it is about, where the sentence does not say it. */
  readonly id?: string;
  readonly sentence: string;
  /** Ways on from it. */
  readonly children?: ReactNode;
}

/** Something that was found, in a list: what it is called, how much it matters, what it says. */
export function FoundItem({ name, severity, id = "", sentence, children }: FoundItemProps) {
  const styles = useStyles();
  const { severities } = useTexts().quality;
  return (
    <li className={mergeClasses(styles.item, severity === "warning" && styles.warning)}>
      <span className={styles.name}>
        <Text weight="semibold">{name}</Text>
        <Badge appearance="tint" color={severity === "warning" ? "warning" : "informative"}>
          {severities[severity]}
        </Badge>
        {id !== "" && <Text size={200}>{id}</Text>}
      </span>
      <Text className={styles.sentence}>{sentence}</Text>
      {children}
    </li>
  );
}
