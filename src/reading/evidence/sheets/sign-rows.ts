import { numbersFrom } from "../../../sheet/numbers";
import type { SheetView } from "./sheet-view";

/**
 * The last of some rows above the first where nothing but who signs stands, two of them or more: 所属長, 課長補佐, 担当. The
 * last of all where there is none.
 */
export function aboveSigners(view: SheetView, from: number, to: number): number {
  const rows = numbersFrom(from, Math.min(to, view.used.bottom));
  const signed = rows.find((row) => isSigned(view, row));
  return signed === undefined ? to : signed - 1;
}

function isSigned(view: SheetView, row: number): boolean {
  const columns = view.columnsOf(row);
  const texts = columns.map((column) => view.folded(row, column));
  if (!texts.every((text) => SIGNER.test(text))) return false;
  const distinct = new Set(texts).size;
  // 作成 beside a bar of that name is a lane, and so is 審査 with a blank between it and 点検.
  const areApart = columns.some(
    (column, at) => at > 0 && view.extent(row, columns[at - 1] ?? 0).right + 1 < column
  );
  const areSteps = texts.every((text) => STEP.test(text));
  return distinct > 1 && !(areSteps && (areApart || distinct < texts.length));
}

/** What a project goes through as well as a paper. */
const STEP = /^(?:作成|起案|審査|合議|確認|承認|点検)$/;

const SIGNER =
  /^(?:市長|副?[町村]長|(?:所属|[部局課室係班館所次園])長|(?:課長)?補佐|課長代理|主幹|主査|主任|担当者?|作成者?|起案者?|審査|合議|確認[者欄]?|承認|点検|検印|決裁欄?)$/;
