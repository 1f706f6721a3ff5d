import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

const HEADINGS = "番号 | 事業名 | 取組内容 | 予算額（千円） | 4月 | 5月 | 6月";
const first = `
  令和7年度　企画広報課　業務計画
  課の目標 | 市民に開かれた行政を進める。
  【企画係】
  ${HEADINGS}
  1 | 総合計画 | 外部評価を行う。 | 1800 | 評価 | |
  2 | ふるさと納税 | 返礼品を充実する。 | 96000 | | 募集 |
`;
const part = (name: string, number: string): string => `
  【${name}】
  ${HEADINGS}
  | ${number} | 国勢調査 | 調査を行う。 | 42000 | 説明会 | |
  | | 広報紙 | 月1回発行する。 | 31200 | 発行 | |
`;

describe("sheets of an office's parts below the title on the first", () => {
  it.each(["3", ""])("go on with its plan from number %p", async (number) => {
    const { plans } = await readText({ 企画係: first, 統計係: part("統計係", number) });
    expect(plans.map(({ plan }) => plan.projects.map(({ name }) => name))).toEqual([
      ["総合計画", "ふるさと納税", "国勢調査", "広報紙"],
    ]);
    expect(plans[0]?.plan).toMatchObject({
      department: "企画広報課",
      measureGoal: { text: "市民に開かれた行政を進める。" },
    });
  });

  it("are plans of their own where they count from 1, or bear titles", async () => {
    const numbered = await readText({ 企画係: first, 統計係: part("統計係", "1") });
    expect(numbered.plans.map(({ name }) => name)).toEqual(["企画広報課", "統計係"]);
    const titled = await readText({
      企画係: first,
      統計係: `令和7年度　統計係　業務計画${part("統計係", "3")}`,
    });
    expect(titled.plans.map(briefProjects)).toHaveLength(2);
  });
});

describe("sheets of the parts of an office that only a summary names", () => {
  const sheet = (name: string, from: number): string => `
    ${name}
    優先順位 | 事業名 | 予算額（千円） | 方向性
    ${from} | 事業${from} | 100 | 継続
    ${from + 1} | 事業${from + 1} | 200 | 拡充
  `;
  const summary =
    "令和７年度　障がい福祉課　事業計画総括表\n係 | 事業数 | 金額\n給付係 | 2 | 300\n相談係 | 2 | 300";
  const names = async (second: number): Promise<readonly (readonly string[])[]> => {
    const { plans } = await readText({
      総括: summary,
      "１係": sheet("給付係", 1),
      "２係": sheet("相談係", second),
    });
    return plans.map(({ plan }) => plan.projects.map(({ id }) => id));
  };

  it("are one plan where they count on, and plans of their own where each counts from 1", async () => {
    expect(await names(3)).toEqual([["1", "2", "3", "4"]]);
    expect(await names(1)).toEqual([
      ["1", "2"],
      ["1", "2"],
    ]);
  });
});

describe("sheets of the parts of an office that the head of each names", () => {
  const sheet = (head: string, from: number): string => `
    令和8年度業務計画
    ${head}
    |
    順位 | 事業名 | 方向性 | 取組内容
    ${from} | 事業${from} | 継続 | 事業${from}を進める
    ${from + 1} | 事業${from + 1} | 拡充 | 事業${from + 1}を進める
  `;
  const names = async (heads: readonly string[], second: number) => {
    const [first = "", next = ""] = heads;
    const { plans } = await readText({
      管理係: sheet(first, 1),
      推進係: sheet(next, second),
      予算順: "順位 | 事業名 | 課名\n1 | 事業3 | 生涯学習課\n2 | 事業1 | 生涯学習課",
    });
    return plans.map(({ plan }) => [plan.department, ...plan.projects.map(({ id }) => id)]);
  };

  it.each([
    ["生涯学習課　管理係", "生涯学習課　推進係"],
    ["担当係 | 管理係\n生涯学習課", "担当係 | 推進係\n生涯学習課"],
  ])("are one plan where they count on below one title: %s", async (...heads) => {
    expect(await names(heads, 3)).toEqual([["生涯学習課", "1", "2", "3", "4"]]);
  });
});
