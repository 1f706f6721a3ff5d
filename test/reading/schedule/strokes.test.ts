import { beside, read, YEAR } from "./schedule-context";

const QUARTERS = ["4～6月", "7～9月", "10～12月", "1～3月"];

async function told(headings: readonly string[], ...cells: readonly (string | null)[]) {
  const { text } = await read(
    {
      計画: [
        ["順位", "事業名", ...headings],
        [1, "不法投棄監視", ...cells],
      ],
    },
    beside(["2"])
  );
  return text;
}

describe("a stroke alone in its cell", () => {
  it("stands for nothing among texts that leave no cell blank", async () => {
    expect(await told(QUARTERS, "点検", "巡視", "ー", "更新")).toEqual([
      "1: 点検 2025-04~2025-06, 巡視 2025-07~2025-09, 更新 2026-01~2026-03",
    ]);
    const months = ["点検", ...Array<string>(5).fill("―"), "更新", ...Array<string>(5).fill("―")];
    expect(await told(YEAR, ...months)).toEqual(["1: 点検 2025-04, 更新 2025-10"]);
  });

  it("stands for nothing in every quarter", async () => {
    expect(await told(QUARTERS, "ー", "ー", "ー", "ー")).toEqual([]);
  });

  it("is a piece of a line beside an arrow, or where other cells are blank", async () => {
    expect(await told(QUARTERS, "点検", "ー", "ー", "→")).toEqual(["1: 点検 2025-04~2026-03"]);
    expect(await told(QUARTERS, "点検", "ー", null, "更新")).toEqual([
      "1: 点検 2025-04~2025-09, 更新 2026-01~2026-03",
    ]);
  });
});

it("goes on over middle dots alone in their cells, of which several are a line", async () => {
  expect(await told(YEAR, "準備", "・・・", "・・・", "実施", "・・", "→")).toEqual([
    "1: 準備 2025-04~2025-06, 実施 2025-07~2025-09",
  ]);
});

it.each(["========>", "＝＝＝＝→"])(
  "behind words may be of any kind that goes on: %s",
  async (arrow) => {
    expect(await told(YEAR, "設計", arrow, null, "工事=====", arrow)).toEqual([
      "1: 設計 2025-04~2025-05, 工事 2025-07~2025-08",
    ]);
  }
);
