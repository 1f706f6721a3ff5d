import { readText } from "../../../support/sheet-text";
import { briefTraits } from "../../offices/tell";

describe("a list of projects beside a sheet of their budgets in another order", () => {
  it("is the plan, in its own order, and has its budgets from there", async () => {
    const { plans } = await readText({
      事業一覧: `
        住宅課 令和7年度事業一覧
        番号 | 事業名 | 目的 | 方向性
        1 | 市営住宅の改修 | 安全確保 | 継続
        2 | 空家等対策 | 環境の保全 | 拡充
        3 | 木造住宅耐震化 | 減災 | 継続
      `,
      予算額: `
        令和7年度当初予算額一覧（単位：千円）
        事業名 | 予算額
        空家等対策 | 12800
        市営住宅の改修 | 96000
        木造住宅耐震化 | 8400
        合計 | 117200
      `,
    });
    expect(plans.map(({ plan }) => plan.projects.map(({ name }) => name))).toEqual([
      ["市営住宅の改修", "空家等対策", "木造住宅耐震化"],
    ]);
    expect(
      plans.flatMap(({ plan }) =>
        plan.projects.map(({ budget }) => budget.status === "amount" && budget.thousandYen)
      )
    ).toEqual([96000, 12800, 8400]);
  });
});

describe("a list of directions alone", () => {
  const judged = (heading: string): string => `
    令和６年度　事務事業評価一覧表（健康推進部）
    No. | 事業区分 | 所管課 | 事務事業名 | 指標 | < | 評価内容 | < | <
    ^ | ^ | ^ | ^ | 名称 | ${heading} | 必要性 | 方向性 | 評価の理由
    ^ | ^ | ^ | ^ | ^ | 単位 | ^ | ^ | ^
    1 | 一般 | 健康推進課 | がん検診 | 受診者数 | 12,345 | 高い | 改善 | 受診率が伸び悩むため
    ^ | ^ | ^ | ^ | ^ | 人 | ^ | ^ | ^
    2 | 施設 | 保健予防課 | 休日診療所運営 | 受診者数 | 1,980 | 高い | 拡充 | 需要が増えている
    ^ | ^ | ^ | ^ | ^ | 人 | ^ | ^ | ^
  `;

  it("is a plan where it says who sees to each, but for one of what was spent", async () => {
    const { plans } = await readText({ 一覧: judged("実績値") });
    expect(plans.flatMap(briefTraits)).toEqual([
      "1/改善/健康推進課/一般/",
      "2/拡充/保健予防課/施設/",
    ]);
    expect((await readText({ 一覧: judged("歳出決算額") })).plans).toEqual([]);
  });

  it("is no plan where its title says that it tells what came of projects", async () => {
    const { plans } = await readText({
      一覧: `
        令和６年度 事務事業評価結果一覧
        番号 | 事務事業名 | 今後の方向性 | 評価理由
        1 | 敬老会 | 縮小 | 参加者減
        2 | 健康診査 | 拡充 | 受診率向上
        3 | 文化祭 | 継続 | 定着
      `,
    });
    expect(plans).toEqual([]);
  });
});

test.each([
  ["事業費の大きい順", [null, null]],
  ["事業の優先順位", [2, 1]],
])(
  "takes priorities from a list of them, and none from one that is sorted: %s",
  async (title, told) => {
    const { plans } = await readText({
      計画: `
      令和8年度 住宅課 業務計画
      事業名 | 方向性 | 実施主体 | 取組内容
      市営住宅の改修 | 継続 | 市 | 外壁を直す
      空家等対策 | 拡充 | 市 | 空家を調べる
    `,
      一覧: `
      ${title}
      順位 | 事業名 | 予算額（千円）
      1 | 空家等対策 | 96000
      2 | 市営住宅の改修 | 12800
    `,
    });
    expect(plans.map(({ plan }) => plan.projects.map(({ priority }) => priority))).toEqual([told]);
  }
);

test("keeps to a list whose projects another one but sorts, whatever that says more of them", async () => {
  const { plans } = await readText({
    住宅課: `
      令和8年度 住宅課 業務計画
      事業名 | 予算額（千円）
      市営住宅の改修 | 12800
      空家等対策 | 96000
    `,
    予算順: `
      事業費の大きい順
      順位 | 事業名 | 課名 | 予算額（千円）
      1 | 空家等対策 | 住宅課 | 96000
      2 | 市営住宅の改修 | 住宅課 | 12800
    `,
  });
  expect(
    plans.map(({ plan }) => plan.projects.map(({ name, priority }) => [name, priority]))
  ).toEqual([
    [
      ["市営住宅の改修", null],
      ["空家等対策", null],
    ],
  ]);
});
