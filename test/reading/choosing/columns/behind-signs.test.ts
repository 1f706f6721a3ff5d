import { readText } from "../../../support/sheet-text";
import { briefLanes } from "../../offices/tell";

const plansIn = async (headings: string, ...rows: readonly string[]) => {
  const { plans } = await readText({
    計画: `
      令和8年度　業務計画　総務課
      No. | 事業名 | 予算額（千円） | ${headings}
      ${rows.join("\n")}`,
  });
  return plans;
};

const challengesIn = async (...rows: readonly string[]) =>
  (await plansIn("課題 | < | 方向性", ...rows)).flatMap(({ plan }) =>
    plan.projects.map(({ challenges }) => challenges.join("/"))
  );

describe("a heading over two columns of texts", () => {
  it.each([
    ["①", "②"],
    ["(1)", "(2)"],
    ["1", "2"],
    ["現状", "対応"],
  ])("has them in the second where the first only parts them: %s, %s", async (one, two) => {
    expect(
      await challengesIn(
        `1 | 庁舎の修繕 | 100 | ${one} | 劣化の調査 | 継続`,
        `|| | | ${two} | 業者と協議 |`,
        `2 | 職員の研修 | 200 | ${one} | 講師の確保 | 継続`,
        `|| | | ${two} | 大学へ依頼 |`
      )
    ).toEqual(["劣化の調査/業者と協議", "講師の確保/大学へ依頼"]);
  });

  it("has them in both where the first says something of its own", async () => {
    expect(
      await challengesIn(
        "1 | 庁舎の修繕 | 100 | 劣化の調査 | 図面なし | 継続",
        "2 | 職員の研修 | 200 | 講師の確保 | 3 | 継続",
        "3 | 広報の発行 | 300 | なし | | 継続",
        "4 | 選挙の執行 | 300 | なし | | 継続"
      )
    ).toEqual(["劣化の調査/図面なし", "講師の確保", "", ""]);
  });

  it("leaves lanes what they are about", async () => {
    const plans = await plansIn(
      "取組内容 | < | 4月 | 5月 | 6月 | 7月",
      "1 | 庁舎の修繕 | 100 | ① | 劣化の調査 | ○ | | |",
      "|| | | ② | 業者と協議 | | ○ | |",
      "2 | 職員の研修 | 200 | ① | 講師の確保 | | ○ | |",
      "|| | | ② | 大学へ依頼 | | | | ○"
    );
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 劣化の調査 2026-04",
      "1 業者と協議 2026-05",
      "2 講師の確保 2026-05",
      "2 大学へ依頼 2026-07",
    ]);
  });
});
