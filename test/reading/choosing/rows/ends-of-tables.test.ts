import { readText } from "../../../support/sheet-text";
import { briefLanes, briefProjects } from "../../offices/tell";

describe("a table ends", () => {
  it("with an amount that nothing labels, but that is the sum of those above it", async () => {
    const { plans } = await readText({
      計画: `
        令和7年度 市民課 業務計画
        番号 | 事業名 | 方向性 | 予算額（千円）
        1 | 窓口改革 | 拡充 | 300
        2 | 証明書の発行 | 継続 | 150
        | | | | 450
      `,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 窓口改革 300", "2 証明書の発行 150"]);
    const [total] = plans[0]?.draft.tables[0]?.totals ?? [];
    expect(total?.amount.value).toBe(450);
    expect(total?.projects).toEqual([0, 1]);
  });

  it("with スケジュール over months that go down right below it, and not where that heads more projects", async () => {
    const table = `
        令和7年度 観光課 業務計画
        No. | 事業名 | 方向性 | 予算額（千円）
        1 | 夜市 | 継続 | 1200
        2 | マップ | 新規 | 300
        スケジュール`;
    const { plans } = await readText({
      計画: `${table}
        月 | 夜市 | マップ
        4月 | 公募 |
        5月 | | 作成
        6月 | 開催 | 作成
        7月 | 開催 | 配布`,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 夜市 1200", "2 マップ 300"]);
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 公募 2025-04, 開催 2025-06, 開催 2025-07",
      "2 作成 2025-05, 作成 2025-06, 配布 2025-07",
    ]);
    const more = await readText({ 計画: `${table}\n3 | 案内所 | 継続 | 100` });
    expect(more.plans.flatMap(briefProjects)).toHaveLength(3);
  });

  it("not with 政策 under 区分, which is a project's nature and no goal of another plan", async () => {
    const { plans } = await readText({
      計画: `
        令和7年度 財政課 業務計画
        区分 | 事業名 | 予算額（千円）
        経常 | 公債の管理 | 120
        政策 | 財政状況の公表 | 300
        政策 | 基金の運用 | 80
      `,
    });
    expect(plans.flatMap(({ plan }) => plan.projects)).toMatchObject([
      { name: "公債の管理", nature: "経常" },
      { name: "財政状況の公表", nature: "政策" },
      { name: "基金の運用", nature: "政策" },
    ]);
  });

  it("before the marks of a legend under its names, which are no projects", async () => {
    const { plans } = await readText({
      計画: `
        令和7年度 観光課 業務計画
        No. | 事業名 | 予算額（千円） | 4月 | 5月 | 6月
        1 | 夜市 | 1200 | ■ | | ●
        2 | マップ | 300 | | ● |
        凡例 | ■ | 会議
        || ● | 実施`,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 夜市 1200", "2 マップ 300"]);
    expect(plans.flatMap(briefLanes)).toEqual(["1 会議 2025-04, 実施 2025-06", "2 実施 2025-05"]);
  });

  it("not with the measure that a project without a key serves, before its name", async () => {
    const { plans } = await readText({
      計画: `
        令和7年度 財政課 業務計画
        柱 | 事業名 | 予算額（千円）
        施策1 | 公債の管理 | 120
        施策2 | 財政状況の公表 | 300
        基本目標 | 基金の運用 | 80
      `,
    });
    expect(plans.flatMap(briefProjects)).toEqual([
      "1 公債の管理 120",
      "2 財政状況の公表 300",
      "3 基金の運用 80",
    ]);
  });

  it("not with 政策 in the second row of a record that stands in one row's cells below the other's", async () => {
    const { plans } = await readText({
      計画: `
        令和7年度 財政課 業務計画
        優先順位 | 事業名 | 方向性 | 事業主体
        | | 性質区分 | 予算額（千円）
        1 | 公債の管理 | 継続 | 市
        | | 政策 | 120
        2 | 基金の運用 | 拡充 | 市
        | | 経常 | 80
      `,
    });
    expect(plans.flatMap(({ plan }) => plan.projects)).toMatchObject([
      { name: "公債の管理", nature: "政策" },
      { name: "基金の運用", nature: "経常" },
    ]);
  });

  it("below the foot of its last page where its total stands there, which is no row left over", async () => {
    const { plans } = await readText({
      計画: `
        令和7年度 市民課 業務計画
        番号 | 事業名 | 方向性 | 予算額（千円）
        1 | 窓口改革 | 拡充 | 300
        - 1 -
        2 | 証明書の発行 | 継続 | 150
        - 2 -
        | | 総計 | | 450
      `,
    });
    const [table] = plans[0]?.draft.tables ?? [];
    expect(plans.flatMap(briefProjects)).toEqual(["1 窓口改革 300", "2 証明書の発行 150"]);
    expect(table?.totals.map(({ projects }) => projects)).toEqual([[0, 1]]);
    expect(table?.strayRows).toEqual([]);
  });

  it("above a legend that has a cell for each of its marks", async () => {
    const { plans } = await readText({
      計画: `
        令和7年度 市民課 業務計画
        番号 | 事業名 | 方向性 | 予算額（千円）
        1 | 窓口改革 | 拡充 | 300

        2 | 証明書の発行 | 継続 | 150

        【凡例】 | →：準備 | ●：実施
      `,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 窓口改革 300", "2 証明書の発行 150"]);
  });

  it("above a legend's title, where words that name projects alone stand beside months", async () => {
    const { plans } = await readText({
      計画: `
        令和7年度 市民課 業務計画
        事業名 | 4月 | 5月 | 6月
        窓口改革 | #FFC000 | #FFC000 |
        証明書の発行 | | #9DC3E6 |
        広報 | | | #9DC3E6

        【凡例】
        会議 | #FFC000 | |
        工事 | #9DC3E6 | |
      `,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 窓口改革", "2 証明書の発行", "3 広報"]);
  });

  it("above a table of something else, where lanes stand under each record", async () => {
    const { plans } = await readText({
      計画: `
        令和7年度 市民課 業務計画
        番号 | 事業名 | 方向性 | 予算額（千円） | 4月 | 5月 | 6月
        1 | 窓口改革 | 拡充 | 300 | 準備
        ^ | ^ | ^ | ^ | | 開始
        2 | 証明書の発行 | 継続 | 150 | 準備
        ^ | ^ | ^ | ^ | | 開始

        成果指標 | 現状値 | 目標値
        利用者数 | 1200 | 1500
        満足度 | 60% | 70%
      `,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 窓口改革 300", "2 証明書の発行 150"]);
  });

  it("above the goal of what stands below it", async () => {
    const { plans } = await readText({
      計画: `
        令和7年度 市民課 業務計画
        番号 | 事業名 | 方向性 | 予算額（千円）
        1 | 窓口改革 | 拡充 | 300
        2 | 証明書の発行 | 継続 | 150
        施策目標２ | 安心して暮らせるまちをつくる
        1 | だれもが安心して暮らせるようにする
        2 | 見守りの輪を広げる
      `,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 窓口改革 300", "2 証明書の発行 150"]);
    expect(plans[0]?.plan.measureGoal?.text).toBe("安心して暮らせるまちをつくる");
    expect(plans[0]?.draft.tables[0]?.strayRows).toEqual([]);
  });
});

test("a blank row parts projects without keys whose amounts stand below their directions", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度 市民課 業務計画
      事業名 | 事業内容 | 方向性
      ^ | ^ | 予算額（千円）
      窓口改革 | 番号札を配ります。 | 拡充
      ^ | ^ | 300

      証明書の発行 | 機械で出します。 | 継続
      ^ | ^ | 150

      案内 | 案内人を置きます。 | 廃止
      ^ | ^ | 20
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual([
    "1 窓口改革 300",
    "2 証明書の発行 150",
    "3 案内 20",
  ]);
});

describe("a blank row under each project parts none from the table", () => {
  const read = async (rows: string): Promise<readonly string[]> => {
    const { plans } = await readText({ 計画: `令和7年度 市民課 業務計画\n${rows}` });
    return plans.flatMap(briefProjects);
  };

  it("that has no amount, in a table without keys", async () => {
    const rows = `
      事業名 | 方向性 | 予算額（千円）
      窓口改革 | 拡充 | 300

      証明書の発行 | 継続 |

      案内 | 廃止 | 20
    `;
    expect(await read(rows)).toEqual(["1 窓口改革 300", "2 証明書の発行", "3 案内 20"]);
  });

  it("that has neither key nor amount", async () => {
    const rows = `
      番号 | 事業名 | 方向性 | 予算額（千円）
      1 | 窓口改革 | 拡充 | 300

      2 | 証明書の発行 | 継続 | 5

      | | 案内 | 廃止 |

      4 | 届出 | 継続 | 20
    `;
    const names = ["1 窓口改革 300", "2 証明書の発行 5", "3 案内", "4 届出 20"];
    expect(await read(rows)).toEqual(names);
  });

  it("that has neither, right below the first", async () => {
    const rows = `
      番号 | 事業名 | 方向性 | 予算額（千円）
      1 | 窓口改革 | 拡充 | 300

      | | 証明書の発行 | 継続 |

      3 | 案内 | 廃止 | 20
    `;
    expect(await read(rows)).toEqual(["1 窓口改革 300", "2 証明書の発行", "3 案内 20"]);
  });

  it("but what stands below where no blank rows part the projects", async () => {
    const rows = `
      事業名 | 方向性 | 予算額（千円）
      窓口改革 | 拡充 | 300
      証明書の発行 | 継続 | 20

      区分 | 拡充 | 新規・拡充するもの

      その他 | 継続 | 続けるもの
    `;
    expect(await read(rows)).toEqual(["1 窓口改革 300", "2 証明書の発行 20"]);
  });
});

it.each(["４　人員体制", "【人員体制】", "４　人員体制 | < | < | <"])(
  "a table of numbered projects ends right above %s, which stands over headings of something else",
  async (title) => {
    const { plans } = await readText({
      計画: `
        令和7年度 市民課 業務計画
        順位 | 事業名 | 方向性 | 予算額（千円）
        1 | 窓口改革 | 拡充 | 300
        2 | 証明書の発行 | 継続 | 150
        ${title}
        係名 | 正職員 | 会計年度 | 計
        窓口係 | 4 | 2 | 6
        証明係 | 3 | 3 | 6`,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 窓口改革 300", "2 証明書の発行 150"]);
  }
);
