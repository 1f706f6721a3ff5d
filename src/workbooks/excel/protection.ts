/** Whether cells may be given other number formats; the protection must be loaded with its options. */
export function mayFormat(protection: Excel.WorksheetProtection): boolean {
  return !protection.protected || protection.options.allowFormatCells === true;
}
