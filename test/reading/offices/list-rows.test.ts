import { readPlan } from "../../support/reading";
import { readText } from "../../support/sheet-text";
import { briefLanes, briefProjects, briefTraits } from "./tell";

describe("a second page without headings", () => {
  it("goes on with the table under a title that says so", async () => {
    const { plans } = await readText({
      計画: `
        令和7年度　税制課　業務計画
        順位 | 事業名 | 方向性 | 予算額（千円）
        1 | 税証明 | 継続 | 900
        2 | 課税調査 | 拡大 | 1300
        |
        令和7年度　税制課　業務計画（続き）
        |
        3 | 税教育 | 継続 | 60
        4 | 口座振替 | 継続 | 450
      `,
    });
    expect(plans.map(briefProjects)).toEqual([
      ["1 税証明 900", "2 課税調査 1300", "3 税教育 60", "4 口座振替 450"],
    ]);
  });
});

describe("a row that shows how the others are filled in", () => {
  it.each([
    ["by its key", "例 | ○○推進事業 | 拡大 | 1,000 | ○○を行う。"],
    ["by its key", "（例）１ | ○○推進事業 | 拡大 | 1,000 | ○○を行う。"],
    ["by what stands before it", "0 | ○○推進事業 | 拡大 | 1,000 | ○○を行う。"],
  ])("is no project: %s", async (how, example) => {
    const before = how === "by its key" ? "" : "（記入例） | ";
    const blank = before === "" ? "" : "| | ";
    const { plans } = await readText({
      様式: `
        ${blank}令和7年度　動物愛護センター　業務計画
        ${blank}順位 | 事業名 | 方向性 | 予算額（千円） | 取組内容 | 4月 | 5月 | 6月
        ${before}${example} | ○○会議 | < |
        ${blank}1 | 譲渡会 | 拡大 | 700 | 月1回開く。 | 開催 | < | <
        ${blank}2 | 予防注射 | 継続 | 2300 | 会場を回る。 | | 接種 |
      `,
    });
    const [plan] = plans;
    expect(plan && briefProjects(plan)).toEqual(["1 譲渡会 700", "2 予防注射 2300"]);
    expect(plan && briefLanes(plan)).toEqual(["1 開催 2025-04~2025-06", "2 接種 2025-05"]);
  });
});

describe("headings written over two rows, cut within their words", () => {
  it("are read as the words they make", async () => {
    const { plans } = await readText({
      計画: `
        令和７年度　環境保全課　業務計画
        優先 | 事業 | 方向 | 予算額 | 取組
        順位 | 名 | 性 | （千円） | 内容 | 4月 | 5月 | 6月
        1 | 大気測定 | 継続 | 2200 | 測る。 | 測定 | < | <
        2 | 騒音調査 | 縮小 | 600 | 調べる。 | | 調査 |
      `,
    });
    const [plan] = plans;
    expect(plan && briefProjects(plan)).toEqual(["1 大気測定 2200", "2 騒音調査 600"]);
    expect(plan && briefTraits(plan)).toEqual(["1/継続///", "2/縮小///"]);
    expect(plan && briefLanes(plan)).toEqual(["1 測定 2025-04~2025-06", "2 調査 2025-05"]);
  });
});

describe("a list with a row for each activity", () => {
  const head = `令和7年度　建設課　業務計画データ
    順位 | 事業名 | 方向性 | 予算額（千円） | 取組内容 | 実施項目 | 開始 | 終了`;
  it("has each project once, with what its rows repeat", async () => {
    const { plans } = await readText({
      データ: `${head}
        1 | 橋りょう | 継続 | 52000 | 補修する。 | 設計 | 5月 | 8月
        1 | 橋りょう | 継続 | 52000 | 補修する。 | 工事 | 10月 | 2月
        2 | 舗装 | 拡大 | 88000 | 直す。 | 工事 | 9月 | 3月`,
    });
    const [plan] = plans;
    expect(plan && briefProjects(plan)).toEqual(["1 橋りょう 52000", "2 舗装 88000"]);
    expect(plan?.plan.projects[0]?.initiative).toBe("補修する。");
    expect(plan && briefLanes(plan)).toEqual([
      "1 設計 2025-05~2025-08",
      "1 工事 2025-10~2026-02",
      "2 工事 2025-09~2026-03",
    ]);
  });

  it("has two where a row says another amount, or is only copied", async () => {
    const { plans } = await readText({
      データ: `${head}
        1 | 橋りょう | 継続 | 52000 | 補修する。 | 設計 | 5月 | 8月
        1 | 橋りょう | 継続 | 8000 | 補修する。 | 工事 | 10月 | 2月
        2 | 舗装 | 拡大 | 88000 | 直す。 | 工事 | 9月 | 3月
        2 | 舗装 | 拡大 | 88000 | 直す。 | 工事 | 9月 | 3月`,
    });
    expect(plans[0]?.plan.projects.map(({ id }) => id)).toEqual(["1", "1#2", "2", "2#2"]);
  });
});

describe("rows of a form that nobody filled in", () => {
  it("are no projects, though they have numbers and sums of nothing", async () => {
    const plan = await readPlan([
      ["令和７年度　議事課　業務計画"],
      ["順位", "事業名", "予算額（千円）", "国庫", "一財"],
      [1, "議会中継", 3100, 0, 3100],
      [2, "会議録", 4200, 0, 4200],
      [3, null, 0, null, null],
      [4, null, 500, null, null],
      [5, null, 0, null, null],
    ]);
    expect(briefProjects(plan)).toEqual(["1 議会中継 3100", "2 会議録 4200", "4  500"]);
  });
});

it("takes the keys off names that are numbered anew under each group", async () => {
  const { plans } = await readText({
    事業計画: `
      令和７年度　社会福祉協議会　事業計画書
      事業名 | 実施内容 | 予算額（千円）
      １　地域福祉の推進 | |
      (1) ふれあいサロン事業 | サロンに助成する。 | 2400
      (2) 見守り事業 | 訪問を行う。 | 850
      ２　ボランティアの育成 | |
      (1) センター運営 | 登録と調整を行う。 | 1920
      (2) 夏の体験 | 施設で体験する。 | 180
    `,
  });
  expect(plans.flatMap(({ plan }) => plan.projects.map(({ name }) => name))).toEqual([
    "ふれあいサロン事業",
    "見守り事業",
    "センター運営",
    "夏の体験",
  ]);
});

it("reads a project of which only its months say more than the name, where others have a text", async () => {
  const { plans } = await readText({
    年間スケジュール: `
      令和７年度　税務課年間業務スケジュール
      係 | 業務名 | 4月 | 5月 | 6月 | 7月 | 課題・改善点
      市民税係 | 市県民税賦課 | 資料入力 | < | 通知書発送 | | 資料の早期収集
      資産税係 | 固定資産税賦課 | 通知書発送 | | | |
      ^ | 家屋評価 | | 現地調査 | < | < | 調査員の育成
      ^ | 土地調査 | | | 調査 | |
    `,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 資料入力 2025-04~2025-05, 通知書発送 2025-06",
    "2 通知書発送 2025-04",
    "3 現地調査 2025-05~2025-07",
    "4 調査 2025-06",
  ]);
});

describe("names under a heading that reaches over a column for their groups", () => {
  const read = async (head: string, group: (no: number, name: string) => string, more = "") => {
    const { plans } = await readText({
      計画: `
        令和7年度　総務課　業務計画
        ${head} | 4月 | 5月 | 6月 | 7月
        ${group(1, "職員採用")}
        | | 前期試験 | 人事係 ${more} | 告知 | | 1次
        | | 後期試験 | 人事係 ${more} | | | | 告知
        ${group(2, "文書管理")}
        | | 文書廃棄 | 文書係 ${more} | | 廃棄
        ${group(3, "例規整備")}
        | | 条例改正 | 法制係 ${more} | | 6月議会
      `,
    });
    return plans.map((plan) => [briefProjects(plan), briefLanes(plan)]);
  };

  it.each([
    ["merged", (no: number, name: string) => `${no}　${name} | <`],
    ["not merged", (no: number, name: string) => `${no}　${name}`],
  ])("are done for the projects in rows over them: %s", async (_name, group) => {
    expect(await read("業務名 | < | 担当", group)).toEqual([
      [
        ["1 職員採用", "2 文書管理", "3 例規整備"],
        ["1 告知 2025-04, 1次 2025-06", "1 告知 2025-07", "2 廃棄 2025-05", "3 6月議会 2025-05"],
      ],
    ]);
  });

  it("are the projects where each has an amount", async () => {
    const group = (_no: number, name: string): string => `${name} | <`;
    const [told] = await read("業務名 | < | 担当 | 予算額（千円）", group, "| 50");
    expect(told?.[0]).toEqual(["1 前期試験 50", "2 後期試験 50", "3 文書廃棄 50", "4 条例改正 50"]);
  });
});

it("ends a list of numbered names before another one that months number", async () => {
  const { plans } = await readText({
    監査: `
      令和７年度　監査計画（監査委員事務局）

      １　監査等の種類
      番号 | 監査の種類 | 対象 | 実施時期
      1 | 定期監査 | 建設部 | ７月～９月
      2 | 決算審査 | 一般会計 | ６月～８月
      3 | 財政援助団体等監査 | 社会福祉協議会 | 10月
      |
      |
      ２　月別日程
      月 | 予定
      4月 | 監査計画策定
      5月 | 資料依頼
    `,
  });
  expect(plans.map(briefProjects)).toEqual([["1 定期監査", "2 決算審査", "3 財政援助団体等監査"]]);
});

it("takes rows that are numbered beforehand and ask to choose for no projects", async () => {
  const { plans } = await readText({
    入力: `
      令和７年度　交通政策課　事業計画
      番号 | 事業名 | 区分 | 主体 | 予算額(千円) | 方向性
      1 | コミュニティバス | 継続 | 市 | 48000 | 見直し
      2 | | 継続 | 市 | 13200 | 現状維持
      3 | | 選択してください | 選択してください | | 選択してください
    `,
  });
  expect(plans.map(briefProjects)).toEqual([["1 コミュニティバス 48000", "2  13200"]]);
});

it("counts no notes below a list among what its first column names", async () => {
  const { plans } = await readText({
    工程表: `
      オープンデータ推進　工程表（令和６年度）
      施策 | 取組 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
      公開 | データの整備 | 調査 | | | | |
      ^ | 地理データの公開 | | 検討 | | | |
      基盤 | サイトの改修 | | | 設計 | | |

      ※１　月は予定です。
      ※２　網掛けは新規です。
    `,
  });
  expect(plans.flatMap(({ plan }) => plan.projects.map(({ name }) => name))).toEqual([
    "データの整備",
    "地理データの公開",
    "サイトの改修",
  ]);
});
