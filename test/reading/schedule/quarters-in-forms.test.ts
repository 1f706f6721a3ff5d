import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

/** The lanes of a form with four quarters of two columns each, what stands above them and below. */
async function lanesOf(above: string, below = "", quarters = PARTS): Promise<readonly string[]> {
  const { plans } = await readText({
    調書: `
      事業計画書（令和8年度）
      事業名 | 保育所の統合 | < | < | < | < | < | < | <
      担当課 | こども課 | < | < | < | < | < | < | <
      事業内容 | 二つの保育所を一つにする。 | < | < | < | < | < | < | <
      予算額 | 500千円 | < | < | < | < | < | < | <
      ${above}
      ${quarters}
      内容 | 説明会 | < | | < | 契約 | < | 工事 | <
      ${below}
    `,
  });
  return plans.flatMap(briefLanes);
}

const PARTS = "時期 | 第1四半期 | < | 第2四半期 | < | 第3四半期 | < | 第4四半期 | <";
const MONTHS = "時期 | 4～6月 | < | 7～9月 | < | 10～12月 | < | 1～3月 | <";
const LANES = ["1 説明会 2026-04~2026-06, 契約 2026-10~2026-12, 工事 2027-01~2027-03"];

describe("the quarters of a form", () => {
  it.each([PARTS, MONTHS])(
    "are of its own year below those of its figures: %s",
    async (quarters) => {
      const figures = `
      指標名 | 単位 | R6実績 | < | R7見込 | < | < | R8目標 | <
      定員 | 人 | 30 | < | 45 | < | < | 60 | <`;
      expect(await lanesOf(figures, "", quarters)).toEqual(LANES);
      const beside = "指標名 | < | < | 単位 | < | R7見込 | < | < | R8目標";
      expect(await lanesOf(beside, "", quarters)).toEqual(LANES);
    }
  );

  it.each(["前年度の実績", "前年度実績"])(
    "are of its own year below a label that ends over the first one: %s",
    async (label) => {
      expect(await lanesOf(`${label} | < | 計画どおり実施した。 | < | < | < | < | < | <`)).toEqual(
        LANES
      );
    }
  );

  it.each([
    "効率性 | A | < | 改善の余地がある | < | < | < | < | <",
    "必要性 | B | < | | < | | < | | <",
    "目的・ねらい | 子育てを支える。 | < | < | < | < | < | < | <",
    "指標名 | 単位 | 実績 | < | 見込 | < | < | 目標 | <",
  ])("end above what a form says next: %s", async (row) => {
    expect(await lanesOf("", row)).toEqual(LANES);
  });

  it("have lanes that are called as other things are", async () => {
    expect(await lanesOf("", "広報 | | < | 広報紙 | < | | < | | <")).toEqual([
      ...LANES,
      "1 広報紙 2026-07~2026-09",
    ]);
  });
});
