import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

async function read(...lines: readonly string[]) {
  const { plans } = await readText({ 計画: `令和7年度 工務課 業務計画\n${lines.join("\n")}` });
  const [plan] = plans;
  const unread = plan?.draft.remarks.filter(({ kind }) => kind === "unread-text") ?? [];
  const remarks = unread.flatMap(({ values }) => values);
  return { lanes: plan ? briefLanes(plan) : [], remarks };
}

describe("a start with how long it takes beside it", () => {
  it.each([
    ["着手時期", "6月", "工期", "5か月", "2025-06~2025-10"],
    ["着手", "10月", "工期", "6ヶ月間", "2025-10~2026-03"],
    ["開始月", "7月", "所要月数", "3", "2025-07~2025-09"],
    ["開始日", "R7.6.10", "期間", "2カ月", "2025-06-10~2025-08-09"],
    ["開始日", "R7.6.2", "所要日数", "30", "2025-06-02~2025-07-01"],
    ["開始日", "R7.6.2", "期間", "2週間", "2025-06-02~2025-06-15"],
    ["開始", "6月", "終了", "4箇月", "2025-06~2025-09"],
    ["実施時期", "6月", "工期", "5か月", "2025-06~2025-10"],
    ["開始月", "6月", "期間（月）", "5", "2025-06~2025-10"],
    ["着手", "6月", "所要期間", "半年", "2025-06~2025-11"],
    ["着手", "R7.6", "工期", "約1年", "2025-06~2026-05"],
    ["着手日", "R7.6.2", "工期（単位：週）", "2", "2025-06-02~2025-06-15"],
  ])("ends when that is over: %s %s, %s %s", async (from, start, length, many, expected) => {
    const { lanes } = await read(
      `No. | 事業名 | 予算額（千円） | ${from} | ${length}`,
      `1 | 配水管 | 48000 | ${start} | ${many}`,
      `2 | 浄水場 | 26000 | ${start} | ${many}`
    );
    expect(lanes).toEqual([`1 配水管 ${expected}`, `2 浄水場 ${expected}`]);
  });

  it("ends when its end says where there is one", async () => {
    const { lanes } = await read(
      "No. | 事業名 | 予算額（千円） | 開始 | 終了 | 所要月数",
      "1 | 配水管 | 48000 | 4月 | 9月 | 5か月",
      "2 | 浄水場 | 26000 | 4月 | 12月 | 9か月"
    );
    expect(lanes).toEqual(["1 配水管 2025-04~2025-09", "2 浄水場 2025-04~2025-12"]);
  });

  it("tells what it can't add up, and leaves contracts alone", async () => {
    const { lanes, remarks } = await read(
      "No. | 事業名 | 予算額（千円） | 開始 | 契約期間 | 工期",
      "1 | 配水管 | 48000 | 6月 | 3か月 | 90日間",
      "2 | 浄水場 | 26000 | 6月 | 3か月 | 未定"
    );
    expect(lanes).toEqual(["1 配水管 2025-06", "2 浄水場 2025-06"]);
    expect(remarks).toEqual(["90日間", "未定"]);
  });

  it("does so in a list of steps on a sheet of its own", async () => {
    const { plans } = await readText({
      計画: `
        令和7年度 工務課 業務計画
        No. | 事業名 | 予算額（千円）
        1 | 配水管 | 48000
        2 | 浄水場 | 26000
      `,
      工程: `
        No. | 作業項目 | 開始日 | 日数 | 担当
        1 | 測量 | R7.5.12 | 10 | 佐藤
        1 | 設計 | R7.6.2 | 60 | 佐藤
        2 | 点検 | R7.9.1 | 5 | 鈴木
      `,
    });
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 測量 2025-05-12~2025-05-21",
      "1 設計 2025-06-02~2025-07-31",
      "2 点検 2025-09-01~2025-09-05",
    ]);
  });
});
