import { brief, readPlan } from "../../../support/reading";
import { readText } from "../../../support/sheet-text";
import type { SheetRows } from "../../../support/survey";

/** A plan of 令和7年度 whose amounts stand under these headings: 1100, 1200 … for the first project, 2100, 2200 … for the second. */
function listWith(headings: readonly string[]): SheetRows {
  const amounts = (project: number): readonly number[] =>
    headings.map((_, at) => project * 1000 + (at + 1) * 100);
  return [
    ["令和7年度 道路課 業務計画（単位：千円）"],
    ["番号", "事業名", ...headings, "方向性"],
    [1, "舗装補修", ...amounts(1), "継続"],
    [2, "橋りょう点検", ...amounts(2), "拡充"],
  ];
}

/** The heading that the budgets were read from, with those that were said not to be. */
async function chosen(headings: readonly string[]): Promise<string> {
  const { plan, draft } = await readPlan(listWith(headings));
  const at = plan.projects.map(({ budget }, project) =>
    budget.status === "amount"
      ? (headings[(budget.thousandYen - (project + 1) * 1000) / 100 - 1] ?? "?")
      : budget.status
  );
  const said = draft.remarks.flatMap(({ values }) => values.slice(-2, -1));
  return [...new Set(at), ...(said.length > 0 ? [`(${said.join(", ")})`] : [])].join(" ");
}

describe("of several amounts of a project, the budget", () => {
  it.each<[string, readonly string[], string]>([
    ["of the first stage", ["当初", "補正後"], "当初 (補正後)"],
    ["of the first stage, last", ["現計", "当初"], "当初 (現計)"],
    ["after the changes", ["補正前", "補正後"], "補正後 (補正前)"],
    ["assessed last", ["一次査定", "二次査定", "最終査定"], "最終査定 (一次査定, 二次査定)"],
    ["of whoever decides", ["要求額", "部長査定", "市長査定"], "市長査定 (要求額, 部長査定)"],
    ["accepted", ["要求額", "採択額"], "採択額 (要求額)"],
    ["decided", ["決定額", "要望額"], "決定額 (要望額)"],
    ["of whoever decides in no year named", ["R7要求額", "市長査定"], "市長査定 (R7要求額)"],
    ["asked for, right of the year's own", ["本年度当初", "要求額"], "要求額 (本年度当初)"],
    ["decided, right of what was asked for", ["要求額", "本年度当初"], "本年度当初 (要求額)"],
    ["of the year beside what more is asked", ["本年度当初", "補正要求額"], "本年度当初"],
    ["before what is spent", ["決算見込額", "予算額"], "予算額"],
    [
      "all of what it costs, beside the shares",
      ["事業費総額", "うち国庫", "うち一般財源"],
      "事業費総額",
    ],
    ["of the year beside all of it", ["事業費総額", "R7事業費"], "R7事業費 (事業費総額)"],
    ["of the year within the whole", ["総事業費", "うち今年度"], "うち今年度 (総事業費)"],
    ["of a year among all", ["全体事業費", "R6", "R7", "R8"], "R7 (全体事業費)"],
    ["of a year among several", ["概算事業費", "R6", "R7", "R8"], "R7"],
    ["of a year among what all cost", ["事業費", "R6", "R7", "R8"], "R7 (事業費)"],
    ["of the year alone, where money is noted", ["令和7年度", "令和8年度", "合計"], "令和7年度"],
    ["called so, beside what may be targets", ["予算額", "R6", "R7", "R8"], "予算額"],
    [
      "of the year between the others",
      ["総事業費", "前年度まで", "本年度", "次年度以降"],
      "本年度 (総事業費)",
    ],
  ])("is the one %s", async (_, headings, expected) => {
    expect(await chosen(headings)).toBe(expected);
  });

  it.each([
    ["前年度予算額"],
    ["予算額（前年度）"],
    ["予算額【前々年度決算額】"],
    ["令和6年度予算額"],
    ["翌年度当初予算額"],
  ])("is none where there are but those of %s, and that is said", async (heading) => {
    const { plan, draft } = await readPlan(listWith([heading]));
    expect(brief(plan.projects)).toEqual(["1 舗装補修", "2 橋りょう点検"]);
    expect(draft.remarks).toMatchObject([
      { kind: "other-year", cell: { row: 1, column: 2 }, values: [heading] },
    ]);
  });
});

it("a unit may stand in a row of its own, under years under what they are amounts of", async () => {
  const { plan } = await readPlan(
    [
      ["順位", "事業名", "事業費", null, null],
      [null, null, "前年度", "本年度", "比較"],
      [null, null, "（千円）", "（千円）", "（千円）"],
      [1, "道路維持", 90, 100, 10],
      [2, "橋りょう点検", 210, 200, -10],
    ],
    { merges: ["A1:A3", "B1:B3", "C1:E1"] }
  );
  expect(brief(plan.projects)).toEqual(["1 道路維持 100", "2 橋りょう点検 200"]);
});

it.each(["当初予算額", "予算（単位：千円）"])(
  "is %s under the title of its table as well",
  async (heading) => {
    const {
      plans: [plan],
    } = await readText({
      計画: `
      令和7年度 道路課 業務計画（単位：千円）
      番号 | 事業の概要 | < | <
      ^ | 事業名 | ${heading} | 方向性
      1 | 舗装補修 | 100 | 継続
      2 | 橋りょう点検 | 200 | 拡充
    `,
    });
    expect(plan && brief(plan.plan.projects)).toEqual(["1 舗装補修 100", "2 橋りょう点検 200"]);
  }
);

it("a heading may say in brackets what those under it hold", async () => {
  const rows = listWith(["予算額（前年度）"]).map((row) =>
    row.map((cell) => (cell === 1100 ? "1,100（1,000）" : cell))
  );
  const { plan } = await readPlan(rows);
  expect(brief(plan.projects)).toEqual(["1 舗装補修 1100", "2 橋りょう点検 2100"]);
});

describe("the whole cost of projects", () => {
  const over = async (heads: readonly string[], ...rows: SheetRows[number][]) => {
    const { plan, draft } = await readPlan([
      ["令和7年度 道路課 業務計画（単位：千円）"],
      ["番号", "事業名", ...heads, "方向性"],
      ...rows.map((cells, at) => [
        at + 1,
        ["舗装補修", "橋りょう点検"][at] ?? "",
        ...cells,
        "継続",
      ]),
    ]);
    const budget = draft.tables[0]?.columns.find(({ field }) => field === "budget");
    return {
      projects: brief(plan.projects),
      isUnsure: budget ? budget.confidence < 0.6 : null,
      said: draft.remarks.flatMap(({ kind, cell }) =>
        kind === "unread-text" ? [] : `${kind} ${cell?.column}`
      ),
    };
  };

  it.each<[readonly string[], SheetRows]>([
    [
      ["総事業費", "事業期間"],
      [
        [900, "R5～R9"],
        [500, "R7"],
      ],
    ],
    [
      ["総事業費", "実施期間"],
      [
        [900, "令和5年度から令和9年度まで"],
        [500, "令和7年度"],
      ],
    ],
    [
      ["総事業費", "計画期間"],
      [
        [900, "3か年"],
        [500, "5か年"],
      ],
    ],
    [
      ["総事業費", "開始年度", "終了年度"],
      [
        [900, 2023, 2027],
        [500, 2025, 2025],
      ],
    ],
  ])("is no year's budget where they take several: %j", async (heads, rows) => {
    expect(await over(heads, ...rows)).toEqual({
      projects: ["1 舗装補修", "2 橋りょう点検"],
      isUnsure: null,
      said: ["other-year 2"],
    });
  });

  it("is read where nothing tells of several years, not surely, and said to be", async () => {
    expect(await over(["総事業費"], [900], [500])).toEqual({
      projects: ["1 舗装補修 900", "2 橋りょう点検 500"],
      isUnsure: true,
      said: ["whole-cost 2"],
    });
  });

  it.each<[readonly string[], SheetRows]>([
    [
      ["総事業費", "事業期間"],
      [
        [900, "R7.4～R8.3"],
        [500, "4月～9月"],
      ],
    ],
    [
      ["総事業費", "開始年度", "終了年度"],
      [
        [900, "R7", "R7"],
        [500, "R7", "R7"],
      ],
    ],
  ])("is read where they take but the year, and not surely: %j", async (heads, rows) => {
    expect(await over(heads, ...rows)).toEqual({
      projects: ["1 舗装補修 900", "2 橋りょう点検 500"],
      isUnsure: true,
      said: [],
    });
  });
});

describe("the costs of staff", () => {
  it.each<[readonly string[], string, string]>([
    [["事業費", "人件費", "合計"], "事業費", "人件費、合計"],
    [["人件費", "総コスト", "直接事業費"], "直接事業費", "人件費、総コスト"],
    [["事業費", "正職員人件費"], "事業費", "正職員人件費"],
  ])("are left aside, and said to be: %j", async (headings, budget, aside) => {
    expect(await chosen(headings)).toBe(`${budget} (${budget})`);
    const { draft } = await readPlan(listWith(headings));
    expect(draft.remarks).toMatchObject([{ kind: "left-aside", values: [budget, aside] }]);
  });

  it.each([["うち人件費"], ["人件費"]])(
    "are no word's worth as %s beside 予算額",
    async (staff) => {
      expect(await chosen(["予算額", staff])).toBe("予算額");
    }
  );
});
