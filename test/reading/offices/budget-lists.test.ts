import { readText } from "../../support/sheet-text";
import { briefLanes, briefProjects, briefTraits } from "./tell";

describe("a list of main projects with the sources of their funds", () => {
  const sheet = `
    令和７年度　主要事業一覧表 | < | < | < | < | < | < | < | < | < | < | < | < | < | <
    | | | | | | | | | | | | （単位：千円）
    体系コード | 款項目 | < | < | 事業コード | 事業名 | 担当課 | 前年度予算額 | 事業費 | 財源内訳 | < | < | < | 新規 | 事業の概要
    ^ | 款 | 項 | 目 | ^ | ^ | ^ | ^ | ^ | 国県支出金 | 市債 | その他 | 一般財源 | ^ | ^
    '1-1-1 | 3 | 1 | 1 | 10210 | 地域福祉計画策定事業 | 福祉総務課 | 0 | 4500 | 1500 | | | 3000 | ○ | 計画の見直しに向けた市民意識調査を行う。
    '1-1-2 | 3 | 1 | 2 | 10220 | 民生委員活動支援事業 | 福祉総務課 | 23100 | 23850 | 12000 | | 350 | 11500 | | 民生委員・児童委員の活動を支援する。
    '1-2-1 | 3 | 2 | 1 | 10310 | 生活困窮者自立支援事業 | 福祉総務課 | 41000 | 42300 | 31725 | | | 10575 | | 相談窓口を運営する。
    計 | | | | | | | 64100 | 70650 | 45225 | 0 | 350 | 25075
  `;
  it("takes the whole cost for the budget, and neither codes nor last year's amount", async () => {
    const { plans } = await readText({ 一覧: sheet });
    expect(plans).toHaveLength(1);
    const [plan] = plans;
    if (!plan) return;
    expect(plan.plan.fiscalYear).toBe(2025);
    expect(plan.plan.department).toBe("福祉総務課");
    expect(plan.plan.projects.map(({ name, budget }) => [name, budget])).toEqual([
      ["地域福祉計画策定事業", { status: "amount", thousandYen: 4500 }],
      ["民生委員活動支援事業", { status: "amount", thousandYen: 23850 }],
      ["生活困窮者自立支援事業", { status: "amount", thousandYen: 42300 }],
    ]);
    expect(plan.plan.projects.map(({ priority }) => priority)).toEqual([null, null, null]);
    expect(plan.plan.projects.map(({ direction }) => direction)).toEqual(["新規", null, null]);
    expect(plan.draft.tables[0]?.totals[0]?.projects).toEqual([0, 1, 2]);
    expect(plan.plan.projects[0]?.initiative).toBe("計画の見直しに向けた市民意識調査を行う。");
  });
});

describe("a budget request", () => {
  const sheet = `
    令和8年度当初予算要求書（総括表） | < | < | < | < | < | < | <
    部局名 | 建設部 | | 課名 | 道路管理課 | | 所属長 | 山田
    （単位：千円） | < | < | < | < | < | < | <
    優先順位 | 事業名 | 区分 | 令和7年度当初予算額（A） | 令和8年度要求額（B） | 増減（B－A） | 左のうち一般財源 | 要求理由
    1 | 橋りょう長寿命化修繕事業 | 投資 | 120,000 | 150,000 | 30,000 | 15,000 | 点検の結果、早期の措置が必要なため
    2 | 道路維持補修事業 | 経常 | 85,000 | 83,500 | ▲1,500 | 83,500 | 前年度実績による
    3 | 街路樹管理事業 | 経常 | 22,000 | 24,200 | 2,200 | 24,200 | 労務単価の上昇による
    合　　計 | < | < | 227,000 | 257,700 | 30,700 | 122,700 |
  `;
  it("takes what is requested for the plan's own year", async () => {
    const { plans } = await readText({ 要求: sheet });
    const [plan] = plans;
    expect(plan && briefProjects(plan)).toEqual([
      "1 橋りょう長寿命化修繕事業 150000",
      "2 道路維持補修事業 83500",
      "3 街路樹管理事業 24200",
    ]);
    expect(plan && briefTraits(plan)).toEqual(["1///投資/", "2///経常/", "3///経常/"]);
    expect(plan?.plan).toMatchObject({ fiscalYear: 2026, department: "道路管理課" });
    expect(plan?.draft.tables[0]?.totals).toHaveLength(1);
  });
});

describe("a progress sheet with headings over three rows", () => {
  const sheet = `
    | 令和7年度　事務事業進行管理シート（環境政策課）
    |
    | 番号 | 施策体系 | < | 取組名 | 令和7年度 | < | < | < | < | 指標 | < | < | 実施主体 | 担当者 | 今後の方向性
    | ^ | 施策 | 基本事業 | ^ | 予算（千円） | < | < | 取組内容 | 進捗状況 | 指標名 | 実績値 | 目標値 | ^ | ^ | ^
    | ^ | ^ | ^ | ^ | 前年度決算 | 当初 | 決算見込 | ^ | ^ | ^ | R6 | R7 | ^ | ^ | ^
    | 1 | 地球温暖化対策 | 省エネ推進 | 家庭用蓄電池設置補助 | 9800 | 12000 | 11500 | 蓄電池の設置費用の一部を補助する。 | A | 補助件数 | 98 | 120 | 市 | 佐藤 | 拡大
    | 2 | ^ | ^ | 省エネ診断 | 450 | 500 | 480 | 専門家を派遣し省エネ診断を行う。 | B | 診断件数 | 18 | 25 | 民間 | 鈴木 | 継続
    | 3 | ごみ減量 | 分別推進 | 分別アプリ運用 | 660 | 660 | 660 | アプリで収集日を知らせる。 | A | 登録者数 | 5200 | 6000 | 市 | 高橋 | 継続
    |
    | ※進捗状況　A：順調　B：おおむね順調　C：遅れている
  `;
  it("takes the year's first budget and what is done, not indicators or marks", async () => {
    const { plans } = await readText({ 進行管理: sheet });
    const [plan] = plans;
    expect(plans).toHaveLength(1);
    expect(plan && briefProjects(plan)).toEqual([
      "1 家庭用蓄電池設置補助 12000",
      "2 省エネ診断 500",
      "3 分別アプリ運用 660",
    ]);
    expect(plan && briefTraits(plan)).toEqual(["1/拡大/市//1", "2/継続/民間//1", "3/継続/市//2"]);
    expect(plan?.plan).toMatchObject({ fiscalYear: 2025, department: "環境政策課" });
    expect(plan?.plan.projects[1]?.initiative).toBe("専門家を派遣し省エネ診断を行う。");
    expect(plan && briefLanes(plan)).toEqual([]);
    expect(plan?.plan.notes).toEqual(["※進捗状況　A：順調　B：おおむね順調　C：遅れている"]);
  });
});

describe("a three-year implementation plan", () => {
  const sheet = `
    第６次総合計画　実施計画（令和７年度～令和９年度） | < | < | < | < | < | < | < | < | < | <
    基本施策　２　子育て支援の充実 | < | < | < | < | < | < | < | < | < | <
    No. | 事業名 | 事業内容 | 所管課 | 区分 | 年次計画（事業費：千円） | < | < | 備考
    ^ | ^ | ^ | ^ | ^ | R7年度 | R8年度 | R9年度 | ^
    1 | 放課後児童クラブ整備事業 | 児童クラブ室の増設 | こども課 | 拡充 | 35,000 | 18,000 | - | 小学校2校
    2 | 病児保育事業 | 病児保育室の運営委託 | こども課 | 継続 | 12,400 | 12,400 | 12,400 |
    3 | こども計画推進事業 | 計画の進行管理 | こども課 | 継続 | 300 | 300 | 300 |
    合計 | < | < | < | < | 47,700 | 30,700 | 12,700 |
  `;
  it("takes the first of its years", async () => {
    const { plans } = await readText({ 実施計画: sheet }, "実施計画R7.xlsx");
    const [plan] = plans;
    expect(plan && briefProjects(plan)).toEqual([
      "1 放課後児童クラブ整備事業 35000",
      "2 病児保育事業 12400",
      "3 こども計画推進事業 300",
    ]);
    expect(plan?.plan.fiscalYear).toBe(2025);
    expect(plan && briefTraits(plan)).toEqual(["1/拡充///", "2/継続///", "3/継続///"]);
    expect(plan && briefLanes(plan)).toEqual([]);
  });

  it("doesn't take circles in the years of its plan for a schedule", async () => {
    const { plans } = await readText({
      実施計画: `
        実施計画一覧（令和7年度） | < | < | < | < | < | <
        施策 | 事業名 | 担当課 | 実施計画 | < | < | 事業費
        ^ | ^ | ^ | R7 | R8 | R9 | （千円）
        防災 | 防災行政無線更新事業 | 危機管理課 | ○ | ○ | | 8,800
        ^ | 避難所備蓄事業 | 危機管理課 | ○ | ○ | ○ | 2,200
        ^ | 自主防災組織育成事業 | 危機管理課 | ○ | | | 1,500
      `,
    });
    const [plan] = plans;
    expect(plan && briefProjects(plan)).toEqual([
      "1 防災行政無線更新事業 8800",
      "2 避難所備蓄事業 2200",
      "3 自主防災組織育成事業 1500",
    ]);
    expect(plan?.plan.lanes).toEqual([]);
  });
});

describe("a list whose headings bear the letters of a formula", () => {
  it("reads them all the same", async () => {
    const { plans } = await readText({
      Sheet1: `
        令和7年度当初予算　主要事業
        （会計課）
        新/継 | 事業名 | 内容 | 令和7年度\\n予算額\\nA | 令和6年度\\n予算額\\nB | A-B
        新 | 電子決裁 | システム導入 | 5,500 | 0 | 5,500
        継 | 公金収納 | 手数料 | 1,100 | 1,000 | 100
        | 合計 | | 6,600 | 1,000 | 5,600
      `,
    });
    const [plan] = plans;
    expect(plan && briefProjects(plan)).toEqual(["1 電子決裁 5500", "2 公金収納 1100"]);
    expect(plan && briefTraits(plan)).toEqual(["/新///", "/継///"]);
    expect(plan?.plan).toMatchObject({
      fiscalYear: 2025,
      department: "会計課",
      budgetBasis: "当初",
    });
  });
});

describe("a total parted by sources of funds below the table", () => {
  it("is no list of projects", async () => {
    const { plans } = await readText({
      計画: `
        令和７年度　保育課　業務計画
        順位 | 事業名 | 方向性 | 主体 | 当初予算額
        ^ | ^ | ^ | ^ | （千円）
        1 | 保育所運営 | 継続 | 市 | 800,000
        2 | 保育士確保 | 拡大 | 市 | 12,000
        合計 | | | | 812,000
        | | 国庫支出金 | | | 300,000
        | | 市債 | | | 12,000
        | | うち一般財源 | | | 500,000
      `,
    });
    const [plan] = plans;
    expect(plan && briefProjects(plan)).toEqual(["1 保育所運営 800000", "2 保育士確保 12000"]);
    expect(plan?.draft.tables.flatMap(({ strayRows }) => strayRows)).toEqual([]);
  });
});

it("no part of a total is a project, even where names stand first", async () => {
  const { plans } = await readText({
    計画: `
      令和７年度　市民税課　業務計画
      事業名 | 順位 | 方向性 | 主体 | 当初予算額（千円）
      申告相談 | 1 | 継続 | 市 | 800
      口座振替 | 2 | 拡大 | 市 | 200
      合　計 | | | | 1,000
      　内 一般財源 | | | | 600
      （内　国庫支出金） | | | | 400
    `,
  });
  expect(plans.map(({ plan }) => plan.projects.map(({ name }) => name))).toEqual([
    ["申告相談", "口座振替"],
  ]);
});

describe("a unit in a row of its own under the headings", () => {
  it("is no row of the table", async () => {
    const { plans } = await readText({
      計画: `
        R7 業務計画　監査事務局
        順 | 業 務 名 | 予 算 | 根拠 | 月
        | | | （千円） | | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 1 | 2 | 3
        1 | 定期監査 | 300 | 地方自治法 | | | | | | | ○ | | | | |
        2 | 決算審査 | 50 | 地方自治法 | | | ○ | | | | | | | | |
      `,
    });
    const [plan] = plans;
    expect(plan && briefProjects(plan)).toEqual(["1 定期監査 300", "2 決算審査 50"]);
    expect(plan?.draft.tables.flatMap(({ strayRows }) => strayRows)).toEqual([]);
  });
});

it("takes 施策の方向 over the names of measures for no direction", async () => {
  const { plans } = await readText({
    総合戦略: `
      第３期総合戦略　令和７年度事業一覧
      基本目標 | 施策の方向 | 具体的な事業 | R7予算額（千円） | 今後の方向性
      １ しごと | 産業の活性化 | 創業支援事業 | 8500 | 拡充
      ^ | ^ | 設備投資支援事業 | 30000 | 継続
      ２ ひと | 移住の促進 | 移住相談事業 | 9620 | 継続
    `,
  });
  expect(plans.flatMap(briefTraits)).toEqual(["/拡充///1", "/継続///1", "/継続///2"]);
});
