import { columnNumber, parseArea, type Area, type Cell } from "../../src/sheet/address";
import type { CellValue } from "../../src/sheet/survey";
import type { FileExtras } from "./tables-file";

/** A sheet as a page of the guide shows it. */
export interface ExampleSheet {
  readonly rows: readonly (readonly CellValue[])[];
  /** Merges, and what else the file has that a table can't show. */
  readonly extras: FileExtras;
  /** Whether スケジュール表 and the others were drawn from it. */
  readonly isDrawn: boolean;
  /** What was written after that. */
  readonly edits: readonly ExampleEdit[];
  /** Cells set in bold: the ones that the rule is to name. */
  readonly marked: readonly Cell[];
}

export interface ExampleEdit {
  readonly sheet: string;
  readonly cell: Cell;
  readonly value: string;
}

/** What a page shows of its rule. */
export interface GuideExamples {
  readonly wrong: ExampleSheet;
  readonly right: ExampleSheet;
}

/** The examples under 「誤り」 and 「正しい」. */
export function examplesIn(page: string): GuideExamples {
  const sections = new Map(
    page
      .split(/^#{2,} /m)
      .slice(1)
      .map((section) => {
        const [heading = "", ...lines] = section.split("\n");
        return [heading.trim(), lines.join("\n")] as const;
      })
  );
  return {
    wrong: sheetOf(sections.get("誤り") ?? ""),
    right: sheetOf(sections.get("正しい") ?? ""),
  };
}

/**
 * Lines as rows: a line of a table is a row of cells, any other line a row with its text in column A; blank
 * lines between them are blank rows. A line in 〔 〕 says what a table can't show.
 */
function sheetOf(text: string): ExampleSheet {
  const lines = text
    .trim()
    .split("\n")
    .map((line) => line.trim());
  const rows: CellValue[][] = [];
  const merges: Area[] = [];
  const marked: Cell[] = [];
  const told: string[] = [];
  for (const line of lines) {
    const state = /^〔(.*)〕$/.exec(line)?.[1];
    if (state !== undefined) {
      told.push(state);
      continue;
    }
    if (/^\|[-: |]+\|$/.test(line)) continue;
    const row = rows.length;
    const cells = line.startsWith("|") ? line.slice(1, -1).split(/(?<!\\)\|/) : [line];
    rows.push(
      cells.map((cell, column) => {
        const bold = /^\*\*(.*)\*\*$/.exec(cell.trim())?.[1];
        if (bold !== undefined) marked.push({ row, column });
        const text = (bold ?? cell).trim();
        if (text === "↑" || text === "←") {
          widen(merges, row, column, text);
          return null;
        }
        return valueOf(text);
      })
    );
  }
  const edits = told.flatMap(editIn);
  const named = edits.flatMap(({ cell, isMarked }) => (isMarked ? [cell] : []));
  return {
    rows,
    extras: { merges, ...told.reduce(withState, {}) },
    isDrawn: told.includes("スケジュール表などを作成"),
    edits,
    marked: [...marked, ...named],
  };
}

/** `その後、集計の **B6** を「9」に書き換え`. */
function editIn(state: string): readonly (ExampleEdit & { readonly isMarked: boolean })[] {
  const match = /^その後、(.+)の (\**)([A-Z]+\d+)\** を「(.*)」に書き換え$/.exec(state);
  const [, sheet = "", bold = "", address = "", value = ""] = match ?? [];
  const area = parseArea(address);
  if (!match || !area) return [];
  return [{ sheet, cell: { row: area.top, column: area.left }, value, isMarked: bold !== "" }];
}

/** Throws where the line says nothing that is known. */
function withState(extras: FileExtras, state: string): FileExtras {
  const [, what = "", done = ""] = /^(.+)を(保護|非表示|塗りつぶし|作成)$/.exec(state) ?? [];
  switch (done) {
    case "保護":
      return what === "シート"
        ? { ...extras, isProtected: true }
        : { ...extras, isStructureProtected: true };
    case "非表示":
      return what.endsWith("行")
        ? { ...extras, hiddenRows: [Number(what.slice(0, -1))] }
        : { ...extras, hiddenColumns: [columnNumber(what.slice(0, -1)) + 1] };
    case "塗りつぶし":
      return { ...extras, filled: what.split("、") };
    case "作成":
      return extras;
  }
  if (editIn(state).length > 0) return extras;
  throw new Error(`〔${state}〕 says nothing that is known.`);
}

/** `↑` belongs to the cell above, `←` to the one at the left. */
function widen(merges: Area[], row: number, column: number, arrow: "↑" | "←"): void {
  const [top, left] = arrow === "↑" ? [row - 1, column] : [row, column - 1];
  const at = merges.findIndex(
    (area) => area.top <= top && top <= area.bottom && area.left <= left && left <= area.right
  );
  const area = merges[at] ?? { top, left, bottom: top, right: left };
  if (at >= 0) merges.splice(at, 1);
  merges.push({
    ...area,
    bottom: Math.max(area.bottom, row),
    right: Math.max(area.right, column),
  });
}

/** As if typed into Excel: digits are a number, an apostrophe before them makes them text. */
function valueOf(text: string): CellValue {
  if (text === "" || text === "空欄") return null;
  if (text.startsWith("'")) return text.slice(1);
  if (/^#[A-Z/0]+[!?]?$/.test(text)) return { error: text };
  if (/^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(text)) {
    return Number(text.replaceAll(",", ""));
  }
  return text.replaceAll("<br>", "\n").replaceAll(/\\([\\|*_[\]#])/g, "$1");
}
