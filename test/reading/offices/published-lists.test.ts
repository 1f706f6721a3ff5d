import { readText } from "../../support/sheet-text";
import { briefLanes, briefProjects, briefTraits } from "./tell";

it("takes what a measure consists of, under 関連事業, for the projects", async () => {
  const { plans } = await readText({
    一覧: `
      令和７年度　総合戦略　事業一覧
      具体的な施策 | 指標名 | 目標値 | No. | 関連事業 | R7予算額（千円） | 今後の方向
      創業の支援 | 創業件数 | 20 | 1 | 創業支援 | 4,200 | 継続
      ^ | ^ | ^ | 2 | 拠点整備 | 18,000 | 新規
      移住の促進 | 移住者数 | 60 | 3 | 移住相談 | 5,600 | 拡充
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual([
    "1 創業支援 4200",
    "2 拠点整備 18000",
    "3 移住相談 5600",
  ]);
});

it("reads what becomes of projects in a part of 今後の展開, without its code", async () => {
  const { plans } = await readText({
    一覧: `
      令和６年度　事務事業評価一覧
      頁 | 事務事業名 | 課名 | 事業概要 | 今後の展開 | <
      ^ | ^ | ^ | ^ | 区分 | 内容
      1 | 広報紙発行 | 広報課 | 毎月発行する。 | B_現状維持 | 現状のまま
      3 | 市民相談 | 広報課 | 相談を受ける。 | A_拡大 | 事業費の拡大
      5 | 統計調査 | 総務課 | 調査を行う。 | C_改善 | 手段の変更
    `,
  });
  expect(plans.flatMap(briefTraits)).toEqual(["/現状維持///", "/拡大///", "/改善///"]);
});

it("reads all the days and months under 期日", async () => {
  const { plans } = await readText({
    一覧: `
      令和７年度　主要事業計画（学校教育課）
      事業名 | 期日 | 内容 | 予算額（千円）
      学力調査 | ４月 | 学力を把握する。 | 2,100
      研修会 | ７月・８月 | 講演を行う。 | 300
      高齢者大学 | ５月～２月 | 講座を行う。 | 420
    `,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 学力調査 2025-04",
    "2 研修会 2025-07, 研修会 2025-08",
    "3 高齢者大学 2025-05~2026-02",
  ]);
});

it("reads a department's goals where a title calls them 仕事目標 or 経営目標", async () => {
  const { plans } = await readText({
    一覧: `
      令和７年度　健康福祉部　部局経営目標
      番号 | 重点目標 | 現状と課題 | 達成のための手段・方法 | 達成期限
      1 | 地域包括ケアの推進 | 専門職が不足している | 会議を開催する | 令和８年３月
      2 | 受診率の向上 | 受診率が低い | 休日健診を行う | 令和７年12月
      3 | 拠点の充実 | 利用者が固定している | 出張ひろばを開く | 令和７年10月
    `,
  });
  expect(
    plans[0]?.plan.projects.map(({ name, initiative, challenges }) => [
      name,
      initiative,
      ...challenges,
    ])
  ).toEqual([
    ["地域包括ケアの推進", "会議を開催する", "専門職が不足している"],
    ["受診率の向上", "休日健診を行う", "受診率が低い"],
    ["拠点の充実", "出張ひろばを開く", "利用者が固定している"],
  ]);
});

it("takes what of each cost others bear for no part of a project", async () => {
  const { plans } = await readText({
    一覧: `
      令和７年度　まちづくり事業計画書
      № | 事業名 | < | 事業主体 | 方向性 | 令和８年度
      1 | 公園づくり | 総事業費 | 町 | 継続 | 1000
      ^ | ^ | うち町支出額 | ^ | ^ | 500
      ^ | ^ | うち県交付金 | ^ | ^ | 500
      2 | 春まつり | 総事業費 | 町 | 継続 | 600
      ^ | ^ | うち町支出額 | ^ | ^ | 300
      ^ | ^ | うち県交付金 | ^ | ^ | 300
    `,
  });
  expect(plans.flatMap(({ plan }) => plan.projects.map(({ initiative }) => initiative))).toEqual([
    "",
    "",
  ]);
});

it("reads cards of 課題 with what is to be reached, beside shared months", async () => {
  const { plans } = await readText({
    目標: `
      令和７年度　組織目標表 | < | < | < | < | < | <
      所属名 | 秘書広報課 | | | | |
      部課等の目標 | < | 課題達成の方策 | タイムスケジュール | < | < | <
      ^ | ^ | ^ | 4月 | 5月 | 6月 | 7月
      課題１ | 広報の充実 | 内容の検討 | ← | → | |
      達成水準 | 登録が200人に達する。 | 実施 | | | ● |
      課題２ | 条例の制定 | 協議 | | ← | ― | →
      達成水準 | 条例が可決される。 | 公募 | | | | ●
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 広報の充実", "2 条例の制定"]);
});
