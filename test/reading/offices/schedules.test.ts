import { readText } from "../../support/sheet-text";
import { briefLanes, briefProjects, briefTraits } from "./tell";

describe("a schedule of main projects with two headings and filled bars", () => {
  const sheet = `
    令和７年度　主要事業スケジュール | < | < | < | < | < | < | < | < | < | < | < | < | < | < | < | <
    | | | | | | | | | | | | | | | 教育総務課 | <
    番号 | 事業名 | 当初予算額\\n（千円） | 実施項目 | ４月 | ５月 | ６月 | ７月 | ８月 | ９月 | １０月 | １１月 | １２月 | １月 | ２月 | ３月 | 備考
    １ | 小学校トイレ洋式化事業 | 56,000 | 設計 | # | # | # | | | | | | | | | |
    ^ | ^ | ^ | 工事 | | | | # | # | # | # | | | | | |
    ２ | 学校給食施設整備事業 | 120,500 | 入札 | | # | | | | | | | | | | |
    ^ | ^ | ^ | 施工 | | | # | # | # | # | # | # | # | # | # | # | 繰越なし
    ３ | 奨学金貸付事業 | 3,600 | 募集 | | | | | | | | | | # | # | |
  `;
  it("ties every lane to the project beside it", async () => {
    const { plans } = await readText({ スケジュール: sheet });
    const [plan] = plans;
    expect(plans).toHaveLength(1);
    expect(plan && briefProjects(plan)).toEqual([
      "1 小学校トイレ洋式化事業 56000",
      "2 学校給食施設整備事業 120500",
      "3 奨学金貸付事業 3600",
    ]);
    expect(plan && briefLanes(plan)).toEqual([
      "1 設計 2025-04~2025-06",
      "1 工事 2025-07~2025-10",
      "2 入札 2025-05",
      "2 施工 2025-06~2026-03",
      "3 募集 2026-01~2026-02",
    ]);
    expect(plan?.plan).toMatchObject({ fiscalYear: 2025, department: "教育総務課" });
  });
});

describe("an engineering office's table of works", () => {
  const sheet = `
    令和6年度 工事発注予定・工程表 | < | < | < | < | < | < | < | < | < | < | < | < | < | < | < | <
    課名：下水道建設課 | < | < | < | < | < | < | < | < | < | < | < | < | < | < | < | <
    No | 工事名 | 事業費（千円） | 区分 | 第１四半期 | < | < | 第２四半期 | < | < | 第３四半期 | < | < | 第４四半期 | < | <
    ^ | ^ | ^ | ^ | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 1 | 2 | 3
    1 | 汚水幹線築造工事（その１） | 98,000 | 継続 | ★ | ━ | ━ | ━ | → | | | | | | |
    2 | 雨水ポンプ場耐震補強工事 | 45,000 | 新規 | | | ◎ | ● | ━ | ━ | ━ | ● | | | |
    3 | 管路更生工事 | 30,000 | 継続 | | | | | | ← | － | － | → | | |
    　計 | | 173,000 | | | | | | | | | | | | |
  `;
  it("reads numbers under quarters as months and runs of marks as bars", async () => {
    const { plans } = await readText({ 工程: sheet });
    const [plan] = plans;
    expect(plan && briefProjects(plan)).toEqual([
      "1 汚水幹線築造工事（その１） 98000",
      "2 雨水ポンプ場耐震補強工事 45000",
      "3 管路更生工事 30000",
    ]);
    expect(plan && briefTraits(plan).map((each) => each.split("/")[0])).toEqual(["1", "2", "3"]);
    expect(plan?.plan.lanes.map(({ project }) => project)).toEqual(["1", "2", "3"]);
    expect(plan?.plan.lanes[2]?.activities).toMatchObject([{ start: "2024-09", end: "2024-12" }]);
    expect(plan?.plan).toMatchObject({ fiscalYear: 2024, department: "下水道建設課" });
  });
});

describe("a yearly plan whose schedule starts in January", () => {
  const sheet = `
    2025年 事業計画・スケジュール | < | < | < | < | < | < | < | < | < | < | < | < | <
    No. | 取組名 | 1月 | 2月 | 3月 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 予算（千円） | 主体
    1 | 桜まつり | | 準備 | < | 開催 | | | | | | | | | 3,500 | 協働
    2 | 夏まつり | | | | | 準備 | < | < | 開催 | | | | | 8,200 | 協働
    3 | 観光案内所運営 | 運営 | < | < | < | < | < | < | < | < | < | < | < | 6,000 | 市
  `;
  it("counts the calendar year's months", async () => {
    const { plans } = await readText({ 計画: sheet });
    const [plan] = plans;
    expect(plan && briefProjects(plan)).toEqual([
      "1 桜まつり 3500",
      "2 夏まつり 8200",
      "3 観光案内所運営 6000",
    ]);
    expect(plan && briefLanes(plan)).toEqual([
      "1 準備 2025-02~2025-03, 開催 2025-04",
      "2 準備 2025-05~2025-07, 開催 2025-08",
      "3 運営 2025-01~2025-12",
    ]);
    expect(plan && briefTraits(plan)).toEqual(["1//協働//", "2//協働//", "3//市//"]);
  });
});

describe("the same colour throughout the year", () => {
  it("is read as a bar where every lane has a name and blank rows have no fill", async () => {
    const { plans } = await readText({
      計画: `
        令和7年度　業務計画　市民課 | < | < | < | < | < | < | < | < | < | < | < | < | < | < | <
        順位 | 事業名 | 予算額（千円） | 項目 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月
        1 | 窓口業務 | 500 | 受付 | # | # | # | # | # | # | # | # | # | # | # | #
        2 | 証明書交付 | 300 | 交付 | # | # | # | # | # | # | # | # | # | # | # | #
        3 | 住居表示 | 200 | 整備 | # | # | # | # | # | # | # | # | # | # | # | #
        4 | 旅券 | 100 | 発給 | # | # | # | # | # | # | # | # | # | # | # | #
        5 | 戸籍 | 50 | 届出 | # | # | # | # | # | # | # | # | # | # | # | #
        6 | 統計 | 20 | 調査 | # | # | # | # | # | # | # | # | # | # | # | #
        合計 | | 1,170
      `,
    });
    const [plan] = plans;
    expect(plan && briefLanes(plan)).toEqual([
      "1 受付 2025-04~2026-03",
      "2 交付 2025-04~2026-03",
      "3 整備 2025-04~2026-03",
      "4 発給 2025-04~2026-03",
      "5 届出 2025-04~2026-03",
      "6 調査 2025-04~2026-03",
    ]);
  });
});

describe("times in every dress in one column", () => {
  const sheet = `
    令和７年度　高齢福祉課　実施計画
    （単位：千円） | < | < | < | < | <
    優先順位 | 事業名 | ねらい | 事業費 | 開始 | 終了
    1 | 敬老会 | 1 | 5,000 | R7.4 | R7.9
    2 | 見守り | 1 | 800 | 令和7年5月1日 | 令和8年3月31日
    3 | 介護予防 | 2 | 1,200 | 2025/6 | 2025/12
    4 | 計画策定 | 2 | 3,300 | ７月 | ３月末
    5 | 施設修繕 | 3 | 9,900 | 10月上旬 | 12月下旬
    6 | 研修 | 3 | - | 未定 | 未定
  `;
  it("reads those that say a time and tells of those that don't", async () => {
    const { plans } = await readText({ 計画: sheet });
    const [plan] = plans;
    expect(plan && briefLanes(plan)).toEqual([
      "1 敬老会 2025-04~2025-09",
      "2 見守り 2025-05-01~2026-03-31",
      "3 介護予防 2025-06~2025-12",
      "4 計画策定 2025-07~2026-03",
      "5 施設修繕 2025-10-01~2025-12-31",
    ]);
    expect(plan?.draft.remarks.filter(({ kind }) => kind === "unread-text")).not.toHaveLength(0);
    expect(plan && briefTraits(plan).map((each) => each.split("/").at(-1))).toEqual([
      "1",
      "1",
      "2",
      "2",
      "3",
      "3",
    ]);
  });

  it("reads spans in one column", async () => {
    const { plans } = await readText({
      計画: `
        令和７年度　農政課　重点事業
        順位 | 事業名 | 予算額（千円） | 実施期間 | 主体
        1 | 鳥獣対策 | 2,000 | R7.4～R8.3 | 市
        2 | 直売所 | 500 | 令和７年６月～９月 | 民間
        3 | 農地調査 | 300 | 2025/10-2026/2 | 市
        4 | 担い手 | 100 | 通年 | 協働
        5 | 農業まつり | 900 | 11月3日 | 協働
      `,
    });
    const [plan] = plans;
    expect(plan && briefLanes(plan)).toEqual([
      "1 鳥獣対策 2025-04~2026-03",
      "2 直売所 2025-06~2025-09",
      "3 農地調査 2025-10~2026-02",
      "4 担い手 2025-04~2026-03",
      "5 農業まつり 2025-11-03",
    ]);
  });
});

describe("days written into the months", () => {
  it("are a project's, however many there are in its row", async () => {
    const { plans } = await readText({
      選管: `
        選挙管理委員会事務局　令和７年度業務計画
        No | 業務 | 予算額（千円） | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月
        1 | 参議院議員通常選挙 | 62,000 | | 説明会 | 準備 | 投票 | | | | | | | |
        2 | 定時登録 | 300 | | | 6/1 | | | 9/1 | | | 12/1 | | | 3/1
        3 | 検察審査員候補者選定 | 50 | | | | | | 選定 | 通知 | | | | |
      `,
    });
    const [plan] = plans;
    expect(plan && briefProjects(plan)).toEqual([
      "1 参議院議員通常選挙 62000",
      "2 定時登録 300",
      "3 検察審査員候補者選定 50",
    ]);
    expect(plan?.plan.lanes[1]?.activities.map(({ start }) => start.slice(0, 7))).toEqual([
      "2025-06",
      "2025-09",
      "2025-12",
      "2026-03",
    ]);
  });
});

describe("a calendar whose months stand under each other, below the table", () => {
  it("is no part of the table, though it stands in its columns", async () => {
    const { plans } = await readText({
      月別: `
        学校教育課　令和７年度業務計画
        |
        No | 事業名 | 予算額（千円） | 方向性
        1 | 就学時健診 | 1,900 | 維持
        2 | ICT支援員配置 | 26,000 | 拡大
        3 | 学校給食費無償化 | 310,000 | 新規
        |
        |
        月別予定
        月 | 就学時健診 | ICT支援員配置 | 学校給食費無償化
        4月 | | 配置 | 要綱施行
        6月 | 名簿作成 | |
        10月 | 健診 | |
        3月 | | | 精算
      `,
    });
    const [plan] = plans;
    expect(plan && briefProjects(plan)).toEqual([
      "1 就学時健診 1900",
      "2 ICT支援員配置 26000",
      "3 学校給食費無償化 310000",
    ]);
    expect(plan && briefTraits(plan)).toEqual(["1/維持///", "2/拡大///", "3/新規///"]);
  });
});

describe("quarters numbered in Roman, with their months in brackets", () => {
  it("are a schedule's headings", async () => {
    const { plans } = await readText({
      計画: `
        令和７年度 消防本部警防課 重点業務計画
        No | 業務名 | 予算（千円） | Ⅰ期（４～６月） | Ⅱ期（７～９月） | Ⅲ期（10～12月） | Ⅳ期（１～３月）
        1 | 救助訓練 | 1200 | 訓練 | 大会 | | 検証
        2 | 消防水利整備 | 18000 | 設計 | 入札 | 施工 | 検査
      `,
    });
    const [plan] = plans;
    expect(plan && briefLanes(plan)).toEqual([
      "1 訓練 2025-04~2025-06, 大会 2025-07~2025-09, 検証 2026-01~2026-03",
      "2 設計 2025-04~2025-06, 入札 2025-07~2025-09, 施工 2025-10~2025-12, 検査 2026-01~2026-03",
    ]);
  });
});

describe("projects of two rows, the words over the coloured bars", () => {
  const sheet = (second: string): string => `
    令和７年度　都市整備課　業務計画
    |
    順位 | 業務名 | 予算額（千円） | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月
    1 | 区画整理 | 150,000 | 換地計画 | | | | | | 移転補償 | | | | |
    ^ | ^ | ^ | # | # | # | # | # | # | # | # | # | # | # | #
    2 | 駐輪場整備 | 23,000 | | 設計 | | | | ${second} | | | | | |
    ^ | ^ | ^ | | # | # | # | | # | # | # | # | | |
  `;
  it("names each bar by the words over its beginning", async () => {
    const { plans } = await readText({ 計画: sheet("工事") });
    expect(plans[0] && briefLanes(plans[0])).toEqual([
      "1 換地計画 2025-04~2025-09, 移転補償 2025-10~2026-03",
      "2 設計 2025-05~2025-07, 工事 2025-09~2025-12",
    ]);
  });
  it("leaves rows apart where a bar begins under no words", async () => {
    const { plans } = await readText({ 計画: sheet("") });
    expect(plans[0] && briefLanes(plans[0]).slice(1)).toEqual([
      "2 設計 2025-05",
      "2  2025-05~2025-07,  2025-09~2025-12",
    ]);
  });
});

describe("months under their year in a table titled 工程表, between columns of the years before and after", () => {
  it("are those of the bars below, not of what heads the columns beside them", async () => {
    const { plans } = await readText({
      DX: `
        令和7年度　重点取組工程表 | | | | | | | | | | | | | | | | |
        番号 | 取組名 | 事業費（千円） | 前年度までの取組 | 令和7年度 | < | < | < | < | < | < | < | < | < | < | < | 令和8年度以降 | 所管課
        ^ | ^ | ^ | ^ | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月 | ^ | ^
        1 | 窓口の改善 | 32,000 | 視察 | 要件整理 | < | < | 調達 | < | 構築 | < | < | < | < | 運用 | < | 全庁展開 | 市民課
        2 | 電子契約 | 1,800 | | 調整 | < | 規則改正 | < | 試行 | < | < | 本格運用 | < | < | < | < | 継続 | 契約課
      `,
    });
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 要件整理 2025-04~2025-06, 調達 2025-07~2025-08, 構築 2025-09~2026-01, 運用 2026-02~2026-03, 全庁展開 2026-04~2027-03",
      "2 調整 2025-04~2025-05, 規則改正 2025-06~2025-07, 試行 2025-08~2025-10, 本格運用 2025-11~2026-03, 継続 2026-04~2027-03",
    ]);
  });
});
