import { readText } from "../../support/sheet-text";
import { briefLanes, briefProjects, briefTraits } from "./tell";

describe("a list of evaluated projects", () => {
  it("takes the amount of its year and the direction decided last, and says so", async () => {
    const { plans } = await readText({
      Sheet1: `
        令和7年度 事務事業評価結果一覧表 | < | < | <
        | | | | | | | | | | | | | | 単位：千円
        No | 政策 | 施策 | 事務事業名 | 担当課 | 事業費 | < | < | < | 人件費 | 評価 | < | < | < | 今後の方向性 | < | 備考
        ^ | ^ | ^ | ^ | ^ | R5決算 | R6決算 | R7予算 | うち一財 | ^ | 必要性 | 有効性 | 効率性 | 総合 | 担当課 | 行革本部 | ^
        1 | 1 | 11 | 広報紙発行事業 | 広報課 | 8,100 | 8,300 | 8,900 | 8,900 | 3,200 | A | A | B | A | 現状維持 | 見直し | 電子化
        2 | 1 | 11 | ホームページ管理事業 | 広報課 | 2,100 | 2,100 | 2,500 | 2,500 | 1,600 | A | A | A | A | 拡大 | 拡大 |
        3 | 1 | 12 | 市民相談事業 | 広報課 | 500 | 520 | 520 | 520 | 4,800 | A | B | B | B | 現状維持 | 現状維持 |
      `,
    });
    expect(plans).toHaveLength(1);
    const [plan] = plans;
    expect(plan && briefProjects(plan)).toEqual([
      "1 広報紙発行事業 8900",
      "2 ホームページ管理事業 2500",
      "3 市民相談事業 520",
    ]);
    expect(plan && briefTraits(plan)).toEqual(["1/見直し///", "2/拡大///", "3/現状維持///"]);
    expect(plan?.draft.remarks).toMatchObject([
      {
        kind: "chosen-column",
        values: ["今後の方向性\n行革本部", "今後の方向性\n担当課", "direction"],
      },
    ]);
  });
});

describe("a road map of three years", () => {
  it("counts its half-years and takes its year from them, and says so", async () => {
    const { plans } = await readText({
      Sheet1: `
        第３次環境基本計画 アクションプラン（環境課）
        重点 | 取組項目 | 実施主体 | 令和7年度 | < | 令和8年度 | < | 令和9年度 | < | 事業費(千円)
        ^ | ^ | ^ | 上期 | 下期 | 上期 | 下期 | 上期 | 下期 | ^
        1 | 太陽光発電の導入 | 市 | 調査 | 設計 | 工事 | < | 運用 | < | 30,000
        2 | 公用車のEV化 | 市 | 更新 | < | 更新 | < | 更新 | < | 12,000
        3 | 環境学習 | 協働 | | 教材作成 | 実施 | < | < | < | 500
      `,
    });
    expect(plans).toHaveLength(1);
    const [plan] = plans;
    expect(plan && briefLanes(plan)).toEqual([
      "1 調査 2025-04~2025-09, 設計 2025-10~2026-03, 工事 2026-04~2027-03, 運用 2027-04~2028-03",
      "2 更新 2025-04~2026-03, 更新 2026-04~2027-03, 更新 2027-04~2028-03",
      "3 教材作成 2025-10~2026-03, 実施 2026-04~2028-03",
    ]);
    expect(plan?.plan.fiscalYear).toBe(2025);
    expect(plan?.draft.remarks.map(({ kind }) => kind)).toContain("chosen-year");
  });
});

describe("a table of what was planned and what came of it", () => {
  it("reads the plan as lanes, and their names for no nature", async () => {
    const { plans } = await readText({
      Sheet1: `
        令和7年度 事業進行管理表 生活安全課
        番号 | 事業名 | 予算(千円) | 区分 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 1 | 2 | 3
        1 | 交通安全教室 | 800 | 計画 | ○ | ○ | | | | ○ | | | | | |
        ^ | ^ | ^ | 実績 | ○ | | | | | | | | | | |
        2 | 防犯灯設置 | 5,000 | 計画 | | 募集 | < | 審査 | 工事 | < | < | | | | |
        ^ | ^ | ^ | 実績 | | | | | | | | | | | |
      `,
    });
    expect(plans).toHaveLength(1);
    const [plan] = plans;
    expect(plan && briefTraits(plan)).toEqual(["1////", "2////"]);
    expect(plan && briefLanes(plan)).toEqual([
      "1  2025-04,  2025-05,  2025-09",
      "2 募集 2025-05~2025-06, 審査 2025-07, 工事 2025-08~2025-10",
    ]);
  });
});

describe("a register whose codes name the projects", () => {
  it("keeps the codes as keys, not as priorities", async () => {
    const { plans } = await readText({
      Sheet1: `
        総合計画実施計画事業一覧（令和6年度～令和8年度）
        基本目標1　安全・安心 | < | < | < | < | < | < | <
        事業番号 | 事業名 | 担当課 | 事業概要 | 年度別事業費（千円） | < | < | 計
        ^ | ^ | ^ | ^ | 令和6年度 | 令和7年度 | 令和8年度 | ^
        1101 | 消防団施設整備 | 消防総務課 | 詰所の更新 | 12,000 | 15,000 | 0 | 27,000
        1102 | 防災無線 | 危機管理課 | 設備の更新 | 50,000 | 5,000 | 5,000 | 60,000
        基本目標2　健康・福祉 | < | < | < | < | < | < | <
        事業番号 | 事業名 | 担当課 | 事業概要 | 年度別事業費（千円） | < | < | 計
        ^ | ^ | ^ | ^ | 令和6年度 | 令和7年度 | 令和8年度 | ^
        2101 | がん検診 | 健康課 | 検診の実施 | 30,000 | 30,000 | 30,000 | 90,000
      `,
    });
    expect(plans).toHaveLength(1);
    const [plan] = plans;
    expect(plan && briefProjects(plan)).toEqual([
      "1101 消防団施設整備 12000",
      "1102 防災無線 50000",
      "2101 がん検診 30000",
    ]);
    expect(plan?.plan.projects.map(({ priority }) => priority)).toEqual([null, null, null]);
    expect(plan?.plan.fiscalYear).toBe(2024);
  });
});

describe("a plan with line breaks in headings and keys", () => {
  it("reads what it can and says what it can't", async () => {
    const { plans } = await readText({
      Sheet1: `
        業務計画　平成31年度　納税課
        優先\\n順位 | 事業名\\n（事務事業名） | 方向\\n性 | 事業\\n主体 | 予算額\\n（千円） | ｽｹｼﾞｭｰﾙ | < | < | <
        ^ | ^ | ^ | ^ | ^ | 第1四半期 | 第2四半期 | 第3四半期 | 第4四半期
        1\\n新 | 電話催告\\nセンター | 新規 | 民間 | 約8,000 | 委託契約 | 運用 | < | <
        2 | 口座振替推進 | 継続 | 市 | 1,200千円 | 周知 | | 周知 |
        3 | 差押え | 継続 | 市 | なし | 随時 | < | < | <
      `,
    });
    expect(plans).toHaveLength(1);
    const [plan] = plans;
    expect(plan && briefProjects(plan)).toEqual([
      "1 電話催告センター ?",
      "2 口座振替推進 1200",
      "3 差押え -",
    ]);
    expect(plan && briefTraits(plan)).toEqual(["1/新規/民間//", "2/継続/市//", "3/継続/市//"]);
    expect(plan && briefLanes(plan)).toEqual([
      "1 委託契約 2019-04~2019-06, 運用 2019-07~2020-03",
      "2 周知 2019-04~2019-06, 周知 2019-10~2019-12",
      "3 随時 2019-04~2020-03",
    ]);
  });
});

describe("a list of requests with what was granted", () => {
  it("takes what was granted, and says so", async () => {
    const { plans } = await readText({
      Sheet1: `
        令和8年度 予算要求一覧（公園緑地課）
        区分 | 事業名 | 要求額 | 査定額 | 増減 | 査定理由
        新規 | 遊具更新 | 5,000 | 4,000 | -1,000 | 単価の精査
        継続 | 樹木管理 | 20,000 | 20,000 | 0 |
        継続 | 公園清掃 | 9,000 | 8,800 | -200 | 面積の見直し
        計 | | 34,000 | 32,800 | -1,200 |
      `,
    });
    expect(plans).toHaveLength(1);
    const [plan] = plans;
    expect(plan && briefProjects(plan)).toEqual([
      "1 遊具更新 4000",
      "2 樹木管理 20000",
      "3 公園清掃 8800",
    ]);
    expect(plan && briefTraits(plan)).toEqual(["/新規///", "/継続///", "/継続///"]);
    expect(plan?.draft.remarks.map(({ kind }) => kind)).toEqual(["chosen-column"]);
  });
});

describe("a register of evaluations in columns of their own", () => {
  const rows = (direction: (index: number) => readonly string[]): string =>
    ["庁舎管理事業", "広報紙発行事業", "職員研修事業"]
      .map((name, index) =>
        [
          `${index + 1} | ${name} | 総務部 | 総務課 | 平成${index + 10}年度 | －`,
          `${index + 1},000 | ${index + 2},000 | A`,
          direction(index).join(" | "),
        ].join(" | ")
      )
      .join("\n");
  const heading = "番号 | 事務事業名 | 部名 | 課名 | 事業開始年度 | 事業終了年度";

  it("takes the last evaluation that says directions, and the lower unit", async () => {
    const { plans } = await readText({
      Sheet1: `
        令和７年度 事務事業評価 結果一覧（令和８年度予算反映分）
        ${heading} | 令和６年度決算額（千円） | 令和７年度当初予算額（千円） | 必要性 | 担当課評価 | 所属長評価 | 最終評価
        ${rows((index) => ["現状維持", "縮小", index === 0 ? "廃止" : "縮小"])}
      `,
    });
    const [plan] = plans;
    expect(plan?.plan).toMatchObject({ fiscalYear: 2025, department: "総務課" });
    expect(plan?.draft.years).toHaveLength(1);
    expect(plan && briefTraits(plan)).toEqual(["1/廃止///", "2/縮小///", "3/縮小///"]);
    expect(plan && briefProjects(plan)).toEqual([
      "1 庁舎管理事業 2000",
      "2 広報紙発行事業 3000",
      "3 職員研修事業 4000",
    ]);
    expect(plan?.draft.remarks.map(({ kind }) => kind)).toContain("chosen-column");
  });

  it("takes the years since when a project runs for no schedule", async () => {
    const { plans } = await readText({
      Sheet1: `
        令和７年度 事務事業評価 結果一覧
        ${heading} | 令和６年度決算額（千円） | 令和７年度当初予算額（千円） | 必要性 | 最終評価
        ${rows(() => ["継続"])}
      `,
    });
    expect(plans[0]?.plan.lanes).toEqual([]);
  });
});

describe("a register with groups of indicators", () => {
  it("takes none of their parts for the projects'", async () => {
    const { plans } = await readText({
      Sheet1: `
        令和７年度行政事業レビュー | < | < | < | < | < | < | < | <
        事業番号 | 事業名 | 担当課室 | 令和６年度 | < | 令和７年度 | < | 成果目標1 | < | < | 今後の方向性
        ^ | ^ | ^ | 当初予算（千円） | 執行額 | 当初予算（千円） | 執行額 | 成果指標 | 区分 | 実施者 | ^
        001 | 児童手当支給事業 | 子育て支援課 | 9,000 | 8,900 | 10,000 | | 利用者数 | アウトカム | 統計係 | 拡充
        002 | 保育所整備事業 | 子育て支援課 | 8,000 | 7,900 | 7,000 | | 定員 | アウトプット | 施設係 | 廃止
      `,
    });
    const [plan] = plans;
    expect(plan?.plan.department).toBe("子育て支援課");
    expect(plan && briefTraits(plan).map((each) => each.replace(/^\d*/, ""))).toEqual([
      "/拡充///",
      "/廃止///",
    ]);
    expect(plan && briefProjects(plan).map((each) => each.split(" ").at(-1))).toEqual([
      "10000",
      "7000",
    ]);
    expect(plan?.draft.projects[0]?.fields.nature).toBeUndefined();
  });
});

describe("directions by staff, chief and mayor", () => {
  it.each([
    ["一次評価（担当課） | 二次評価（所属長） | 最終評価（市長）", "廃止"],
    ["最終評価 | 一次評価 | 二次評価", "拡充"],
    ["担当課案 | 部長評価 | 決定", "廃止"],
  ])("of %s the last word counts", async (groups, direction) => {
    const { plans } = await readText({
      Sheet1: `
        令和7年度 点検結果一覧
        番号 | 事業名 | 予算額（千円） | ${groups}
        ^ | ^ | ^ | 今後の方向性 | 今後の方向性 | 今後の方向性
        1 | 市民農園運営事業 | 900 | 拡充 | 縮小 | 廃止
        2 | 空き家対策事業 | 800 | 拡充 | 縮小 | 廃止
      `,
    });
    expect(plans[0]?.plan.projects.map((project) => project.direction)).toEqual([
      direction,
      direction,
    ]);
  });
});

describe("a road map without budgets and ranks", () => {
  it("is a plan of what it names, over its years", async () => {
    const { plans } = await readText({
      ロードマップ: `
        第３次行政改革実施計画（令和7年度～令和9年度）
        所管：行政経営課
        No. | 取組名 | 取組内容 | R7 | R8 | R9
        1 | 窓口のデジタル化 | 書かない窓口を導入する | 検討 | 導入 | 拡大
        2 | 補助金の見直し | 補助金の評価を行う | 実施 | → | →
      `,
    });
    expect(plans).toHaveLength(1);
    const [plan] = plans;
    expect(plan?.plan).toMatchObject({ fiscalYear: 2025, department: "行政経営課" });
    expect(plan && briefLanes(plan)).toEqual([
      "1 検討 2025-04~2026-03, 導入 2026-04~2027-03, 拡大 2027-04~2028-03",
      "2 実施 2025-04~2028-03",
    ]);
  });

  it.each([
    [
      "names no projects",
      `番号 | 行事名 | 場所 | 4月 | 5月 | 6月
       1 | 入庁式 | 会議室 | 開催 | |
       2 | 市民まつり | 公園 | | 準備 | 開催`,
    ],
    [
      "counts what was done",
      `番号 | 事業名 | R5 | R6 | R7
       1 | 検診 | 120 | 130 | 140
       2 | 相談 | 20 | 30 | 40`,
    ],
  ])("is none where it %s", async (_, rows) => {
    expect((await readText({ Sheet1: rows })).plans).toEqual([]);
  });
});
