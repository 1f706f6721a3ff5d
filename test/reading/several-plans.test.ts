import { brief, readSheets } from "../support/reading";
import { briefLanes } from "./offices/tell";
import type { SheetRows } from "../support/survey";
import { HEAD, plan, readInShort } from "./small-plans";

describe("a workbook", () => {
  it("may hold a plan a sheet", async () => {
    expect(
      await readInShort({
        福祉: plan("令和7年度 福祉課 業務計画", "相談", "給付"),
        防災: plan("令和7年度 防災課 業務計画", "訓練", "備蓄"),
      })
    ).toEqual([
      ["福祉課", 2025, ["相談", "給付"]],
      ["防災課", 2025, ["訓練", "備蓄"]],
    ]);
  });

  it.each(["例", "（例）", "例1", "見本", "【記載例】"])(
    "may show how it is filled in: %s",
    async (name) => {
      const sheets = {
        [name]: plan("令和7年度 市民課 業務計画", "窓口"),
        福祉: plan("令和7年度 福祉課 業務計画", "相談", "給付"),
      };
      expect(await readInShort(sheets)).toEqual([["福祉課", 2025, ["相談", "給付"]]]);
    }
  );

  it("may hold plans of two years of one department", async () => {
    expect(
      await readInShort({
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
      await readInShort({
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
      await readInShort({
        相談: [HEAD, [1, "甲事業", "継続", 1], [2, "乙事業", "継続", 1]],
        給付: [HEAD, [1, "丙事業", "継続", 1], [2, "丁事業", "継続", 1]],
      })
    ).toEqual([
      ["相談", null, ["甲事業", "乙事業"]],
      ["給付", null, ["丙事業", "丁事業"]],
    ]);
  });

  it("may hold one plan in sections that are numbered and name its year", async () => {
    const section = (...names: readonly string[]): SheetRows => [
      ["順位", "事業名", "予算額"],
      ...names.map((name, index) => [index + 1, name, 1]),
    ];
    const ofTwo = (second: string) =>
      readInShort({
        計画: [
          ["令和7年度 福祉課 業務計画"],
          ["１　令和7年度の新規事業"],
          ...section("相談", "給付"),
          [],
          [second],
          ...section("訓練"),
        ],
      });
    const one = [["福祉課", 2025, ["相談", "給付", "訓練"]]];
    expect(await ofTwo("２　令和7年度の継続事業")).toEqual(one);
    expect(await ofTwo("（２）令和6年度からの継続事業")).toEqual(one);
    expect(await ofTwo("２　令和7年度 防災課 業務計画")).toHaveLength(2);
  });

  it("may hold one plan whose pages are sheets", async () => {
    expect(
      await readInShort({
        "1": plan("令和7年度 福祉課 業務計画", "相談", "給付"),
        "2": [HEAD, [3, "見守り", "継続", 1], [4, "配食", "拡大", 2]],
      })
    ).toEqual([["福祉課", 2025, ["相談", "給付", "見守り", "配食"]]]);
  });

  it("may go on in a table without a title on a sheet that still bears last year's name", async () => {
    expect(
      await readInShort({
        R6: [
          ...plan("令和7年度 福祉課 業務計画", "相談", "給付"),
          [],
          HEAD,
          [3, "見守り", "継続", 1],
          [4, "配食", "拡大", 2],
        ],
      })
    ).toEqual([["福祉課", 2025, ["相談", "給付", "見守り", "配食"]]]);
  });

  it("may repeat its title on every page", async () => {
    expect(
      await readInShort({
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
      await readInShort({
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

describe("a sheet that lists again what other sheets hold", () => {
  const section = (name: string, projects: readonly (readonly [string, number])[]): SheetRows => [
    [`令和7年度　${name}　業務計画`],
    ["優先順位", "事業名", "方向性", "事業主体", "予算額（千円）", "取組"],
    ...projects.map(([project, budget], index) => [
      ...[index + 1, project, "継続", "市", budget, `${project}に取り組む`],
    ]),
  ];
  const sections = {
    市民課: section("市民課", [
      ["住民票交付事業", 5000],
      ["印鑑登録事業", 1200],
    ]),
    保険年金課: section("保険年金課", [
      ["国民健康保険事業", 90000],
      ["後期高齢者医療事業", 45000],
    ]),
  };

  it.each<[string, SheetRows]>([
    [
      "their projects",
      [
        ["令和7年度　市民部　主要事業総括表"],
        ["課名", "事業名", "予算額（千円）", "方向性"],
        ["市民課", "住民票交付事業", 5000, "継続"],
        ["市民課", "印鑑登録事業", 1200, "継続"],
        ["保険年金課", "国民健康保険事業", 90000, "継続"],
        ["保険年金課", "後期高齢者医療事業", 45000, "継続"],
        ["合計", null, 141200, null],
      ],
    ],
    [
      "sums by section",
      [
        ["市民部　事業費集計"],
        ["課名", "事業数", "予算額（千円）"],
        ["市民課", 2, 6200],
        ["保険年金課", 2, 135000],
        ["合計", 4, 141200],
      ],
    ],
  ])("is no plan where it lists %s", async (_, summary) => {
    for (const sheets of [
      { 総括: summary, ...sections },
      { ...sections, 総括: summary },
    ]) {
      const { plans } = await readSheets(sheets);
      expect(plans.map(({ name, plan }) => [name, ...brief(plan.projects)])).toEqual([
        ["市民課", "1 住民票交付事業 5000", "2 印鑑登録事業 1200"],
        ["保険年金課", "1 国民健康保険事業 90000", "2 後期高齢者医療事業 45000"],
      ]);
    }
  });
});

describe("a total under the last of several plans", () => {
  it("is the sheet's, and no total of the plan's", async () => {
    const { plans, unused } = await readSheets({
      計画: [
        ["令和7年度 教育委員会事務局 業務計画"],
        ["総務課"],
        ["順位", "事業名", "方向性", "予算額（千円）"],
        [1, "改修", "拡大", 300],
        [2, "備品", "継続", 20],
        ["小計", null, null, 320],
        [],
        ["学習課"],
        ["順位", "事業名", "方向性", "予算額（千円）"],
        [1, "講座", "継続", 60],
        [2, "式典", "継続", 10],
        ["小計", null, null, 70],
        ["合計", null, null, 390],
      ],
    });
    expect(plans.map(({ name }) => name)).toEqual(["総務課", "学習課"]);
    expect(unused).toEqual([]);
    expect(
      plans.map(({ draft }) =>
        draft.tables.flatMap(({ totals }) => totals.map(({ amount }) => amount.value))
      )
    ).toEqual([[320], [70]]);
  });
});

describe("a cover before several plans", () => {
  it("gives them its year, and its bureau's name to none", async () => {
    const section = (budget: number): SheetRows => [HEAD, [1, "担い手育成", "継続", budget]];
    const { plans } = await readSheets({
      表紙: [["令和７年度"], [null, "産業部　業務計画書"]],
      目次: [["目次"], ["農政課", 1], ["林務課", 2]],
      農政課: section(10),
      林務課: [["林務課"], ...section(20)],
    });
    expect(plans.map(({ plan }) => [plan.fiscalYear, plan.department])).toEqual([
      [2025, "農政課"],
      [2025, "林務課"],
    ]);
  });
});

describe("one schedule for several plans", () => {
  const of = (department: string, ...names: string[]): SheetRows =>
    plan(`令和7年度 ${department} 業務計画`, ...names);
  const MONTHS = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3].map((month) => `${month}月`);

  it("gives each the lanes of its own projects, and none of the others'", async () => {
    const { plans } = await readSheets({
      福祉課: of("福祉課", "相談支援", "給付事務"),
      防災課: of("防災課", "防災訓練", "備蓄更新"),
      年間予定: [
        ["令和7年度 年間予定"],
        ["課名", "No", "事業名", ...MONTHS],
        ["防災課", 1, "防災訓練", null, "○"],
        [null, 2, "備蓄更新", "○"],
        ["福祉課", 1, "相談支援", null, null, "○"],
        [null, null, null, null, null, null, "○"],
        [null, 2, "給付事務", null, "○"],
      ],
    });
    expect(plans.map(briefLanes)).toEqual([
      ["1  2025-06", "1  2025-07", "2  2025-05"],
      ["1  2025-05", "2  2025-04"],
    ]);
  });

  it("is the nearest plan's before it where projects of two bear one name", async () => {
    const { plans } = await readSheets({
      R6: plan("令和6年度 福祉課 業務計画", "相談支援", "給付事務"),
      R7: plan("令和7年度 福祉課 業務計画", "相談支援", "給付事務"),
      年間予定: [
        ["事業名", ...MONTHS],
        ["相談支援", "○"],
        ["給付事務", null, "○"],
      ],
    });
    expect(plans.map(briefLanes)).toEqual([[], ["1  2025-04", "2  2025-05"]]);
  });
});
