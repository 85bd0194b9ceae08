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
          {message.offer && (
            <button
              type="button"
              className="text-button"
              onClick={() => {
                workbench.say(undefined);
                message.offer?.do();
              }}
            >
              {message.offer.label}
            </button>
          )}
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
