import type { WorkbookSurvey } from "../../sheet/survey";
import { type Workbook, WorkbookError } from "../workbook";
import { type Compression, PORTABLE } from "./compression";
import { lookAt } from "./look";
import { openPackage, type WorkbookPackage } from "./package";
import { type WorkbookParts, workbookParts } from "./parts";
import { surveyOf } from "./survey";
import { applyChanges } from "./write/apply";

/** A workbook in a file's bytes. */
export interface XlsxWorkbook extends Workbook {
  /** The file as it stands: the bytes that were opened, until changes were applied. */
  toBytes(): Uint8Array;
}

/**
 * Opens a workbook file; `name` is the file's name without its folder. Throws a {@link WorkbookError} for
 * whatever isn't a workbook that can be read and, later, written: see {@link openPackage}, and `signed`.
 */
export function openXlsx(
  bytes: Uint8Array,
  name: string,
  compression: Compression = PORTABLE
): XlsxWorkbook {
  let state = opened(bytes, compression);
  if (state.parts.source.isSigned) throw new WorkbookError("signed");
  let survey: WorkbookSurvey | null = null;
  return {
    survey: () => promised(() => (survey ??= surveyOf(state.parts, name))),
    look: (looks) => promised(() => looks.map((look) => lookAt(state.parts, look))),
    apply: (changes) =>
      promised(() => {
        if (changes.length === 0) return { sheets: [] };
        const { bytes: changed, applied } = applyChanges(state.parts.source, changes);
        state = opened(changed, compression);
        survey = null;
        return applied;
      }),
    reveal: () => Promise.resolve(),
    toBytes: () => state.bytes,
  } satisfies XlsxWorkbook;
}

interface State {
  readonly bytes: Uint8Array;
  readonly parts: WorkbookParts;
}

function opened(bytes: Uint8Array, compression: Compression): State {
  const source: WorkbookPackage = openPackage(bytes, compression);
  return { bytes, parts: workbookParts(source) };
}

/** The answer as a promise; what is thrown rejects it. */
function promised<T>(answer: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(answer());
  });
}
