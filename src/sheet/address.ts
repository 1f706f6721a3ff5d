/** A cell by position; rows and columns count from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, all four edges included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell of a sheet. */
export interface CellRef extends Cell {
  readonly sheet: string;
}

/** A rectangle of a sheet. */
export interface AreaRef extends Area {
  readonly sheet: string;
}

/** `A`, `Z`, `AA` … for columns 0, 25, 26 … */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `D33`. */
export function cellName({ row, column }: Cell): string {
  return columnName(column) + String(row + 1);
}

/** `D33:F40`, or `D33` for a single cell. */
export function areaName(area: Area): string {
  const first = cellName({ row: area.top, column: area.left });
  const last = cellName({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

/** The cell or rectangle of an address such as `D33`, `$D$33:F40`; null when it isn't one. */
export function parseArea(address: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d*)(?::\$?([A-Z]{1,3})\$?([1-9]\d*))?$/i.exec(address);
  if (!match) return null;
  const [, left = "", top = "", right = left, bottom = top] = match;
  return {
    top: Number(top) - 1,
    left: columnNumber(left),
    bottom: Number(bottom) - 1,
    right: columnNumber(right),
  };
}

/** The column of a name: 0 for `A`. */
export function columnNumber(name: string): number {
  let column = 0;
  for (let at = 0; at < name.length; at++) column = column * 26 + (name.charCodeAt(at) & 31);
  return column - 1;
}

/** A sheet's name as Excel quotes it in a formula: `業務計画`, `'業務 計画'`. */
export function quotedSheet(name: string): string {
  return NEEDS_QUOTES.test(name) ? inQuotes(name) : name;
}

/** A sheet's name in quotes, whether or not it needs them. */
export function inQuotes(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** `$A$1:$C$9`, or `$A$1` for a single cell. */
export function absoluteName(area: Area): string {
  return areaName(area).replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** `業務計画!D33`. */
export function refText(ref: CellRef): string {
  return `${quotedSheet(ref.sheet)}!${cellName(ref)}`;
}

/** `業務計画!D33:F40`. */
export function areaText(ref: AreaRef): string {
  return `${quotedSheet(ref.sheet)}!${areaName(ref)}`;
}

/** The area's upper left cell. */
export function firstCell({ sheet, top, left }: AreaRef): CellRef {
  return { sheet, row: top, column: left };
}

export function contains(area: Area, { row, column }: Cell): boolean {
  return hasRow(area, row) && hasColumn(area, column);
}

/** Whether a row is one of a stretch of rows. */
export function hasRow({ top, bottom }: Pick<Area, "top" | "bottom">, row: number): boolean {
  return row >= top && row <= bottom;
}

/** Whether an area begins left of another and ends within it. */
export function isAstride(area: Area, other: Area): boolean {
  return area.left < other.left && area.right >= other.left && area.right < other.right;
}

/** Whether a column is one of a stretch of columns. */
export function hasColumn({ left, right }: Pick<Area, "left" | "right">, column: number): boolean {
  return column >= left && column <= right;
}

export function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** The rectangle around several. */
export function around(areas: readonly Area[]): Area {
  return {
    top: Math.min(...areas.map(({ top }) => top)),
    left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
    right: Math.max(...areas.map(({ right }) => right)),
  };
}

/** Whether both are the same cell of a sheet, or none. */
export function isSameCell(a: Cell | null | undefined, b: Cell | null | undefined): boolean {
  return a?.row === b?.row && a?.column === b?.column;
}

/** Whether two stretches of columns have one in common. */
export function shareColumns(
  a: Pick<Area, "left" | "right">,
  b: Pick<Area, "left" | "right">
): boolean {
  return a.left <= b.right && b.left <= a.right;
}

/**
 * Excel quotes names with anything but letters, digits, `_` and `.`, names that begin with a digit,
 * and names that could be read as a reference (A1, R1C1 or their parts).
 */
const NEEDS_QUOTES =
  /[^\p{L}\p{N}\p{M}._]|^\p{N}|^\.|^[A-Za-z]{1,3}\d+$|^[Rr]\d*(?:[Cc]\d*)?$|^[Cc]\d*$|^(?:true|false)$/iu;
