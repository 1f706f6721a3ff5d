import type { Area, Cell } from "../../src/sheet/address";
import type { CellValue } from "../../src/sheet/survey";

/** A sheet as a page of the guide shows it. */
export interface ExampleSheet {
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly Area[];
  /** Cells set in bold: the ones that the rule is to name. */
  readonly marked: readonly Cell[];
}

/** What a page shows of its rule. */
export interface GuideExamples {
  /** Null where the page says that tables can't show it, and why. */
  readonly wrong: ExampleSheet | null;
  readonly right: ExampleSheet | null;
  readonly untold: string | null;
}

/** The examples under 「誤り」 and 「正しい」, or the reason under 「表で示せない例」. */
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
  const wrong = sections.get("誤り");
  const right = sections.get("正しい");
  return {
    wrong: wrong === undefined ? null : sheetOf(wrong),
    right: right === undefined ? null : sheetOf(right),
    untold: /^表で示せない例：(.+)$/m.exec(page)?.[1] ?? null,
  };
}

/**
 * Lines as rows: a line of a table is a row of cells, any other line a row with its text in column A; blank
 * lines between them are blank rows.
 */
function sheetOf(text: string): ExampleSheet {
  const lines = text
    .trim()
    .split("\n")
    .map((line) => line.trim());
  const rows: CellValue[][] = [];
  const merges: Area[] = [];
  const marked: Cell[] = [];
  for (const line of lines) {
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
  return { rows, merges, marked };
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
