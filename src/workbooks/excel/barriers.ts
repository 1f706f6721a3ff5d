import type { Access } from "../../sheet/survey";

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
  const asked = range.getCellProperties({ format: { protection: true } });
  return (firstRow) => {
    const unlocked = mayFormat(protection) ? "all" : "content";
    asked.value.forEach((row, index) => {
      access[firstRow + index] = row.map(({ format }) =>
        protection.protected && format?.protection?.locked !== false ? "none" : unlocked
      );
    });
  };
}
