import { readText } from "../../../support/sheet-text";
import { briefProjects, briefTraits } from "../../offices/tell";

const read = async (heads: string) => {
  const { plans } = await readText({
    計画: `
      令和8年度　まちづくり課　業務計画
      ${heads}
      1 | 安全なまち | 遊具点検 | 管理係 | 継続 | 120 | 1200 | 見て回る
      2 | 学びのまち | 図書整備 | 図書係 | 拡充 | 500 | 350 | 本を買う`,
  });
  return plans.flatMap((plan) => [
    ...briefProjects(plan),
    ...briefTraits(plan),
    ...plan.plan.projects.map(({ initiative }) => initiative),
  ]);
};

const READ = [
  "1 遊具点検 1200",
  "2 図書整備 350",
  "1/継続/管理係//",
  "2/拡充/図書係//",
  "見て回る",
  "本を買う",
];

describe("a group that heads fields of many kinds", () => {
  it.each(["事業概要", "事業の内容", "予算", "内容等"])(
    "says nothing of headings that nobody knows below it: %s",
    async (group) => {
      expect(
        await read(`No. | ${group} | < | < | < | < | < | 取組内容
          ^ | 分野 | 事業名 | 担当グループ | 方向性 | 目標値 | 予算額（千円） | ^`)
      ).toEqual(READ);
    }
  );

  it("turns 施策の方向 into none of a project's", async () => {
    expect(
      await read(`位置づけ | < | < | 担当等 | < | < | < | 取組内容
        No. | 施策の方向 | 事業名 | 推進担当 | 方向性 | 目標値 | 予算額（千円） | ^`)
    ).toEqual(READ);
  });
});

it("a group over parts of its own says what they are", async () => {
  const { plans } = await readText({
    計画: `
      令和8年度　まちづくり課　業務計画
      No. | 事業名 | 事業概要 | < | 予算額（千円） | <
      ^ | ^ | 目的 | 仕組み | 国費 | 計
      1 | 遊具点検 | 安全を保つ | 業者が全てを見て回る | 200 | 1200
      2 | 図書整備 | 学びを支える | 司書が本を選んで買う | 0 | 350`,
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 遊具点検 1200", "2 図書整備 350"]);
  expect(plans.flatMap(({ plan }) => plan.projects.map(({ initiative }) => initiative))).toEqual([
    "業者が全てを見て回る",
    "司書が本を選んで買う",
  ]);
});
