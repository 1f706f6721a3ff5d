import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";
import { lanesOf, PLAN } from "./planned-times";

describe("a list of times in a form", () => {
  const form = (name: string, list: string): string => `
    令和7年度　事業調書 | <
    所属 | 環境課
    事業名 | ${name}
    事業の方向性 | 現状維持
    予算額（千円） | 1200
    課題 | 担い手の確保
    ${list}
    備考 | 特になし
  `;

  it("is its project's schedule, whatever the times look like", async () => {
    const lanes = await lanesOf({
      A: form(
        "環境学習",
        `時期 | 内容 | 場所
        4月上旬 | 公募 | 市役所
        6～8月 | 観察会 | 公園
        令和7年10月5日 | 発表会 | 会館
        通年 | 相談 | 窓口`
      ),
      B: form(
        "ごみ減量",
        `年間予定 | 4月 | 配布
        ^ | 5月 | 清掃
        ^ | 3月 | まとめ`
      ),
    });
    expect(lanes).toEqual([
      "1 公募 2025-04-01~2025-04-10, 観察会 2025-06~2025-08, 発表会 2025-10-05, 相談 2025-04~2026-03",
      "2 配布 2025-04, 清掃 2025-05, まとめ 2026-03",
    ]);
  });

  it("may name months that others lie between", async () => {
    const list = `時期 | 内容
      5月 | 公募
      6月・11月 | 一斉清掃
      1、2月 | 報告会`;
    const lanes = await lanesOf({ A: form("環境学習", list) });
    expect(lanes).toEqual([
      "1 公募 2025-05",
      "1 一斉清掃 2025-06, 一斉清掃 2025-11",
      "1 報告会 2026-01, 報告会 2026-02",
    ]);
  });

  it("says of a time that nobody can tell that it can't be told", async () => {
    const { plans } = await readText({
      A: form("環境学習", "時期 | 内容\n 4月 | 公募\n 未定 | 発表会\n 3月 | まとめ"),
      B: form("ごみ減量", "時期 | 内容\n 4月 | 配布\n 5月 | 清掃"),
    });
    const [draft] = plans.map((plan) => plan.draft);
    expect(draft?.schedules[0]?.faults.map(({ text }) => text)).toEqual(["未定"]);
    expect(draft?.lanes[0]?.activities.map(({ start }) => start)).toEqual([
      "2025-04",
      null,
      "2026-03",
    ]);
  });

  it("may begin in one column and end in the next", async () => {
    const list = "開始 | 終了 | 内容\n 4月 | 5月 | 点検\n 10月 | 翌年2月 | 工事";
    const lanes = await lanesOf({ A: form("環境学習", list), B: form("ごみ減量", list) });
    expect(lanes[0]).toBe("1 点検 2025-04~2025-05, 工事 2025-10~2026-02");
  });

  it.each(["R7.5", "通年", "2025/5"])(
    "may begin with a time that heads no months: %s",
    async (first) => {
      const lanes = await lanesOf({
        A: form("環境学習", `時期 | 内容\n ${first} | 点検\n R8.1 | 訓練`),
        B: form("ごみ減量", "時期 | 内容\n 4月 | 配布\n 5月 | 清掃"),
      });
      const when = first === "通年" ? "2025-04~2026-03" : "2025-05";
      expect(lanes[0]).toBe(`1 点検 ${when}, 訓練 2026-01`);
    }
  );

  // What a form lists under 取組項目 are steps of its project, as they are in a table: a lane each.
  it("has a lane a step where the times stand at the right of the steps, and ends with the form's next label", async () => {
    const list = "取組項目 | 実施時期\n 点検 | 4月～5月\n 工事 | 未定\n 検査 | 3月";
    const { plans } = await readText({ A: form("環境学習", list), B: form("ごみ減量", list) });
    const [plan] = plans;
    expect(plan && briefLanes(plan)).toEqual([
      "1 点検 2025-04~2025-05",
      "1 検査 2026-03",
      "2 点検 2025-04~2025-05",
      "2 検査 2026-03",
    ]);
    const unread = { kind: "unread-text", values: ["未定"] };
    expect(plan?.draft.remarks.filter(({ kind }) => kind !== "chosen-column")).toMatchObject([
      unread,
      unread,
    ]);
  });

  it("is no schedule of what was done in a year that is over", async () => {
    const list = (first: string, second: string): string => `
      ${first} | <
      月 | 実施内容
      5月 | 審議会
      9月 | 完了検査
      ${second} | <
      月 | 実施内容
      6月 | 募集
      3月 | 完了報告
    `;
    const lists = list("令和6年度の実施状況", "令和7年度の実施計画");
    const lanes = await lanesOf({ A: form("環境学習", lists), B: form("ごみ減量", lists) });
    expect(lanes).toEqual(["1 募集 2025-06, 完了報告 2026-03", "2 募集 2025-06, 完了報告 2026-03"]);
  });

  it("is no schedule where dates follow names", async () => {
    const lanes = await lanesOf({
      A: form(
        "環境学習",
        "契約日 | 令和7年5月1日 | 契約者 | 市長\n 完了日 | 令和8年3月1日 | 検査 | 課長"
      ),
      B: form(
        "ごみ減量",
        "契約日 | 令和7年5月1日 | 契約者 | 市長\n 完了日 | 令和8年3月1日 | 検査 | 課長"
      ),
    });
    expect(lanes).toEqual([]);
  });
});

describe("a list of months that names no project", () => {
  it("is the plan's where words say that it is a schedule, and is doubted", async () => {
    const { plans } = await readText({
      計画: PLAN,
      年間予定: `
        月 | 主な業務
        4月 | 契約
        6月 | 議会
        9月 | 議会
      `,
    });
    expect(plans.flatMap(briefLanes)).toEqual(["? 契約 2025-04, 議会 2025-06, 議会 2025-09"]);
    expect(plans[0]?.draft.schedules[0]?.confidence).toBeLessThan(0.75);
    expect(plans[0]?.draft.lanes.map(({ evidence }) => evidence)).toEqual(["common"]);
  });

  it("has a lane in each column that says something where the one of events doesn't", async () => {
    const calendar = (heading: string, gap: string) =>
      lanesOf({
        計画: PLAN,
        行事: `
          年間行事計画
          月 | 行事・講座 | ${heading}
          4月 | 朗読会 | 新生活
          5月 | ${gap} | 憲法
          9月 | 講演会 | 防災
        `,
      });
    expect(await calendar("展示", "")).toEqual([
      "? 朗読会 2025-04, 講演会 2025-09",
      "? 新生活 2025-04, 憲法 2025-05, 防災 2025-09",
    ]);
    expect(await calendar("対象", "工作")).toEqual([
      "? 朗読会 2025-04, 工作 2025-05, 講演会 2025-09",
    ]);
  });

  it("is nobody's where days go down and months across", async () => {
    const lanes = await lanesOf({
      計画: PLAN,
      行事: `
        日 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
        3 | 創業支援の説明会 | | | | |
        10 | | 企業訪問 | | | |
      `,
    });
    expect(lanes).toEqual(["? 創業支援の説明会 2025-04", "? 企業訪問 2025-05"]);
  });

  it("takes sections over its columns for lanes", async () => {
    const lanes = await lanesOf({
      計画: PLAN,
      年間予定: `
        月 | 商工係 | 観光係
        4月 | 契約 | 点検
        6月 | 総会 | 祭り
      `,
    });
    expect(lanes).toEqual(["? 契約 2025-04, 総会 2025-06", "? 点検 2025-04, 祭り 2025-06"]);
  });

  it.each([
    ["figures", "月 | 件数 | 金額", ["30 | 1,200", "41 | 900", "27 | 700"]],
    [
      "figures of the projects",
      "月 | 創業支援事業 | 企業誘致事業",
      ["200 | -", "300 | 50", "100 | -"],
    ],
    ["visitors by year", "月 | 令和5年度 | 令和6年度", ["30 | 41", "28 | 39", "33 | 35"]],
    ["who is on duty", "月 | 鍵当番 | 清掃当番", ["佐藤 | 鈴木", "高橋 | 田中", "伊藤 | 渡辺"]],
    ["what was counted", "月 | 件数 | 主な内容", ["30 | 苦情", "41 | 相談", "27 | 相談"]],
  ])("is none where it tells %s", async (_what, heading, rows) => {
    const lines = rows.map((row, index) => `${index + 4}月 | ${row}`);
    expect(await lanesOf({ 計画: PLAN, 予定表: [heading, ...lines].join("\n") })).toEqual([]);
  });
});

it("ends years that go down in a form before the number of the next one", async () => {
  const form = (number: number, name: string): string => `
    番号 | ${number} | 担当課 | 市民課
    取組項目 | ${name} | < | <
    現状と課題 | 待ち時間が長い。 | < | <
    取組内容 | 窓口を再編する。 | < | <
    年度別計画 | 令和５年度 | 現状分析 | <
    ^ | 令和６年度 | 再編の実施 | <
    |
  `;
  const { plans } = await readText({
    個票: `
      第３次行政改革推進計画　実施計画個票
      ${form(1, "窓口の見直し")}
      ${form(2, "電子申請の拡大")}
    `,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 現状分析 2023-04~2024-03, 再編の実施 2024-04~2025-03",
    "2 現状分析 2023-04~2024-03, 再編の実施 2024-04~2025-03",
  ]);
});

test("a time merged over rows of a list is that of each", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度 業務計画（防災課）
      No. | 事業名 | 予算額（千円）
      1 | 備蓄 | 500
      2 | 訓練 | 300
      |
      実施時期 | 事業名 | 内容
      4月 | 訓練 | 計画作成
      ^ | 備蓄 | 在庫調査
      6月～7月 | 訓練 | 会議
      ^ | ^ | ^
      9月 | 訓練 | 総合訓練
    `,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "2 計画作成 2025-04",
    "1 在庫調査 2025-04",
    "2 会議 2025-06~2025-07",
    "2 総合訓練 2025-09",
  ]);
});
