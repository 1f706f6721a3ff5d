import type { Finding } from "../rules/rule";
import { ofSeverity, SEVERITIES, type Severity } from "../settings/settings";
import { refText } from "../sheet/address";
import type { CellMark, Workbook } from "../workbooks/workbook";

/**
 * Colours the cells that the findings are about, in the place of all earlier marks; the cells themselves stay as
 * they are. Where several findings are about a cell it bears the gravest one's colour.
 * @throws WorkbookError `sheet-protected` where a finding's sheet is protected; nothing is marked then
 */
export async function markFindings(
  workbook: Workbook,
  findings: readonly Finding[]
): Promise<void> {
  const marks = new Map<string, CellMark>();
  for (const severity of SEVERITIES) {
    for (const { cell, cells } of ofSeverity(findings, severity)) {
      for (const each of cell ? [cell, ...cells] : cells) {
        const key = refText(each);
        if (!marks.has(key)) marks.set(key, { cell: each, color: MARK_COLORS[severity] });
      }
    }
  }
  await workbook.apply([{ kind: "mark", marks: [...marks.values()] }]);
}

/**
 * Takes all marks away; afterwards the sheets are as if there had never been any.
 * @throws WorkbookError
 */
export async function clearMarks(workbook: Workbook): Promise<void> {
  await workbook.apply([{ kind: "mark", marks: [] }]);
}

/** Light enough for black text, and apart from each other for eyes that tell red from green badly. */
export const MARK_COLORS = {
  error: "#F8CFCB",
  warning: "#FCE3BF",
  info: "#D3E5F8",
} as const satisfies Record<Severity, string>;
