import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";
import { YEAR } from "./schedule-context";

async function lanesAndUnread(sheet: string) {
  const { plans } = await readText({ 計画: sheet });
  const [plan] = plans;
  if (!plan || plans.length > 1) throw new Error(`${plans.length} plans were read`);
  const unread = plan.draft.remarks.flatMap(({ kind, values }) =>
    kind === "unread-text" ? values : []
  );
  return {
    lanes: briefLanes(plan),
    unread,
    initiatives: plan.plan.projects.map((each) => each.initiative),
  };
}

const PROJECTS = `
  令和7年度 業務計画（防災課）

  No. | 事業名 | 予算額（千円）
  1 | 防災マップの更新 | 500
  2 | 避難所の点検 | 200
  3 | 防災訓練 | 100
`;

describe("the month in which something is held", () => {
  it("tells a project's times under 開催月", async () => {
    const { lanes, unread } = await lanesAndUnread(`
      令和7年度 事業計画（観光課）
      No. | 事業名 | 方向性 | 予算額（千円） | 開催月
      1 | さくらまつり | 継続 | 500 | 4月
      2 | 夏の夜市 | 継続 | 200 | 7月,8月
      3 | マルシェ | 拡充 | 100 | 毎月
    `);
    expect([lanes, unread]).toEqual([
      [
        "1 さくらまつり 2025-04",
        "2 夏の夜市 2025-07, 夏の夜市 2025-08",
        "3 マルシェ 2025-04~2026-03",
      ],
      [],
    ]);
  });
});

describe("times of another year, or of what came of the plan,", () => {
  it.each([
    ["前年度実施時期 | 実施時期", "5月～6月 | 9月"],
    ["R6実施時期 | R7実施時期", "5月～6月 | 9月"],
    ["実施時期（計画） | 実施時期（実績）", "9月 | 5月～6月"],
    ["これまでの日程 | 今後の日程", "5月 設計 | 9月"],
    ["予定月 | 実施月", "9月 | 10月"],
    ["実施予定時期 | 実施時期", "9月 | 10月～11月"],
  ])("are none of the schedule: %s", async (headings, times) => {
    const { lanes } = await lanesAndUnread(`
      令和7年度 業務計画（防災課）
      No. | 事業名 | 予算額（千円） | ${headings}
      1 | 防災マップの更新 | 500 | ${times}
      2 | 避難所の点検 | 200 | ${times}
    `);
    expect(lanes).toEqual(["1 防災マップの更新 2025-09", "2 避難所の点検 2025-09"]);
  });
});

describe("a deadline", () => {
  it("leaves the schedule to the words of a column beside it", async () => {
    const { lanes } = await lanesAndUnread(`
      令和7年度 業務計画（防災課）
      No. | 事業名 | 予算額（千円） | スケジュール | 完了予定日
      1 | 防災マップの更新 | 500 | 4月：公募、6～9月：印刷 | 2025/10/31
      2 | 避難所の点検 | 200 | | 2025/8/31
      3 | 防災訓練 | 100 | 11月 | 2025/11/9
    `);
    expect(lanes).toEqual([
      "1 公募 2025-04, 印刷 2025-06~2025-09",
      "2 避難所の点検 2025-08-31",
      "3 防災訓練 2025-11-09",
    ]);
  });

  it.each(["期限", "〆切", "締切日", "完了予定", "目標期日", "納期", "いつまでに", "取組期限"])(
    "under %s is when a project is due",
    async (heading) => {
      const { lanes, unread } = await lanesAndUnread(`
        令和7年度 業務計画（防災課）
        No. | 事業名 | 方向性 | 予算額（千円） | ${heading}
        1 | 防災マップの更新 | 継続 | 500 | 9月末
        2 | 避難所の点検 | 継続 | 200 | 6/30
        3 | 防災訓練 | 拡充 | 100 | R7.11
        4 | 備蓄品の更新 | 継続 | 800 | 議会後
      `);
      expect(lanes).toEqual([
        "1 防災マップの更新 2025-09",
        "2 避難所の点検 2025-06-30",
        "3 防災訓練 2025-11",
      ]);
      expect(unread).toEqual(["議会後"]);
    }
  );

  it("is told by marks among the months where there are some", async () => {
    const { lanes } = await lanesAndUnread(`
      令和7年度 業務計画（防災課）
      No. | 事業名 | 予算額（千円） | 期限 | ${YEAR.join(" | ")}
      1 | 防災マップの更新 | 500 | 年度内 | | ○ | | ○
      2 | 避難所の点検 | 200 | 9月末 | ○ | | ○
    `);
    expect(lanes).toEqual(["1  2025-05,  2025-07", "2  2025-04,  2025-06"]);
  });

  it("is each row's where a project has several", async () => {
    const { lanes } = await lanesAndUnread(`
      令和7年度 業務計画（防災課）
      No. | 事業名 | 方向性 | 取組内容 | 期限
      1 | 防災マップの更新 | 継続 | 業者選定 | 5月末
      ^ | ^ | ^ | 納品 | 9月末
      2 | 避難所の点検 | 継続 | 点検 | 6月末
      ^ | ^ | ^ | 報告 | 7月末
    `);
    expect(lanes).toEqual([
      "1 業者選定 2025-05",
      "1 納品 2025-09",
      "2 点検 2025-06",
      "2 報告 2025-07",
    ]);
  });

  it("is each of several that one cell tells", async () => {
    const { lanes, unread } = await lanesAndUnread(`
      令和7年度 業務計画（防災課）
      No. | 事業名 | 方向性 | 予算額（千円） | いつまでに
      1 | 防災マップの更新 | 継続 | 500 | 9月末
      2 | 情報紙の発行 | 継続 | 200 | 9月、3月
      3 | 防災訓練 | 継続 | 100 | 議会の後
    `);
    expect([lanes, unread]).toEqual([
      ["1 防災マップの更新 2025-09", "2 情報紙の発行 2025-09, 情報紙の発行 2026-03"],
      ["議会の後"],
    ]);
  });

  it("is nothing where a start is missing, or in years after the plan's", async () => {
    const { lanes, unread } = await lanesAndUnread(`
      令和7年度 業務計画（防災課）
      No. | 事業名 | 方向性 | 予算額（千円） | 着手 | 期限
      1 | 防災マップの更新 | 継続 | 500 | 4月 | 9月末
      2 | 避難所の点検 | 継続 | 200 | | 6月末
    `);
    expect([lanes, unread]).toEqual([["1 防災マップの更新 2025-04~2025-09"], ["6月末"]]);
    const life = await lanesAndUnread(`
      令和7年度 業務計画（防災課）
      No. | 事業名 | 方向性 | 予算額（千円） | 完了予定
      1 | 防災マップの更新 | 継続 | 500 | R9
      2 | 避難所の点検 | 継続 | 200 | 令和10年度
    `);
    expect([life.lanes, life.unread]).toEqual([[], []]);
  });

  it.each(["完了日", "終了", "竣工"])("isn't told for sure by %s alone", async (heading) => {
    const { lanes, unread } = await lanesAndUnread(`
      令和7年度 業務計画（防災課）
      No. | 事業名 | 方向性 | 予算額（千円） | ${heading}
      1 | 防災マップの更新 | 継続 | 500 | 9月
      2 | 避難所の点検 | 継続 | 200 |
    `);
    expect([lanes, unread]).toEqual([[], ["9月"]]);
  });

  it("stands in a list of tasks below the projects", async () => {
    const { lanes } = await lanesAndUnread(`${PROJECTS}

      作業一覧
      No. | 作業内容 | 担当 | 期限
      1 | 業者選定 | 佐藤 | 5月末
      1 | 納品 | 佐藤 | 9月末
      2 | 点検完了 | 鈴木 | 6月末
    `);
    expect(lanes).toEqual(["1 業者選定 2025-05", "1 納品 2025-09", "2 点検完了 2025-06"]);
  });
});

describe("months in one column and days in the next", () => {
  it("are a project's in its own row", async () => {
    const { lanes } = await lanesAndUnread(`
      令和7年度 業務計画（防災課）
      No. | 事業名 | 方向性 | 月 | 日
      1 | 防災マップの更新 | 継続 | 9 | 30
      2 | 避難所の点検 | 継続 | 6月 | 10日～20日
      3 | 防災訓練 | 拡充 | 11 |
    `);
    expect(lanes).toEqual([
      "1 防災マップの更新 2025-09-30",
      "2 避難所の点検 2025-06-10~2025-06-20",
      "3 防災訓練 2025-11",
    ]);
  });

  it.each([
    [
      "before what is done and for which project",
      `年間予定
       月 | 期日 | 内容 | 事業
       4月 | 10日 | 業者選定 | 防災マップの更新
| | 25日 | 説明会 | 避難所の点検
       11月 | 3日 | 訓練当日 | 防災訓練`,
    ],
    [
      "behind the projects' names",
      `年間予定
       事業名 | 月 | 日 | 内容
       防災マップの更新 | 4 | 10 | 業者選定
       避難所の点検 | 4 | 25 | 説明会
       防災訓練 | 11 | 3 | 訓練当日`,
    ],
  ])("stand in a list %s", async (_, list) => {
    const { lanes, initiatives } = await lanesAndUnread(`${PROJECTS}\n\n${list}`);
    expect(lanes).toEqual([
      "1 業者選定 2025-04-10",
      "2 説明会 2025-04-25",
      "3 訓練当日 2025-11-03",
    ]);
    expect(initiatives).toEqual(["", "", ""]);
  });

  it("may be months alone where each row names its project", async () => {
    const { lanes } = await lanesAndUnread(`${PROJECTS}

      スケジュール
      月 | 内容 | 事業
      4月 | 業者選定 | 防災マップの更新
| | 説明会 | 避難所の点検
      11月 | 訓練当日 | 防災訓練
    `);
    expect(lanes).toEqual(["1 業者選定 2025-04", "2 説明会 2025-04", "3 訓練当日 2025-11"]);
  });

  it("are no project's own where they only stand beside the projects, a calendar", async () => {
    const months = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3].map(
      (month, index) =>
        `${index < 2 ? `${index + 1} | 第${index + 1}事業 | 継続 | 500` : "| | | |"} | ${month}月 | ${index === 2 ? "審議会" : ""}`
    );
    const { lanes } = await lanesAndUnread(
      [
        "令和7年度 業務計画（防災課）",
        "No. | 事業名 | 方向性 | 予算額（千円） | 月 | 行事",
        ...months,
      ].join("\n")
    );
    expect(lanes).toEqual([]);
  });
});

test("いつまで is an end after いつから", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度　福祉課　業務計画
      No | 事業名 | 予算額（千円） | いつから | いつまで
      1 | 見守り | 100 | 4月 | 9月
      2 | 配食 | 100 | R7.10.1 | R8.3.31
    `,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 見守り 2025-04~2025-09",
    "2 配食 2025-10-01~2026-03-31",
  ]);
});
