import { readText } from "../support/sheet-text";

const TITLE = "令和７年度　若者課　業務計画 | < | < | < | <";

/** A measure goal with what is told of it, in the form that each goal has. */
const goal = (number: number, text: string, aims: readonly string[], first = 1): string =>
  [
    "政策目標 5 | 福祉部 | 健やかに暮らす | < | <",
    `施策目標 ${number} | 若者課 | ${text} | < | <`,
    "",
    "1 施策目標の達成に向けた取り組み方針",
    `${text}ため、関係課と連携して進めます。 | < | < | < | <`,
    "",
    "2 施策のねらい",
    ...aims.map((aim, index) => `${index + 1} | ${aim} | < | < | <`),
    "",
    "3 重点的に取り組む事業",
    "優先順位 | 事業名 | 施策のねらい | 方向性 | 予算額（千円）",
    ...aims.map((aim, index) => `${first + index} | ${aim}事業 | ${index + 1} | 継続 | 10`),
  ].join("\n");

const HOMES = goal(31, "家庭を支える", ["相談", "給付"]);
const WORK = goal(32, "若者を支える", ["居場所づくり", "就労", "発信"]);

async function told(sheets: Readonly<Record<string, string>>) {
  const { plans } = await readText(sheets);
  return plans.map(({ plan: { department, fiscalYear, measureGoal, aims, projects } }) => [
    `${fiscalYear ?? "?"} ${department ?? "?"} ${measureGoal?.text ?? "?"}`,
    aims.map(({ text }) => text).join(),
    projects.map(({ name, aim }) => `${name} ${aim ?? "?"}`).join(),
  ]);
}

const BOTH = [
  ["2025 若者課 家庭を支える", "相談,給付", "相談事業 1,給付事業 2"],
  [
    "2025 若者課 若者を支える",
    "居場所づくり,就労,発信",
    "居場所づくり事業 1,就労事業 2,発信事業 3",
  ],
];

describe("measure goals of one department", () => {
  it("have a plan each on sheets of their own", async () => {
    expect(await told({ 計画1: `${TITLE}\n${HOMES}`, 計画2: `${TITLE}\n${WORK}` })).toEqual(BOTH);
  });

  it("have a plan each one under the other", async () => {
    expect(await told({ 計画: `${TITLE}\n${HOMES}\n\n${TITLE}\n${WORK}` })).toEqual(BOTH);
    expect(await told({ 計画: `${TITLE}\n\n${HOMES}\n\n${WORK}` })).toEqual(BOTH);
  });

  it("are called by their goals' numbers where the department is the same", async () => {
    const { plans } = await readText({ 計画: `${TITLE}\n\n${HOMES}\n\n${WORK}` });
    expect(plans.map(({ name }) => name)).toEqual(["若者課", "若者課（目標32）"]);
  });

  it("are called by their sheets where those of two years have the same goal", async () => {
    const next = `${TITLE.replace("７", "８")}\n${HOMES}`;
    const { plans } = await readText({ R7: `${TITLE}\n${HOMES}`, R8: next });
    expect(plans.map(({ name }) => name)).toEqual(["若者課", "若者課（R8）"]);
  });

  it("have each the schedule under their own projects", async () => {
    const schedule = (...lanes: readonly string[]): string =>
      ["", "スケジュール", "", "4月～", "", "10月～", "", "3月", "", ...lanes].join("\n");
    const { plans } = await readText({
      計画: [
        TITLE,
        "",
        HOMES + schedule("相談会 | | | 相談のまとめ", "給付の案内"),
        "",
        WORK + schedule("居場所の試行", "就労の講座", "発信の準備 | | 発信"),
      ].join("\n"),
    });
    expect(
      plans.map(({ plan }) => plan.lanes.map(({ activities: [first] }) => first?.label))
    ).toEqual([
      ["相談会", "給付の案内"],
      ["居場所の試行", "就労の講座", "発信の準備"],
    ]);
  });

  it("have aims of their own under a title that stands right over the projects as well", async () => {
    const short = (text: string): string =>
      text.replace(/\n\n?3 重点.*/, "").replace("\n2 施策", "\n施策");
    expect(await told({ 計画: `${TITLE}\n\n${short(HOMES)}\n\n${short(WORK)}` })).toEqual(BOTH);
  });

  it("are one where pages repeat it", async () => {
    const page = goal(31, "家庭を支える", ["住まい"], 3);
    const plans = await told({ 計画1: `${TITLE}\n${HOMES}`, 計画2: `${TITLE}\n${page}` });
    expect(plans).toHaveLength(1);
  });

  it("are told where one plan has both, but for those that its projects serve", async () => {
    const table = "優先順位 | 事業名 | 方向性 | 予算額（千円）";
    const under = (...goals: readonly string[]) => [
      TITLE,
      ...goals.flatMap((text, at) => [
        text,
        "",
        table,
        `${at + 1} | 事業${at + 1} | 継続 | 10`,
        "",
      ]),
    ];
    const unread = async (lines: readonly string[]) => {
      const { plans } = await readText({ 計画: lines.join("\n") });
      return plans.map(({ draft: { remarks } }) => remarks.flatMap(({ values }) => values));
    };
    const both = ["施策目標 31 | 若者課 | 家庭を支える", "施策目標 32 | 若者課 | 若者を支える"];
    const project = [table, "1 | 相談事業 | 継続 | 10"];
    expect(await unread([TITLE, ...both, "", ...project])).toEqual([["若者を支える"]]);
    expect(await unread(under("施策1　家庭を支える", "施策2　若者を支える"))).toEqual([[]]);
  });
});
