import { readText } from "../../support/sheet-text";

const TITLE = "令和７年度　若者課　業務計画";
const POLICY = "政策目標 5 | 福祉部 | 健やかに暮らす";
const MEASURE = "施策目標 31 | 若者課 | 若者を支える";

/** A page of the plan: its head, a project, and the months under it with lanes that name no project. */
const page = (head: readonly string[], project: string, lanes: readonly string[]): string =>
  [
    ...head,
    "",
    "優先順位 | 事業名 | 方向性 | 予算額（千円）",
    project,
    "",
    "スケジュール",
    "4月～ | | | | | | 10月～ | | | | | 3月",
    ...lanes,
    "",
  ].join("\n");

async function lanesOf(
  head: readonly string[],
  lane = "居場所の準備"
): Promise<readonly unknown[]> {
  const { plans } = await readText({
    計画: [
      page([TITLE, "", POLICY, MEASURE], "1 | 居場所づくり事業 | 継続 | 10", [
        lane,
        "居場所の試行",
      ]),
      page(head, "2 | 就労支援事業 | 拡大 | 20", ["就労の講座"]),
    ].join("\n"),
  });
  return plans.map(({ plan }) =>
    plan.lanes.map(({ project, activities: [first] }) => `${project ?? "?"} ${first?.label ?? ""}`)
  );
}

describe("the head of the next page under a schedule", () => {
  const lanes = [["1 居場所の準備", "1 居場所の試行", "2 就労の講座"]];

  it.each([
    ["the title and the goals", [TITLE, "", POLICY, MEASURE]],
    ["the title right over the goals", [TITLE, POLICY, MEASURE]],
    ["the goals", [POLICY, MEASURE]],
    ["a goal in one cell", ["施策目標 31　若者課　若者を支える"]],
    ["the goals with their numbers apart", ["政策目標 | 5 | 福祉部", "施策目標 | 31 | 若者課"]],
  ])("is no lane where it says %s", async (_what, head) => {
    expect(await lanesOf(head)).toEqual(lanes);
  });

  it.each([
    [
      "an approach and aims",
      ["1 取組方針", "", "関係課と進めます。", "", "2 施策のねらい", "", "1 | 就労"],
    ],
    ["aims", ["2 施策のねらい", "", "1 | 就労"]],
    ["that it goes on", ["（次ページへ続く）", "", "3 重点的に取り組む事業"]],
    ["the page's number and the title", ["- 2 -", "", TITLE, "", "3 重点的に取り組む事業"]],
    [
      "the title and the department beside it",
      ["- 2 -", "", "令和7年度 業務計画 | | | | | 若者課", "", "3 重点的に取り組む事業"],
    ],
  ])("is no lane where it says %s, set off from the lanes", async (_what, head) => {
    expect(await lanesOf(head)).toEqual(lanes);
  });

  it("is no lane where a section follows the last schedule", async () => {
    const { plans } = await readText({
      計画: `${page([TITLE, "", POLICY, MEASURE], "1 | 居場所づくり事業 | 継続 | 10", ["居場所の準備"])}\n2 施策のねらい\n\n1 | 就労`,
    });
    expect(plans.map(({ plan }) => plan.lanes.length)).toEqual([1]);
  });

  it("is none where goals and sections stand left of the months, over lanes", async () => {
    const { plans } = await readText({
      計画: `
        ${TITLE}
        優先順位 | 事業名 | 方向性 | 予算額（千円）
        1 | 居場所づくり事業 | 継続 | 10
        2 | 就労支援事業 | 拡大 | 20

        スケジュール
        項目 | 4月 | 5月 | 6月
        施策目標1 居場所
        居場所の準備 | 準備 | |

        施策目標2 就労

        就労の講座 | | 開催 |`,
    });
    const items = plans.flatMap(({ plan }) => plan.lanes.map(({ item }) => item));
    expect(items).toEqual(["居場所の準備", "就労の講座"]);
  });

  it("begins at no lane that is about a goal", async () => {
    const [found] = await lanesOf([POLICY, MEASURE], "施策目標31の居場所の見直し");
    expect(found).toEqual(["1 施策目標31の居場所の見直し", ...(lanes[0]?.slice(1) ?? [])]);
  });
});

it.each([
  ["月", "4 | 5 | 6 | 7 | 8 | 9"],
  ["年間予定", "4月 | 5月 | 6月 | 7月 | 8月 | 9月"],
])("is no lane of months where it repeats what stands over them: %s", async (over, months) => {
  const head = `事業名 | 工程 | ${over} | < | < | < | < | <
    ^ | ^ | ${months}`;
  const { plans } = await readText({
    計画: `
      令和７年度　若者課　業務計画
      番号 | 事業名 | 予算額（千円）
      1 | 居場所づくり | 10
      2 | 就労支援 | 20`,
    工程表: `
      ${head}
      居場所づくり | 準備 | 準備 | < | | | |
      ${head}
      就労支援 | 講座 | | | | 開講 | |`,
  });
  const lanes = plans.flatMap(({ plan }) => plan.lanes);
  expect(lanes.map(({ project, item }) => `${project ?? "?"} ${item ?? ""}`)).toEqual([
    "1 準備",
    "2 講座",
  ]);
});

it("leaves lanes without a word among the months, which are no title over the next page", async () => {
  const head = "事業名 | 工程 | 状況 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月";
  const { plans } = await readText({
    計画: `
      令和７年度　若者課　業務計画
      番号 | 事業名 | 予算額（千円）
      1 | 居場所づくり | 10
      2 | 就労支援 | 20`,
    工程表: `
      ${head}
      居場所づくり | 準備 | 完了 | # | | | | |

      就労支援 | 講座 | 未着手 | | # | # | | |
      ^ | 相談 | 未着手 | | | # | # | |

      ${head}
      居場所づくり | 試行 | 未着手 | | | | | # | #`,
  });
  const lanes = plans.flatMap(({ plan }) => plan.lanes);
  expect(lanes.map(({ project, item }) => `${project ?? "?"} ${item ?? ""}`)).toEqual([
    "1 準備",
    "2 講座",
    "2 相談",
    "1 試行",
  ]);
});
