import type { Access } from "../../sheet/survey";
import { queueFormats } from "./cell-looks";

/** Whether cells may be given other number formats; the protection must be loaded with its options. */
export function mayFormat(protection: Excel.WorksheetProtection): boolean {
  return !protection.protected || protection.options.allowFormatCells === true;
}

/** What protection leaves open of the cells. */
export function queueAccess(
  { protection }: Excel.Worksheet,
  range: Excel.Range,
  access: Access[][]
): (firstRow: number) => void {
  protection.load("protected,options");
  return queueFormats(range, { protection: true }, access, (cell) => {
    if (protection.protected && cell.protection?.locked !== false) return "none";
    return mayFormat(protection) ? "all" : "content";
  });
}
