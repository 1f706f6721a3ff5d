import { readText } from "../../../../support/sheet-text";
import { briefLanes } from "../../../offices/tell";

const lanesOf = async (key: string, name: string, ...rows: readonly string[]) => {
  const { plans } = await readText({
    計画: `
      令和7年度 業務計画 農林課
      No. | 事業名 | 予算額（千円）
      1 | 直売所の活性化 | 300
      2 | 担い手の育成 | 200`,
    日程: `
      ${key} | ${name} | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
      ${rows.join("\n")}`,
  });
  return plans.flatMap(briefLanes);
};

describe("rows that are numbered as the projects are", () => {
  it.each([
    ["行事名", "歓迎会", "健康診断"],
    ["業務名", "統計調査", "決算"],
  ])("are nobody's where all name something else under %s", async (heading, first, second) => {
    const lanes = await lanesOf("No.", heading, `1 | ${first} | 実施`, `2 | ${second} | | 実施`);
    expect(lanes).toEqual(["? 実施 2025-04", "? 実施 2025-05"]);
  });

  it.each([
    ["No.", "業務名", "直売所", "後継者支援"],
    ["No.", "工程", "調査", "募集"],
    ["No.", "担当者名", "佐藤", "鈴木"],
    ["事業No.", "業務名", "統計調査", "決算"],
  ])("are the projects' else: %s, %s", async (key, heading, first, second) => {
    const lanes = await lanesOf(key, heading, `1 | ${first} | 実施`, `2 | ${second} | | 実施`);
    expect(lanes).toEqual(["1 実施 2025-04", "2 実施 2025-05"]);
  });
});
