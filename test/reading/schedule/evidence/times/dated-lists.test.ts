import { readText } from "../../../../support/sheet-text";
import { briefLanes } from "../../../offices/tell";

const MONTHS = "4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月";
const PROJECTS = `
  令和7年度 業務計画 高齢福祉課
  番号 | 事業名 | 方向性 | 予算額（千円）
  1 | 敬老会 | 継続 | 800
  2 | 見守り | 拡充 | 300
  3 | 介護予防教室 | 継続 | 500
`;

async function read(sheets: Readonly<Record<string, string>>) {
  const { plans } = await readText(sheets);
  const [plan] = plans;
  expect(plans).toHaveLength(1);
  return {
    lanes: plan && briefLanes(plan),
    remarks: plan?.draft.remarks.map(({ kind, values }) => [kind, ...values].join(" ")),
  };
}

const onSheet = (list: string, name = "別紙"): Promise<Awaited<ReturnType<typeof read>>> =>
  read({ 業務計画: PROJECTS, [name]: list });

describe("a list of when projects are done, on a sheet of its own", () => {
  it("is tied by names, in any order", async () => {
    const { lanes } = await onSheet(`
      事業名 | 開始 | 終了
      介護予防教室 | R7.6 | R8.2
      敬老会 | 2025/4/10 | 2025年9月
    `);
    expect(lanes).toEqual(["3 介護予防教室 2025-06~2026-02", "1 敬老会 2025-04-10~2025-09-30"]);
  });

  it("is tied for sure where a row names its project, and likely where one among such rows names none", async () => {
    const { plans } = await readText({
      業務計画: PROJECTS,
      別紙: `
        番号 | 作業 | 開始 | 終了
        1 | 名簿 | R7.5 | R7.6
        1 | 式典 | R7.9 | R7.9
        | | 募集 | R7.4 | R7.5
        3 | 募集 | R7.6 | R7.7
        3 | 教室 | R7.8 | R8.2`,
    });
    const lanes = plans[0]?.draft.lanes.map(({ project, evidence }) => `${project} ${evidence}`);
    expect(lanes).toEqual(["0 key", "0 key", "0 inference", "2 key", "2 key"]);
  });

  it("is tied by numbers right of the times, in any order", async () => {
    const { lanes } = await onSheet(`
      実施時期 | 番号 | 取組内容 | 担当
      4月 | 1 | 計画の作成 | 佐藤
      5月～7月 | 1 | 話合い | 佐藤
      8月 | 2 | 現地調査 | 鈴木
      6月上旬 | 3 | 会議 | 鈴木
      2月 | 1 | とりまとめ | 佐藤
    `);
    expect(lanes).toEqual([
      "1 計画の作成 2025-04",
      "1 話合い 2025-05~2025-07",
      "2 現地調査 2025-08",
      "3 会議 2025-06-01~2025-06-10",
      "1 とりまとめ 2026-02",
    ]);
  });

  it.each([
    [
      "merged over its tasks",
      `番号 | 事業名 | 作業 | 着手 | 完了 | 担当
       1 | 敬老会 | 名簿 | 5月 | 6月 | 佐藤
       ^ | ^ | 式典 | 9/15 | 9/15 | 全員
       2 | 見守り | 募集 | 4 | 5 | 高橋`,
    ],
    [
      "named again for every task, which are counted",
      `No. | 事業名 | 取組内容 | 期間 | 備考
       1 | 敬老会 | 名簿 | 5月～6月 | 委託
       2 | 敬老会 | 式典 | 9/15 |
       3 | 見守り | 募集 | R7.4～R7.5 |`,
    ],
    [
      "merged over tasks that are counted anew for each",
      `事業名 | No. | 作業 | 着手 | 完了
       敬老会 | 1 | 名簿 | 5月 | 6月
       ^ | 2 | 式典 | 9/15 | 9/15
       見守り | 1 | 募集 | 4月 | 5月`,
    ],
    [
      "in a row over tasks that are counted anew for each",
      `No. | 作業 | 着手 | 完了
       敬老会
       1 | 名簿 | 5月 | 6月
       2 | 式典 | 9/15 | 9/15
       見守り
       1 | 募集 | 4月 | 5月`,
    ],
    [
      "said once by its key, with blanks below",
      `事業番号 | 作業内容 | 開始月 | 終了月
       ① | 名簿 | ５月 | ６月
       | | 式典 | 9/15 | 9/15
       ② | 募集 | 令和7年4月 | 令和7年5月`,
    ],
    [
      "in a row over its tasks",
      `作業項目 | 着手予定 | 完了予定
       ■ 敬老会
       名簿 | 5月 | 6月
       式典 | 9/15 | 9/15
       ■ 見守り
       募集 | 4月 | 5月`,
    ],
    [
      "above its tasks in their own column, beside numbers of both",
      `No. | 作業名 | 開始日 | 終了日
       1 | 敬老会 | 未定 | 未定
       1-1 | 名簿 | 5月 | 6月
       1-2 | 式典 | 9/15 | 9/15
       2 | 見守り | |
       2-1 | 募集 | 4月 | 5月`,
    ],
    [
      "before a period over three columns, and the tasks behind it",
      `事業名 | 実施期間 | < | < | 実施内容
       敬老会 | 5月 | ～ | 6月 | 名簿
       | | 9/15 | ～ | 9/15 | 式典
       見守り | 4月 | ～ | 5月 | 募集`,
    ],
  ])("has a lane a task, where the project is %s", async (_name, list) => {
    const { lanes } = await onSheet(list);
    expect(lanes).toEqual([
      "1 名簿 2025-05~2025-06",
      "1 式典 2025-09-15",
      "2 募集 2025-04~2025-05",
    ]);
  });

  it("takes 計画 and leaves 実績, by columns and by rows", async () => {
    const { lanes, remarks } = await onSheet(`
      事業名 | 区分 | 計画 | < | 実績 | <
      ^ | ^ | 開始 | 終了 | 開始 | 終了
      敬老会 | 予定 | 4月 | 6月 | 5月 | 7月
      ^ | 実績 | 5月 | 7月 | |
      見守り | 予定 | 通年 | | |
    `);
    expect(lanes).toEqual(["1 敬老会 2025-04~2025-06", "2 見守り 2025-04~2026-03"]);
    expect(remarks).toEqual(["left-out-actuals 1"]);
  });

  it("says what it can't read and invents nothing for it", async () => {
    const { lanes, remarks } = await onSheet(`
      事業名 | 開始 | 終了
      敬老会 | 4月 | 6月
      見守り | 4月 | 6月
      介護予防教室 | 調整中 | 6月
    `);
    expect(lanes).toEqual(["1 敬老会 2025-04~2025-06", "2 見守り 2025-04~2025-06"]);
    expect(remarks).toEqual(["unread-text 調整中", "unread-text 6月"]);
  });

  it("keeps rows of unknown projects as lanes without an owner, unless they are the most", async () => {
    const some = await onSheet(`
      事業名 | 作業 | 開始 | 終了
      敬老会 | 準備 | 4月 | 6月
      地域サロン | 開所 | 7月 | 9月
    `);
    expect(some.lanes).toEqual(["1 準備 2025-04~2025-06", "? 開所 2025-07~2025-09"]);
    const most = await onSheet(`
      事業名 | 作業 | 開始 | 終了
      敬老会 | 準備 | 4月 | 6月
      地域サロン | 開所 | 7月 | 9月
      図書館 | 休館 | 7月 | 9月
    `);
    expect(most.lanes).toEqual(["1 準備 2025-04~2025-06"]);
    expect(most.remarks).toEqual(["unowned-rows 2"]);
  });
});

describe("a list beside or below the projects", () => {
  it("is tied by its own keys, not by its rows", async () => {
    const { lanes } = await read({
      業務計画: `
        令和7年度 業務計画 高齢福祉課
        番号 | 事業名 | 方向性 | 予算額（千円） | | No. | 着手 | 完了
        1 | 敬老会 | 継続 | 800 | | 2 | 10 | 3
        2 | 見守り | 拡充 | 300 | | 1 | 4 | 9
      `,
    });
    expect(lanes).toEqual(["2 見守り 2025-10~2026-03", "1 敬老会 2025-04~2025-09"]);
  });

  it("is tied by names under a title of its own", async () => {
    const { lanes } = await read({
      業務計画: `${PROJECTS}

        ２　スケジュール
        事業名 | 取組 | 開始 | 終了
        見守り | 募集 | 4月 | 5月
        敬老会 | 式典 | 9月 | 9月
      `,
    });
    expect(lanes).toEqual(["2 募集 2025-04~2025-05", "1 式典 2025-09"]);
  });
});

describe("a list with a grid", () => {
  const head = `番号 | 事業名 | 作業 | 開始 | 終了 | ${MONTHS}`;
  it("tells of rows beside the grid only where nothing is drawn", async () => {
    const { lanes } = await onSheet(`
      ${head}
      1 | 敬老会 | 名簿 | 5/7 | 6/20 | | # | # | | | | | | | | | |
      2 | 見守り | 募集 | 4/1 | 5/9 | | | | | | | | | | | | |
    `);
    expect(lanes).toEqual(["1 名簿 2025-05~2025-06", "2 募集 2025-04-01~2025-05-09"]);
  });

  it("on another sheet doesn't tell the same again", async () => {
    const { lanes } = await read({
      業務計画: PROJECTS,
      日程: `
        事業名 | ${MONTHS}
        敬老会 | | 名簿 | < | | | | | | | | | |
        見守り | # | # | | | | | | | | | | |
      `,
      一覧: `
        事業名 | 作業 | 開始 | 終了
        敬老会 | 名簿 | 5月 | 6月
        敬老会 | 式典 | 9月 | 9月
      `,
    });
    expect(lanes).toEqual(["1 名簿 2025-05~2025-06", "2  2025-04~2025-05", "1 式典 2025-09"]);
  });
});

describe("other tables with dates are no schedule", () => {
  it.each([
    [
      "contracts",
      `番号 | 事業名 | 委託業務名 | 契約期間 | < | 契約金額
       ^ | ^ | ^ | 開始 | 終了 | ^
       1 | 敬老会 | 会場設営 | 2025/4/1 | 2026/3/31 | 100`,
    ],
    [
      "a log of changes",
      `更新日 | 事業名 | 内容 | 起案日 | 担当
       2025/4/1 | 敬老会 | 予算額 | 2025/3/20 | 佐藤`,
    ],
    [
      "open questions",
      `No. | 課題 | 発生日 | 期限 | 完了日
       1 | 会場が狭い | 2025/4/1 | 2025/5/1 | 2025/5/10
       2 | 申込が少ない | 2025/4/2 | 2025/5/2 |`,
    ],
    [
      "terms of office",
      `番号 | 氏名 | 任期開始日 | 任期終了日
       1 | 佐藤 | 2025/4/1 | 2027/3/31`,
    ],
    [
      "meetings by the hour",
      `日付 | 会議名 | 開始 | 終了
       2025/4/1 | 係長会議 | 10:00 | 11:00`,
    ],
    [
      "rooms and who has them",
      `No. | 部屋 | 開始日 | 終了日
       1 | 第1会議室 | 2025/4/1 | 2025/4/5
       2 | 第2会議室 | 2025/4/2 | 2025/4/6`,
    ],
  ])("%s", async (_name, list) => {
    expect(await onSheet(list)).toEqual({ lanes: [], remarks: [] });
  });
});

it("a list beside the projects, in rows of its own, tells nothing of one that it doesn't name", async () => {
  const { lanes } = await read({
    業務計画: `
      令和7年度 業務計画 高齢福祉課
      番号 | 事業名 | 予算額（千円） | | | 番号 | 実施内容 | 実施時期
      1 | 敬老会 | 800 | | | 2 | 募集 | 6月
      2 | 見守り | 300 | | | 3 | 教室 | 9月
      3 | 介護予防教室 | 500 | | | | |`,
  });
  expect(lanes).toEqual(["2 募集 2025-06", "3 教室 2025-09"]);
});
