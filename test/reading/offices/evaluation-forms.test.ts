import { readText } from "../../support/sheet-text";
import { briefLanes, briefProjects, briefTraits } from "./tell";

const form = (rows: string, title = "令和７年度　事務事業評価シート"): string => `
  ${title} | < | < | < | <
  事務事業名 | 市道維持 | 担当課 | 建設課 | <
  ${rows}
  今後の方向性 | 拡大 | < | < | <
`;

it("takes the year that is planned where another one is looked back on, and what that costs in all", async () => {
  const { plans } = await readText({
    "1": form(
      `事業費（千円） | 年度 | R5年度（決算） | R6年度（決算） | R7年度（予算）
       ^ | 国庫支出金 | 15,600 | 16,200 | 16,600
       ^ | 一般財源 | 36,400 | 37,800 | 38,900
       ^ | 事業費計（Ａ） | 52,000 | 54,000 | 55,500
       人件費 | 正規職員（人） | 3 | 3 | 3`,
      "事務事業評価シート（令和６年度事後評価・令和７年度計画）"
    ),
  });
  expect(plans[0]?.plan.fiscalYear).toBe(2025);
  expect(plans.flatMap(briefProjects)).toEqual(["1 市道維持 55500"]);
});

it("takes no total of an earlier year for the budget of one that has none", async () => {
  const { plans } = await readText({
    "1": form(
      `年度 | < | R4決算 | R5決算 | R6決算
       事業費（千円） | 国庫支出金 | 15,600 | 16,200 | 16,600
       ^ | 合計 | 52,000 | 54,000 | 55,500
       事業の内容 | 補修 | < | < | <`
    ),
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 市道維持"]);
});

it("has no schedule in what kind of amounts stand under each year", async () => {
  const { plans } = await readText({
    "1": form(
      `事業費（千円） | R5 | R6 | R7 | R8
       ^ | 決算 | 決算 | 当初 | 計画
       事業費 | 12,538 | 12,638 | 16,493 | 21,117`
    ),
  });
  expect(plans.flatMap(briefLanes)).toEqual([]);
  expect(plans.flatMap(briefProjects)).toEqual(["1 市道維持 16493"]);
});

it("takes no number of a list below its project for a rank", async () => {
  const { plans } = await readText({
    "1": form(`
      事業費 | 8,000 | < | < | <
      № | 構成取組名 | | |
      1 | 補修 | | |
      2 | 除雪 | | |
    `),
  });
  expect(plans.flatMap(briefTraits)).toEqual(["/拡大///"]);
});

it("takes 新規 under 要求区分 for the direction, and 課題 before a comma for challenges", async () => {
  const { plans } = await readText({
    "1": `
      令和７年度　予算要求シート | < | < | <
      事業名 | 健康ポイント | 要求区分 | 新規
      予算額 | 3,600 | 担当課 | 健康課
      これらを踏まえた懸案事項、問題点等 | 動機づけが弱い。 | < | <
    `,
  });
  expect(plans[0]?.plan.projects[0]).toMatchObject({
    direction: "新規",
    challenges: ["動機づけが弱い。"],
  });
});

it("are no department's where each names another, be it a 室 or a 課", async () => {
  const card = (name: string, office: string): string => `
    事業名 | ${name} | 予算額 | 900
    局／部／課 | ${office} | 方向性 | 継続
    事業内容 | 行う。 | < | <
  `;
  const { plans } = await readText({
    "1": `
      令和７年度　事業概要
      ${card("案内", "緑区役所／くらし応援室")}
      ${card("庁舎", "緑区役所／区民生活部／総務課")}
      ${card("道路", "緑区役所／くらし応援室")}
    `,
  });
  expect(plans.map(({ plan }) => plan.department)).toEqual([null]);
});

it("takes no code in brackets for a part of its project's name where the label asks for one", async () => {
  const { plans } = await readText({
    "1": `
      平成29年度　事務事業評価シート
      事業名\\n（コード） | 地域活力支援事業（710115） | 担当課 | まちづくり課
      事業概要 | 自治会を支援する。 | < | <
      課題 | 申請が減少している。 | < | <
      今後の方向性 | 現状維持 | < | <
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 地域活力支援事業"]);
});

it("has no lanes of what came of its plan, or of how that is judged", async () => {
  const { plans } = await readText({
    "1": `
      令和７年度　行政改革　進行管理シート | < | < | < | < | <
      取組名 | 公用車の削減 | 所管課 | 管財課 | < | <
      現状と課題 | 稼働率が低い。 | < | < | < | <
      取組の内容 | 集中管理に移行する。 | < | < | < | <
      実施スケジュール | 令和７年度 | < | 令和８年度 | < | 備考
      ^ | 上期 | 下期 | 上期 | 下期 | ^
      計画 | 調査 | 試行 | 移行 | 検証 |
      実績 | 調査 | | | |
      効果額（千円） | 0 | 1200 | 3000 | 3000 |
      進捗評価 | Ｂ | < | < | < | <
    `,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 調査 2025-04~2025-09, 試行 2025-10~2026-03, 移行 2026-04~2026-09, 検証 2026-10~2027-03",
  ]);
});

it("takes no amount for what is done, though 計画 heads both", async () => {
  const { plans } = await readText({
    "1": form(
      `年度 | R6年度決算 | R7年度予算 | R8年度計画 | <
       事業費（千円） | 52,000 | 54,000 | 56,000 | <`
    ),
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 市道維持 54000"]);
  expect(plans[0]?.plan.projects[0]?.initiative).toBe("");
});
