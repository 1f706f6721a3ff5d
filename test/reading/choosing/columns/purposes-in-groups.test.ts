import { readText } from "../../../support/sheet-text";

const told = async (group: string, parts: string, values: string) => {
  const { plans } = await readText({
    計画: `
      令和8年度　業務計画（商工観光課）
      番号 | 事業名 | ${group} | 予算額（千円）
      ^ | ^ | ${parts} | ^
      1 | 給水管更新 | ${values} | 120
      2 | 火葬場改修 | ${values} | 220
    `,
  });
  return plans.flatMap(({ plan }) => plan.projects.map(({ initiative }) => initiative));
};

it.each([
  ["目的 | 対象 | 手段", "安全な水を届ける | 市民 | 管を替える"],
  ["目的 | 対象者 | 具体的な内容", "安全な水を届ける | 市民 | 管を替える"],
])("of 事業の概要 over %s the purpose isn't what is done", async (parts, values) => {
  expect(await told("事業の概要 | < | <", parts, values)).toEqual(["管を替える", "管を替える"]);
});

test("of 事業の概要 over nothing else the purpose tells it", async () => {
  expect(await told("事業の概要 | <", "目的 | 対象", "安全な水を届ける | 市民")).toEqual([
    "安全な水を届ける",
    "安全な水を届ける",
  ]);
});
