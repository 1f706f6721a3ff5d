/**
 * Column widths are written in characters of the workbook's Normal font, whose digits are a whole number
 * of pixels wide at 96 dpi. The width of digits isn't in the file: it is reckoned from the font's name and
 * size, which gives Excel's 7 pixels for Calibri 11 and 8 for 游ゴシック and ＭＳ Ｐゴシック 11.
 */
export function digitWidth(font: { readonly name: string; readonly size: number }): number {
  const pixels = (font.size * 96) / 72;
  const share = NARROW.test(font.name) ? 0.507 : 0.556;
  return Math.max(1, Math.round(pixels * share));
}

/** A column's width as the file has it: characters, in steps of 1/256 as Excel keeps them. */
export function characterWidth(points: number, digit: number): number {
  const pixels = Math.round((points * 96) / 72);
  return Math.min(255, Math.ceil((pixels / digit) * 256) / 256);
}

/** Points as inches, in which page margins are written. */
export function inches(points: number): number {
  return Math.round((points / 72) * 1e6) / 1e6;
}

/** A row's height in points, no more than Excel allows. */
export function rowHeight(points: number): number {
  return Math.min(409.5, Math.round(points * 100) / 100);
}

/** Calibri and Carlito draw digits half as wide as high; most other fonts a little wider. */
const NARROW = /^(?:Calibri|Carlito)$/i;
