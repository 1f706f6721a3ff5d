import { readSheets } from "../support/reading";
import type { SheetRows } from "../support/survey";

const HEAD = ["優先順位", "事業名", "方向性", "予算額（千円）"];
const plan = (title: string, ...names: string[]): SheetRows => [
  [title],
  [],
  HEAD,
  ...names.map((name, index) => [index + 1, name, "継続", 10]),
];

async function read(
  sheets: Readonly<Record<string, SheetRows>>
): Promise<readonly [string, number | null, readonly string[]][]> {
  const { plans } = await readSheets(sheets);
  return plans.map(({ name, plan: each }) => [
    name,
    each.fiscalYear,
    each.projects.map((project) => project.name),
  ]);
}

describe("a workbook", () => {
  it("may hold a plan a sheet", async () => {
    expect(
      await read({
        福祉: plan("令和7年度 福祉課 業務計画", "相談", "給付"),
        防災: plan("令和7年度 防災課 業務計画", "訓練", "備蓄"),
      })
    ).toEqual([
      ["福祉課", 2025, ["相談", "給付"]],
      ["防災課", 2025, ["訓練", "備蓄"]],
    ]);
  });

  it("may hold plans of two years of one department", async () => {
    expect(
      await read({
        R6: plan("令和6年度 福祉課 業務計画", "相談", "給付"),
        R7: plan("令和7年度 福祉課 業務計画", "相談", "給付"),
      })
    ).toEqual([
      ["福祉課", 2024, ["相談", "給付"]],
      ["福祉課（R7）", 2025, ["相談", "給付"]],
    ]);
  });

  it("may hold plans one under the other", async () => {
    expect(
      await read({
        計画: [
          ...plan("令和7年度 福祉課 業務計画", "相談", "給付"),
          [],
          ...plan("令和7年度 防災課 業務計画", "訓練", "備蓄"),
        ],
      })
    ).toEqual([
      ["福祉課", 2025, ["相談", "給付"]],
      ["防災課", 2025, ["訓練", "備蓄"]],
    ]);
  });

  it("may hold plans on sheets that only their names tell apart", async () => {
    expect(
      await read({
        相談: [HEAD, [1, "甲事業", "継続", 1], [2, "乙事業", "継続", 1]],
        給付: [HEAD, [1, "丙事業", "継続", 1], [2, "丁事業", "継続", 1]],
      })
    ).toEqual([
      ["相談", null, ["甲事業", "乙事業"]],
      ["給付", null, ["丙事業", "丁事業"]],
    ]);
  });

  it("may hold one plan whose pages are sheets", async () => {
    expect(
      await read({
        "1": plan("令和7年度 福祉課 業務計画", "相談", "給付"),
        "2": [HEAD, [3, "見守り", "継続", 1], [4, "配食", "拡大", 2]],
      })
    ).toEqual([["福祉課", 2025, ["相談", "給付", "見守り", "配食"]]]);
  });

  it("may repeat its title on every page", async () => {
    expect(
      await read({
        計画: [
          ...plan("令和7年度 福祉課 業務計画", "相談", "給付"),
          [],
          ["令和7年度 福祉課 業務計画"],
          HEAD,
          [3, "見守り", "継続", 1],
        ],
      })
    ).toEqual([["福祉課", 2025, ["相談", "給付", "見守り"]]]);
  });

  it("lists its projects once, though a schedule or a copy lists them again", async () => {
    expect(
      await read({
        業務計画: plan("令和7年度 福祉課 業務計画", "相談", "給付"),
        控え: plan("令和7年度 福祉課 業務計画", "相談", "給付"),
        予定: [
          ["順位", "事業名", "主体", "方向性", "4月", "5月"],
          [1, "相談", "市", "継続", "○"],
          [2, "給付", "市", "継続", null, "○"],
        ],
      })
    ).toEqual([["福祉課", 2025, ["相談", "給付"]]]);
  });

  it("is not read on its hidden sheets", async () => {
    const { plans } = await readSheets(
      {
        計画: plan("令和7年度 福祉課 業務計画", "相談"),
        旧: plan("令和6年度 福祉課 業務計画", "相談"),
      },
      {},
      { bySheet: { 旧: { hidden: true } } }
    );
    expect(plans).toHaveLength(1);
  });
});
