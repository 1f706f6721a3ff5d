import { checkBook } from "../../src/app/check-book";
import { findingsSketch, hasFindingsSheet } from "../../src/app/findings-drawing";
import { openBook, type Book } from "../../src/app/open-book";
import { foresee, regenerationOf } from "../../src/app/regenerate";
import type { SheetDrawing } from "../../src/sheet/drawing";
import type { CellEdit } from "../../src/sheet/survey";
import { openTables } from "../support/tables-file";

const ROWS = [
  ["令和7年度 市民課 業務計画"],
  [],
  ["優先順位", "事業名", "予算額(千円)"],
  [1, "防災訓練", 1200],
  [2, "見守り活動", null],
  [2, "相談窓口", "４００"],
];

async function open(rows: Parameters<typeof openTables>[0][string] = ROWS) {
  return openBook(openTables({ "業務 計画": rows }));
}

async function drawn(book: Book) {
  const findings = await checkBook(book, book.plans);
  const sheets = await foresee(book, [], [findingsSketch(book, book.plans, findings)]);
  const [sheet] = sheets;
  if (!sheet || sheets.length > 1) throw new Error("one sheet was expected");
  return { findings, sheets, sheet };
}

const texts = ({ rows }: SheetDrawing): readonly string[] =>
  rows.map(({ cells }) => cells.map((cell) => String(cell?.value ?? "")).join("|"));

describe("the sheet 検証結果", () => {
  it("lists the findings, the gravest first, each with a link to its cell", async () => {
    const { sheet } = await drawn(await open());
    const { drawing } = sheet;
    expect(texts(drawing).slice(0, 5)).toEqual([
      "令和7年度　市民課　検証結果",
      "エラー 2件　注意 2件　参考 1件",
      "番号|重さ|セル|事業|指摘|規則|対応",
      "1|エラー|'業務 計画'!C5|2 見守り活動|「見守り活動」の予算額が空欄です。金額を入れてください。予算がない事業なら「-」を入れてください。|予算額の空欄|",
      expect.stringMatching(/^2\|エラー\|'業務 計画'!A6\|2 相談窓口\|/),
    ]);
    expect(drawing.rows[3]?.cells[2]?.link).toBe("'業務 計画'!C5");
  });

  it("is for A4 paper, with its headings on every page", async () => {
    const { print } = (await drawn(await open())).sheet.drawing;
    expect(print).toMatchObject({
      paper: "A4",
      orientation: "landscape",
      titleRows: { first: 2, last: 2 },
    });
  });

  it("says so where nothing was found", async () => {
    const book = await open();
    const [sheet] = await foresee(book, [], [findingsSketch(book, book.plans, [])]);
    expect(sheet && texts(sheet.drawing).at(-1)).toBe("指摘はありません。");
  });

  it("is drawn once and known again: a second run writes nothing", async () => {
    const book = await open();
    const first = await drawn(book);
    expect(hasFindingsSheet(book)).toBe(false);
    await book.workbook.apply(regenerationOf(first.sheets, book, "keep").changes);

    const again = await openBook(book.workbook);
    expect(hasFindingsSheet(again)).toBe(true);
    const second = await drawn(again);
    expect(second.sheet.state).toMatchObject({ unchanged: true, edited: [] });
    expect(second.findings.map(({ rule }) => rule)).toEqual(first.findings.map(({ rule }) => rule));
  });

  /** The workbook with its findings drawn, and with these cells written since. */
  async function written(...edits: readonly CellEdit[]): Promise<Book> {
    const book = await open();
    await book.workbook.apply(regenerationOf((await drawn(book)).sheets, book, "keep").changes);
    await book.workbook.apply([{ kind: "edit", edits }]);
    return openBook(book.workbook);
  }
  const ofPlan = (row: number, column: number, value: CellEdit["value"]): CellEdit => ({
    cell: { sheet: "業務 計画", row, column },
    value,
  });
  const beside = (row: number, value: CellEdit["value"]): CellEdit => ({
    cell: { sheet: "検証結果", row, column: 6 },
    value,
  });

  it("leaves what people wrote beside a finding beside it, wherever that moves", async () => {
    const book = await written(ofPlan(4, 2, 300), beside(4, "来週の会議で決める"));
    const { sheets, sheet } = await drawn(book);
    expect(texts(sheet.drawing)[3]).toMatch(/^1\|エラー\|'業務 計画'!A6\|.*\|来週の会議で決める$/);
    const { changes, kept } = regenerationOf(sheets, book, "keep");
    expect(kept).toEqual([]);
    await book.workbook.apply(changes);
    const again = await openBook(book.workbook);
    expect((await drawn(again)).sheet.state).toMatchObject({ unchanged: true, edited: [] });
  });

  it("takes a note that was deleted for deleted", async () => {
    const book = await written(beside(4, "確認中"));
    await book.workbook.apply(regenerationOf((await drawn(book)).sheets, book, "keep").changes);
    await book.workbook.apply([{ kind: "edit", edits: [beside(4, null)] }]);
    const again = await openBook(book.workbook);
    const { sheets, sheet } = await drawn(again);
    expect(texts(sheet.drawing)[4]).toMatch(/\|$/);
    expect(regenerationOf(sheets, again, "keep").kept).toEqual([]);
  });

  it("keeps on a copy what it can't leave there, and the copy isn't taken for a plan", async () => {
    const settled = beside(3, "済");
    const date = beside(5, 45000);
    const book = await written(ofPlan(4, 2, 300), settled, date);
    const { changes, kept } = regenerationOf((await drawn(book)).sheets, book, "keep");
    expect(kept).toEqual([{ sheet: "検証結果（控え）", cells: 2 }]);
    await book.workbook.apply(changes);
    const last = await openBook(book.workbook);
    expect(last.survey.sheetNames).toContain("検証結果（控え）");
    expect(last.plans.map(({ plan }) => plan.projects.length)).toEqual([3]);
  });
});
