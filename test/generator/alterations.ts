import type { PlanReading } from "../../src/reading/reading";
import type { CellValue } from "../../src/sheet/survey";
import { sheetOfRows, withColumns, withRows, withSquares, type Sheet } from "./altered-sheets";
import { fullWidth } from "./dress";
import type { Random } from "./random";

/** A workbook with one plan, whose projects stand in one table with a row each. */
export interface Alterable {
  readonly sheets: readonly Sheet[];
  /** The sheet of its table. */
  readonly sheet: Sheet;
  readonly plan: PlanReading;
  readonly random: Random;
}

/** A change that leaves what a workbook says as it is; null where it can't be made. */
type Alteration = (book: Alterable) => readonly Sheet[] | null;

/** What people do to a workbook that says the same afterwards. */
export const ALTERATIONS: Readonly<Record<string, Alteration>> = {
  "rows put in above": (book) => replaced(book, withRows(book.sheet, 0, 2)),
  "columns put in at the left": (book) => replaced(book, withColumns(book.sheet, 0, 2)),
  "a blank column": unknownColumn("", () => null),
  "a column of remarks": unknownColumn("備考2", (at) => (at % 2 === 0 ? "県と協議中" : null)),
  "a column of telephone numbers": unknownColumn("担当電話番号", (at) => 2100 + at * 7),
  "a column of readings": unknownColumn("ふりがな", (at) => `しえん${"あいう".charAt(at % 3)}`),
  "a column of ticks": unknownColumn("確認", (at) => (at % 2 === 0 ? "☑" : "□")),
  "a column of dates": unknownColumn("更新日", (at) => `R7.4.${at + 1}`),
  "a column of goals above": unknownColumn(
    "総合計画での位置付け",
    (at) => `${at + 1}-2 安全なまち`
  ),
  "a column of the year before": unknownColumn("前年度予算額", (at) => 1230 + at * 110),
  "a hidden column": unknownColumn("備考", () => "要望あり", true),
  "broken headings": onHeadings((text) =>
    text.includes("\n") ? text : `${text.slice(0, 2)}\n${text.slice(2)}`
  ),
  "blanks around headings": onHeadings((text) => `　${text} `),
  "headings in brackets": onHeadings((text) => `【${text}】`),
  "headings with marks": onHeadings((text) => `■${text}`),
  "numbered headings": (book) => {
    const numbers = new Map<string, number>();
    return onHeadings((text) => {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return String.fromCodePoint(0x2460 + (number % 20)) + text;
    })(book);
  },
  "a cover": before("表紙", [[null, "令和7年度"], [null, "業務計画書"], [], [null, "〇〇市"]]),
  "a list of contents": before("目次", [
    ["目次"],
    ["No.", "課名", "頁"],
    [1, "総務課", 1],
    [2, "福祉課", 5],
  ]),
  "how to fill it in": before("記入要領", [
    ["記入要領"],
    ["優先順位", "事業名", "予算額"],
    [1, "〇〇事業", 1000],
  ]),
  "a list of choices": before("リスト", [["方向性", "性質区分"], ["拡大", "政策的事業"], ["廃止"]]),
  "who signs": above(["決裁欄", "部長", "課長", "係長"]),
  "the day of a revision": above(["令和7年5月1日 改訂"]),
  "the number of its form": above(["様式第１号（第３条関係）"]),
  "a page's number": below(["- 1 -"]),
  "a note": below(["※予算額は４月１日現在。"]),
  "a legend": below(["【凡例】", "→：準備", "●：実施"]),
  "a table of figures": below(["成果指標", "現状値", "目標値"], ["利用者数", 1200, 1500]),
  "texts for numbers": (book) => {
    const rows = recordRows(book);
    return replaced(
      book,
      withSquares(book.sheet, (square, row) =>
        typeof square.value === "number" && square.format === "General" && rows.has(row)
          ? { ...square, value: fullWidth(String(square.value)), format: "General" }
          : square
      )
    );
  },
};

function replaced({ sheets, sheet }: Alterable, by: Sheet): readonly Sheet[] {
  return sheets.map((each) => (each === sheet ? by : each));
}

function recordRows({ plan }: Alterable): ReadonlySet<number> {
  return new Set(plan.draft.projects.map(({ area }) => area.top));
}

function headingsOf({ plan }: Alterable) {
  const [table] = plan.draft.tables;
  return (table?.columns ?? []).flatMap(({ field, heading }) =>
    heading.cell ? [{ field, ...heading.cell }] : []
  );
}

/** A column that nobody knows, before one of those that the table has. */
function unknownColumn(
  heading: string,
  value: (at: number) => CellValue,
  isHidden = false
): Alteration {
  return (book) => {
    const headings = headingsOf(book);
    const known = headings.filter(({ field }) => field !== null).slice(1);
    const [place] = book.random.shuffled(known);
    if (!place) return null;
    const { row: top, column: left } = place;
    const rows = [...recordRows(book)];
    const sheet = withSquares(withColumns(book.sheet, left, 1), (square, row, column) => {
      if (column !== left) return square;
      const at = rows.indexOf(row);
      if (row === top) return { ...square, value: heading === "" ? null : heading };
      return at < 0 ? square : { ...square, value: value(at) };
    });
    return replaced(book, isHidden ? { ...sheet, hiddenColumns: [left] } : sheet);
  };
}

function onHeadings(change: (text: string) => string): Alteration {
  return (book) => {
    const headings = headingsOf(book);
    const isHeading = (row: number, column: number): boolean =>
      headings.some((cell) => cell.row === row && cell.column === column);
    return replaced(
      book,
      withSquares(book.sheet, (square, row, column) =>
        typeof square.value === "string" && isHeading(row, column)
          ? { ...square, value: change(square.value) }
          : square
      )
    );
  };
}

function before(name: string, rows: readonly (readonly CellValue[])[]): Alteration {
  return ({ sheets }) => [sheetOfRows(name, rows), ...sheets];
}

function above(cells: readonly CellValue[]): Alteration {
  return (book) => replaced(book, withTexts(withRows(book.sheet, 0, 1), 0, book, cells));
}

function below(...rows: readonly (readonly CellValue[])[]): Alteration {
  return (book) => {
    const { squares } = book.sheet;
    const last = squares.findLastIndex((line) =>
      line.some(({ value, fill }) => value !== null || fill !== null)
    );
    const changed = rows.reduce(
      (sheet, cells, at) => withTexts(sheet, last + 2 + at, book, cells),
      book.sheet
    );
    return replaced(book, changed);
  };
}

/** Texts in a row from the table's first column on. */
function withTexts(
  sheet: Sheet,
  at: number,
  { plan }: Alterable,
  cells: readonly CellValue[]
): Sheet {
  const left = plan.draft.tables[0]?.area.left ?? 0;
  return withSquares(sheet, (square, row, column) => {
    const value = cells[column - left];
    return row === at && value !== undefined ? { ...square, value } : square;
  });
}
