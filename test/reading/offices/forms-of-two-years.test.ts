import { readText } from "../../support/sheet-text";
import { briefLanes } from "./tell";

const QUARTERS = "第1四半期 | 第2四半期 | 第3四半期 | 第4四半期";

const form = (name: string, rows: string): string => `
  令和7年度　事務事業評価シート | < | < | < | <
  事業名 | ${name} | < | < | <
  担当課 | 学校教育課 | < | < | <
  予算額 | 500 | 千円 | |
  方向性 | 継続 | < | < | <
  ${rows}
`;

async function read(rows: string) {
  const { plans } = await readText({
    "1": form("学校給食", rows),
    "2": form("学校図書館", rows),
  });
  return plans.map((plan) => ({
    lanes: briefLanes(plan),
    said: plan.draft.remarks.map(({ kind, values }) => [kind, ...values].join(" ")),
  }));
}

const lanes = [
  "1 募集 2025-04~2025-06, 試食会 2025-10~2025-12",
  "2 募集 2025-04~2025-06, 試食会 2025-10~2025-12",
];

describe("forms with a schedule for each of two years", () => {
  it("have the lanes of the plan's own year, which stands beside its quarters", async () => {
    const [plan] = await read(`
      令和6年度事業 | ${QUARTERS}
      事業内容（計画） | 献立の作成 | | 研修 |
      実施結果 | 作成した | | 実施した |
      |
      令和7年度事業 | ${QUARTERS}
      事業内容（計画） | 募集 | | 試食会 |
    `);
    expect(plan?.lanes).toEqual(lanes);
    expect(plan?.said).toEqual(expect.arrayContaining(["other-year 令和6年度事業"]));
  });

  it("leave out what came of what was planned in the row above", async () => {
    const [plan] = await read(`
      工程 | ${QUARTERS}
      事業内容（計画） | 募集 | | 試食会 |
      実施結果（成果） | 募集した | | 開催した |
      |
      （単位：千円）
    `);
    expect(plan?.lanes).toEqual(lanes);
    expect(plan?.said).toEqual(expect.arrayContaining(["left-out-actuals 2"]));
  });

  it("keep a row of results that no plan stands over: 実施状況の報告 is what is done", async () => {
    const [plan] = await read(`
      工程 | ${QUARTERS}
      審議会 | | | 試食会 |
      実施状況 | 募集 | | |
    `);
    expect(plan?.lanes).toEqual([
      "1 試食会 2025-10~2025-12",
      "1 募集 2025-04~2025-06",
      "2 試食会 2025-10~2025-12",
      "2 募集 2025-04~2025-06",
    ]);
  });
});

it("takes a unit below the months for no bar", async () => {
  const [plan] = await read(`
    工程 | ${QUARTERS}
    準備 | 募集 | | 試食会 |
    |
    | | | | （単位：千円）
    財源 | 国 | 県 | その他 | 一般財源
  `);
  expect(plan?.lanes.join()).not.toContain("単位");
});

it("draws a form's months in the plan's year, though amounts by year stand over them", async () => {
  const { plans } = await readText({
    "1": `
      令和７年度　事務事業調書 | < | < | < | < | < | < | < | < | < | < | < | <
      担当課 | 環境政策課 | < | < | < | < | < | < | < | < | < | < | <
      事務事業名 | ごみ減量推進事業 | < | < | < | < | < | < | < | < | < | < | <
      事業内容 | 分別説明会を開く。 | < | < | < | < | < | < | < | < | < | < | <
      事業費（千円） | 前年度（R6） | < | < | < | 本年度（R7） | < | < | < | 来年度（R8） | < | < | <
      ^ | 4,200 | < | < | < | 4,500 | < | < | < | 4,600 | < | < | <
      スケジュール | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月
      説明会 | | ● | | | | | | | | | |
    `,
  });
  expect(plans.flatMap(briefLanes)).toEqual(["1 説明会 2025-05"]);
});

describe("years one under the other in a form that names none", () => {
  const told = async (label: string) => {
    const { plans } = await readText({
      調書: `
        実施計画調書
        事業名 | 庁舎の修繕
        担当課 | 総務課
        年度 | 令和6年度 | 令和7年度 | 令和8年度
        事業内容 | 設計 | 工事 | 外構
        事業費（千円） | 100 | 200 | 300
        ${label}
        ^ | 平成30年度 | 拡充
        課題 | 人員の不足`,
    });
    return plans.flatMap((plan) => [String(plan.plan.fiscalYear), ...briefLanes(plan)]);
  };

  it.each(["事業の経過 | 平成25年度 | 開始", "これまでの経緯 | 平成25年度 | 開始"])(
    "are no schedule where they tell how it came to this: %s",
    async (label) => {
      expect(await told(label)).toEqual([
        "2024",
        "1 設計 2024-04~2025-03, 工事 2025-04~2026-03, 外構 2026-04~2027-03",
      ]);
    }
  );
});
