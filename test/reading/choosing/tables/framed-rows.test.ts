import { readText } from "../../../support/sheet-text";
import { briefLanes, briefProjects } from "../../offices/tell";

const TABLE = `
  令和7年度　住宅課　業務計画
  ┃ 順位 | 事業名 | 実施内容 | 予算額（千円） | 4月 | 5月 | 6月 ┃
  ┃ 1 | 市営住宅 | 屋上の防水 | 56000 | 設計 | < | ┃
  ┃ 2 | 耐震診断 | 木造の診断 | 2600 | | 受付 | ┃
`;

describe("what stands right below the lines around a table's cells", () => {
  it.each([
    ["in its months", "| | | | | | | 企画課にて作成", 6],
    ["in its months as a day", "| | | | | | 確認　5月10日 |", 5],
    ["in its months as a number", "| | | | | | | 1", 6],
    ["under what is done", "| | | 裏面もご覧ください", 2],
  ])("is none of the last project's %s, and is told", async (_, row, column) => {
    const { plans } = await readText({ 計画: `${TABLE}${row}` });
    const [plan] = plans;
    expect(plan?.plan.projects).toMatchObject([
      { name: "市営住宅", initiative: "屋上の防水" },
      { name: "耐震診断", initiative: "木造の診断" },
    ]);
    expect(plan && briefLanes(plan)).toEqual(["1 設計 2025-04~2025-05", "2 受付 2025-05"]);
    expect(plan?.draft.remarks).toMatchObject([{ kind: "unread-text", cell: { row: 4, column } }]);
  });

  it("is no project of a list of names", async () => {
    const { plans } = await readText({
      計画: `
        令和7年度　住宅課　業務計画
        ┃ 事業名 | 4月 | 5月 | 6月 ┃
        ┃ 市営住宅 | 設計 | < | ┃
        ┃ 耐震診断 | | 受付 | ┃
        原本は企画課にあり
      `,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 市営住宅", "2 耐震診断"]);
  });

  it("is the last project's where lines go on around it, or stand around no cell", async () => {
    const framed = await readText({ 計画: `${TABLE}┃ | | | | | | 審査 ┃` });
    const bare = await readText({ 計画: `${TABLE.replaceAll("┃", "")}| | | | | | | 審査` });
    for (const { plans } of [framed, bare])
      expect(plans.flatMap(briefLanes)).toContain("2 審査 2025-06");
  });
});
