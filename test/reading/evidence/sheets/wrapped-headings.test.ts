import { readText } from "../../../support/sheet-text";
import { briefProjects, briefTraits } from "../../offices/tell";

it("takes 事業 over 主体 for one heading, and 事業名 over 事業主体 for two", async () => {
  const read = async (rows: string): Promise<readonly string[]> => {
    const { plans } = await readText({ 計画: `令和7年度　市民課　業務計画\n${rows}` });
    return [...plans.flatMap(briefProjects), ...plans.flatMap(briefTraits)];
  };
  expect(
    await read(`
      優先 | 事業名 | 事業の | 事業 | 予算額
      順位 | | 方向性 | 主体 | （千円）
      1 | 窓口改革 | 拡大 | 市民間 | 300
      2 | 斎場の管理 | 継続 | 市 | 500`)
  ).toEqual(["1 窓口改革 300", "2 斎場の管理 500", "1/拡大/市民間//", "2/継続/市//"]);
  expect(
    await read(`
      優先順位 | 事業名 | 事業の方向性
      | 事業主体 | 予算額（千円）
      1 | 窓口改革 | 拡大
      | 市民間 | 300
      2 | 斎場の管理 | 継続
      | 市 | 500`)
  ).toEqual(["1 窓口改革 300", "2 斎場の管理 500", "1/拡大/市民間//", "2/継続/市//"]);
});
