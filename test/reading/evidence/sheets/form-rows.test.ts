import { brief } from "../../../support/reading";
import { readOnePlan, readText } from "../../../support/sheet-text";

const MONTHS = "4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月";

describe("a form with a schedule right of it", () => {
  it.each([
    [
      "beside its name",
      `事業名 | 見守り事業 | < | < | | 項目 | ${MONTHS}
       担当課 | 福祉課 | 予算額 | 1200千円 | | 訪問 | ■ | ■ | ■
       方向性 | 拡充 | 区分 | 継続 | | 研修 | | | | ●
       課題 | 担い手が足りない | < | <`,
    ],
    [
      "beside its department, below a title",
      `事業名 | 見守り事業 | < | < | | スケジュール
       担当課 | 福祉課 | 予算額 | 1200千円 | | 項目 | ${MONTHS}
       方向性 | 拡充 | 区分 | 継続 | | 訪問 | ■ | ■ | ■
       課題 | 担い手が足りない | < | < | | 研修 | | | | ●`,
    ],
    [
      "of months without a word",
      `事業名 | 見守り事業 | < | < | | 項目 | ${MONTHS.replaceAll("月", "")}
       予算額 | 1200千円 | 方向性 | 拡充 | | 訪問 | ■ | ■ | ■
       課題 | 担い手が足りない | < | < | | 研修 | | | | ●`,
    ],
  ])("is read as one, %s", async (_, form) => {
    const { plan } = await readOnePlan(`令和8年度 業務計画\n福祉課\n\n${form}`);
    expect(brief(plan.projects)).toEqual(["1 見守り事業 1200"]);
    expect(plan.projects.map(({ direction }) => direction)).toEqual(["拡充"]);
    expect(plan.projects.map(({ challenges }) => challenges)).toEqual([["担い手が足りない"]]);
    expect(plan.lanes.map(({ project, item }) => [project, item])).toEqual([
      ["1", "訪問"],
      ["1", "研修"],
    ]);
  });

  it("doesn't name lanes by what it says itself", async () => {
    const form = (name: string, cost: number, ...[first, second]: readonly string[]): string =>
      `事業名 | ${name} | < | < | | ${MONTHS}
       担当課 | 福祉課 | 予算額 | ${cost}千円 | | ${first}
       方向性 | 拡充 | 区分 | 継続 | | ${second}
       課題 | 担い手が足りない | < | <`;
    const { plan } = await readOnePlan(`令和8年度 業務計画\n福祉課\n
      ${form("見守り事業", 1200, "会議 | < | <", "| | 準備 | <")}\n
      ${form("配食サービス", 800, "契約", "| 配食 | < | <")}`);
    expect(brief(plan.projects)).toEqual(["1 見守り事業 1200", "2 配食サービス 800"]);
    expect(
      plan.lanes.map(({ project, item, activities: [bar] }) => [project, item, bar?.label])
    ).toEqual([
      ["1", null, "会議"],
      ["1", null, "準備"],
      ["2", null, "契約"],
      ["2", null, "配食"],
    ]);
  });
});

it("reads a list whose projects are called like labels as one", async () => {
  const { plans } = await readText({
    計画: `令和8年度 業務計画

      事業名 | 担当課 | 方向性 | ${MONTHS}
      目的 | 福祉課 | 拡充 | ■ | ■ | ■
      取組内容 | 福祉課 | 継続 | ■ | ■ | ■
      課題解決 | 福祉課 | 継続 | | | ■ | ■`,
  });
  expect(plans.map(({ plan }) => plan.projects.length)).toEqual([3]);
});
