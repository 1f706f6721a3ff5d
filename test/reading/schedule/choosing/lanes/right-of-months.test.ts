import { readText } from "../../../../support/sheet-text";

describe("what stands between months and the projects right of them", () => {
  const read = async (heading: string, first: string, second: string) => {
    const { plans } = await readText({
      計画: `
        令和7年度 業務計画 農林課
        4月 | 5月 | 6月 | 7月 | 8月 | 9月 | ${heading} | 番号 | 事業名 | 予算額（千円）
        → | → | | | | | ${first} | 1 | 直売所 | 300
        || | 募集 | | | | ${second} | ^ | ^ | ^
        || | | 調査 | | | ${first} | 2 | 担い手 | 200
        || | | | 研修 | | ${second} | ^ | ^ | ^
      `,
    });
    return plans.flatMap(({ plan }) =>
      plan.lanes.map(({ project, item, activities }) =>
        [project, item, ...activities.map(({ label }) => label)].filter(Boolean).join(" ")
      )
    );
  };

  it.each(["工程", "実施内容"])("names the lanes: %s", async (heading) => {
    expect(await read(heading, "設計", "周知")).toEqual([
      "1 設計 設計",
      "1 周知 募集",
      "2 設計 調査",
      "2 周知 研修",
    ]);
  });

  it("tells the plan from what came of it", async () => {
    expect(await read("", "計画", "実績")).toEqual(["1", "2 調査"]);
  });
});
