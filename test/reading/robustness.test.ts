import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/reading/read-workbook";
import { openXlsx } from "../../src/workbooks/xlsx/xlsx-workbook";
import { valueText } from "../../src/sheet/survey";
import { readPlan, readSheets } from "../support/reading";
import { workbookBytes } from "../support/xlsx";
import type { SheetRows } from "../support/survey";

const CORPUS = process.env.KEIKAKU_CORPUS ?? join(__dirname, "../../../shared/corpus");
const files = existsSync(CORPUS)
  ? readdirSync(CORPUS).filter((name) => name.endsWith(".xlsx"))
  : [];

(files.length > 0 ? describe : describe.skip)("workbooks from elsewhere", () => {
  it.each(files.length > 0 ? files : ["none"])("%s holds no plan", async (name) => {
    const workbook = openXlsx(readFileSync(join(CORPUS, name)), name);
    const { plans } = await readWorkbook({
      survey: await workbook.survey(),
      lookCloser: (looks) => workbook.look(looks),
    });
    expect(plans).toEqual([]);
  });
});

it("isn't held up by a value in a sheet's last cell", async () => {
  const [title, headings, first] = plan(1);
  const line = (row: number, cells: SheetRows[number] = []): string =>
    `<row r="${row}">${cells.map((value) => `<c t="str"><v>${valueText(value)}</v></c>`).join("")}</row>`;
  const stray = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
  const rows = line(1, title) + line(2, headings) + line(3, first) + stray;
  const workbook = openXlsx(workbookBytes({ sheets: [{ name: "計画", rows }] }), "計画.xlsx");
  const { plans } = await readWorkbook({
    survey: await workbook.survey(),
    lookCloser: (looks) => workbook.look(looks),
  });
  expect(plans[0]?.plan.projects).toHaveLength(1);
}, 30_000);

function plan(projects: number): SheetRows {
  return [
    ["令和7年度 福祉課 業務計画"],
    ["優先順位", "事業名", "ねらい", "方向性", "予算額（千円）", "取組", "課題", "4月", "5月"],
    ...Array.from({ length: projects }, (_, index) => [
      ...[index + 1, `支援その${index}`, 1, "継続", index * 10, `取組${index}`, `・課題${index}`],
      "説明会",
    ]),
  ];
}

it("reads thousands of projects in time that grows with their number only", async () => {
  const time = async (projects: number): Promise<number> => {
    const rows = plan(projects);
    const start = performance.now();
    const { plans } = await readSheets({ 計画: rows });
    expect(plans[0]?.plan.projects).toHaveLength(projects);
    return performance.now() - start;
  };
  await time(500);
  const few = await time(500);
  const many = await time(5000);
  // Ten times as many; what is quadratic would take a hundred times.
  expect(many).toBeLessThan(Math.max(few, 20) * 40);
});

it("reads names with their texts below them in the same column", async () => {
  const { plan: read } = await readPlan(
    [
      ["順位", "事業名", "方向性", "予算額"],
      [null, "事業内容", null, null],
      [1, "河川改修", "拡大", 100],
      [null, "護岸を整備します", null, null],
      [2, "水門点検", "継続", 20],
      [null, "点検します", null, null],
    ],
    { merges: ["A1:A2", "B2:D2", "A3:A4", "B4:D4", "A5:A6", "B6:D6"] }
  );
  expect(read.projects).toMatchObject([
    { name: "河川改修", initiative: "護岸を整備します", direction: "拡大" },
    { name: "水門点検", initiative: "点検します", direction: "継続" },
  ]);
});

it("takes no schedule's texts for projects", async () => {
  const { plan: read } = await readPlan([
    ["順位", "事業名", "方向性", "予算額"],
    [1, "河川改修", "拡大", 100],
    [2, "水門点検", "継続", 20],
    [],
    ["スケジュール"],
    ["4月", "5月", "6月", "7月"],
    ["説明会", "入札", "着工", "点検"],
    ["点検", null, "報告", null],
  ]);
  expect(read.projects.map(({ name }) => name)).toEqual(["河川改修", "水門点検"]);
});

it.each<[string, SheetRows]>([
  ["one cell", [["x"]]],
  ["only headings", [["優先順位", "事業名", "予算額"]]],
  [
    "numbers",
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
  ],
  [
    "errors",
    [
      [{ error: "#REF!" }, "事業名", "予算額"],
      [1, { error: "#N/A" }, { error: "#REF!" }],
    ],
  ],
])("comes to an end on %s", async (_, rows) => {
  const { plans } = await readSheets({ Sheet1: rows });
  expect(plans.length).toBeLessThanOrEqual(1);
});
