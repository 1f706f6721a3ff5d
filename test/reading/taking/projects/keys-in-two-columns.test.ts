import { readText } from "../../../support/sheet-text";

const NAMES = ["健診の実施", "がん検診の勧奨", "母子保健の推進", "予防接種の実施", "食育の推進"];

/** What projects are called and counted as, and within what. */
async function keys(headings: string, ...rows: readonly string[]) {
  const { plans } = await readText({
    計画: `
      令和７年度　業務計画　健康推進課
      ${headings} | 事業名 | 方向性 | 予算額（千円） | 取組内容
      ${rows.map((row, at) => `${row} | ${NAMES[at]} | 継続 | 500 | 実施する。`).join("\n")}
    `,
  });
  return plans.flatMap(({ plan, draft }) =>
    plan.projects.map(({ id, priority }, at) => [id, priority, draft.projects[at]?.group])
  );
}

const PAIRED = [
  ["1-1", 1, "1"],
  ["1-2", 2, "1"],
  ["2-1", 1, "2"],
  ["2-2", 2, "2"],
  ["3-1", 1, "3"],
];

describe("keys in two columns", () => {
  it.each([
    ["each row says both", "番号 | 枝番", "1 | 1", "1 | 2", "2 | 1", "2 | 2", "3 | 1"],
    ["merged over its rows", "大 | 小", "1 | 1", "^ | 2", "2 | 1", "^ | 2", "3 | 1"],
    ["said once", "施策番号 | 事業番号", "1 | (1)", "| | (2)", "2 | (1)", "| | (2)", "3 | (1)"],
    ["one heading over both", "No. | <", "1 | 1", "| | 2", "2 | 1", "| | 2", "3 | 1"],
  ])("name projects by both where the upper is %s", async (_, headings, ...rows) => {
    expect(await keys(headings, ...rows)).toEqual(PAIRED);
  });

  it("are none where one of them tells projects apart", async () => {
    const own = await keys("施策番号 | 順位", "1 | 1", "1 | 2", "2 | 3", "2 | 4", "3 | 5");
    expect(own.map(([id]) => id)).toEqual(["1", "2", "3", "4", "5"]);
  });

  it("are none beside a mark that is 1 in each row", async () => {
    const own = await keys("順位 | 箇所", "1 | 1", "2 | 1", "3 | 1", "4 | 1", "5 | 1");
    expect(own.map(([id]) => id)).toEqual(["1", "2", "3", "4", "5"]);
  });
});
