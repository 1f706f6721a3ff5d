import { amountOf } from "../../../../src/plan/budget";
import { readText } from "../../../support/sheet-text";

/** What a form says of its project, its labels over their values. */
const told = async (lines: string) => {
  const { plans } = await readText({
    調書: `
      令和7年度　事業計画書
      担当課 | 福祉課
      事業名
      高齢者支援
      ${lines}
      予算額
      3000千円
      課題
      人員`,
  });
  return plans.flatMap(({ plan }) =>
    plan.projects.map(({ name, aim, direction, operator, nature, budget }) =>
      [name, aim, direction, operator, nature, amountOf(budget)].join("/")
    )
  );
};

test.each(["運営のしかた", "実施体制", "根拠", "事業の対象者"])(
  "%s beside 方向性 is no direction where one stands below",
  async (label) => {
    expect(
      await told(`
      方向性 | ${label}
      継続 | 老人クラブ`)
    ).toEqual(["高齢者支援//継続///3000"]);
  }
);

test.each([
  ["実施主体", "委託", "高齢者支援///委託//3000"],
  ["実施主体", "□市　■民間", "高齢者支援///民間//3000"],
  ["性質区分", "経常的事業", "高齢者支援////経常的事業/3000"],
  ["施策のねらい", "２", "高齢者支援/2////3000"],
])(
  "what stands below %s is its value beside a label that nobody knows: %s",
  async (label, value, read) => {
    expect(
      await told(`
      調書の別 | ${label}
      第3号 | ${value}`)
    ).toEqual([read]);
  }
);

test.each([
  ["実施主体", "市民との協働"],
  ["性質区分", "補助事業名"],
  ["施策のねらい", "対象"],
])("%s left blank over another label stays blank", async (label, next) => {
  expect(
    await told(`
      事業年数 | 3年 | ${label} |
      施設の数 | 4 | ${next} |`)
  ).toEqual(["高齢者支援/////3000"]);
});

test.each([
  ["実施主体 | 福祉課と社協", "市 | 3000千円", "高齢者支援///福祉課と社協//3000"],
  ["1 | 性質区分 |", "2 | 経常経費 | 300", "高齢者支援/////3000"],
])("%s over %s is answered beside it, or not at all", async (line, next, read) => {
  expect(await told(`\n${line}\n${next}`)).toEqual([read]);
});
