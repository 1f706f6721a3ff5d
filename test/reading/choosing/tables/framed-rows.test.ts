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
    ["under what is done", "| | | 詳しくは企画課へ", 2],
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

describe("a text in the corner below a table without lines around its cells", () => {
  const LIST = `
    令和7年度　住宅課　業務計画
    係 | 事業名 | 4月 | 5月 | 6月
    管理係 | 市営住宅 | 設計 | < |
    管理係 | 家賃 | | 通知 |
    建築係 | 耐震診断 | | 受付 |
    建築係 | 空き家 | 調査 | |
  `;

  it("is none of the last project's where no other has a second row, and is told", async () => {
    const { plans } = await readText({ 計画: `${LIST}| | | | | 原本は企画課にあり` });
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 設計 2025-04~2025-05",
      "2 通知 2025-05",
      "3 受付 2025-05",
      "4 調査 2025-04",
    ]);
    const told = plans[0]?.draft.remarks.filter(({ kind }) => kind === "unread-text");
    expect(told).toMatchObject([{ cell: { row: 6, column: 4 } }]);
  });

  it("is the last project's where others have one too", async () => {
    const lines = LIST.replace(/(耐震診断.*\n)/, "$1| | | | | 公表\n");
    const { plans } = await readText({ 計画: `${lines}| | | | | 審査` });
    expect(plans.flatMap(briefLanes)).toContain("4 審査 2025-06");
  });

  it("leaves each project with who does it where the note stands under the names", async () => {
    const { plans } = await readText({ 計画: `${LIST.replace("係 |", "担当 |")}| 裏面あり` });
    expect(plans[0]?.plan.projects.map(({ name, operator }) => `${name} ${operator}`)).toEqual([
      "市営住宅 管理係",
      "家賃 管理係",
      "耐震診断 建築係",
      "空き家 建築係",
    ]);
  });
});
