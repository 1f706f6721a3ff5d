import { beside, read, YEAR } from "./schedule-context";

const _ = null;

describe("a schedule beside its projects", () => {
  it("gives each row's activities to the project of the row", async () => {
    const { text, lanes } = await read(
      {
        計画: [
          ["順位", "事業名", ...YEAR],
          [1, "図書館の改修", "設計", _, "工事"],
          [_, _, _, "説明会"],
          [2, "公園の整備", _, _, _, "整備"],
        ],
      },
      beside(["2-3", "4"])
    );
    expect(text).toEqual(["1: 設計 2025-04, 工事 2025-06", "1: 説明会 2025-05", "2: 整備 2025-07"]);
    expect(lanes.map(({ evidence, confidence }) => [evidence, confidence])).toEqual(
      Array(3).fill(["rows", 1])
    );
  });

  it("completes partial labels over merged columns, on every page anew", async () => {
    const head = ["順位", "事業名", "4月～", _, _, _, _, _, "10月～", _, _, _, _, "3月"];
    const { text, remarks, schedules } = await read(
      {
        計画: [
          head,
          [1, "図書館", "設計", _, _, "入札"],
          [],
          head,
          [2, "公園", _, _, _, _, _, _, _, _, _, _, _, "検査"],
        ],
      },
      {
        tables: [
          {
            sheet: "計画",
            headings: "A1:B1",
            records: ["2"],
            columns: { priority: "A", name: "B" },
          },
          {
            sheet: "計画",
            headings: "A4:B4",
            records: ["5"],
            columns: { priority: "A", name: "B" },
          },
        ],
      },
      { merges: ["C1:H1", "I1:M1", "C2:E2", "C4:H4", "I4:M4"] }
    );
    expect(text).toEqual(["1: 設計 2025-04~2025-06, 入札 2025-07", "2: 検査 2026-03"]);
    expect(schedules.map(({ projects }) => projects)).toEqual([[0], [1]]);
    expect(schedules[0]?.months).toHaveLength(12);
    expect(remarks.map(({ kind }) => kind)).toEqual(["completed-months", "completed-months"]);
  });

  it("leaves out what came of a plan, beside the item", async () => {
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", "取組", "予実", ...YEAR],
          [1, "図書館の改修", "設計", "計画", "━", "→"],
          [_, _, _, "実績", _, "━", "→"],
        ],
      },
      beside(["2-3"]),
      { merges: ["C2:C3"] }
    );
    expect(text).toEqual(["1: 設計 2025-04~2025-05"]);
  });

  it("takes a project's own short contents for items where it has no others", async () => {
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", "実施内容", ...YEAR],
          [1, "図書館の改修", "設計", "━", "→"],
          [_, _, "工事", _, _, "━", "→"],
        ],
      },
      {
        tables: [
          {
            sheet: "計画",
            headings: "A1:C1",
            records: ["2-3"],
            columns: { priority: "A", name: "B", content: "C" },
          },
        ],
      }
    );
    expect(text).toEqual(["1: 設計 2025-04~2025-05", "1: 工事 2025-06~2025-07"]);
  });
});

describe("what a project's lane is about", () => {
  it("is not said by the project's own contents where its months tell what happens", async () => {
    const { lanes } = await read(
      {
        計画: [
          ["順位", "事業名", "実施内容", ...YEAR],
          [1, "図書館の改修", "6館を改修", "設計", _, "工事"],
          [2, "公園の整備", "3か所", "協議"],
        ],
      },
      {
        tables: [
          {
            sheet: "計画",
            headings: "A1:C1",
            records: ["2", "3"],
            columns: { priority: "A", name: "B", content: "C" },
          },
        ],
      }
    );
    expect(lanes.map(({ item }) => item)).toEqual([null, null]);
  });
});

describe("steps set off under a project's name", () => {
  it("name its lanes; the rest of a long name does not", async () => {
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", ...YEAR],
          [1, "図書館の改修"],
          [_, "　・設計", "→", "→"],
          [_, "(2) 工事", _, _, "→", "→"],
          [2, "公園の"],
          [_, "整備", "→"],
        ],
      },
      beside(["2-4", "5-6"])
    );
    expect(text).toEqual(["1: 設計 2025-04~2025-05", "1: 工事 2025-06~2025-07", "2: · 2025-04"]);
  });
});

describe("marks left of the months", () => {
  it("are no items", async () => {
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", "実施項目", "前年度", ...YEAR],
          [1, "図書館の改修", "設計", "→", "→", "→"],
          [_, _, "工事", _, _, _, "→"],
        ],
      },
      beside(["2-3"])
    );
    expect(text).toEqual(["1: 設計 2025-04~2025-05", "1: 工事 2025-06"]);
  });
});

describe("what was done before", () => {
  it("is no item", async () => {
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", "これまでの取組", ...YEAR],
          [1, "図書館の改修", "基本設計", "工事"],
          [_, _, "実施設計", _, "移転"],
        ],
      },
      beside(["2-3"])
    );
    expect(text).toEqual(["1: 工事 2025-04", "1: 移転 2025-05"]);
  });
});

describe("days that cells of months say", () => {
  it.each([
    ["6/2～6/20", "1: · 2025-06-02~2025-06-20"],
    ["15日", "1: · 2025-06-15"],
    ["10日～20日", "1: · 2025-06-10~2025-06-20"],
    ["6月30日", "1: · 2025-06-30"],
    ["1日発行", "1: 1日発行 2025-06"],
    ["9/1", "1: 9/1 2025-06"],
    ["6/2～7/20 申込受付", "1: 申込受付 2025-06-02~2025-07-20"],
    ["6/2～7/20\n申込受付", "1: 申込受付 2025-06-02~2025-07-20"],
    ["6/2～6/20 受付、7/1 抽選", "1: 6/2～6/20 受付、7/1 抽選 2025-06"],
    ["9/1～9/30 受付", "1: 9/1～9/30 受付 2025-06"],
    ["10～20日 募集", "1: 募集 2025-06-10~2025-06-20"],
    ["10～20日", "1: · 2025-06-10~2025-06-20"],
    ["5日開催", "1: 5日開催 2025-06"],
    ["上旬：公募", "1: 公募 2025-06-01~2025-06-10"],
    ["中旬", "1: · 2025-06-11~2025-06-20"],
    ["中旬～下旬", "1: · 2025-06-11~2025-06-30"],
    ["上旬～中旬 公募", "1: 公募 2025-06-01~2025-06-20"],
    ["下旬に公表", "1: 公表 2025-06-21~2025-06-30"],
    ["上旬 募集\n下旬 審査", "1: 募集 2025-06-01~2025-06-10, 審査 2025-06-21~2025-06-30"],
    ["上旬に募集、下旬に審査", "1: 上旬に募集、下旬に審査 2025-06"],
    ["上旬・下旬", "1: 上旬・下旬 2025-06"],
    ["● 6/10 説明会", "1: 説明会 2025-06-10"],
    ["▼6/20\n調査票配布", "1: 調査票配布 2025-06-20"],
    ["★9/1 式典", "1: 9/1 式典 2025-06"],
    ["10日 式典", "1: 式典 2025-06-10"],
    ["15日：委員会", "1: 委員会 2025-06-15"],
    ["１２日（木・祝）総会", "1: 総会 2025-06-12"],
    ["10日に式典", "1: 式典 2025-06-10"],
    ["委員会（15日）", "1: 委員会 2025-06-15"],
    ["10日 会議\n25日 説明会", "1: 会議 2025-06-10, 説明会 2025-06-25"],
    ["6/10 会議\n6/25 説明会", "1: 会議 2025-06-10, 説明会 2025-06-25"],
    ["6/22（日）９時～ 清掃", "1: ９時～ 清掃 2025-06-22"],
    ["6/22（日）10:00～16:00", "1: 10:00～16:00 2025-06-22"],
    ["22日（日）午前９時～", "1: 午前９時～ 2025-06-22"],
    ["6/7・8", "1: · 2025-06-07~2025-06-08"],
    ["7日（土）・8日（日） 祭り", "1: 祭り 2025-06-07~2025-06-08"],
    ["6月7日、8日 祭り", "1: 祭り 2025-06-07~2025-06-08"],
    ["7日・9日 祭り", "1: 7日・9日 祭り 2025-06"],
    ["7日・9日", "1: · 2025-06-07, · 2025-06-09"],
    ["7、14、21日", "1: · 2025-06-07, · 2025-06-14, · 2025-06-21"],
    ["6/7(土)、6/21(土)", "1: · 2025-06-07, · 2025-06-21"],
    ["6/7\n7/7", "1: 6/7 7/7 2025-06"],
    ["7日・32日", "1: 7日・32日 2025-06"],
    ["1・2", "1: 1・2 2025-06"],
    ["6/1・2工区", "1: 6/1・2工区 2025-06"],
    ["10日前 案内", "1: 10日前 案内 2025-06"],
    ["2日間 研修", "1: 2日間 研修 2025-06"],
    ["20日程度 巡回", "1: 20日程度 巡回 2025-06"],
    ["6/30まで募集", "1: 6/30まで募集 2025-06"],
    ["6/30まで", "1: 6/30まで 2025-06"],
    ["31日 式典", "1: 31日 式典 2025-06"],
  ])("%s", async (words, expected) => {
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", ...YEAR],
          [1, "図書館の改修", _, _, words],
        ],
      },
      beside(["2"])
    );
    expect(text).toEqual([expected]);
  });
});

describe("times that a text over several months lists", () => {
  it.each([
    ["6月：調査、9月：公表", "1: 調査 2025-06, 公表 2025-09"],
    ["6月 調査\n9月～10月 公表", "1: 調査 2025-06, 公表 2025-09~2025-10"],
    ["6月：調査", "1: 調査 2025-06"],
    ["6月：調査、翌年9月：公表", "1: 6月：調査、翌年9月：公表 2025-04~2026-03"],
    ["計画の策定（6月審議会、12月答申）", "1: 計画の策定（6月審議会、12月答申） 2025-04~2026-03"],
  ])("%s", async (words, expected) => {
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", ...YEAR],
          [1, "図書館の改修", words],
        ],
      },
      beside(["2"]),
      { merges: ["C2:N2"] }
    );
    expect(text).toEqual([expected]);
  });
});

describe("columns of policies left of the projects' names", () => {
  it("name no bars", async () => {
    const { text, lanes } = await read(
      {
        計画: [
          ["施策", "順位", "事業名", ...YEAR],
          ["保育", 1, "保育所運営", "○"],
          ["相談", 2, "こども家庭センター", _, "○"],
        ],
      },
      {
        tables: [
          {
            sheet: "計画",
            headings: "A1:C1",
            records: ["2", "3"],
            columns: { priority: "B", name: "C" },
          },
        ],
      }
    );
    expect(text).toEqual(["1: · 2025-04", "2: · 2025-05"]);
    expect(lanes.map(({ item }) => item)).toEqual([null, null]);
  });
});

it.each([
  ["主管課", "市民課", "税務課・収納課"],
  ["係", "窓口係", "証明係、庶務係"],
  ["実施者", "山田", "課長"],
  ["連携先", "自治会", "社会福祉協議会"],
  ["役割", "市民課", "税務課"],
  ["目標値", "100人", "5回"],
])("names no lane by the column %s", async (heading, one, other) => {
  const { text } = await read(
    {
      計画: [
        ["順位", "事業名", "項目", heading, ...YEAR],
        [1, "窓口業務", "受付", one, "━", "→"],
        [2, "証明書交付", "交付", other, "━", "→"],
      ],
    },
    beside(["2", "3"])
  );
  expect(text).toEqual(["1: 受付 2025-04~2025-05", "2: 交付 2025-04~2025-05"]);
});
