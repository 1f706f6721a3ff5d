import { drawPlan } from "../../src/drawing/draw-plan";
import type { CellValue } from "../../src/sheet/survey";
import {
  calculated,
  compared,
  drawnInto,
  hasCalc,
  valuesBook,
  type CalculatedSheets,
} from "./calc";
import { planBook, type PlanBook, type ProjectSpec } from "./plan-book";

const amount = (thousandYen: number) => ({ status: "amount", thousandYen }) as const;

/** Every way a cell was ever seen to hold its value, and values that COUNTIFS would take for something else. */
const SPECS: readonly ProjectSpec[] = [
  { direction: "拡大", operator: "市", aim: 1, nature: "政策", budget: amount(1234) },
  { direction: "拡大", operator: "NPO", aim: 2, budget: { status: "none" } },
  { direction: "縮小", operator: "npo", aim: 2, nature: "1-2", budget: { status: "blank" } },
  { operator: "*", aim: 9, nature: "政*", budget: amount(-500), cells: { budget: "▲500" } },
  { operator: "～市", nature: "=1", budget: amount(1234), cells: { budget: " １，２３４千円 " } },
  { operator: "長".repeat(300), nature: "<5", budget: amount(12), cells: { budget: "（12）" } },
  { direction: "拡大", budget: { status: "unreadable" }, cells: { budget: "約500" } },
  { direction: "現状維持", cells: { direction: "現状\n維持" }, budget: amount(163706) },
  { direction: "拡大", aim: 1, cells: { aim: "①", priority: "１", budget: "△1,000" } },
  { priority: 10, aim: 3, cells: { aim: "3", priority: "10", name: " 事業こ " }, name: "事業こ" },
  { priority: null, cells: { priority: { error: "#REF!" } }, budget: amount(7), repeated: true },
  {
    nature: "政策",
    budget: { status: "none" },
    cells: { budget: "なし" },
    without: ["aim", "name"],
  },
  { direction: "拡大", budget: { status: "unreadable" }, cells: { budget: 12.5 } },
  { budget: amount(-1000), cells: { budget: "△1,000" }, initiative: "一行目\n二行目" },
  { budget: amount(0), cells: { budget: "0円" }, challenges: ["一つ", "二つ"] },
];

const BOOKS: Readonly<Record<string, PlanBook>> = {
  "in thousand yen": planBook(SPECS, [], { aims: [{ number: 4, text: "使われないねらい" }] }),
  "in yen": planBook(
    [
      { budget: amount(1235), cells: { budget: 1234567 }, direction: "新規", operator: "市" },
      { budget: amount(-2), cells: { budget: "▲1,500" }, direction: "継続", operator: "市" },
    ],
    [],
    { budgetUnit: 1, sheet: "O'Neill 課" }
  ),
  "in million yen": planBook(
    [
      { budget: amount(1500), cells: { budget: "1.5" } },
      { budget: amount(2000), cells: { budget: 2 } },
    ],
    [],
    { budgetUnit: 1_000_000 }
  ),
  "without projects": planBook([]),
};

const PROJECTS: readonly ProjectSpec[] = [
  { direction: "拡大", budget: amount(100) },
  { direction: "縮小", budget: amount(20) },
];

/** What people do to the plan sheet after the sheets were drawn. */
const CHANGES = {
  amount: (rows: CellValue[][]) => rows[1]?.splice(6, 1, "１，５００千円"),
  added: (rows: CellValue[][]) => rows.push([3, "足した事業"]),
  direction: (rows: CellValue[][]) => rows[1]?.splice(3, 1, "新しい方向性"),
};

const withCalc = hasCalc() ? describe : describe.skip;

withCalc("the formulas, calculated by LibreOffice", () => {
  const names = [...Object.keys(BOOKS), ...Object.keys(CHANGES)];
  let results: readonly CalculatedSheets[] = [];
  beforeAll(async () => {
    const drawn = ({ plan, provenance, sheet, rows }: PlanBook) =>
      drawnInto(valuesBook(sheet, rows), drawPlan(plan, provenance, { suffix: null }));
    const changed = Object.values(CHANGES).map((change) => {
      const book = planBook(PROJECTS);
      const rows = book.rows.map((row) => [...row]);
      change(rows);
      return { ...book, rows };
    });
    results = calculated(await Promise.all([...Object.values(BOOKS), ...changed].map(drawn)));
  }, 120_000);
  const sheetsOf = (name: string): CalculatedSheets => results[names.indexOf(name)] ?? new Map();

  it.each(Object.entries(BOOKS))("come to what was written with them, %s", (name, book) => {
    const drawings = drawPlan(book.plan, book.provenance, { suffix: null });
    const { differing, formulas } = compared(drawings, sheetsOf(name));
    expect(differing).toEqual([]);
    expect(formulas).toBeGreaterThan(5);
  });

  const summaryRow = (change: keyof typeof CHANGES, label: string) =>
    sheetsOf(change)
      .get("集計")
      ?.find(([first]) => first?.startsWith(label)) ?? [];

  it("follow an amount that is changed on the plan sheet, typed as text", () => {
    expect(summaryRow("amount", "全事業")).toEqual(["全事業", "2", "2", "1520", "100%", ""]);
    expect(summaryRow("amount", "拡大").slice(0, 4)).toEqual(["拡大", "1", "1", "1500"]);
    expect(summaryRow("amount", "事業一覧の事業数").at(-1)).toBe("一致");
  });

  it("ask to be made anew when a project was added or a value is in no group", () => {
    expect(summaryRow("added", "事業一覧の事業数").at(-1)).toBe("再作成が必要です");
    expect(summaryRow("direction", "事業の方向性別の計").at(-1)).toBe("再作成が必要です");
  });
});
