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
