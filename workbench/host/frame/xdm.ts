/** The envelope of every message between the page and the host: JSON text through `postMessage`. */
export interface Envelope {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin?: string;
  readonly _data?: unknown;
  /** 0 call, 1 register an event, 2 unregister. */
  readonly _actionType?: number;
  readonly _serializerVersion?: number;
}

export const ActionKind = { Call: 0, Register: 1, Unregister: 2 } as const;

const REQUEST = 0;
const RESPONSE = 1;

/** The message, if it is a request of this conversation; anything else on the window is none of our business. */
export function requestIn(text: string, conversation: string): Envelope | undefined {
  let message: Partial<Envelope> | null;
  try {
    message = JSON.parse(text) as Partial<Envelope> | null;
  } catch {
    return undefined;
  }
  if (typeof message !== "object" || message?._messageType !== REQUEST) return undefined;
  return message._conversationId === conversation ? (message as Envelope) : undefined;
}

export function answerTo(request: Envelope, origin: string, data: unknown, forEvent = false): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: forEvent ? 1 : 0,
    _serializerVersion: 1,
  });
}

/** A call of the host's own, for example to move the focus into the pane. */
export function notification(conversation: string, origin: string, number: number, data: unknown): string {
  return JSON.stringify({
    _messageType: REQUEST,
    _actionType: ActionKind.Call,
    _actionName: "Office_notifyAgave",
    _conversationId: `${conversation}_ntf`,
    _correlationId: number,
    _origin: origin,
    _data: data,
    _serializerVersion: 1,
  });
}
