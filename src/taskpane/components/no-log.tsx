import { Button } from "@fluentui/react-components";
import { useTexts } from "../hooks/language-context";
import { open } from "../navigation";
import { Notice } from "./notice";

/** That a period has no table of check-ins, because it is older than they are or somebody removed it, and the way out. */
export function NoLog() {
  const { pane } = useTexts();
  return (
    <Notice
      intent="info"
      title={pane.checkIn.noTableTitle}
      texts={[pane.checkIn.noTable]}
      actions={<Button onClick={() => open("repair")}>{pane.home.repair.title}</Button>}
    />
  );
}
