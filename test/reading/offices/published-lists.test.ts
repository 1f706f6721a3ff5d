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
  expect(plans.flatMap(briefTraits)).toEqual([
    "/現状維持/広報課//",
    "/拡大/広報課//",
    "/改善/総務課//",
  ]);
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

it("names its projects under 公約, and by what is to be reached (何を) where nothing else names them", async () => {
  const pledges = `
    市長公約の実現に向けた工程表（令和７年度版）
    番号 | 公約 | 具体的な取組 | R6 | R7 | R8 | R7予算（千円）
    1-1 | 医療費の無償化 | 助成制度を拡大する | 検討 | 実施 | → | 86,000
    1-2 | 待機児童ゼロ | 保育所を整備する | 公募 | 整備 | 開設 | 150,000
    2-1 | 企業誘致 | 産業団地を造成する | 調査 | 設計 | 造成 | 45,000
  `;
  const goals = `
    令和７年度　組織目標設定シート
    № | 何を（目標項目） | どのように（手段・方法） | どの水準まで（達成水準） | いつまでに（期限）
    1 | 防災計画の改定 | 会議を３回開催する | 計画の決定 | 令和８年３月
    2 | 訓練の実施 | 全15地区で行う | 参加率20％ | 令和７年11月
    3 | アプリの普及 | 講座で登録を促す | 登録1万件 | 令和７年９月
  `;
  const readings = await Promise.all([pledges, goals].map((一覧) => readText({ 一覧 })));
  expect(readings.map(({ plans }) => plans.flatMap(briefProjects))).toEqual([
    ["1-1 医療費の無償化 86000", "1-2 待機児童ゼロ 150000", "2-1 企業誘致 45000"],
    ["1 防災計画の改定", "2 訓練の実施", "3 アプリの普及"],
  ]);
});

it("reads a section's calendar of its work as a plan", async () => {
  const { plans } = await readText({
    R7: `
      令和７年度　税務課　年間業務スケジュール
      係 | 業務 | 4月 | 5月 | 6月 | 7月
      市民税係 | 当初賦課 | 入力 | 点検 | 発送 |
      資産税係 | 縦覧 | 縦覧 | | |
      納税係 | 滞納整理 | | | | 催告
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 当初賦課", "2 縦覧", "3 滞納整理"]);
});

it("takes a cell merged over the whole table for the heading of what follows", async () => {
  const { plans } = await readText({
    一覧: `
      令和８年度当初予算案の主な事業
      事業 | 予算額（千円） | 内容 | 担当
      １　安心して暮らせるまち | < | < | <
      防犯カメラ設置補助 | 1,200 | 補助率を引き上げる。 | 生活安全課
      消防車両の更新 | 3,400 | ２台を更新する。 | 消防総務課
      ２　子どもが輝くまち | < | < | <
      給食費の無償化 | 21,000 | 給食費を無償とする。 | 学校給食課
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual([
    "1 防犯カメラ設置補助 1200",
    "2 消防車両の更新 3400",
    "3 給食費の無償化 21000",
  ]);
  expect(
    plans.flatMap(({ draft }) => draft.projects.filter(({ isIncomplete }) => isIncomplete))
  ).toEqual([]);
});

it("names its projects under 補助金等の名称, without more of each than its cost and direction", async () => {
  const { plans } = await readText({
    一覧: `
      令和７年度　補助金等一覧（商工課）
      番号 | 補助金等の名称 | 交付先 | 予算額（円） | 見直しの方向性
      1 | 商店街補助金 | 連合会 | 2,000,000 | 縮小
      2 | 創業支援補助金 | 創業者 | 3,000,000 | 拡充
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 商店街補助金 2000", "2 創業支援補助金 3000"]);
});

it("names its projects under 補助金名 where each is told what becomes of it", async () => {
  const { plans } = await readText({
    一覧: `
      令和８年度　補助金等見直し調書（商工課）
      番号 | 補助金名 | 交付先 | R7予算 | R8要求 | 見直しの方向性 | 見直し内容
      1 | 商店街補助金 | 連合会 | 2,000 | 1,800 | 縮小 | 補助率を下げる。
      2 | 創業支援補助金 | 創業者 | 3,000 | 4,000 | 拡充 | 件数を増やす。
      3 | まつり補助金 | 実行委員会 | 5,000 | 5,000 | 継続 | 現行どおりとする。
    `,
  });
  expect(plans.flatMap(briefTraits)).toEqual(["1/縮小///", "2/拡充///", "3/継続///"]);
  expect(plans[0]?.plan.projects.map(({ name, initiative }) => `${name} ${initiative}`)).toEqual([
    "商店街補助金 補助率を下げる。",
    "創業支援補助金 件数を増やす。",
    "まつり補助金 現行どおりとする。",
  ]);
});

it("takes what a project does from its description, not from what an evaluation would improve", async () => {
  const { plans } = await readText({
    R8一覧: `
      令和８年度　生活環境課　事務事業一覧
      整理番号 | 事務事業名 | 事業の内容（令和8年度） | 事業費 | 方向性 | 改善の内容 | 課題の内容
      1 | 防犯灯の管理 | 800灯を維持する。 | 4,200 | 継続 | LEDへの切替え | 電気代
      2 | 空家の対策 | 助言と指導をする。 | 1,800 | 拡充 | 他課との連携 | 所有者不明
      3 | 墓地の管理 | 草刈りをする。 | 560 | 継続 | 委託の検討 | 人手
    `,
  });
  const [{ plan } = { plan: null }] = plans;
  expect(plan?.projects.map(({ initiative }) => initiative)).toEqual([
    "800灯を維持する。",
    "助言と指導をする。",
    "草刈りをする。",
  ]);
  expect(plan?.projects.flatMap(({ challenges }) => challenges)).toEqual([
    "電気代",
    "所有者不明",
    "人手",
  ]);
});

it("reads 新規 and 継続 under 区分 where rows of the same column head groups", async () => {
  const { plans } = await readText({
    一覧: `
      令和７年度　主要事業一覧
      区分 | 事業名 | 予算額（千円） | 事業の概要
      総務費
      新規 | ふるさと納税推進事業 | 85,000 | 返礼品を増やす。
      継続 | 防犯カメラ設置事業 | 3,300 | 通学路に設置する。
      民生費
      拡充 | 医療費助成事業 | 210,000 | 高校生まで広げる。
      衛生費
      継続 | 健康診査事業 | 4,500 | 受診を促す。
      合計 | | 302,800
    `,
  });
  expect(plans.flatMap(briefTraits)).toEqual(["/新規///", "/継続///", "/拡充///", "/継続///"]);
});
