import { readSheets } from "../../../support/reading";
import { readText } from "../../../support/sheet-text";
import type { SheetRows } from "../../../support/survey";

const form = (number: number, name: string, said: readonly (readonly string[])[]): SheetRows => [
  ["令和7年度 事務事業調書"],
  ["担当課", "環境課"],
  ...said.map((row) => [...row]),
  ["事業名", name, null, "優先順位", number],
  ["方向性", "継続", null, "実施主体", "市"],
  ["予算額", 500, "千円", "性質区分", "政策的事業"],
  ["取組内容", `${name}を進めます。`],
];

const read = async (...said: readonly (readonly string[])[][]) => {
  const names = ["ごみ減量", "リサイクル", "環境学習"];
  const sheets = said.map((each, at) => [String(at + 1), form(at + 1, names[at] ?? "", each)]);
  const { plans } = await readSheets(Object.fromEntries(sheets) as Record<string, SheetRows>);
  const [first] = plans;
  return { plans, plan: first?.plan, draft: first?.draft };
};

describe("what a form says above its project", () => {
  test("is the plan's where all forms say the same", async () => {
    const same = [
      ["政策目標", "環境と共生するまち"],
      ["施策目標", "ごみの減量"],
      ["取組方針", "資源の循環を進める。\n分別を広める。"],
    ];
    const { plan, draft } = await read(same, same, same);
    expect(draft?.remarks).toEqual([]);
    expect(plan).toMatchObject({
      policyGoal: { text: "環境と共生するまち" },
      measureGoal: { text: "ごみの減量" },
      approach: ["資源の循環を進める。", "分別を広める。"],
    });
  });

  test("is not where each says something else", async () => {
    const { plan, draft } = await read(
      [
        ["政策目標", "環境と共生するまち"],
        ["施策目標", "ごみの減量"],
        ["取組方針", "収集を見直す。"],
      ],
      [
        ["政策目標", "環境と共生するまち"],
        ["施策目標", "資源の循環"],
        ["取組方針", "分別を広める。"],
      ],
      [
        ["政策目標", "環境と共生するまち"],
        ["施策目標", "学びの推進"],
        ["取組方針", "学校と連携する。"],
      ]
    );
    expect(plan?.projects).toHaveLength(3);
    expect(plan).toMatchObject({
      policyGoal: { text: "環境と共生するまち" },
      measureGoal: null,
      approach: [],
    });
    expect(draft?.remarks.map(({ kind, values }) => [kind, ...values])).toEqual([
      ["unread-text", "ごみの減量"],
      ["unread-text", "資源の循環"],
      ["unread-text", "学びの推進"],
      ["unread-text", "収集を見直す。"],
      ["unread-text", "分別を広める。"],
      ["unread-text", "学校と連携する。"],
    ]);
  });

  test("is told where it first stands, be it said by several", async () => {
    const goals = ["ごみの減量", "資源の循環", "ごみの減量"];
    const { draft } = await read(...goals.map((goal) => [["施策目標", goal]]));
    expect(draft?.remarks.map(({ cell, values }) => [cell?.sheet, ...values])).toEqual([
      ["1", "ごみの減量"],
      ["2", "資源の循環"],
    ]);
  });
});

test.each([
  ["令和7年度 図書館 事業計画書", "移動図書館", "図書館"],
  ["令和7年度 事業計画書", "総合体育館", null],
])("what a form is about is no department: %s, %s", async (title, name, department) => {
  const { plans } = await readSheets({
    様式: [
      [title],
      ["事業名", name],
      ["優先順位", 1],
      ["事業内容", "改修する。"],
      ["予算額（千円）", 500],
    ],
  });
  expect(plans.map(({ plan }) => [plan.department, plan.projects[0]?.name])).toEqual([
    [department, name],
  ]);
});

it("takes the department that stands alone for that of forms that each name a section of it", async () => {
  const form = (name: string, section: string) => [
    ["事業名", name],
    ["担当課", section],
    ["事業内容", "改修する。"],
    ["課題", "用地の確保"],
  ];
  const head = [["令和8年度 業務計画"], ["福祉課"], []];
  const rows = [...head, ...form("見守り", "福祉係"), [], ...form("配食", "高齢係")];
  const { plans } = await readSheets({ 計画: rows });
  expect(plans.map(({ plan }) => plan.department)).toEqual(["福祉課"]);
  expect(plans[0]?.plan.projects.map(({ operator }) => operator)).toEqual(["福祉係", "高齢係"]);
});

test.each(["年次計画", "実施計画"])("its label %s is not the plan's title", async (label) => {
  const { plans } = await readText({
    個票: `
      行財政改革 取組個票（令和7年度） | < | < | <
      取組名 | 公用車の集中管理 | 担当課 | 管財課
      予算額 | 1,200千円 | 方向性 | 継続
      取組内容 | 台数を減らす | < | <
      ${label} | R6：調査、R7：試行 | < | <`,
  });
  expect(plans.map(({ plan }) => plan.title)).toEqual(["行財政改革 取組個票（令和7年度）"]);
});
