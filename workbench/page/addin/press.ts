import type { Message } from "../state";
import type { AddinFrame } from "./addin";
import type { RibbonButton } from "./manifest";

/** A button of the ribbon: shows the pane, or runs one of the add-in's commands. What cannot be done is said. */
export function press({ action, id, label }: RibbonButton, addin: AddinFrame, say: (message: Message) => void): void {
  if (action.does === "show-pane") return addin.show(action.url, action.title);
  if (!addin.connection?.takesCommands) {
    const sentence = `"${label}" cannot run yet: the add-in is still starting, or takes no commands.`;
    return say({ kind: "failure", sentence });
  }
  void addin.connection.runCommand(action.functionName, id).catch((reason: unknown) => {
    const why = reason instanceof Error ? reason.message : String(reason);
    say({ kind: "failure", sentence: `"${label}" failed. ${why}` });
  });
}
