/** The codes that Excel answers with; the client turns each into an `OfficeExtension.Error` of the same code. */
export type RichApiErrorCode =
  | "AccessDenied" | "ApiNotFound" | "BadPassword" | "FilteredRangeConflict" | "FormulaLengthExceedsLimit"
  | "GeneralException" | "InactiveWorkbook" | "InsertDeleteConflict" | "InvalidArgument" | "InvalidBinding"
  | "InvalidOperation" | "InvalidOperationInCellEditMode" | "InvalidReference" | "InvalidRequest" | "InvalidSelection"
  | "ItemAlreadyExists" | "ItemNotFound" | "MemoryLimitReached" | "MergedRangeConflict" | "NonBlankCellOffSheet"
  | "NotImplemented" | "OpenWorkbookLinksBlocked" | "OperationCellsExceedLimit" | "PivotTableRangeConflict"
  | "RangeExceedsLimit" | "RequestAborted" | "RequestPayloadSizeLimitExceeded" | "ResponsePayloadSizeLimitExceeded"
  | "Unauthenticated" | "UnsupportedFeature" | "UnsupportedOperation" | "UnsupportedSheet"; // prettier-ignore

/** A refusal by the host. The engine stops the batch at it and reports where it happened. */
export class RichApiError extends Error {
  constructor(
    readonly code: RichApiErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "RichApiError";
  }
}
