import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";
import { lanesOf, PLAN } from "./planned-times";

describe("months that stand one under the other, projects heading the columns", () => {
  it("are a schedule on a sheet of their own, by the projects' names", async () => {
    const lanes = await lanesOf({
      計画: PLAN,
      年間: `
        月 | 企業誘致事業 | 創業支援事業 | 備考
        4月 | 企業訪問 | 募集 | 議会後
        5月 | | ↓ |
        6月 | | ↓ |
        9月 | フォーラム | 創業塾 | 講師未定
        3月 | ┃ | 報告 |
      `,
    });
    expect(lanes).toEqual([
      "3 企業訪問 2025-04, フォーラム 2025-09~2026-03",
      "1 募集 2025-04~2025-06, 創業塾 2025-09, 報告 2026-03",
    ]);
  });

  it("are one below the table and a title that names the year's length", async () => {
    const lanes = await lanesOf({
      計画: `${PLAN}
        |
        年間予定
        月 | 企業誘致事業 | 創業支援事業
        4月 | 企業訪問 |
        9月 | フォーラム | 創業塾
      `,
    });
    expect(lanes).toEqual(["3 企業訪問 2025-04, フォーラム 2025-09", "1 創業塾 2025-09"]);
  });

  it("are one below the table, by the projects' keys, with merged cells for bars", async () => {
    const { plans } = await readText({
      計画: `${PLAN}
        |
        月＼番号 | 1 | 2 | 3
        4月 | 募集 | 運営 |
        5月 | ^ | ^ | 訪問
        6月 | 創業塾 | ^ | ^
      `,
    });
    expect(plans[0]?.draft.lanes.map(({ evidence }) => evidence)).toEqual(["key", "key", "key"]);
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 募集 2025-04~2025-05, 創業塾 2025-06",
      "2 運営 2025-04~2025-06",
      "3 訪問 2025-05~2025-06",
    ]);
  });

  it("are headed by the projects' keys in kana, said once over two columns", async () => {
    const lanes = await lanesOf({
      計画: `
        令和7年度 業務計画 環境課
        記号 | 事業名 | 方向性 | 予算額（千円）
        ア | 環境学習 | 継続 | 120
        イ | ごみ減量 | 継続 | 800
        ウ | 緑化 | 継続 | 340
      `,
      年間予定: `
        月 | ア | | イ | ウ
        4月 | 公募 | | | 植樹
        5月 | | 点検 | 清掃 |
        6月 | | | 回収 |
      `,
    });
    expect(lanes).toEqual([
      "ア 公募 2025-04",
      "ア 点検 2025-05",
      "イ 清掃 2025-05, 回収 2025-06",
      "ウ 植樹 2025-04",
    ]);
  });

  it("bear fills for bars", async () => {
    const lanes = await lanesOf({
      計画: PLAN,
      工程: `
        || 創業支援事業 | 案内所運営事業
        4月 | # |
        5月 | # | #
        6月 | | #
        7月 | | 点検
      `,
    });
    expect(lanes).toEqual(["1  2025-04~2025-05", "2  2025-05~2025-06, 点検 2025-07"]);
  });

  it("may be quarters, with months beside them, and thirds of months", async () => {
    const head = "期 | 月 | 旬 | 創業支援事業";
    const lanes = await lanesOf({
      計画: PLAN,
      四半期: `
        時期 | 案内所運営事業
        第1四半期 | 契約
        第2四半期 | 点検
      `,
      細目: `
        ${head}
        第1四半期 | 4月 | 上旬 | 募集
        ^ | ^ | 下旬 | 審査
        ^ | 5月 | 上旬 |
        ^ | ^ | 下旬 | 創業塾
        ^ | 6月 | 上旬 | ^
        ^ | ^ | 下旬 |
      `,
    });
    expect(lanes).toEqual([
      "2 契約 2025-04~2025-06, 点検 2025-07~2025-09",
      "1 募集 2025-04-01~2025-04-10, 審査 2025-04-21~2025-04-30, 創業塾 2025-05-21~2025-06-10",
    ]);
  });

  it("may be of the years that stand before them", async () => {
    const lanes = await lanesOf({
      計画: PLAN,
      スケジュール: `
        年度 | 月 | 創業支援事業
        令和7年度 | 4～6月 | 募集
        ^ | 7～3月 | 創業塾
        令和8年度 | 4～6月 | 検証
        ^ | 7～3月 | ↓
      `,
    });
    expect(lanes).toEqual(["1 募集 2025-04~2025-06, 創業塾 2025-07~2026-03, 検証 2026-04~2027-03"]);
  });

  it("may have thirds beside them in rows without a label", async () => {
    const lanes = await lanesOf({
      計画: PLAN,
      スケジュール: `
        月 | 旬 | 創業支援事業 | 企業誘致事業
        4月 | 上旬 | 募集 |
        || 中旬 || 訪問
        || 下旬 | 審査 |
        5月 | 上旬 | ↓ |
      `,
    });
    expect(lanes).toEqual([
      "1 募集 2025-04-01~2025-04-10, 審査 2025-04-21~2025-05-10",
      "3 訪問 2025-04-11~2025-04-20",
    ]);
  });

  it("stand beside columns headed by names cut short", async () => {
    const lanes = await lanesOf({
      計画: PLAN,
      スケジュール: `
        月 | 創業支援 | 企業誘致 | その他
        4月 | 募集 | 訪問 | 異動
        5月 | 審査 | 商談会 | 研修
      `,
    });
    expect(lanes).toEqual([
      "1 募集 2025-04, 審査 2025-05",
      "3 訪問 2025-04, 商談会 2025-05",
      "? 異動 2025-04, 研修 2025-05",
    ]);
  });

  it("stand for the rows under them that have no label", async () => {
    const lanes = await lanesOf({
      計画: PLAN,
      予定: `
        月 | 創業支援事業
        4月 | 募集
        || 広報
        6月 | 創業塾
        || 相談会
      `,
    });
    expect(lanes).toEqual(["1 募集 2025-04, 広報 2025-04, 創業塾 2025-06, 相談会 2025-06"]);
  });

  it("leave columns that head no known project without an owner", async () => {
    const lanes = await lanesOf({
      計画: PLAN,
      予定: `
        月 | 創業支援事業 | 祭り事業 | 担当
        4月 | 募集 | 会議 | 佐藤
        5月 | 審査 | 準備 | 佐藤
      `,
    });
    expect(lanes).toEqual(["1 募集 2025-04, 審査 2025-05", "? 会議 2025-04, 準備 2025-05"]);
  });

  it("point to the cells where things stand, labels in the first column", async () => {
    const { plans } = await readText({
      計画: PLAN,
      年間: `
        月 | 創業支援事業
        4月 | 募集
        5月 | ^
        6月 | 創業塾
      `,
    });
    const [draft] = plans.map((plan) => plan.draft);
    expect(draft?.schedules).toMatchObject([
      {
        area: { sheet: "年間", top: 1, left: 0, bottom: 3, right: 1 },
        heading: { text: "4月", cell: { row: 1, column: 0 } },
        confidence: 1,
      },
    ]);
    expect(draft?.lanes).toMatchObject([
      {
        area: { sheet: "年間", top: 1, left: 1, bottom: 3, right: 1 },
        evidence: "name",
        activities: [
          {
            label: { cell: { row: 1, column: 1 } },
            area: { sheet: "年間", top: 1, left: 1, bottom: 2, right: 1 },
          },
          { label: { cell: { row: 3, column: 1 } } },
        ],
      },
    ]);
  });
});

it("reads a table on its side with its months below", async () => {
  const lanes = await lanesOf({
    計画: `
      令和7年度 事業計画 健康増進課
      |
      事業名 | 検診事業 | 予防接種事業
      優先順位 | 1 | 2
      方向性 | 拡充 | 継続
      予算額（千円） | 42,000 | 88,000
      取組内容 | 受診率の向上 | 勧奨
      4月 | 受診券 | 通知
      5月 | 開始 |
      6月 | | 接種
    `,
  });
  expect(lanes).toEqual(["1 受診券 2025-04, 開始 2025-05", "2 通知 2025-04, 接種 2025-06"]);
});

it("takes grades among months that go down for no bars, where bars are fills", async () => {
  const lanes = await lanesOf({
    計画: PLAN,
    年間: `
      月 | 創業支援事業 | 案内所運営事業 | 企業誘致事業
      4月 | # | |
      5月 | # | # |
      6月 | # | # | #
      評価 | A | B | C
      7月 | # | | #
      8月 | # | | #
      評価 | A | A | B
    `,
  });
  expect(lanes).toEqual([
    "1  2025-04~2025-06,  2025-07~2025-08",
    "2  2025-05~2025-06",
    "3  2025-06,  2025-07~2025-08",
  ]);
});

it("months below projects side by side tell of one that but plans and then reviews", async () => {
  const { plans } = await readText({
    計画: `
      会計課　令和８年度業務計画
      事業名 | 公金収納 | 資金運用
      順位 | 1 | 2
      方向性 | 新規 | 継続
      予算額（千円） | 3400 | 120
      4月 | 準備 | 計画
      5月 | |
      6月 | 契約 |
      7月 | | 見直し
    `,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 準備 2026-04, 契約 2026-06",
    "2 計画 2026-04, 見直し 2026-07",
  ]);
});

it("months may be numbers under 月／事業, beside a column of no project", async () => {
  const { plans } = await readText({
    計画: `
      会計課　令和８年度業務計画
      番号 | 事業名 | 予算額（千円）
      1 | 公金収納 | 3400
      2 | 資金運用 | 120

      月／事業 | 1 | 2 | 全体
      4 | 準備 | | 監査
      5 | | 運用 |
      6 | 契約 | |
    `,
  });
  const lanes = ["1 準備 2026-04, 契約 2026-06", "2 運用 2026-05", "? 監査 2026-04"];
  expect(plans.flatMap(briefLanes)).toEqual(lanes);
});
