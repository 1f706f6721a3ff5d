import { readText } from "../../support/sheet-text";
import { briefLanes, briefProjects, briefTraits } from "./tell";

describe("a rolling plan with a group of columns for each year", () => {
  it("tells what its own first year does and costs, under the names that aren't the budget's", async () => {
    const { plans } = await readText({
      "R7-R9": `
        令和７年度～令和９年度実施計画　事業一覧（主要事業） | | | | | 単位：千円

        連番 | 課 | 予算事業名 | 実施計画事業名 | 新規・継続 | 令和６年度（現年度） | < | 令和７年度（計画１年目） | < | 令和８年度（計画２年目） | <
        ^ | ^ | ^ | ^ | ^ | 事業内容 | 事業費 | 事業内容 | 事業費 | 事業内容 | 事業費
        1 | 企画課 | 市民会館費 | 市民会館整備事業 | 新規 | 基本構想をまとめた。 | 100 | 基本設計に着手する。 | 200 | 実施設計を行う。 | 300
        2 | 防災課 | 防犯灯費 | 防犯灯ＬＥＤ化事業 | 継続 | 300基を更新した。 | 400 | 400基を更新する。 | 500 | 100基を更新する。 | 600
      `,
    });
    const [plan] = plans;
    expect(plan?.plan.fiscalYear).toBe(2025);
    expect(plan && briefProjects(plan)).toEqual([
      "1 市民会館整備事業 200",
      "2 防犯灯ＬＥＤ化事業 500",
    ]);
    expect(plan?.plan.projects.map(({ initiative }) => initiative)).toEqual([
      "基本設計に着手する。",
      "400基を更新する。",
    ]);
  });
});

describe("a list of projects over two rows each", () => {
  it("takes the heading of the next group for no text of the project above it", async () => {
    const { plans } = await readText({
      主要事業: `
        令和７年度当初予算案　主要事業一覧
        区分 | 事業名 | 予算額（千円） | 担当課 | 事業内容
        １　こどもの笑顔が輝くまち | < | < | < | <
        新 | こども家庭センター設置事業 | 38,500 | こども課 | センターを設置する。
        ^ | ^ | (－) | ^ | ^
        | | 就学援助事業 | 96,300 | 学務課 | 学用品費を援助する。
        | | ^ | (95,800) | ^ | ^
        ２　安全・安心に暮らせるまち | < | < | < | <
        新 | 証明書システム導入事業 | 6,600 | 危機管理課 | システムを導入する。
        ^ | ^ | (－) | ^ | ^
      `,
    });
    expect(plans.flatMap(({ plan }) => plan.projects.map(({ initiative }) => initiative))).toEqual([
      "センターを設置する。",
      "学用品費を援助する。",
      "システムを導入する。",
    ]);
  });

  it.each([
    ["量の見込み", "確保方策"],
    ["ハード", "ソフト"],
  ])("takes what its rows are for no nature of the project: %s, %s", async (one, other) => {
    const { plans } = await readText({
      量の見込み: `
        令和７年度　子ども・子育て支援事業計画
        番号 | 事業名 | 事業内容 | 担当課 | 区分 | 目標量
        1 | 延長保育事業 | 開所時間を延ばす。 | 保育課 | ${one} | 420
        ^ | ^ | ^ | ^ | ${other} | 420
        2 | 病児保育事業 | 病気の児童を預かる。 | 保育課 | ${one} | 540
        ^ | ^ | ^ | ^ | ${other} | 600
        3 | 一時預かり事業 | 乳幼児を預かる。 | 保育課 | ${one} | 310
        ^ | ^ | ^ | ^ | ${other} | 320
      `,
    });
    expect(plans.flatMap(briefTraits)).toEqual(["1////", "2////", "3////"]);
  });
});

describe("a list of projects with their effects", () => {
  const list = (policy: string, first: string, second: string): string => `
    交付金　対象事業一覧・効果検証 | < | < | <
    No | 交付対象事業の名称 | 事業概要 | 担当課 | 実績額 | < | 今後の方針 | <
    ^ | ^ | ^ | ^ | 総事業費 | 一般財源 | ${policy} | 理由
    1 | オフィス誘致事業 | 空き校舎を貸し出す。 | 商工課 | 24,500,000 | 100 | ${first} | 効果がある。
    2 | 関係人口創出事業 | 副業人材を紹介する。 | 企画課 | 8,800,000 | 100 | ${second} | 見直す。
  `;
  it("is a plan where its cells say what becomes of them, without a budget of what was spent", async () => {
    const { plans } = await readText({ 検証: list("方針", "継続", "改善") });
    const [plan] = plans;
    expect(plan && briefProjects(plan)).toEqual(["1 オフィス誘致事業", "2 関係人口創出事業"]);
    expect(plan && briefTraits(plan)).toEqual(["1/継続/商工課//", "2/改善/企画課//"]);
  });

  it("is no form of a single project, whatever else it is", async () => {
    const { plans } = await readText({ 検証: list("備考", "－", "－") });
    expect(plans.flatMap(({ plan }) => plan.projects)).toEqual([]);
  });
});

it("reads a road map whose only known heading is that of the names", async () => {
  const { plans } = await readText({
    工程表: `
      ひかり市推進戦略　改革工程表
      （令和５年度～令和７年度）
      分野 | 取組項目 | ＫＰＩ | 工程（実施時期） | < | < | 所管部
      ^ | ^ | ^ | 令和５年度 | 令和６年度 | 令和７年度 | ^
      くらし | 母子手帳アプリの導入 | 登録率80％ | 導入 | 普及啓発 | → | こども部
      くらし | オンライン診療の実証 | 実証１地区 | 事業者選定 | 実証実験 | 本格実施 | 健康部
    `,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 導入 2023-04~2024-03, 普及啓発 2024-04~2026-03",
    "2 事業者選定 2023-04~2024-03, 実証実験 2024-04~2025-03, 本格実施 2025-04~2026-03",
  ]);
});

describe("a list with what projects cost in all their years", () => {
  const list = (heading: string): string => `
    社会資本総合整備計画　要素事業一覧（令和７年度要望）
    番号 | 要素事業名 | 事業主体 | 全体事業費（百万円） | ${heading}
    1-A1 | 市道北線整備 | 市 | 450 | 120
    1-A2 | 通学路安全対策 | 市 | 180 | 60
  `;
  it("takes the year's amount where there is one, and codes for what they are", async () => {
    const { plans } = await readText({ Sheet1: list("R7要望額（百万円）") });
    expect(plans.flatMap(briefProjects)).toEqual([
      "1-A1 市道北線整備 120000",
      "1-A2 通学路安全対策 60000",
    ]);
  });

  it("takes no amount, and says so, where there is none", async () => {
    const { plans } = await readText({ Sheet1: list("備考") });
    expect(plans.flatMap(({ plan }) => plan.projects.map(({ budget }) => budget.status))).toEqual([
      "blank",
      "blank",
    ]);
    expect(plans[0]?.draft.remarks).toContainEqual(
      expect.objectContaining({ kind: "other-year", values: ["全体事業費（百万円）"] })
    );
  });
});

it("reads the names of a department's action plan", async () => {
  const { plans } = await readText({
    看護部: `
      令和７年度　市民病院　部門別アクションプラン（看護部）
      視点 | No | アクションプラン | 担当者 | 4月 | 5月 | 6月
      顧客 | 1 | 接遇研修の実施 | 師長 | | 研修 | 研修
      財務 | 2 | 看護必要度の監査 | 師長 | 監査 | |
    `,
  });
  expect(plans.flatMap(({ plan }) => plan.projects.map(({ name }) => name))).toEqual([
    "接遇研修の実施",
    "看護必要度の監査",
  ]);
});

it("goes on below rows that name the policies and measures of the projects under them", async () => {
  const { plans } = await readText({
    実施計画書: `
      第６次総合計画　実施計画書（令和７年度～令和９年度）
      整理番号 | 事業名 | 事業の概要 | 令和７年度 | < | 令和８年度 | <
      ^ | ^ | ^ | 事業費 | 一般財源 | 事業費 | 一般財源
      政策１　子どもが健やかに育つまち | < | < | < | < | < | <
      施策１－１　子育て支援の充実 | < | < | < | < | < | <
      1101 | 保育所整備事業 | 保育所を建て替える。 | 412000 | 51500 | 638400 | 79800
      施策１－２　学校教育の充実
      1201 | 英語教育推進事業 | 指導助手を置く。 | 31860 | 31860 | 31860 | 31860
      政策２　安全で快適に暮らせるまち | < | < | < | < | < | <
      施策２－１　防災の推進
      2101 | 防災無線更新事業 | 親局を更新する。 | 5500 | 5500 | 286000 | 0
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual([
    "1101 保育所整備事業 412000",
    "1201 英語教育推進事業 31860",
    "2101 防災無線更新事業 5500",
  ]);
});

it("reads the halves of a plan of years as the years under them, and takes what several projects answer to for none's challenge", async () => {
  const { plans } = await readText({
    計画: `
      第3次男女共同参画プラン 事業計画 令和7年度 | < | < | < | < | < | <
      課題 | 施策 | コード | 事業 | 担当課 | 実施年度 | <
      ^ | ^ | ^ | ^ | ^ | 前期 | 後期
      ^ | ^ | ^ | ^ | ^ | R5-R8 | R9-R12
      学びの場 | 教材の見直し | 1111 | 副読本の選定 | 学校教育課 | △ | ○
      ^ | ^ | 1112 | 図書の充実 | 図書館 | ○ | ◎
      ^ | 研修 | 1121 | 教員研修 | 学校教育課 | ○ | ○
    `,
  });
  expect(plans.map(({ plan }) => plan)).toMatchObject([
    {
      fiscalYear: 2025,
      projects: [
        { id: "1111", name: "副読本の選定", challenges: [] },
        { id: "1112", name: "図書の充実", challenges: [] },
        { id: "1121", name: "教員研修", challenges: [] },
      ],
    },
  ]);
  const years = " 2023-04~2027-03,  2027-04~2031-03";
  expect(plans.flatMap(briefLanes)).toEqual([`1111 ${years}`, `1112 ${years}`, `1121 ${years}`]);
});
