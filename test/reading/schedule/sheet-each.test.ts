import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

const months = "4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月";
const schedule = (title: string, first: string, second: string): string => `
  ${title}
  項目 | ${months}
  ${first} | ━ | → | | | | | | | | | |
  ${second} | | | ● | | | | | | | | |
`;
const plan = `
  令和7年度 管財課 業務計画 | | |
  No. | 事業名 | 方向性 | 予算額（千円）
  1 | 庁舎建替え | 新規 | 66,000
  2 | 庁舎建替えに伴う移転 | 継続 | 8,400
`;
const wanted = [
  "2 点検 2025-04~2025-05",
  "2 報告 2025-06",
  "1 公募 2025-04~2025-05",
  "1 設計 2025-06",
];

describe("a sheet for each project's schedule", () => {
  it.each([
    [
      "its title holds the project's name",
      "工程a",
      "工程表 2 庁舎建替えに伴う移転",
      "工程b",
      "工程表 1 庁舎建替え",
    ],
    [
      "its name holds the project's name",
      "工程（庁舎建替えに伴う移転）",
      "工程表",
      "工程（庁舎建替え）",
      "工程表",
    ],
    ["its name ends in the project's key", "工程_２", "工程表", "工程_1", "工程表"],
  ])("is the project's where %s", async (_, one, oneTitle, other, otherTitle) => {
    const { plans } = await readText({
      計画: plan,
      [one]: schedule(oneTitle, "点検", "報告"),
      [other]: schedule(otherTitle, "公募", "設計"),
    });
    expect(plans.flatMap(briefLanes)).toEqual(wanted);
    expect(plans[0]?.plan.lanes.map(({ inferred }) => inferred)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it("is none where one sheet of several pages is numbered", async () => {
    const { plans } = await readText({
      計画: plan,
      工程2: schedule("工程表", "庁舎建替えの公募", "移転の説明"),
    });
    expect(plans[0]?.plan.lanes.map(({ inferred }) => inferred)).toEqual([true, true]);
  });

  it("is none where sheets of other kinds stand beside a numbered one", async () => {
    const { plans } = await readText({
      計画: plan,
      コード表: "コード | 課名\n101 | 管財課\n102 | 総務課",
      会議日程2: `
        会議日程
        日付 | 会議名 | 場所
        4月10日 | 課長会議 | 第1会議室
        7月15日 | 進捗確認会議 | 大会議室
      `,
    });
    expect(
      plans.flatMap(({ plan: { lanes } }) => lanes.map(({ project }) => project))
    ).not.toContain("2");
  });
});
