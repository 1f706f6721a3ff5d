import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

it.each([
  ["課 | 正規 | 会計年度 | 計", "保育課 | 18 | 42 | 60"],
  ["指標 | R7 | R8 | R9", "待機児童数 | 3 | 1 | 0"],
  ["会議名 | 回数 | 時期 | 備考", "園長会議 | 6 | 奇数月 |"],
  ["月 | 会議 | 議題 | 担当課", "４月 | 園長会議 | 年間計画 | 保育課"],
])("a table without numbers ends right above a title over %s", async (heads, row) => {
  const { plans } = await readText({
    方針: `
      令和８年度　こども未来部　運営方針
      ２　重点取組
      取組名 | 取組内容 | 予算額（千円） | 担当課
      保育の質の向上 | 公開保育の実施 | 1200 | 保育課
      学童の待機解消 | ２支援単位の増設 | 36000 | 子育て支援課
      ３　その他
      ${heads}
      ${row}`,
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 保育の質の向上 1200", "2 学童の待機解消 36000"]);
});

it("a table goes on below the name of a group over a project whose amount isn't known", async () => {
  const { plans } = await readText({
    計画: `
      令和８年度　人事課　業務計画
      事業名 | 時期 | 担当 | 予算（千円）
      採用 | | |
      職員採用試験 | ７月 | 人事係 | 1200
      研修 | | |
      新任研修 | ４月 | 研修係 | 未定
      管理職研修 | １０月 | 研修係 | 500`,
  });
  expect(plans.flatMap(({ plan }) => plan.projects.map(({ name }) => name))).toEqual([
    "職員採用試験",
    "新任研修",
    "管理職研修",
  ]);
});

describe("a title dressed as the table's own", () => {
  const projects = async (own: string, next: string, rows: string) => {
    const { plans } = await readText({
      方針: `
        令和８年度　こども未来部　業務計画
        ${own}
        取組名 | 取組内容 | 実施時期 | 担当課
        保育の質の向上 | 公開保育の実施 | 7月 | 保育課
        学童の待機解消 | ２支援単位の増設 | 10月 | 子育て支援課
        児童虐待の防止 | 要対協の強化 | 通年 | こども家庭センター
        ${next}
        ${rows}`,
    });
    return plans.flatMap(briefProjects).map((project) => project.split(" ")[1]);
  };
  const own = ["保育の質の向上", "学童の待機解消", "児童虐待の防止"];

  it.each([
    ["１　重点取組", "２　所管施設", "施設名 | 所在地 | 定員\n第一保育園 | 東町1-2 | 90"],
    ["【重点取組】", "【用語の説明】", "用語 | 説明\n要対協 | 児童の保護を話し合う会議"],
    ["（１）重点取組", "（２）財源内訳", "国 | 県 | 市\n12000 | 3000 | 25100"],
    ["■重点取組", "■その他", "詳細は別紙のとおり。"],
  ])("ends it over other headings or a sentence: %s, %s", async (first, next, rows) => {
    expect(await projects(first, next, rows)).toEqual(own);
  });

  it("doesn't over projects", async () => {
    const { plans } = await readText({
      計画: `
        令和８年度　こども未来部　業務計画
        【保育】
        取組名 | 取組内容 | 実施時期 | 予算額（千円）
        保育の質の向上 | 公開保育の実施 | 7月 | 300
        【相談】
        相談員の研修 | 事例の検討 | 11月 | 未定
        児童虐待の防止 | 要対協の強化 | 通年 | 90`,
    });
    expect(plans.flatMap(({ plan }) => plan.projects.map(({ name }) => name))).toEqual([
      "保育の質の向上",
      "相談員の研修",
      "児童虐待の防止",
    ]);
  });
});

it("takes the heading of a list's names for no form's label, whatever other tables say below", async () => {
  const { plans } = await readText({
    方針: `
      令和８年度　こども未来部　運営方針
      ■主要事業
      取組名 | 取組内容 | 実施時期 | 担当課
      保育の質の向上 | 公開保育の実施 | 7月 | 保育課
      学童の待機解消 | ２支援単位の増設 | 10月 | 子育て支援課
      児童虐待の防止 | 要対協の強化 | 通年 | こども家庭センター
      |
      ■リスクと対応
      リスク | 影響 | 対応策
      感染症の拡大 | 休園 | 計画の整備
      職員の欠員 | 時間の短縮 | 応援体制
      |
      ■前年度の主な成果
      取組 | 成果 | 評価
      保育園の整備 | １園を開園した | Ａ
      相談窓口の開設 | ４月に開設した | Ｂ`,
  });
  expect(plans.flatMap(({ plan }) => plan.projects.map(({ name }) => name))).toEqual([
    "保育の質の向上",
    "学童の待機解消",
    "児童虐待の防止",
  ]);
});
