import { Badge, Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { useTexts } from "../hooks/language-context";
import { open as goTo, type Line } from "../navigation";
import { standingOf, type Measured, type Standing } from "../standing";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-start", columnGap: "6px" },
  words: { flexGrow: 1, minWidth: 0 },
  id: { color: tokens.colorNeutralForeground3, marginRight: "6px" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  note: { color: tokens.colorNeutralForeground3 },
  standing: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "6px", marginTop: "2px" },
  change: { flexShrink: 0, minWidth: "32px", height: "32px" },
});

interface PlanLineProps {
  readonly line: Line;
  readonly words: string;
  readonly measured?: Measured;
  readonly strong?: boolean;
  /** Whether a person comes back from this line: then it takes the focus. */
  readonly takesFocus?: boolean;
}

/** A line with its words, where it stands, and the way to its form. */
export function PlanLine({ line, words, measured, strong = false, takesFocus = false }: PlanLineProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) element.current?.querySelector("button")?.focus();
  }, [takesFocus]);
  const name = line.id ?? "";
  return (
    <div ref={element} className={styles.line}>
      <div className={styles.words}>
        <Text className={mergeClasses(strong && styles.strong)}>
          {name !== "" && <span className={styles.id}>{name}</span>}
          {words === "" ? pane.plan.noWords : words}
        </Text>
        {measured && <StandingBadge standing={standingOf(measured)} />}
        {name === "" && (
          <Text block size={200} className={styles.note}>
            {pane.plan.noId}
          </Text>
        )}
      </div>
      {name !== "" && (
        <Button
          className={styles.change}
          size="small"
          appearance="subtle"
          icon={<EditRegular />}
          aria-label={pane.plan.change(name)}
          title={pane.plan.change(name)}
          onClick={() => goTo("line", line)}
        />
      )}
    </div>
  );
}

/** Colours beside the word, which says it too. */
const COLORS = {
  Done: "success",
  "On track": "success",
  Behind: "warning",
  "At risk": "danger",
  Missed: "danger",
  Stale: "important",
  "No data": "informative",
  "Not started": "informative",
} as const;

/** A word and a colour for where a line stands; an error value is no word. */
export function StandingBadge({ standing }: { standing: Standing }) {
  const styles = useStyles();
  const { pane, format, sheets } = useTexts();
  switch (standing.kind) {
    case "none":
      return null;
    case "calculating":
      return <Text block size={200} className={styles.note} children={pane.book.calculating} />;
    case "fault":
      return <Text block size={200} className={styles.note} children={pane.plan.fault(standing.fault)} />;
    case "at-rest": {
      const word = sheets.words.states[standing.state as keyof typeof sheets.words.states] ?? standing.state;
      return (
        <span className={styles.standing}>
          <Badge appearance="outline" color="informative" children={word} />
        </span>
      );
    }
    case "status": {
      const { status, score } = standing;
      return (
        <span className={styles.standing}>
          <Badge appearance="tint" color={COLORS[status as keyof typeof COLORS] ?? "informative"}>
            {sheets.words.statuses[status as keyof typeof sheets.words.statuses] ?? status}
          </Badge>
          {score !== undefined && <Text size={200}>{format.share(score)}</Text>}
        </span>
      );
    }
  }
}
