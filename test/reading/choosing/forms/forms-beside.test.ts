import { readText } from "../../../support/sheet-text";
import { briefLanes, briefProjects, briefTraits } from "../../offices/tell";

describe("a table turned on its side", () => {
  const sheet = `
    環境政策課 令和7年度 重点事業
    番号 | 1 | 2 | 3
    事業名 | 太陽光発電補助事業 | ごみ減量化事業 | 不法投棄対策事業
    取組 | 蓄電池を補助する。 | 処理機を補助する。 | カメラを増やす。
    予算額（千円） | 18000 | 5240 | 1870
    方向性 | 拡大 | 維持 | 維持
  `;
  it.each([
    ["", sheet],
    [" that isn't blank", sheet.replaceAll(" | ", " | | ")],
  ])("has a project in each column%s", async (_where, rows) => {
    const { plans } = await readText({ 比較: rows });
    expect(plans).toHaveLength(1);
    expect(plans.flatMap(briefProjects)).toEqual([
      "1 太陽光発電補助事業 18000",
      "2 ごみ減量化事業 5240",
      "3 不法投棄対策事業 1870",
    ]);
    expect(plans.flatMap(briefTraits)).toEqual(["1/拡大///", "2/維持///", "3/維持///"]);
    expect(plans[0]?.plan.projects[2]?.initiative).toBe("カメラを増やす。");
  });
});

describe("a table turned on its side whose months go down below it", () => {
  const MONTHS = `
    4月 | 募集 | 要綱改正 | 計画
    5月 | | 受付 | 巡回
    6月 | | | 巡回
    3月 | 報告 | 締切 | 報告`;
  const LANES = [
    "1 募集 2026-04, 報告 2027-03",
    "2 要綱改正 2026-04, 受付 2026-05, 締切 2027-03",
    "3 計画 2026-04, 巡回 2026-05, 巡回 2026-06, 報告 2027-03",
  ];

  it.each([
    ["", "優先順位 | 1 | 2 | 3"],
    [", without numbers", ""],
  ])("keeps its projects where one is done in a month what a label may say%s", async (_, keys) => {
    const { plans } = await readText({
      計画: `
        令和8年度　環境政策課　重点事業
        |
        ${keys}
        事業名 | ごみ減量事業 | 温暖化対策事業 | 不法投棄対策事業
        内容 | 集団回収 | 省エネ補助 | パトロール
        予算（千円） | 2000 | 5000 | 800
        担当 | 減量係 | 温暖化係 | 美化係
        ${MONTHS}
      `,
    });
    expect(plans.flatMap(briefProjects)).toEqual([
      "1 ごみ減量事業 2000",
      "2 温暖化対策事業 5000",
      "3 不法投棄対策事業 800",
    ]);
    expect(plans.flatMap(briefLanes)).toEqual(LANES);
  });

  const told = async (head: string, ...months: readonly string[]) => {
    const { plans } = await readText({
      計画: `
        令和8年度　環境政策課　重点事業
        優先順位 | ${head} 1 | 2 | 3
        事業名 | ${head} ごみ減量事業 | 温暖化対策事業 | 不法投棄対策事業
        予算（千円） | ${head} 2000 | 5000 | 800
        方向性 | ${head} 継続 | 拡充 | 縮小
        ${months.join("\n")}
      `,
    });
    return plans.flatMap((plan) => [...briefTraits(plan), ...briefLanes(plan)]);
  };
  const TRAITS = ["1/継続///", "2/拡充///", "3/縮小///"];

  it("may show them by nothing but fills", async () => {
    const lanes = ["1  2026-04~2026-05", "2  2026-05~2026-06", "3  2026-06"];
    const months = ["4月 | # | |", "5月 | # | # |", "6月 | | # | #"];
    expect(await told("", ...months)).toEqual([...TRAITS, ...lanes]);
    const beside = months.map((row, index) => `${index === 0 ? "スケジュール" : "^"} | ${row}`);
    expect(await told("< |", ...beside)).toEqual([...TRAITS, ...lanes]);
  });

  it("marks no choice of directions by their rings", async () => {
    expect(await told("", "4月 | ○ | |", "5月 | ○ | ○ |", "6月 | | | ○")).toEqual([
      ...TRAITS,
      "1  2026-04,  2026-05",
      "2  2026-05",
      "3  2026-06",
    ]);
  });
});

describe("a table turned on its side whose projects have a direction each", () => {
  it("prints no choice to be marked", async () => {
    const { plans } = await readText({
      計画: `
        令和7年度　国際交流課　業務計画
        順位 | 1 | 2 | 3
        事業名 | 姉妹都市交流 | 日本語教室 | 多言語相談
        方向性 | 継続 | 拡大 | 新規
        予算額（千円） | 4200 | 2600 | 1900
        取組 | 訪問団を迎える。 | 教室を増やす。 | 通訳を置く。
      `,
    });
    expect(plans.flatMap(briefTraits)).toEqual(["1/継続///", "2/拡大///", "3/新規///"]);
  });
});

describe("a form with years beside each other", () => {
  it("stays one project", async () => {
    const { plans } = await readText({
      調書: `
        令和7年度 事業調書
        事業名 | ごみ減量化事業 | |
        事業概要 | 処理機を補助する。 | |
        方向性 | 維持 | |
        主体 | 市 | |
        予算額（千円） | 令和6年度 | 令和7年度 | 令和8年度
        | | 4,000 | 5,240 | 6,000
      `,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 ごみ減量化事業 5240"]);
  });
});

describe("a table turned on its side of which a form alone would tell little", () => {
  const told = async (...rows: readonly string[]): Promise<readonly string[]> => {
    const { plans } = await readText({ 計画: `令和7年度　観光課　業務計画\n${rows.join("\n")}` });
    return plans.flatMap(briefProjects);
  };

  it("has a project in each column, be its rows numbered or not", async () => {
    const projects = ["1 案内所運営 8500", "2 観光祭り 3200"];
    expect(
      await told(
        "事業名 | 案内所運営 | 観光祭り",
        "方向性 | 維持 | 拡大",
        "予算額（千円） | 8500 | 3200",
        "取組内容 | 案内する | 出店する"
      )
    ).toEqual(projects);
    expect(
      await told(
        "区分 | 項目 | 事業１ | 事業２",
        "概要 | 事業名 | 案内所運営 | 観光祭り",
        "^ | 事業内容 | 案内する | 出店する",
        "予算 | 予算額（千円） | 8500 | 3200",
        "^ | うち一般財源 | 500 | 200",
        "評価 | 今後の方向性 | 維持 | 拡大"
      )
    ).toEqual(projects);
  });

  it("is one form where notes stand beside its values", async () => {
    expect(
      await told(
        "事業名 | 案内所運営 | 新規事業",
        "方向性 | 維持 | ※重点",
        "予算額（千円） | 8500 | 前年度3100",
        "取組内容 | 案内する | 継続して実施"
      )
    ).toEqual(["1 案内所運営 8500"]);
  });
});

describe("a table turned on its side that tells when in a row", () => {
  it("tells it of each project, and takes 工期 in a text for no label", async () => {
    const { plans } = await readText({
      比較: `
        令和7年度　廃棄物対策課　主要事業
        事業名 | 資源物拠点回収 | 焼却施設改良 | 食品ロス削減
        予算額（千円） | 14200 | 930000 | 760
        方向性 | 拡大 | 継続 | 新規
        課題 | 利用者マナー | 工期の長期化 | 参加事業者の確保
        実施時期 | 4月～3月 | 6月～3月 | 10月
      `,
    });
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 資源物拠点回収 2025-04~2026-03",
      "2 焼却施設改良 2025-06~2026-03",
      "3 食品ロス削減 2025-10",
    ]);
    expect(plans.flatMap(({ draft }) => draft.remarks)).toEqual([]);
  });
});

describe("a table turned on its side with remarks beside it", () => {
  it("has a project in each of the other columns, as its schedule below has", async () => {
    const { plans } = await readText({
      年間予定: `
        議会事務局　令和7年度業務計画
        事業名 | 議会だより発行 | 行政視察 | 議会ICT推進 | 備考
        優先順位 | 1 | 3 | 2 |
        予算額（千円） | 2840 | 1960 | 7300 | 当初
        方向性 | 現状維持 | 縮小 | 拡大 |
        4月 | 編集会議 | | 機器選定 |
        5月 | 発行 | | |
        7月 | | 視察 | 入札 |
      `,
    });
    expect(plans.flatMap(briefProjects)).toEqual([
      "1 議会だより発行 2840",
      "3 行政視察 1960",
      "2 議会ICT推進 7300",
    ]);
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 編集会議 2025-04, 発行 2025-05",
      "3 視察 2025-07",
      "2 機器選定 2025-04, 入札 2025-07",
    ]);
  });

  it("has none in a column of what months say beside all projects", async () => {
    const { plans } = await readText({
      年間予定: `
        議会事務局　令和7年度業務計画
        優先順位 | 1 | 3 | 2 | |
        事業名 | 議会だより発行 | 行政視察 | 議会ICT推進 | 会場予約 | 備考
        予算額（千円） | 2840 | 1960 | 7300 | |
        方向性 | 現状維持 | 縮小 | 拡大 | |
        4月 | 編集会議 | | 機器選定 | 会議室 |
        5月 | 発行 | | | | 要確認
        7月 | | 視察 | 入札 | ホール |
      `,
    });
    expect(plans.flatMap(briefProjects)).toEqual([
      "1 議会だより発行 2840",
      "3 行政視察 1960",
      "2 議会ICT推進 7300",
    ]);
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 編集会議 2025-04, 発行 2025-05",
      "3 視察 2025-07",
      "2 機器選定 2025-04, 入札 2025-07",
      "? 会議室 2025-04, ホール 2025-07",
      "? 要確認 2025-05",
    ]);
  });
});

test("a table turned on its side may hold words that are labels elsewhere", async () => {
  const { plans } = await readText({
    調査票: `
      令和8年度 農政課 重点事業調査票
      事業名 | 6次産業化支援 | 有害鳥獣対策 | 農道整備
      優先順位 | 1 | 2 | 3
      方向性 | 拡大 | 維持 | 縮小
      予算額（千円） | 3,000 | 5,500 | 20,000
      取組内容 | 商品開発補助 | 捕獲奨励 | 舗装
      課題 | 予算 | 担い手 | 財源
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual([
    "1 6次産業化支援 3000",
    "2 有害鳥獣対策 5500",
    "3 農道整備 20000",
  ]);
  expect(plans.flatMap(briefTraits)).toEqual(["1/拡大///", "2/維持///", "3/縮小///"]);
  expect(plans[0]?.plan.projects.flatMap(({ challenges }) => challenges)).toEqual([
    "予算",
    "担い手",
    "財源",
  ]);
});
