import { readText } from "../../../support/sheet-text";

describe("a plan's title over a form", () => {
  const FORM = `
    事業名 | 窓口改革
    予算額 | 100千円
    方向性 | 拡充
    課題 | 人手不足
  `;

  it.each([
    ["the department below it", "令和7年度 業務計画\n市民課長　山田太郎\n"],
    ["the department beside it", "令和7年度 事業計画 | 市民課\n"],
  ])("is no label of what is done, as if that were %s", async (_, head) => {
    const { plans } = await readText({ 調書: `${head}${FORM}` });
    expect(plans.map(({ plan }) => plan.projects)).toMatchObject([
      [{ name: "窓口改革", initiative: "", challenges: ["人手不足"] }],
    ]);
  });

  it.each(["市民課", "市民課長　山田太郎"])(
    "is none where it stands over each of them: %s",
    async (office) => {
      const head = `令和7年度 業務計画\n${office}\n`;
      const other = FORM.replace("窓口改革", "証明書発行");
      const { plans } = await readText({ 調書: `${head}${FORM}\n${head}${other}` });
      expect(plans.flatMap(({ plan }) => plan.projects)).toMatchObject([
        { name: "窓口改革", initiative: "" },
        { name: "証明書発行", initiative: "" },
      ]);
    }
  );

  it("may be said as a label below the name", async () => {
    const { plans } = await readText({
      調書: `令和7年度 業務計画\n${FORM}\n令和7年度 事業計画 | 窓口の予約を始める`,
    });
    expect(plans[0]?.plan.projects).toMatchObject([{ initiative: "窓口の予約を始める" }]);
  });
});

test("what a form says of a year is no title of the plan", async () => {
  const { plans } = await readText({
    宣言: `
      総務部長宣言
      部局名 | 総務部
      事業名 | 定員適正化の推進
      事業の概要 | 定員適正化計画を上回る人員削減を目指します。
      事業の目標 | 職員の削減 149人超（平成20年度 157人）
      事業名 | 市政広報事業
      事業の概要 | 市政情報を迅速に提供します。
      事業の目標 | 市政情報の満足度
    `,
  });
  expect(plans.map(({ plan }) => [plan.title, plan.fiscalYear])).toEqual([["総務部長宣言", null]]);
});

test("a heading beside months is no label of a form, whose value they would be", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度 市民課 業務計画
      番号 | 事業名 | 予算額（千円） | 項目 | 区分 | 4月 | 5月 | 6月 | 7月
      1 | 窓口改革 | 100 | 説明会 | 当初 | → | | |
      | | | | | 変更 | | → | |
    `,
  });
  expect(plans[0]?.plan.projects.map(({ nature }) => nature)).not.toContain("4月");
});

test("年次計画 before what each year brings is no title of another plan between forms", async () => {
  const form = (name: string, budget: number): string => `
    事業名 | ${name}
    事業内容 | 橋を修繕する。
    年度 | 令和８年度 | 令和９年度
    事業費(千円) | ${budget} | 60
    年次計画 | 設計 | 工事
  `;
  const { plans } = await readText({
    個票: `
      実施計画（令和８～９年度）　個票
      令和８年度　建設課
      ${form("橋りょう修繕", 118)}
      ${form("歩道設置", 42)}
    `,
  });
  expect(plans.map(({ plan }) => plan)).toMatchObject([
    {
      department: "建設課",
      projects: [
        { name: "橋りょう修繕", budget: { thousandYen: 118 } },
        { name: "歩道設置", budget: { thousandYen: 42 } },
      ],
    },
  ]);
});

test("each form's own title below the plan's begins no other plan", async () => {
  const form = (name: string): string => `
    事業計画調書
    事業名 | ${name}
    担当課 | 福祉課
    予算額 | 100千円
    課題 | 担い手不足
  `;
  const { plans } = await readText({
    計画: `
      令和8年度 業務計画
      福祉課
      |
      ${form("見守り")}
      |
      ${form("配食")}
      |
      ${form("敬老会")}
    `,
  });
  expect(plans.map(({ plan }) => plan)).toMatchObject([
    { fiscalYear: 2026, projects: [{ name: "見守り" }, { name: "配食" }, { name: "敬老会" }] },
  ]);
});
