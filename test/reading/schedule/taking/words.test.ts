import { readWords } from "../../../../src/reading/schedule/taking/words";

const told = (text: string): readonly string[] | undefined =>
  readWords(text, 2025)?.map(({ label, start, end }) => `${label}|${start}~${end}`);

describe("months that share one 月", () => {
  const ONES = ["2025-06", "2025-10", "2026-02"];

  it.each([
    "6・10・2月",
    "６，１０，２月",
    "6、10、2月",
    "6/10/2月",
    "6月/10月/2月",
    "6月、10月及び2月",
  ])("are each told by %s", (text) => {
    expect(told(text)).toEqual(ONES.map((month) => `|${month}~${month}`));
  });

  it("may be several from first to last, beside what is done in them", () => {
    expect(told("水質検査（6～8・12月）")).toEqual([
      "水質検査|2025-06~2025-08",
      "水質検査|2025-12~2025-12",
    ]);
  });

  it("may come after how often it is", () => {
    expect(told("年2回（8・2月）")).toEqual(["|2025-08~2025-08", "|2026-02~2026-02"]);
    expect(told("水質検査 年２回（8月、2月）")).toEqual([
      "水質検査|2025-08~2025-08",
      "水質検査|2026-02~2026-02",
    ]);
  });

  it("don't begin at a number of something else", () => {
    expect(told("講座3、12月 決算")).toBeUndefined();
  });
});

describe("words that say how surely or how often", () => {
  it.each(["9月頃", "9月中", "9月（予定）", "9月予定", "9月目途"])("are no label: %s", (text) => {
    expect(told(text)).toEqual(["|2025-09~2025-09"]);
  });

  it("tell all year once", () => {
    expect(told("通年（随時）")).toEqual(["|2025-04~2026-03"]);
  });

  it("stay where they are part of what is done", () => {
    expect(told("9月 予定表作成")).toEqual(["予定表作成|2025-09~2025-09"]);
  });
});
