import { readText } from "../../support/sheet-text";
import { briefProjects } from "../offices/tell";

async function projects(sheet: string): Promise<readonly string[]> {
  const { plans } = await readText({ 計画: sheet });
  expect(plans).toHaveLength(1);
  return plans.flatMap(briefProjects);
}

describe("several amounts in a record", () => {
  const sheet = (amounts: readonly string[]): string => `
    商工課 令和7年度 業務計画
    番号 | 事業名 | 細事業 | 予算額（千円） | 方向性
    1 | 利子補給事業 | 補助金 | ${amounts[0] ?? ""} | 継続
    ^ | ^ | 事務費 | ${amounts[1] ?? ""} | ^
    ^ | ^ | 計 | ${amounts[2] ?? ""} | ^
    2 | 空き店舗活用事業 | 補助金 | 4500 | 拡充
    ^ | ^ | 事務費 | | ^
    ^ | ^ | 計 | | ^
  `;

  it.each([
    ["the last where it is the others' sum", ["22100", "300", "22400"], "22400"],
    ["the first where it is the others' sum", ["22400", "22100", "300"], "22400"],
    ["the one without brackets", ["22400", "(20000)", ""], "22400"],
    ["none of them, and said so, where nothing tells", ["22100", "300", "50"], "?"],
  ])("are %s", async (_, amounts, budget) => {
    expect(await projects(sheet(amounts))).toEqual([
      `1 利子補給事業 ${budget}`,
      "2 空き店舗活用事業 4500",
    ]);
  });
});
