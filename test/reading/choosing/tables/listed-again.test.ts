import { readText } from "../../../support/sheet-text";

const FIRST = `
  下水道課　令和8年度　業務計画
  |
  No. | 事業名 | 予算額（千円） | 方向性 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
  1 | 管路点検 | 5,000 | 継続 | 発注 | | | | 報告 |
  2 | ポンプ更新 | 120,000 | 新規 | | 契約 | | 製作 | |`;

const MONTHS = "10月 | 11月 | 12月 | 1月 | 2月 | 3月";

async function told(second: string): Promise<readonly string[]> {
  const { plans } = await readText({ 計画: `${FIRST}\n${second}` });
  return plans.flatMap(({ plan: { projects, lanes } }) =>
    projects.map(({ id, name, budget }) => {
      const times = lanes
        .filter(({ project }) => project === id)
        .flatMap(({ activities }) => activities.map(({ label, start }) => `${label} ${start}`));
      return [name, budget.status === "amount" ? budget.thousandYen : "?", ...times].join(" ");
    })
  );
}

const WHOLE = [
  "管路点検 5000 発注 2026-04 報告 2026-08 点検 2026-12",
  "ポンプ更新 120000 契約 2026-05 製作 2026-07 試運転 2026-10",
];

describe("a table that lists the same projects again under the months that follow", () => {
  it.each([
    ["without their amounts", "", ""],
    ["with their amounts, which are counted once", "5,000", "120,000"],
  ])("is their schedule's second half: %s", async (_, first, second) => {
    expect(
      await told(`
        No. | 事業名 | 予算額（千円） | 方向性 | ${MONTHS}
        1 | 管路点検 | ${first} | 継続 | | | 点検 | | |
        2 | ポンプ更新 | ${second} | 新規 | 試運転 | | | | |`)
    ).toEqual(WHOLE);
  });

  it("is that as well without a project that nothing is done for then", async () => {
    const third = "\n  3 | 広報 | 100 | 継続 | 発行 | | | | |";
    const { plans } = await readText({
      計画: `${FIRST}${third}
        No. | 事業名 | 予算額（千円） | 方向性 | ${MONTHS}
        1 | 管路点検 | | | | | 点検 | | |
        3 | 広報 | | | 発行 | | | | |`,
    });
    expect(plans.flatMap(({ plan }) => plan.projects.map(({ name }) => name))).toEqual([
      "管路点検",
      "ポンプ更新",
      "広報",
    ]);
  });

  it("but holds projects of its own where it names others", async () => {
    expect(
      await told(`
        No. | 事業名 | 予算額（千円） | 方向性 | ${MONTHS}
        3 | マンホール更新 | 700 | 継続 | | | 契約 | | |
        4 | 雨水管整備 | 900 | 新規 | 試掘 | | | | |`)
    ).toHaveLength(4);
  });
});
