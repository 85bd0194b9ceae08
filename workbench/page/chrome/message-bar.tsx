import { useWorkbench } from "../use-workbench";
import type { Message } from "../state";
import { Icon } from "./icons";

/** What the workbook refused, or what failed: a sentence, until it is closed. */
export function MessageBar() {
  const workbench = useWorkbench();
  // That nothing is calculated is said as long as it is so, whenever nothing else has to be said.
  const { refusal } = workbench.host.calculation;
  const message: Message | undefined =
    workbench.message ?? (refusal ? { kind: "failure", sentence: refusal } : undefined);
  return (
    <div className="message-place" role="alert" data-region="message">
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
          {message === workbench.message && (
            <button
              type="button"
              className="icon-button"
              aria-label="Close message"
              onClick={() => workbench.say(undefined)}
            >
              <Icon name="close" size={16} />
            </button>
          )}
        </div>
      )}
    </div>
  );
}
