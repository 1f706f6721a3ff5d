import { readWorkbook } from "../../../../src/reading/read-workbook";
import type { ColumnSetting } from "../../../../src/settings/settings";
import { surveyOf, type SheetRows } from "../../../support/survey";

test("of two columns that are said to be one thing, the one that was said last is", async () => {
  const rows = [
    ["令和7年度 障害福祉課 業務計画"],
    ["順位", "事業名", "当初予算額（千円）", "内示額"],
    [1, "相談支援事業", 1200, 900],
    [2, "地域生活支援事業", 3400, 3000],
  ];
  const budgets = async (...headings: readonly string[]) => {
    const said = headings.map((heading) => column(heading, "budget"));
    const { plans, unmet } = await read(rows, said);
    const amounts = plans[0]?.draft.projects.map(({ fields }) => fields.budget?.value);
    return [amounts, unmet.map(({ setting, problem }) => [setting.heading, problem])];
  };
  expect(await budgets("当初予算額（千円）", "内示額")).toEqual([
    [900, 3000],
    [["当初予算額（千円）", "unfit-column"]],
  ]);
  expect(await budgets("内示額", "当初予算額（千円）")).toEqual([
    [1200, 3400],
    [["内示額", "unfit-column"]],
  ]);
});

test("departments that are to be left alone operate nothing, and grades that are said to be ranks rank", async () => {
  const rows = [
    ["令和7年度 福祉部 業務計画"],
    ["優先度", "事業名", "担当", "予算額（千円）", "月", "作業"],
    ["高", "相談支援事業", "相談係", 1200],
    ["中", "地域生活支援事業", "給付係", 3400],
  ];
  expect(columnsOf(await read(rows, []))).toMatchObject({
    優先度: { field: null },
    担当: { field: "operator" },
  });
  const said = [column("担当", null), column("優先度", "priority")];
  expect(columnsOf(await read(rows, said))).toMatchObject({
    優先度: { field: "priority" },
    担当: { field: null },
  });
});

test("labels in the rows of records are left alone as well, and so is what is done each month", async () => {
  const rows = [
    ["令和7年度 商工課 事業計画"],
    ["コード", "事業名", "実施主体", "予算額（千円）"],
    ["S-01", "創業支援", "商工会議所", 3000],
    ["内容", "創業塾を年に三回開く"],
    ["S-02", "商品券の発行", "実行委員会", 88000],
    ["内容", "発行総額を五億円とする"],
    ["S-03", "工業団地造成", "市", 41000],
    ["内容", "第二工区を造る"],
  ];
  const merges = ["B4:D4", "B6:D6", "B8:D8"];
  const contents = async (settings: readonly ColumnSetting[]) =>
    (await read(rows, settings, merges)).plans[0]?.plan.projects.map(
      ({ initiative }) => initiative
    );
  expect(await contents([])).toEqual([
    "創業塾を年に三回開く",
    "発行総額を五億円とする",
    "第二工区を造る",
  ]);
  expect(await contents([column("内容", null)])).toEqual(["", "", ""]);
  const { unmet } = await read(rows, [column("内容", null)], merges);
  expect(unmet).toEqual([]);

  const months = [
    ["危機管理課 令和7年度 月別業務計画"],
    ["月", "業務内容"],
    ["4月", "水防計画の見直し"],
    ["5月", "水防訓練"],
    ["6月", "防災会議"],
    ["9月", "総合防災訓練"],
  ];
  expect((await read(months, [])).plans).toHaveLength(1);
  expect((await read(months, [column("業務内容", null)])).plans).toHaveLength(0);
});

test("a form's department operates its project where people say so, and not where they don't want it", async () => {
  const form = [
    ["令和7年度 事業計画書"],
    ["事業名", "見守り事業", "担当課", "高齢福祉課"],
    ["方向性", "拡大"],
    ["予算額（千円）", 500],
  ];
  const { plans } = await read(form, [column("担当課", "operator")]);
  expect(plans[0]?.plan.projects).toMatchObject([{ operator: "高齢福祉課" }]);

  const forms = [...form, [], ["事業名", "給食の充実", "担当課", "学校給食課"], ["方向性", "拡大"]];
  const operators = async (columns: readonly ColumnSetting[]) =>
    (await read(forms, columns)).plans[0]?.plan.projects.map(({ operator }) => operator);
  expect(await operators([])).toEqual(["高齢福祉課", "学校給食課"]);
  expect(await operators([column("担当課", null)])).toEqual([null, null]);
});

function column(heading: string, field: ColumnSetting["field"]): ColumnSetting {
  return { sheet: "", heading, field };
}

function read(rows: SheetRows, columns: readonly ColumnSetting[], merges: readonly string[] = []) {
  return readWorkbook({
    survey: surveyOf({ 計画: rows }, { merges }),
    lookCloser: (looks) => Promise.resolve(looks.map(({ area }) => ({ area }))),
    settings: { columns },
  });
}

function columnsOf({ plans: [plan] }: Awaited<ReturnType<typeof read>>) {
  const columns = plan?.draft.tables.flatMap((table) => table.columns) ?? [];
  return Object.fromEntries(columns.map((each) => [each.heading.text, each]));
}
