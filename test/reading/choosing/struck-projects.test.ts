import { readText } from "../../support/sheet-text";
import { briefLanes, briefProjects } from "../offices/tell";

const HEAD = `
  令和7年度　住宅課　業務計画
  順位 | 事業名 | 方向性 | 予算額（千円） | 4月 | 5月 | 6月
`;

describe("projects that are struck through", () => {
  it("are left out with their lanes and amounts, and that is said", async () => {
    const { plans } = await readText({
      計画: `${HEAD}
        1 | 市営住宅 | 継続 | 56000 | 設計 | < |
        ~~2~~ | ~~リフォーム補助~~ | ~~廃止~~ | ~~5000~~ | 受付 | < | <
        3 | 耐震診断 | 継続 | 2600 | | 受付 | ~~締切~~
        合計 | | | 58600
      `,
    });
    const [plan] = plans;
    expect(plan && briefProjects(plan)).toEqual(["1 市営住宅 56000", "3 耐震診断 2600"]);
    expect(plan && briefLanes(plan)).toEqual([
      "1 設計 2025-04~2025-05",
      "3 受付 2025-05, 締切 2025-06",
    ]);
    expect(plan?.draft.tables[0]?.totals[0]?.projects).toEqual([0, 1]);
    expect(plan?.draft.remarks).toEqual([
      {
        kind: "struck-out",
        cell: { sheet: "計画", row: 4, column: 1 },
        values: ["リフォーム補助"],
      },
    ]);
  });

  it("stay where all of them are", async () => {
    const { plans } = await readText({
      計画: `${HEAD}
        1 | ~~市営住宅~~ | 継続 | 56000 | 設計 | < |
        2 | ~~耐震診断~~ | 継続 | 2600 | | 受付 |
      `,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 市営住宅 56000", "2 耐震診断 2600"]);
  });
});
