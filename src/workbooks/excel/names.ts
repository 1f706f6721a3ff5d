/** The sheet that a name's formula refers to, `='業務 計画'!$A$1`; null where it is lost or no cell. */
export function sheetOfName(formula: string, sheets: readonly string[]): string | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!#]+))!/.exec(formula);
  const name = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  return sheets.find((sheet) => sheet === name) ?? null;
}
