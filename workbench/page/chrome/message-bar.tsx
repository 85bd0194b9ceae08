import { useWorkbench } from "../use-workbench";
import { Icon } from "./icons";

/** What the workbook refused, or what failed: a sentence, until it is closed. */
export function MessageBar() {
  const workbench = useWorkbench();
  const { message } = workbench;
  return (
    <div className="message-place" role="alert">
      {message && (
        <div className={`message ${message.kind}`}>
          <Icon name="warning" />
          <p>{message.sentence}</p>
          <button
            type="button"
            className="icon-button"
            aria-label="Close message"
            onClick={() => workbench.say(undefined)}
          >
            <Icon name="close" size={16} />
          </button>
        </div>
      )}
    </div>
  );
}
