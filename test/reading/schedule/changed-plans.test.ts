import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

const TITLE = "令和7年度 市民課 業務計画";

async function read(...lines: readonly string[]) {
  const { plans } = await readText({ 計画: [TITLE, ...lines].join("\n") });
  const [plan] = plans;
  const lanes = plan?.plan.lanes.map(({ project, item, activities }) =>
    [project, item, ...activities.map(({ start }) => start)].filter(Boolean).join(" ")
  );
  const remarks = plan?.draft.remarks.map(({ kind, values }) => [kind, ...values].join(" "));
  return { lanes, remarks, names: plan?.plan.projects.map(({ name }) => name) };
}

describe("lanes of a plan as it was made first, above those as it was changed", () => {
  const MONTHS = "4月 | 5月 | 6月 | 7月";
  const HEADINGS = `番号 | 事業名 | 予算額（千円） | 項目 | 区分 | ${MONTHS}`;

  it.each([
    ["当初計画", "変更計画"],
    ["当初", "変更"],
    ["当初予定", "変更後予定"],
    ["計画", "変更"],
  ])("give way to them: %s", async (first, change) => {
    const { lanes, remarks } = await read(
      HEADINGS,
      `1 | 窓口改革 | 100 | 説明会 | ${first} | → | | |`,
      `| | | | | ${change} | | → | |`,
      `2 | 証明書の発行 | 200 | 委託 | ${first} | | → | |`,
      `| | | | | ${change} | | | → |`
    );
    expect(lanes).toEqual(["1 説明会 2025-05", "2 委託 2025-06"]);
    expect(remarks).toEqual(["left-out-actuals 2"]);
  });

  it("give way to them where a third row tells what came of it, and stay where nothing was changed", async () => {
    const { lanes } = await read(
      `番号 | 事業名 | 予算額（千円） | | ${MONTHS}`,
      "1 | 窓口改革 | 100 | 計画 | 説明会 | | |",
      "^ | ^ | ^ | 変更 | | 募集 | |",
      "^ | ^ | ^ | 実績 | | 募集 | |",
      "2 | 証明書の発行 | 200 | 計画 | | 委託 | |",
      "^ | ^ | ^ | 変更 | | | |",
      "^ | ^ | ^ | 実績 | | | 委託 |"
    );
    expect(lanes).toEqual(["1 2025-05", "2 2025-05"]);
  });

  it("stay where nothing is drawn in the change, or nothing was changed", async () => {
    const { lanes, remarks } = await read(
      HEADINGS,
      "1 | 窓口改革 | 100 | 説明会 | 当初計画 | → | | |",
      "| | | | | 変更計画 | | | |",
      "2 | 証明書の発行 | 200 | 委託 | 当初計画 | | | |",
      "| | | | | 変更計画 | | | → |"
    );
    expect(lanes).toEqual(["1 説明会 2025-04", "2 委託 2025-06"]);
    expect(remarks).toEqual([]);
  });

  it("give way to them in a schedule apart", async () => {
    const { lanes } = await read(
      "番号 | 事業名 | 予算額（千円）\n1 | 窓口改革 | 100\n2 | 証明書の発行 | 200\n",
      `スケジュール\n事業名 | 計画 | ${MONTHS}`,
      "窓口改革 | 当初計画 | → | | |\n| | 変更計画 | | → | |",
      "証明書の発行 | 当初計画 | | → | |\n| | 変更計画 | | | → |"
    );
    expect(lanes).toEqual(["1 2025-05", "2 2025-06"]);
  });

  it("may be told by their items", async () => {
    const { lanes } = await read(
      `番号 | 事業名 | 予算額（千円） | 項目 | ${MONTHS}`,
      "1 | 窓口改革 | 100 | 説明会（当初計画） | → | | |",
      "| | | | 説明会（変更計画） | | → | |",
      "| | | | 契約当初 | | | → |",
      "| | | | 契約変更 | | | | →"
    );
    expect(lanes).toEqual([
      "1 説明会（変更計画） 2025-05",
      "1 契約当初 2025-06",
      "1 契約変更 2025-07",
    ]);
  });
});

describe("times of a plan as it was made first, beside those as it was changed", () => {
  const PROJECTS = [
    "1 | 窓口改革 | 100 | 4月～6月 | 7月～9月",
    "2 | 証明書の発行 | 200 | 5月 | 変更なし",
    "3 | 番号札の更新 | 300 | 6月 | ",
  ];

  it.each([
    "番号 | 事業名 | 予算額（千円） | 当初実施時期 | 変更後実施時期",
    "番号 | 事業名 | 予算額（千円） | 当初期間 | 変更後期間",
    "番号 | 事業名 | 予算額（千円） | 実施時期 | <\n^ | ^ | ^ | 当初 | 変更後",
  ])("give way to them, unless nothing was changed: %s", async (headings) => {
    const { lanes, remarks } = await read(headings, ...PROJECTS);
    expect(lanes).toEqual(["1 2025-07", "2 2025-05", "3 2025-06"]);
    expect(remarks).toEqual([]);
  });
});

it("takes no rows called 当初 and 変更 for a form's amounts where 区分 heads them", async () => {
  const { plans } = await readText({
    計画: `
      令和７年度　契約検査課　業務計画（変更後）
      No. | 業務名 | 区分 | 4月 | 5月 | 6月 | 7月 | 8月
      1 | 入札参加資格審査 | 当初 | 受付 | < | | |
      ^ | ^ | 変更 | | | 受付 | < |
      2 | 電子契約導入 | 当初 | 検討 | < | | |
      ^ | ^ | 変更 | | 検討 | < | |
      3 | 工事検査 | 当初 | 検査 | < | < | < | <
    `,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 受付 2025-06~2025-07",
    "2 検討 2025-05~2025-06",
    "3 検査 2025-04~2025-08",
  ]);
});

describe("a schedule on a sheet of what stood before a change", () => {
  const plan = `${TITLE}\n番号 | 事業名 | 予算額（千円）\n1 | 窓口改革 | 100\n2 | 証明書の発行 | 200`;
  const sheet = (cells: string): string =>
    `番号 | 事業名 | 4月 | 5月 | 6月 | 7月\n1 | 窓口改革 | ${cells}\n2 | 証明書の発行 | ${cells}`;
  const old = sheet("説明会 | | | 公表");
  const changed = ["1 説明会 2025-06", "2 説明会 2025-06"];

  it.each([
    ["スケジュール（変更前）", "スケジュール（変更後）"],
    ["工程（当初）", "工程（変更）"],
    ["旧", "新"],
  ])("gives way to that of what stands now, and is told: %s", async (before, after) => {
    const { plans } = await readText({ 計画: plan, [before]: old, [after]: sheet("| | 説明会 |") });
    expect(plans.flatMap(briefLanes)).toEqual(changed);
    const remarks = plans.flatMap(({ draft }) => draft.remarks);
    expect(remarks.map(({ kind, values }) => [kind, values[0]])).toContainEqual([
      "other-year",
      before,
    ]);
  });

  it("counts where there is no other", async () => {
    const { plans } = await readText({ 計画: plan, "工程（当初）": old });
    expect(plans.flatMap(briefLanes)).toHaveLength(2);
  });
});

it.each([
  ["実施期間 | <", "変更前 | 変更後"],
  ["実施時期 | <", "当初 | 変更"],
])("takes the later of two columns of times under one heading: %s", async (group, sides) => {
  const { lanes } = await read(
    `番号 | 事業名 | 予算額（千円） | ${group}\n^ | ^ | ^ | ${sides}`,
    "1 | 窓口改革 | 100 | 4月～12月 | 6月～2月",
    "2 | 証明書の発行 | 200 | 5月 | 5月"
  );
  expect(lanes).toEqual(["1 2025-06", "2 2025-05"]);
});

it.each([
  ["変更前", "変更後"],
  ["当初計画", "変更計画"],
])(
  "times under %s give way to those under %s, or are what isn't changed",
  async (first, change) => {
    const { plans } = await readText({
      計画: `
      ${TITLE}
      番号 | 事業名 | ${first} | < | ${change} | <
      ^ | ^ | 予算額（千円） | 期間 | 予算額（千円） | 期間
      1 | 窓口改革 | 100 | 5月～8月 | 120 | 6月～10月
      2 | 証明書の発行 | 200 | 7月 | 200 | 同左`,
    });
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 窓口改革 2025-06~2025-10",
      "2 証明書の発行 2025-07",
    ]);
  }
);

it("times of the plan as it stands give way to those of it as it is changed", async () => {
  const { lanes } = await read(
    "番号 | 事業名 | 予算額（千円） | 現計画実施時期 | 実施時期（見直し後）",
    "1 | 窓口改革 | 100 | 4月～6月 | 5月～7月",
    "2 | 証明書の発行 | 200 | 8月 | 変更なし"
  );
  expect(lanes).toEqual(["1 2025-05", "2 2025-08"]);
});

it("rows of 当初 and 変更 under years and quarters, below the list, are no projects with costs of their own", async () => {
  const { lanes, names } = await read(
    "番号 | 事業名 | 予算額（千円） | 方向性",
    "1 | 窓口改革 | 100 | 拡充",
    "2 | 証明書の発行 | 200 | 継続",
    "3 | 窓口の案内 | 300 | 継続",
    "",
    "２　工程表",
    "事業 | | R7 | < | < | < | R8 | < | < | <",
    "| | | ① | ② | ③ | ④ | ① | ② | ③ | ④",
    "窓口改革 | 当初 | | 公募",
    "^ | 変更 | | | | 訪問",
    "証明書の発行 | 当初 | | 検討会 | | | | | 設計",
    "^ | 変更 | | | | | | | | 集計",
    "窓口の案内 | 当初 | | | 着手",
    "^ | 変更 | | | | 完成"
  );
  expect(names).toEqual(["窓口改革", "証明書の発行", "窓口の案内"]);
  expect(lanes).toEqual(["1 2026-01", "2 2027-01", "3 2026-01"]);
});
