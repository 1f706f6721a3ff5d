import { amountOf } from "../../../../src/plan/budget";
import { readOnePlan } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

describe("records whose rows are labelled", () => {
  it("are read by their labels, under whatever headings", async () => {
    const plan = await readOnePlan(`
      防災課 令和7年度 業務計画
      優先順位 | 事業名 | 項目 | 内容 | 予算額（千円） | 方向性
      1 | 防災訓練事業 | 目的 | 地域の防災力の向上 | 4820 | 拡充
      ^ | ^ | 取組 | 資機材の購入費を補助する。 | ^ | ^
      ^ | ^ | 課題 | 担い手の高齢化 | ^ | ^
      2 | ハザードマップ改訂事業 | 目的 | 情報伝達手段の確保 | 7700 | 新規
      ^ | ^ | 取組 | 全戸に配布する。 | ^ | ^
      ^ | ^ | 課題 | 多言語への対応 | ^ | ^
    `);
    expect(briefProjects(plan)).toEqual(["1 防災訓練事業 4820", "2 ハザードマップ改訂事業 7700"]);
    expect(
      plan.plan.projects.map(({ initiative, challenges }) => [initiative, challenges])
    ).toEqual([
      ["資機材の購入費を補助する。", ["担い手の高齢化"]],
      ["全戸に配布する。", ["多言語への対応"]],
    ]);
  });

  it("may say everything but key and name beside their labels", async () => {
    const plan = await readOnePlan(`
      令和7年度 課の目標管理シート
      高齢福祉課
      No | 重点事業名 | |
      1 | 敬老会開催事業 | 取組内容 | 対象年齢を引き上げる。
      ^ | ^ | 課題 | ・参加率の低下\\n・会場の確保
      ^ | ^ | 予算額（百万円） | 6.1
      ^ | ^ | 方向性 | 縮小
      2 | 緊急通報事業 | 取組内容 | 携帯型の端末を導入する。
      | | | 課題 | ・協力員の確保
      | | | 予算額（百万円） | 7.24
      | | | 方向性 | 継続
    `);
    expect(briefProjects(plan)).toEqual(["1 敬老会開催事業 6100", "2 緊急通報事業 7240"]);
    expect(plan.plan.projects.map(({ direction, challenges }) => [direction, challenges])).toEqual([
      ["縮小", ["参加率の低下", "会場の確保"]],
      ["継続", ["協力員の確保"]],
    ]);
  });

  it("may have but one label each, under the keys", async () => {
    const plan = await readOnePlan(`
      令和6年度　生涯学習課　実施計画書
      事業コード | 事業名 | 所管 | 予算額（千円）
      S-01 | 公民館講座事業 | 中央公民館 | 1250
      内容 | 講座を年40回開催する。 | < | <
      S-02 | 成人式開催事業 | 生涯学習係 | 980
      内容 | 実行委員会方式で開催する。 | < | <
    `);
    expect(plan.plan.projects.map(({ id, name, initiative }) => [id, name, initiative])).toEqual([
      ["S-01", "公民館講座事業", "講座を年40回開催する。"],
      ["S-02", "成人式開催事業", "実行委員会方式で開催する。"],
    ]);
  });

  it.each([
    ["the keys", ""],
    ["the names", "^ | "],
  ])("may be headed once and go on in rows with labels under %s", async (_, before) => {
    const plan = await readOnePlan(`
      令和6年度　生涯学習課　実施計画書
      No | 事業名 | 所管 | 予算額（千円） | 備考
      1 | 公民館講座事業 | 中央公民館 | 1250 |
      ${before}内容 | 講座を年40回開催する。 | < | <
      ${before}効果 | 学びが広がる。 | < | <
      ${before}課題 | 若年層の参加が少ない | < | <
      2 | 成人式開催事業 | 生涯学習係 | 980 |
      ${before}内容 | 実行委員会方式で開催する。 | < | <
      ${before}効果 | 交流が深まる。 | < | <
      ${before}課題 | 会場の老朽化 | < | <
    `);
    expect(briefProjects(plan)).toEqual(["1 公民館講座事業 1250", "2 成人式開催事業 980"]);
    expect(
      plan.plan.projects.map(({ initiative, challenges }) => [initiative, challenges])
    ).toEqual([
      ["講座を年40回開催する。", ["若年層の参加が少ない"]],
      ["実行委員会方式で開催する。", ["会場の老朽化"]],
    ]);
    expect(plan.draft.tables[0]?.strayRows).toEqual([]);
  });
});

it("takes a text in a row below each project that says what it is by its first word", async () => {
  const plan = await readOnePlan(`
    情報政策課 令和7年度 業務計画
    順位 | 事業名 | 方向性 | 主体 | 予算額（千円）
    取組内容／課題 | < | < | < | <
    ① | 手続の電子化 | 拡充 | 市 | 16500
    取組内容：対象を広げる。\\n課題：利用率の向上 | < | < | < | <
    ② | 標準化 | 継続 | 市 | 21000
    取組内容：移行を検証する。 | < | < | < | <
    ③ | 訓練 | 継続 | 市 | 300
    【課題】参加率 | < | < | < | <
    計 | | | | 37800
  `);
  expect(briefProjects(plan)).toEqual(["1 手続の電子化 16500", "2 標準化 21000", "3 訓練 300"]);
  expect(plan.plan.projects.map(({ initiative, challenges }) => [initiative, challenges])).toEqual([
    ["対象を広げる。", ["利用率の向上"]],
    ["移行を検証する。", []],
    ["", ["参加率"]],
  ]);
});

it("leaves 予算要求 under a year to what is done then, whatever amounts stand before it", async () => {
  const plan = await readOnePlan(`
    企画課 令和8年度 業務計画
    優先順位 | 事業名 | 方向性 | 予算額（千円） | R8 | R9 | R10
    1 | 道路改良 | 拡大 | 100 | 設計 | 予算要求 | 工事
    2 | 公園改修 | 継続 | 200 | | 予算要求 | 工事
    3 | 河川改修 | 継続 | 300 | | 予算要求 | 工事
  `);
  expect(briefProjects(plan)).toEqual(["1 道路改良 100", "2 公園改修 200", "3 河川改修 300"]);
  expect(plan.plan.lanes.map(({ activities }) => activities.map(({ label }) => label))).toEqual([
    ["設計", "予算要求", "工事"],
    ["予算要求", "工事"],
    ["予算要求", "工事"],
  ]);
});

it("steps that read like a label, beside amounts at their left, label nothing", async () => {
  const plan = await readOnePlan(`
    令和6年度　健康増進課　事業計画
    順位 | 事業名 | 令和6年度予算額（千円） | 作業項目 | 4月 | 5月 | 6月 | 7月
    1 | 債権管理 | 40388 | 開催 | | → | |
    ^ | ^ | ^ | 入札 | → | | |
    2 | 林道維持 | 99486 | 予算要求 | | | → | →
    3 | 健康相談 | 63018 | 入札 | | | | →
    ^ | ^ | ^ | 印刷 | | → | |
    4 | 街路灯 | 65474 | 予算要求 | | | → |
    ^ | ^ | ^ | 公表 | | | | →
  `);
  expect(briefProjects(plan)).toEqual([
    "1 債権管理 40388",
    "2 林道維持 99486",
    "3 健康相談 63018",
    "4 街路灯 65474",
  ]);
});

it.each([
  ["marks", "●", "4月 | 5月 | 6月 | 7月 | 8月 | 9月"],
  ["words", "検討", "4月 | 5月 | 6月 | 7月 | 8月 | 9月"],
  ["marks under numbers alone", "●", "4 | 5 | 6 | 7 | 8 | 9"],
])("steps that read like labels tell of no project by %s under months", async (_, done, months) => {
  const { plan } = await readOnePlan(`
    令和7年度 福祉課 業務計画
    No. | 事業名 | 予算額（千円） | 区分 | ${months}
    1 | 見守り支援 | 100 | 課題 | ${done} | ${done} | |
    ^ | ^ | ^ | 取組 | ${done} | | ${done} |
    2 | 子育て相談 | 200 | 課題 | ${done} | | |
    ^ | ^ | ^ | 取組 | ${done} | | | ${done}
  `);
  expect(plan.projects.map(({ initiative, challenges }) => [initiative, challenges])).toEqual([
    ["", []],
    ["", []],
  ]);
  const starts = plan.lanes.map(({ project, item, activities }) =>
    [project, item, ...activities.map(({ start }) => start)].join(" ")
  );
  expect(starts).toEqual([
    "1 課題 2025-04 2025-05",
    "1 取組 2025-04 2025-06",
    "2 課題 2025-04",
    "2 取組 2025-04 2025-07",
  ]);
});

it("texts beside labels tell of a project though months stand over them", async () => {
  const { plan } = await readOnePlan(`
    令和7年度 福祉課 業務計画
    No. | 事業名 | 予算額（千円） | 区分 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
    1 | 見守り支援 | 100 | 課題 | 人手 | < | < | < | < | <
    ^ | ^ | ^ | 取組 | 訪問する。 | < | < | < | < | <
    2 | 子育て相談 | 200 | 課題 | 場所 | < | < | < | < | <
    ^ | ^ | ^ | 取組 | 相談会を開く。 | < | < | < | < | <
  `);
  expect(plan.projects.map(({ initiative, challenges }) => [initiative, challenges])).toEqual([
    ["訪問する。", ["人手"]],
    ["相談会を開く。", ["場所"]],
  ]);
});

describe("labels in a column of their own", () => {
  const texts = async (sheet: string) =>
    (await readOnePlan(sheet)).plan.projects.map(
      ({ name, direction, operator, initiative, challenges, budget }) => [
        name,
        direction,
        operator,
        initiative,
        challenges.join(),
        amountOf(budget),
      ]
    );

  it.each([
    ["項目", "内容"],
    ["区分", "記載内容"],
  ])("say what each value is, whatever 内容 may head: %s | %s", async (labels, values) => {
    const said = await texts(`
      防災課 令和8年度 業務計画
      番号 | 事業名 | ${labels} | ${values}
      1 | 防災訓練 | 当初予算 | 3,450千円
      ^ | ^ | 今後の方針 | 継続
      ^ | ^ | 実施方法 | 委託
      ^ | ^ | 事業内容 | 避難所を開き、備蓄を配る。
      2 | 備蓄品更新（新規） | 当初予算 | 120千円
      ^ | ^ | 今後の方針 | 拡充
      ^ | ^ | 実施方法 | 直営
      ^ | ^ | 事業内容 | 水と食料を買い足す。
    `);
    expect(said).toEqual([
      ["防災訓練", "継続", "委託", "避難所を開き、備蓄を配る。", "", 3450],
      ["備蓄品更新（新規）", "拡充", "直営", "水と食料を買い足す。", "", 120],
    ]);
  });

  it("are headed by names alone as well", async () => {
    const said = await texts(`
      令和8年度主要事業一覧【危機管理課】
      事務事業 | 項目 | 記入欄
      防災訓練 | 方向性 | 継続
      ^ | 内容 | 避難所を開く。
      ^ | 課題 | 参加者の減少
      ^ | 前年度の成果 | 3回
      備蓄品更新 | 方向性 | 拡充
      ^ | 内容 | 水を買い足す。
      ^ | 課題 | 置き場所
      ^ | 前年度の成果 | 更新済み
    `);
    expect(said).toEqual([
      ["防災訓練", "継続", null, "避難所を開く。", "参加者の減少", null],
      ["備蓄品更新", "拡充", null, "水を買い足す。", "置き場所", null],
    ]);
  });

  it("may be words that nobody knows or of years before, in half the rows", async () => {
    const said = await texts(`
      教育総務課 令和8年度 重点取組
      順位 | 実施事業 | 区分 | 内容
      1 | 舗装補修 | 予算（円） | 15000000
      ^ | ^ | 方向性 | 拡充
      ^ | ^ | 実施形態 | 直営
      ^ | ^ | 前年度の取組 | 工事延長 120m
      2 | 橋りょう点検 | 予算（円） | 5600000
      ^ | ^ | 方向性 | 継続
      ^ | ^ | 実施形態 | 直営
      ^ | ^ | 前年度の取組 | 5橋
    `);
    expect(said).toEqual([
      ["舗装補修", "拡充", null, "", "", 15000],
      ["橋りょう点検", "継続", null, "", "", 5600],
    ]);
  });
});

it("labels of nothing but texts say what several numbered projects are", async () => {
  const plan = await readOnePlan(`
    令和8年度主要事業一覧　福祉課
    連番 | 事業名 | 区分 | 内容
    1 | 見守り | 実施方法 | 委託
    ^ | ^ | 取組の概要 | 訪問する。
    ^ | ^ | 課題 | 担い手不足
    2 | 配食 | 実施方法 | 直営
    ^ | ^ | 取組の概要 | 弁当を配る。
    ^ | ^ | 課題 | 周知
  `);
  expect(
    plan.plan.projects.map(({ name, operator, initiative }) => [name, operator, initiative])
  ).toEqual([
    ["見守り", "委託", "訪問する。"],
    ["配食", "直営", "弁当を配る。"],
  ]);
});
