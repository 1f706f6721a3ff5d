import { WorkbookError, type WorkbookFault } from "../workbook";

/** What Excel's error codes mean to a person. */
const FAULTS: Readonly<Record<string, WorkbookFault | undefined>> = {
  InvalidOperationInCellEditMode: "editing-cell",
  AccessDenied: "sheet-protected",
  ItemAlreadyExists: "name-taken",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  InsufficientMemory: "too-large",
  ConnectionFailure: "connection-lost",
  InvalidOrTimedOutSession: "connection-lost",
  ServiceNotAvailable: "connection-lost",
  RequestAborted: "connection-lost",
  ActivityLimitReached: "connection-lost",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
  UnsupportedOperation: "unsupported",
  NotImplemented: "unsupported",
};

/** The error in the project's own terms; what isn't Excel's passes unchanged. */
export function asWorkbookError(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const location = error.debugInfo.errorLocation;
  const detail = location ? `${error.code} (${location})` : error.code;
  return new WorkbookError(FAULTS[error.code] ?? "unexpected", detail, { cause: error });
}

export function isTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && FAULTS[error.code] === "too-large";
}

/** Whether trying another way may help: not while a cell is being edited or Excel can't be reached. */
export function mayTryAgain(error: unknown): boolean {
  if (!(error instanceof OfficeExtension.Error)) return false;
  const fault = FAULTS[error.code];
  return fault !== "editing-cell" && fault !== "connection-lost";
}

/** Work in Excel whose failures are the project's own; one request context from beginning to end. */
export async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw asWorkbookError(error);
  }
}
