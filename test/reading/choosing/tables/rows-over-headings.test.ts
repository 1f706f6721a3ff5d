import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

const projects = async (sheet: string): Promise<readonly string[]> => {
  const { plans } = await readText({ 計画: sheet });
  return plans.flatMap((plan) => [plan.plan.department ?? "-", ...briefProjects(plan)]);
};

it("a row that names a department right over repeated headings is no project of the table above", async () => {
  const goal = (text: string, department: string) => `重点目標 | ${text} | 担当課 | ${department}`;
  const headings = "順位 | 事業名 | 方向性 | 予算額（千円）";
  expect(
    await projects(`
      令和7年度　産業部　業務計画
      ${goal("安全なまち", "防災課")}
      ${headings}
      1 | 防災訓練 | 継続 | 3200
      2 | 備蓄品購入 | 拡充 | 5200
      ${goal("元気な商店街", "商工課")}
      ${headings}
      1 | 空き店舗対策 | 継続 | 1200
      2 | 商品券発行 | 拡充 | 9200
    `)
  ).toEqual([
    ...["防災課", "1 防災訓練 3200", "2 備蓄品購入 5200"],
    ...["商工課", "1 空き店舗対策 1200", "2 商品券発行 9200"],
  ]);
});

it("a project right over repeated headings stays one where its cells name departments", async () => {
  const headings = "順位 | 事業名 | 担当課 | 予算額（千円）";
  expect(
    await projects(`
      令和7年度　商工課　業務計画
      ${headings}
      1 | 防災訓練 | 防災課 | 3200
      2 | 備蓄品購入 | 商工課 | 5200
      ${headings}
      3 | 空き店舗対策 | 商工課 | 1200
    `)
  ).toEqual(["商工課", "1 防災訓練 3200", "2 備蓄品購入 5200", "3 空き店舗対策 1200"]);
});
