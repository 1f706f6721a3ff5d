import { isNativeError } from "node:util/types";

/** The code of an error of Node's, such as `ENOENT`; empty for other errors. */
export function codeOf(error: unknown): string {
  return isNativeError(error) && "code" in error ? String(error.code) : "";
}
