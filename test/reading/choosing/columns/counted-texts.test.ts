import { readText } from "../../../support/sheet-text";

const told = async (headings: string, ...rows: readonly string[]) => {
  const { plans } = await readText({
    計画: `
      令和8年度　市民課　業務計画
      順位 | 事業名 | 予算額（千円） | ${headings}
      ${rows.join("\n")}`,
  });
  return plans.flatMap(({ plan, draft }) => [
    ...plan.projects.map(({ initiative, challenges }) => `${initiative}|${challenges.join()}`),
    ...draft.remarks.map(({ kind, values }) => `${kind} ${values.join()}`),
  ]);
};

it.each([
  "取組① | 取組② | 課題① | 課題②",
  "取組内容１ | 取組内容２ | 課題1 | 課題2",
  "取組(1) | 取組(2) | 課題（１） | 課題（２）",
])("columns that count texts of a project are one text: %s", async (headings) => {
  expect(
    await told(
      headings,
      "1 | 窓口業務 | 500 | 予約を始める。 | 案内を直す。 | 待ち時間 | 人手",
      "2 | 証明書交付 | 300 | 端末を置く。 | | | 費用"
    )
  ).toEqual(["予約を始める。\n案内を直す。|待ち時間,人手", "端末を置く。|費用"]);
});

it("columns of one field that nothing counts are not: one is taken, and that is said", async () => {
  expect(
    await told(
      "取組内容 | 取組",
      "1 | 窓口業務 | 500 | 予約を始める。 | 案内を直す。",
      "2 | 証明書交付 | 300 | 端末を置く。 | 手数料を見直す。"
    )
  ).toEqual(["予約を始める。|", "端末を置く。|", "chosen-column 取組内容,取組,initiative"]);
});
