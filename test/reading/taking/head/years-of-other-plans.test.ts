import { readText } from "../../../support/sheet-text";

const list = (title: string, ...names: readonly string[]): string =>
  [title, "事業名 | 方向性 | 予算額", ...names.map((name) => `${name} | 継続 | 100`)].join("\n");

const yearsOf = async (
  first: string,
  second: string,
  third = "業務計画 福祉課"
): Promise<readonly (number | null)[]> => {
  const { plans } = await readText({
    一: list(first, "舗装", "橋りょう"),
    二: list(second, "講座", "図書"),
    三: list(third, "給付", "相談"),
  });
  return plans.map(({ plan }) => plan.fiscalYear);
};

describe("a plan that names no year", () => {
  it("is of the year that the workbook's others name, and that is said", async () => {
    expect(await yearsOf("令和8年度 業務計画 建設課", "業務計画 生涯学習課")).toEqual([
      2026, 2026, 2026,
    ]);
    const { plans } = await readText({
      一: list("令和8年度 業務計画 建設課", "舗装", "橋りょう"),
      二: list("業務計画 生涯学習課", "講座", "図書"),
    });
    expect(plans[1]?.draft.remarks).toMatchObject([
      { kind: "chosen-year", values: ["2026", "一"] },
    ]);
  });

  it("is of none where these name several", async () => {
    expect(await yearsOf("令和8年度 業務計画 建設課", "令和7年度 業務計画 生涯学習課")).toEqual([
      2026,
      2025,
      null,
    ]);
  });

  it("is of the one that its own schedule says", async () => {
    expect(
      await yearsOf("令和8年度 業務計画 建設課", "業務計画 生涯学習課\n令和7年4月1日作成")
    ).toEqual([2026, 2025, 2026]);
  });
});
