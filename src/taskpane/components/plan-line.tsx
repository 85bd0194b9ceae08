import { Badge, Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons";
import type { Cell } from "../../okr/cell";
import { useTexts } from "../hooks/language-context";
import { open as goTo, type Line } from "../navigation";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-start", columnGap: "6px" },
  words: { flexGrow: 1, minWidth: 0 },
  id: { color: tokens.colorNeutralForeground3, marginRight: "6px" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  standing: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "6px" },
});

/** Colours beside the word, which says it too. */
const STANDING = {
  Done: "success",
  "On track": "success",
  Behind: "warning",
  "At risk": "danger",
  Missed: "danger",
  Stale: "important",
  "No data": "informative",
  "Not started": "informative",
} as const;

interface PlanLineProps {
  readonly line: Line;
  readonly words: string;
  readonly measured?: { readonly score: Cell; readonly status: string };
  readonly strong?: boolean;
}

/** A line with its words, where it stands, and the way to its form. */
export function PlanLine({ line, words, measured, strong = false }: PlanLineProps) {
  const styles = useStyles();
  const { pane, format, sheets } = useTexts();
  const name = line.id ?? "";
  const status = measured?.status as keyof typeof STANDING | "" | undefined;
  return (
    <div className={styles.line}>
      <div className={styles.words}>
        <Text className={mergeClasses(strong && styles.strong)}>
          <span className={styles.id}>{name}</span>
          {words === "" ? pane.plan.noWords : words}
        </Text>
        {status !== undefined && status !== "" && (
          <span className={styles.standing}>
            <Badge appearance="tint" color={STANDING[status] ?? "informative"}>
              {sheets.words.statuses[status] ?? status}
            </Badge>
            {typeof measured?.score === "number" && <Text size={200}>{format.share(measured.score)}</Text>}
          </span>
        )}
      </div>
      {name !== "" && (
        <Button
          size="small"
          appearance="subtle"
          icon={<EditRegular />}
          aria-label={pane.plan.change(name)}
          onClick={() => goTo("line", line)}
        />
      )}
    </div>
  );
}
