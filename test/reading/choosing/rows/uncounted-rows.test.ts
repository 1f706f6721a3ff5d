import { brief, readPlan } from "../../../support/reading";
import { readText } from "../../../support/sheet-text";

const MONTHS = Array.from({ length: 12 }, (_, index) => `${((index + 3) % 12) + 1}月`);

async function listed(
  headings: readonly string[],
  ...rows: readonly (readonly (string | number | null)[])[]
) {
  const { plan } = await readPlan([["令和7年度 防災課 業務計画"], headings, ...rows]);
  return plan;
}

describe("rows without a number under numbered ones", () => {
  it.each([
    ["１　防災訓練", "２　備蓄品の更新"],
    ["①防災訓練", "②備蓄品の更新"],
    ["（1）防災訓練", "（2）備蓄品の更新"],
  ])("are lanes of the project that %s names, beside months", async (first, second) => {
    const plan = await listed(
      ["事業・取組", ...MONTHS],
      [first],
      ["避難所の開設", null, null, "○"],
      ["情報伝達訓練", null, null, null, "○"],
      [second],
      ["在庫の調査", null, "○"],
      ["購入", null, null, null, "━→"]
    );
    expect(plan.projects.map(({ name }) => name)).toEqual(["防災訓練", "備蓄品の更新"]);
    expect(plan.lanes.map(({ project, activities }) => [project, activities[0]?.label])).toEqual([
      ["1", "避難所の開設"],
      ["1", "情報伝達訓練"],
      ["2", "在庫の調査"],
      ["2", "購入"],
    ]);
  });

  it.each([
    ["1　防災の推進", "2　備蓄の充実"],
    ["第1章　防災の推進", "第2章　備蓄の充実"],
    ["【防災の推進】", "【備蓄の充実】"],
  ])("are projects where they alone are called so under %s, beside months", async (...heads) => {
    const plan = await listed(
      ["事業・取組", ...MONTHS],
      [heads[0]],
      ["避難所開設事業", null, null, "○"],
      ["情報伝達事業（新規）", null, null, null, "○"],
      [heads[1]],
      ["備蓄品購入事業", null, "○"]
    );
    expect(plan.projects.map(({ name }) => name)).toEqual([
      "避難所開設事業",
      "情報伝達事業",
      "備蓄品購入事業",
    ]);
    expect(plan.lanes.map(({ project }) => project)).toEqual(["1", "2", "3"]);
  });

  it("are projects where they alone are called so under a number's own column", async () => {
    const plan = await listed(
      ["番号", "事業名", ...MONTHS],
      [1, "防災の推進"],
      [null, "避難所開設事業", null, null, "○"],
      [null, "情報伝達事業", null, null, null, "○"],
      [2, "備蓄の充実"],
      [null, "備蓄品購入事業", "○"]
    );
    expect(plan.projects.map(({ name }) => name)).toEqual([
      "避難所開設事業",
      "情報伝達事業",
      "備蓄品購入事業",
    ]);
    expect(plan.lanes.map(({ project }) => project)).toEqual(["1", "2", "3"]);
  });

  it("are lanes of names that alone are called projects, and have nothing in their months", async () => {
    const plan = await listed(
      ["事業・取組", ...MONTHS],
      ["防災訓練事業"],
      ["避難所の開設", null, null, "○"],
      ["情報伝達訓練", null, null, null, "○"],
      ["備蓄品更新事業"],
      ["在庫の調査", null, "○"]
    );
    expect(plan.projects.map(({ name }) => name)).toEqual(["防災訓練事業", "備蓄品更新事業"]);
    expect(plan.lanes.map(({ project }) => project)).toEqual(["1", "1", "2"]);
  });

  it("are parts where only the numbered ones cost anything", async () => {
    const plan = await listed(
      ["事業名", "予算額（千円）", "方向性", ...MONTHS],
      ["1　防災訓練", 500, "継続"],
      ["避難所の開設", null, null, null, null, "○"],
      ["2　備蓄品の更新", 1200, "拡充"],
      ["在庫の調査", null, null, null, "○"]
    );
    expect(plan.projects.map(({ name }) => name)).toEqual(["防災訓練", "備蓄品の更新"]);
  });

  it("are parts where the numbers have a column of their own", async () => {
    const plan = await listed(
      ["番号", "事業名", ...MONTHS],
      [1, "防災訓練"],
      [null, "避難所の開設", null, null, "○"],
      [2, "備蓄品の更新"],
      [null, "在庫の調査", "○"]
    );
    expect(plan.projects.map(({ name }) => name)).toEqual(["防災訓練", "備蓄品の更新"]);
    expect(plan.lanes.map(({ project }) => project)).toEqual(["1", "2"]);
  });

  it("are projects where they say as much, or a number is missing in the counting", async () => {
    const told = await listed(
      ["順位", "事業名", "予算額（千円）", "方向性"],
      [1, "防災訓練", 500, "継続"],
      [null, "避難所の開設", 300, "継続"],
      [2, "備蓄品の更新", 1200, "拡充"],
      [null, "在庫の調査", 100, "継続"]
    );
    expect(told.projects).toHaveLength(4);
    const missing = await listed(
      ["事業名", "予算額（千円）", "方向性"],
      ["1　防災訓練", 500, "継続"],
      ["避難所の開設", null, "継続"],
      ["3　備蓄品の更新", 1200, "拡充"],
      ["在庫の調査", null, null]
    );
    expect(missing.projects.length).toBeGreaterThan(2);
  });
});

describe("rows with months under names that have none", () => {
  it.each([
    ["【防災訓練】", "【備蓄品の更新】"],
    ["■防災訓練", "■備蓄品の更新"],
    ["〈防災訓練〉", "〈備蓄品の更新〉"],
  ])("are lanes of the project that %s names", async (first, second) => {
    const plan = await listed(
      ["業務", ...MONTHS],
      [first],
      ["避難所の開設", null, null, "○"],
      ["情報伝達訓練", null, null, null, "○"],
      [second],
      ["在庫の調査", null, "○"],
      ["購入", null, null, null, "━→"]
    );
    expect(plan.projects).toHaveLength(2);
    expect(plan.lanes.map(({ project }) => project)).toEqual(["1", "1", "2", "2"]);
  });

  it("are lanes where something stands beside each of them, and beside no name", async () => {
    const rows = [
      ["防災訓練"],
      ["避難所の開設", "山田", null, "○"],
      ["情報伝達訓練", "佐藤", null, null, "○"],
      ["備蓄品の更新"],
      ["在庫の調査", "山田", "○"],
      ["購入", "山田", null, null, "━→"],
    ];
    const plan = await listed(["業務", "担当", ...MONTHS], ...rows);
    expect(plan.projects.map(({ name }) => name)).toEqual(["防災訓練", "備蓄品の更新"]);
    const alone = await listed(
      ["業務", ...MONTHS],
      ...rows.map(([name = "", , ...months]) => [name, ...months])
    );
    expect(alone.projects).toHaveLength(6);
  });

  it("are no lanes of a division", async () => {
    const plan = await listed(
      ["業務", ...MONTHS],
      ["【管理係】"],
      ["避難所の開設", null, null, "○"],
      ["情報伝達訓練", null, null, null, "○"],
      ["【計画係】"],
      ["防災計画の改訂", null, "○"],
      ["防災マップの配布", null, null, null, "━→"]
    );
    expect(plan.projects.map(({ name }) => name)).toContain("防災計画の改訂");
  });

  it("are projects beside some that are yet to be scheduled", async () => {
    const plan = await listed(
      ["業務", "担当", ...MONTHS],
      ["防災訓練", "山田", "○"],
      ["備蓄品の更新"],
      ["防災マップの改訂", "佐藤", null, "○"],
      ["自主防災組織の育成", null, "○"]
    );
    expect(plan.projects).toHaveLength(4);
  });
});

it("amounts under names in brackets are parts of theirs where they come to them", async () => {
  const plan = await listed(
    ["事業・取組", "予算額（千円）", "方向性"],
    ["【防災訓練】", 500, "継続"],
    ["避難所の開設", 200, null],
    ["情報伝達訓練", 300, null],
    ["【備蓄品の更新】", 1200, "拡充"],
    ["購入", 200, null],
    ["納品", 1000, null]
  );
  expect(brief(plan.projects)).toEqual(["1 防災訓練 500", "2 備蓄品の更新 1200"]);
});

describe("a label of remarks and what it says, right below the projects", () => {
  it.each(["備考", "特記事項", "課題", "今後の方針", "財源"])(
    "names no project: %s",
    async (label) => {
      const { plans } = await readText({
        計画: `
        令和7年度 市民課 業務計画
        区分 | 事業名 | 予算額（千円） | 4月 | 5月
        窓口 | 窓口改革 | 300 | 準備 | 実施
        ^ | 証明書の発行 | 150 | | 実施
        ${label} | 議会と調整する | < | < | <
      `,
        別紙: `
        事業名 | 予算額（千円） | 方向性 | 課題
        統計調査 | 20 | 継続 | 人手
        ${label} | 議会と調整する | |
      `,
      });
      expect(plans.flatMap(({ plan }) => plan.projects.map(({ name }) => name))).toEqual([
        "窓口改革",
        "証明書の発行",
        "統計調査",
      ]);
    }
  );
});
