import { readText } from "../../../support/sheet-text";
import { briefLanes } from "../../offices/tell";

const lanes = async (done: string, times: string): Promise<readonly string[]> => {
  const { plans } = await readText({
    計画: `
      令和7年度　教育部　業務計画
      番号 | 事業名 | 事業内容 | 予算額（千円） | 実施時期
      1 | 学校の適正化 | ${done} | 100 | ${times}
      2 | 学校給食 | 地場産の食材 | 200 | 通年
    `,
  });
  return plans.flatMap(briefLanes).slice(0, 1);
};

describe("times in one cell", () => {
  it.each([
    ["①委員会\\n②通学路の検討", "①通年\\n②5月～9月"],
    ["(1)委員会\\n(2)通学路の検討", "(1)4月～3月\\n(2)5月～9月"],
  ])("are of what is numbered alike in another: %s, %s", async (done, times) => {
    expect(await lanes(done, times)).toEqual([
      "1 委員会 2025-04~2026-03, 通学路の検討 2025-05~2025-09",
    ]);
  });

  it("have their own words before those of another", async () => {
    expect(await lanes("①委員会\\n②通学路", "①調査 4月～8月\\n②協議 9月")).toEqual([
      "1 調査 2025-04~2025-08, 協議 2025-09",
    ]);
  });

  it.each([
    ["講座を開く", "①6月\\n②8月"],
    ["①委員会\\n②通学路", "③6月\\n④8月"],
  ])("are the project's where nothing is numbered alike: %s, %s", async (done, times) => {
    expect(await lanes(done, times)).toEqual(["1 学校の適正化 2025-06, 学校の適正化 2025-08"]);
  });
});
