import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  way: { justifyContent: "flex-start", width: "100%", textAlign: "start", fontWeight: "normal" },
});

interface SmallWayProps {
  readonly icon: ReactNode;
  readonly title: string;
  /** What lies behind it, for those who ask. */
  readonly text: string;
  readonly onClick: () => void;
}

/** A way to go on that most people do not need today. */
export function SmallWay({ icon, title, text, onClick }: SmallWayProps) {
  const styles = useStyles();
  return (
    <Button className={styles.way} appearance="subtle" icon={<>{icon}</>} title={text} onClick={onClick}>
      {title}
    </Button>
  );
}
