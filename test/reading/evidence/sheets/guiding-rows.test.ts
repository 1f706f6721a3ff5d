import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

describe("a row below the headings that says how they are filled in", () => {
  it.each([
    "※優先順 | ※予算事業名を記入 | ※具体的に記入してください | ※選択 | ※千円単位",
    " | ※予算事業名を記入 | ※具体的に記入してください | ※選択 | ※千円単位",
    "数字で入力 | 予算事業名を記入 | 具体的に記入してください | 選択 | 千円単位で入力（税込で記入）",
  ])("is no project and hides none: %s", async (guide) => {
    const { plans } = await readText({
      計画: `
        令和８年度　人権推進課　業務計画
        順位 | 事業名 | 取組内容 | 方向性 | 予算額（千円）
        ${guide}
        1 | 人権講演会 | 市民会館で開く。 | 継続 | 640
        2 | 相談窓口 | 月２回設ける。 | 拡充 | 20`,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 人権講演会 640", "2 相談窓口 20"]);
  });

  it.each(["※円単位で記入", "円で入力してください", "※単位：円"])(
    "says the unit of the amounts: %s",
    async (guide) => {
      const { plans } = await readText({
        計画: `
          令和８年度　人権推進課　業務計画
          順位 | 事業名 | 取組内容 | 方向性 | 予算額
          ※優先順 | ※事業名を記入 | ※具体的に記入 | ※選択 | ${guide}
          1 | 人権講演会 | 市民会館で開く。 | 継続 | 640000
          2 | 相談窓口 | 月２回設ける。 | 拡充 | 20000`,
      });
      expect(plans.flatMap(briefProjects)).toEqual(["1 人権講演会 640", "2 相談窓口 20"]);
    }
  );
});
