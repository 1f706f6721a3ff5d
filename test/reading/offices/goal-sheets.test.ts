import { readText } from "../../support/sheet-text";
import { briefLanes, briefProjects } from "./tell";

const QUARTERS = "第１四半期 | 第２四半期 | 第３四半期 | 第４四半期";

it("names projects by goals that alone are numbered, and not by the 取組項目 beside them", async () => {
  const { plans } = await readText({
    市民課: `
      令和７年度　課の目標（市民課） | < | < | < | < | < | <
      番号 | 重点目標 | 取組項目 | スケジュール | < | < | <
      ^ | ^ | ^ | ${QUARTERS}
      1 | 窓口サービスの向上 | 書かない窓口の導入 | 仕様検討 | 契約 | 試行 |
      ^ | ^ | 待ち時間の表示 | | 導入 | |
      2 | コンビニ交付の推進 | 広報 | 実施 | | |
    `,
  });
  const names = plans.flatMap(({ plan }) => plan.projects.map(({ name }) => name));
  expect(names).toEqual(["窓口サービスの向上", "コンビニ交付の推進"]);
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 仕様検討 2025-04~2025-06, 契約 2025-07~2025-09, 試行 2025-10~2025-12",
    "1 導入 2025-07~2025-09",
    "2 実施 2025-04~2025-06",
  ]);
});

it("takes the 課 below its label for the department where 担当係 stands beside the label", async () => {
  const { plans } = await readText({
    No1: `
      令和7年度 事務事業評価シート | < | < | < | < | <
      番号 | 事務事業名 | < | < | 担当課 | 担当係
      1 | 敬老会開催事業 | < | < | 高齢福祉課 | 生きがい係
      事業の概要 | < | < | 令和7年度の取組内容 | < | <
      敬老会を開く。 | < | < | 会場を地区ごとに分けて開く。 | < | <
      予算額（千円） | 3,300 | < | 方向性 | 継続 | <
    `,
  });
  expect(plans.map(({ plan }) => plan.department)).toEqual(["高齢福祉課"]);
});

it("reads goals one under the other, each over the lanes of its 取組項目", async () => {
  const goal = (number: number, name: string, lanes: string): string => `
    重点目標${number} | ${name} | < | < | <
    達成水準 | 全避難所で行う。 | < | < | <
    取組項目 | ${QUARTERS}
    ${lanes}
    |
  `;
  const { plans } = await readText({
    目標: `
      令和７年度　防災安全課　組織目標シート | < | < | < | <
      |
      ${goal(1, "避難所の運営", "マニュアルの改訂 | 素案 | | 決定 |\n避難所訓練 | | 実施 | |")}
      ${goal(2, "交通事故の防止", "交通安全教室 | 小学校 | 中学校 | |")}
    `,
  });
  const names = plans.flatMap(({ plan }) => plan.projects.map(({ id, name }) => `${id} ${name}`));
  expect(names).toEqual(["1 避難所の運営", "2 交通事故の防止"]);
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 素案 2025-04~2025-06, 決定 2025-10~2025-12",
    "1 実施 2025-07~2025-09",
    "2 小学校 2025-04~2025-06, 中学校 2025-07~2025-09",
  ]);
});

describe("a list of goals with 達成水準", () => {
  const list = (headings: string): string => `
    令和７年度　組織目標 | | | |
    部課名 | 総務部　総務課 | | |
    番号 | 重点目標 | 達成水準 | ${headings}
    1 | 文書事務の電子化 | 電子決裁率 80％ | 研修の実施 | 全庁での運用
    2 | 職員の健康管理 | 受診率 100％ | 健康診断 | 保健指導
    3 | 庁舎の省エネルギー | 使用量 5％減 | 照明の更新 | 効果の検証
  `;

  it("is a plan where each half of the year says what is done", async () => {
    const { plans } = await readText({
      総務課: list("前期（4月～9月）の取組 | 後期（10月～3月）の取組"),
    });
    expect(plans.flatMap(briefProjects)).toEqual([
      "1 文書事務の電子化",
      "2 職員の健康管理",
      "3 庁舎の省エネルギー",
    ]);
    expect(plans.flatMap(briefLanes)[0]).toBe(
      "1 研修の実施 2025-04~2025-09, 全庁での運用 2025-10~2026-03"
    );
  });

  it("is none where it says how far they were reached", async () => {
    const { plans } = await readText({ 総務課: list("中間評価 | 期末評価") });
    expect(plans).toEqual([]);
  });
});

it("names lanes by what is done for a goal, and not by how much of it is to be reached", async () => {
  const { plans } = await readText({
    会計課: `
      令和７年度　会計課　組織目標管理シート | | | | | | |
      No. | 組織目標 | 具体的な取組 | 達成水準 | 1Q | 2Q | 3Q | 4Q
      1 | 適正な会計事務 | 出納検査の実施 | 12回 | 検査 | | | 検査
      ^ | ^ | 職員研修 | 2回 | | 研修 | |
      2 | 資金の安全な運用 | 運用方針の見直し | 年度内 | | 検討 | 決定 |
    `,
  });
  const items = plans.flatMap(({ plan }) => plan.lanes.map(({ item }) => item));
  expect(items).toEqual(["出納検査の実施", "職員研修", "運用方針の見直し"]);
});

it("names no lane by 内容 over what is done when", async () => {
  const { plans } = await readText({
    文化祭: `
      令和７年度　文化課　事業計画カード | < | <
      事業名 | 市民文化祭 | <
      方向性 | 継続 | <
      予算額 | 1,500 | 千円
      取組内容 | 文化祭を開く。 | <
      時期 | 内容 | <
      6月 | 実行委員会 | <
      11月 | 文化祭 | <
    `,
  });
  expect(plans.flatMap(briefLanes)).toEqual(["1 実行委員会 2025-06, 文化祭 2025-11"]);
  expect(plans.flatMap(({ plan }) => plan.lanes.map(({ item }) => item))).toEqual([null]);
});

it("reads goals with what is done for each and when, under a title of 重点目標", async () => {
  const { plans } = await readText({
    目標: `
      令和７年度　土木課　重点目標設定シート | | | | |
      № | 重点目標 | 取組内容 | 達成目標 | 取組時期 | 期末評価
      1 | 道路の安全 | 路面の点検 | 100km | 4月～6月 |
      2 | 用地の取得 | 交渉 | 10件 | 通年 |
      3 | 苦情への対応 | 受付票の電子化 | 導入 | 10月 |
    `,
  });
  const names = plans.flatMap(({ plan }) => plan.projects.map(({ name }) => name));
  expect(names).toEqual(["道路の安全", "用地の取得", "苦情への対応"]);
  expect(plans.flatMap(briefLanes)).toHaveLength(3);
});

it("names what stands under bare numbers of goals by 目標名", async () => {
  const goal = (number: string, name: string, done: string) => `
      重点目標${number} | < | < | <
      目標名 | ${name} | < | <
      現状・課題 | 実態に合わない | < | <
      取組内容 | ${done} | < | <
      実施時期 | ４～６月　調査 | ７～１２月　実施 | １～３月　検証`;
  const { plans } = await readText({
    目標: `
      総務部人事課　令和８年度組織目標
      ${goal("１", "人材育成方針の改定", "職員アンケート")}

      ${goal("２", "時間外勤務の縮減", "業務量調査")}
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 人材育成方針の改定", "2 時間外勤務の縮減"]);
});
