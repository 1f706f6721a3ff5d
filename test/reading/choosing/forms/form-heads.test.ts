import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

const form = (rows: string): string => `
  令和7年度　予算事業概要
  事業名 | 検査室整備事業 | < | <
  予算要求課 | 健康医療総務課 | < | <
  ${rows}
`;

async function projectOf(rows: string) {
  const { plans } = await readText({ "1": form(rows) });
  return { project: plans[0]?.plan.projects[0], brief: plans.flatMap(briefProjects) };
}

it.each([
  `
    事業の概要 | 目的 | 災害に強いまちをつくる。 | <
    ^ | 事業内容 | 検査室を整備する。 | <
    ^ | 課題 | 人手が足りない。 | <`,
  `
    事業の概要 | 目的 | < | <
    ^ | 災害に強いまちをつくる。 | < | <
    ^ | 事業内容 | < | <
    ^ | 検査室を整備する。 | < | <
    ^ | 課題 | < | <
    ^ | 人手が足りない。 | < | <`,
  `
    事業の概要 | 事業内容 | 検査室を整備する。 | <
    ^ | 課題 | 人手が足りない。 | <
    指標名 | 件数 | 20 | 30`,
])("a tall label beside others is none of a text", async (rows) => {
  const { project } = await projectOf(`${rows}
    予算額 | 500 | 千円`);
  expect(project).toMatchObject({
    initiative: "検査室を整備する。",
    challenges: ["人手が足りない。"],
  });
});

describe("a label that stands alone over heads of its parts", () => {
  it("isn't what its first part is called", async () => {
    const { project } = await projectOf(`
      予算額 | 500 | 千円
      方向性 | 継続
      事業概要
      目的 | 内容
      円滑に実施する。 | 検査室を整備する。
    `);
    expect(project?.initiative).toBe("検査室を整備する。");
  });

  it("is none of them where none is known", async () => {
    const { project } = await projectOf(`
      予算額 | 500 | 千円
      方向性 | 継続
      事業内容
      対象（だれに） | めざす姿
      市民 | 健康なまち
    `);
    expect(project?.initiative).toBe("");
  });

  it("leads to the items below it, be they in two columns", async () => {
    const { project } = await projectOf(`
      予算額 | 500 | 千円
      方向性 | 継続
      事業内容
      ・講座の開催 | ・相談の実施
    `);
    expect(project?.initiative).toBe("・講座の開催");
  });
});

describe("stages of a budget over a row for each year", () => {
  it("cost what the plan's year does, as it was decided", async () => {
    const { brief } = await projectOf(`
      方向性 | 継続 | < | <
      事業内容 | 検査室を整備する。 | < | <
      区分 | 要求額 | 査定額 | 一般財源
      前年度当初 | 90 | 80 | 80
      本年度 | 600 | 500 | 500
    `);
    expect(brief).toEqual(["1 検査室整備事業 500"]);
  });

  it("cost nothing that is known where no row says the plan's year", async () => {
    const { brief } = await projectOf(`
      方向性 | 継続 | < | <
      事業内容 | 検査室を整備する。 | < | <
      区分 | 要求額 | 査定額 | 一般財源
      報償費 | 90 | 80 | 80
      委託料 | 600 | 500 | 500
    `);
    expect(brief).toEqual(["1 検査室整備事業"]);
  });
});

it.each([
  ["施策目標 | 2 | 安心して産み育てる", "安心して産み育てる", [null, null]],
  ["施策目標 | 2 | 優先順位 | 1", null, [2, 2]],
])("a form's 施策目標 is the plan's before its number and words: %s", async (row, goal, aims) => {
  const form = (name: string): string => `
    令和8年度　事業計画書
    所属 | こども政策課
    ${row}
    事業名 | ${name} | 方向性 | 拡充
    取組内容 | 会議を年６回開く。
    課題事項 | 参加者の偏り
  `;
  const { plans } = await readText({
    計画書: form("計画の推進"),
    "計画書 (2)": form("医療費の助成"),
  });
  expect(plans[0]?.plan.measureGoal?.text ?? null).toBe(goal);
  expect(plans[0]?.plan.projects.map(({ aim }) => aim)).toEqual(aims);
});
