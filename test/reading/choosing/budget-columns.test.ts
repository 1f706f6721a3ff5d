import { brief, readPlan } from "../../support/reading";
import type { SheetRows } from "../../support/survey";

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
    ["before what is spent", ["決算見込額", "予算額"], "予算額"],
    ["of the year within the whole", ["総事業費", "うち今年度"], "うち今年度 (総事業費)"],
    ["of a year among all", ["全体事業費", "R6", "R7", "R8"], "R7 (全体事業費)"],
    [
      "of the year between the others",
      ["総事業費", "前年度まで", "本年度", "次年度以降"],
      "本年度 (総事業費)",
    ],
  ])("is the one %s", async (_, headings, expected) => {
    expect(await chosen(headings)).toBe(expected);
  });

  it.each([["前年度予算額"], ["令和6年度予算額"], ["翌年度当初予算額"]])(
    "is none where there are but those of %s, and that is said",
    async (heading) => {
      const { plan, draft } = await readPlan(listWith([heading]));
      expect(brief(plan.projects)).toEqual(["1 舗装補修", "2 橋りょう点検"]);
      expect(draft.remarks).toMatchObject([
        { kind: "other-year", cell: { row: 1, column: 2 }, values: [heading] },
      ]);
    }
  );
});

describe("of several amounts of a form, the budget", () => {
  const formWith = (amounts: SheetRows): SheetRows => [
    ["令和7年度 事業計画書"],
    ["事業名", "市道舗装"],
    ["担当課", "道路課"],
    ["方向性", "継続"],
    ...amounts,
    ["取組内容", "傷んだ路線を直す"],
  ];

  it.each<[string, SheetRows, string, readonly string[]]>([
    [
      "of the first stage",
      [
        ["当初予算額", 100],
        ["現計予算額", 120],
      ],
      "100",
      ["現計予算額"],
    ],
    [
      "of the year within the whole",
      [
        ["総事業費", 900],
        ["うち本年度", 300],
      ],
      "300",
      [],
    ],
    ["of the year beside the whole", [["事業費", "全体", 900, "今年度", 300]], "300", []],
    [
      "of this year",
      [
        ["前年度予算額", 90],
        ["本年度予算額", 100],
      ],
      "100",
      [],
    ],
  ])("is the one %s", async (_, amounts, expected, said) => {
    const { plan, draft } = await readPlan(formWith(amounts));
    expect(brief(plan.projects)).toEqual([`1 市道舗装 ${expected}`]);
    expect(draft.remarks.map(({ values }) => values[1])).toEqual(said);
  });
});
