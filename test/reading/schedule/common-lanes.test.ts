import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

const TITLE = "令和7年度 道路課 業務計画";
async function lanesOf(sheets: Readonly<Record<string, readonly string[]>>) {
  const { plans } = await readText(
    Object.fromEntries(Object.entries(sheets).map(([name, lines]) => [name, lines.join("\n")]))
  );
  return plans.flatMap(briefLanes);
}

describe("a schedule on a sheet of its own", () => {
  it("names marks in a row of no project by what stands where projects are named", async () => {
    const lanes = await lanesOf({
      計画: [TITLE, "番号 | 事業名 | 予算額（千円）", "1 | 道路改良 | 500", "2 | 橋補修 | 300"],
      予定: [
        "事業名 | 4月 | 5月 | 6月 | 7月",
        "市議会定例会 | | | ○",
        "道路改良 | 測量 | | ○",
        "橋補修 | | 点検",
      ],
    });
    expect(lanes).toEqual(["? 市議会定例会 2025-06", "1 測量 2025-04,  2025-06", "2 点検 2025-05"]);
  });

  it("does so between projects", async () => {
    const lanes = await lanesOf({
      計画: [
        TITLE,
        "番号 | 事業名 | 予算額（千円） | 4月 | 5月 | 6月 | 7月",
        "| | 市議会 | | | | ○",
        "1 | 道路改良 | 500 | 測量",
        "2 | 橋補修 | 300 | | 点検",
      ],
    });
    expect(lanes).toEqual(["? 市議会 2025-06", "1 測量 2025-04", "2 点検 2025-05"]);
  });

  const months = "項目 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月";
  const plan = [TITLE, "番号 | 事業名 | 予算額（千円）", "1 | 道路改良 | 500", "2 | 橋補修 | 300"];

  it("has no one's rows over the titles of its projects", async () => {
    const lanes = await lanesOf({
      計画: plan,
      日程: [
        months,
        "議会 | | | 定例会",
        "予算 | | | | 要求",
        ...["■ 道路改良", "測量 | ○", "■ 橋補修", "点検 | | ○"],
      ],
    });
    expect(lanes).toEqual([
      "? 定例会 2025-06",
      "? 要求 2025-07",
      "1 測量 2025-04",
      "2 点検 2025-05",
    ]);
  });

  it("has the assembly's beside rows that tell by words whose they are", async () => {
    const rows = ["市議会 | | | 定例会", "道路の測量 | ○", "橋の点検 | | ○"];
    expect(await lanesOf({ 計画: plan, 日程: [months, ...rows] })).toEqual([
      "? 定例会 2025-06",
      "1 道路の測量 2025-04",
      "2 橋の点検 2025-05",
    ]);
  });
});

describe("months beside the projects", () => {
  const remarksOf = async (...rows: readonly string[]): Promise<readonly string[]> => {
    const { plans } = await readText({ 計画: [TITLE, ...rows].join("\n") });
    return plans.flatMap(({ draft }) =>
      draft.remarks.map(({ kind, values }) => [kind, ...values].join(" "))
    );
  };
  const head = "番号 | 事業名 | 予算額（千円） | 4月 | 5月 | 6月 | 7月";
  const first = "1 | 道路改良 | 500 | 測量 | | |";
  const second = "2 | 橋補修 | 300 | | 点検 | |";

  it.each([
    "| | 市議会 | | | | 定例会 |",
    "議会日程 | < | < | | | 定例会 |",
    "議会・全体会議 | < | < | | | 定例会 |",
    "| | 庁議 | | | | 定例会 |",
  ])("have the assembly's row: %s", async (assembly) => {
    const own = ["1 測量 2025-04", "2 点検 2025-05"];
    const common = "? 定例会 2025-06";
    expect(await lanesOf({ 計画: [TITLE, head, assembly, first, second] })).toEqual([
      common,
      ...own,
    ]);
    expect(await lanesOf({ 計画: [TITLE, head, first, second, assembly] })).toEqual([
      ...own,
      common,
    ]);
    expect(await remarksOf(head, assembly, first, second)).toEqual([]);
  });

  it("have rows that nobody knows to be whose, which is said", async () => {
    const rows = ["| | 庁内の行事 | | 異動 | | |", first, second, "| | 選挙 | | | | | 投票"];
    expect(await lanesOf({ 計画: [TITLE, head, ...rows] })).toHaveLength(2);
    expect(await remarksOf(head, ...rows)).toEqual(["unread-text 庁内の行事", "unread-text 選挙"]);
  });

  it("have headings of groups and pages, and totals, of which nothing is said", async () => {
    const group = "橋 | < | < | < | < | < | <";
    const total = "| | 計 | 800 | 済 | | |";
    expect(await remarksOf(head, first, group, second, head, second, total)).toEqual([]);
  });
});

it.each(["年間行事", "職員配置", "会議日程"])(
  "take a table under %s for none of the projects'",
  async (title) => {
    const { plans } = await readText({
      計画: `
      令和8年度　防災課　業務計画
      |
      優先順位 | 事業名 | 予算額（千円）
      1 | 消防団車両更新 | 100
      2 | 耐震水槽整備 | 200
      |
      ${title}
      内容 | 場所 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
      防災の集い | 広場 | | 開催 | | | |
      水槽の見学 | 公園 | | | | 開催 | |
    `,
    });
    expect(plans.flatMap(({ draft }) => draft.lanes.map(({ evidence }) => evidence))).toEqual([
      "common",
      "common",
    ]);
  }
);

it("gives what each section does to no project, as it may serve several", async () => {
  const { plans } = await readText({
    計画: `
      令和8年度 農林課 業務計画
      順位 | 業務名 | 担当係 | 予算額（千円）
      1 | 鳥獣被害の防止 | 林務係 | 28900
      2 | 農道・水路の維持管理 | 農政係 | 6300
      3 | 直売所の活性化 | 農地係 | 9000
    `,
    月別: `
      令和8年度 月間業務予定
      係 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
      農政係 | 訪問 | 会議 | | 予算要求 | |
      林務係 | | 鳥獣被害対策会議 | | 鳥獣被害の集計 | |
      農地係 | 協議 | 入札 | | | 契約 |
    `,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "? 訪問 2026-04, 会議 2026-05, 予算要求 2026-07",
    "? 鳥獣被害対策会議 2026-05, 鳥獣被害の集計 2026-07",
    "? 協議 2026-04, 入札 2026-05, 契約 2026-08",
  ]);
});
