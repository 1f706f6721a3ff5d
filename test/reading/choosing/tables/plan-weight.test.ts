import { readText } from "../../../support/sheet-text";

const namesUnder = async (...lines: readonly string[]) => {
  const { plans } = await readText({
    一覧: ["高齢福祉課　重点事業一覧（令和8年度）", ...lines].join("\n"),
  });
  return plans.flatMap(({ plan }) => plan.projects.map(({ name }) => name));
};

it("knows projects by what becomes of them, who operates them and of what nature they are", async () => {
  expect(
    await namesUnder(
      "事業名 | 方向性 | 主体 | 性質区分",
      "見守り事業 | 拡充 | 市 | 政策的事業",
      "配食サービス | 継続 | 委託 | 経常的事業"
    )
  ).toEqual(["見守り事業", "配食サービス"]);
});

it.each([
  ["事業名 | 場所 | 担当者 | 区分", "見守り事業 | 会議室 | 山田 | 会議"],
  ["事業名 | 主体 | 性質区分", "見守り事業 | 市 | 政策的事業"],
])("knows none by %s", async (heading, row) => {
  expect(await namesUnder(heading, row, row.replace("見守り事業", "配食サービス"))).toEqual([]);
});
