import { readText } from "../../../support/sheet-text";
import { briefLanes, briefTraits } from "../../offices/tell";

const readPlan = async (headings: string, rows: readonly [string, string, string]) => {
  const [one, two, three] = rows;
  const { plans } = await readText({
    計画: `
      令和8年度　道路課　業務計画
      No | 事業名 | 予算額（千円） | 事業名 | ${headings}
      1 | 道路改良 | 3000 | ${one}
      2 | 橋りょう修繕 | 5000 | ${two}
      3 | 舗装 | 700 | ${three}
    `,
  });
  return plans;
};

describe("a second list of the same projects in another order, under the same row of headings", () => {
  it("gives the bars beside a name to that project, not to the row's", async () => {
    const plans = await readPlan("4月 | 5月 | 6月", [
      "橋りょう修繕 | ○ | |",
      "舗装 | | ○ |",
      "道路改良 | | | ○",
    ]);
    expect(plans.flatMap(briefLanes)).toEqual(["2  2026-04", "3  2026-05", "1  2026-06"]);
  });

  it("gives starts and ends to the project they stand beside", async () => {
    const plans = await readPlan("開始 | 終了", [
      "橋りょう修繕 | 5月 | 6月",
      "舗装 | 7月 | 8月",
      "道路改良 | 9月 | 3月",
    ]);
    expect(plans.flatMap(briefLanes)).toEqual([
      "2 橋りょう修繕 2026-05~2026-06",
      "3 舗装 2026-07~2026-08",
      "1 道路改良 2026-09~2027-03",
    ]);
  });
});

it("leaves names that stand in each row again part of the same table", async () => {
  const plans = await readPlan("方向性 | 4月 | 5月 | 6月", [
    "道路改良 | 継続 | ○ |",
    "橋りょう修繕 | 拡充 | | ○",
    "舗装 | 縮小 | | | ○",
  ]);
  expect(plans.flatMap(briefTraits)).toEqual(["1/継続///", "2/拡充///", "3/縮小///"]);
  expect(plans.flatMap(briefLanes)).toEqual(["1  2026-04", "2  2026-05", "3  2026-06"]);
});
