import { RichApiError, type RichApiErrorCode } from "../protocol/errors";

/** Ends an operation before it changed anything: a code that add-ins know and a sentence for a person. */
export function refuse(code: RichApiErrorCode, sentence: string): never {
  throw new RichApiError(code, sentence);
}
