/** The sheet that a reference such as `='業務 計画'!$A$1` leads to, by its own name; null for `#REF!` and whatever else. */
export function sheetIn(reference: string, sheets: readonly string[]): string | null {
  const match = /^\s*=?(?:'((?:[^']|'')+)'|([^'!#]+))!\$?[A-Za-z]+\$?\d+/.exec(reference);
  const name = (match?.[1]?.replaceAll("''", "'") ?? match?.[2])?.toLowerCase();
  return sheets.find((sheet) => sheet.toLowerCase() === name) ?? null;
}
