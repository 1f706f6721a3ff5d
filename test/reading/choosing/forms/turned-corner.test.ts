import { readText } from "../../../support/sheet-text";
import { briefProjects, briefTraits } from "../../offices/tell";

const read = async (corner: string) => {
  const { plans } = await readText({
    計画: `
      会計課　令和８年度業務計画
      ${corner}公金収納 | 資金運用
      優先順位 | 1 | 2
      方向性 | 新規 | 継続
      事業主体 | 市 | 委託
      予算額（千円） | 3400 | 120
      取組内容 | 範囲を拡大する。 | 割合を高める。
    `,
  });
  return plans;
};

describe("a table on its side without a label for the names", () => {
  it.each(["|| ", "項目 | ", "区分 | ", "＼ | "])(
    "has them over its columns of values: %s",
    async (corner) => {
      const plans = await read(corner);
      expect(plans.flatMap(briefProjects)).toEqual(["1 公金収納 3400", "2 資金運用 120"]);
      expect(plans.flatMap(briefTraits)).toEqual(["1/新規/市//", "2/継続/委託//"]);
    }
  );

  it("has none where what stands over them is a heading or a choice", async () => {
    for (const over of [
      "|| 令和7年度 | 令和8年度",
      "|| 課長 | 係長 | 担当",
      "区分 | 政策 | 経常",
    ]) {
      const { plans } = await readText({
        計画: `
          会計課　令和８年度業務計画
          ${over}
          優先順位 | 1 | 2
          方向性 | 新規 | 継続
          事業主体 | 市 | 委託
          予算額（千円） | 3400 | 120
          取組内容 | 範囲を拡大する。 | 割合を高める。
        `,
      });
      expect(plans).toEqual([]);
    }
  });
});
