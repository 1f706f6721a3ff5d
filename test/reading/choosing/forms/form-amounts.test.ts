import { brief, readPlan } from "../../../support/reading";
import type { SheetRows } from "../../../support/survey";

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

  it.each<[string, SheetRows]>([
    ["前年度予算額", []],
    ["予算額（前年度）", []],
    ["総事業費", [["事業期間", "令和5年度～令和9年度"]]],
  ])("is none where there is but that of %s, and that is said", async (label, more) => {
    const { plan, draft } = await readPlan(formWith([[label, 900], ...more]));
    expect(brief(plan.projects)).toEqual(["1 市道舗装"]);
    expect(draft.remarks).toMatchObject([{ kind: "other-year", values: [label] }]);
  });

  it.each<[string, SheetRows, string, string]>([
    [
      "under each other",
      [
        ["事業費", 900],
        ["人件費", 300],
        ["合計", 1200],
      ],
      "事業費",
      "人件費、合計",
    ],
    [
      "of several years",
      [
        ["区分", "令和6年度決算", "令和7年度予算"],
        ["事業費", 800, 900],
        ["人件費", 300, 310],
        ["総コスト", 1100, 1210],
      ],
      "令和7年度予算",
      "人件費、総コスト",
    ],
    [
      "in a group",
      [
        ["事業費", "直接事業費", 900],
        [null, "人件費", 300],
        [null, "合計", 1200],
      ],
      "直接事業費",
      "人件費、合計",
    ],
  ])("is without the costs of staff %s, and that is said", async (_, amounts, budget, aside) => {
    const { plan, draft } = await readPlan(formWith(amounts));
    expect(brief(plan.projects)).toEqual(["1 市道舗装 900"]);
    expect(draft.remarks).toMatchObject([{ kind: "left-aside", values: [budget, aside] }]);
  });

  it("may be the number of a year, where it stands below its label", async () => {
    const { plan } = await readPlan([
      ["令和7年度 事業計画書"],
      ["事業名", "担当課"],
      ["市道舗装", "道路課"],
      ["予算額（千円）", "性質区分"],
      [2070, "政策的事業"],
      ["取組内容"],
      ["傷んだ路線を直す"],
      ["課題"],
      ["費用の増加"],
    ]);
    expect(brief(plan.projects)).toEqual(["1 市道舗装 2070"]);
  });

  it.each(["令和8年度　実施計画事業調書", "実施計画事業調書（令和8～10年度）"])(
    "is the year's of the title that reaches over all years: %s",
    async (title) => {
      const rows: SheetRows = [
        [title, "", "", "", "", ""],
        ["事業名", "公園遊具の更新", "", "", "担当課", "公園課"],
        ["事業概要", "古い遊具を替える"],
        ["年度", "令和7年度当初", "令和8年度", "令和9年度", "令和10年度", "計"],
        ["事業費（千円）", 400, 450, 460, 500, 1410],
      ];
      const { plan } = await readPlan(rows, { merges: ["A1:F1"] });
      expect(plan.fiscalYear).toBe(2026);
      expect(brief(plan.projects)).toEqual(["1 公園遊具の更新 450"]);
    }
  );
});
