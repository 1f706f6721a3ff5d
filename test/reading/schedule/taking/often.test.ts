import { readWords } from "../../../../src/reading/schedule/taking/times/words";

const told = (text: string): readonly string[] | undefined =>
  readWords(text, 2025)?.map(({ label, start, end }) => `${label}|${start}~${end}`);

const each = (label: string, ...months: readonly string[]): readonly string[] =>
  months.map((month) => `${label}|${month}~${month}`);
const EVEN = ["2025-04", "2025-06", "2025-08", "2025-10", "2025-12", "2026-02"];
const ODD = ["2025-05", "2025-07", "2025-09", "2025-11", "2026-01", "2026-03"];

describe("偶数月 and 奇数月", () => {
  it.each([
    ["偶数月", each("", ...EVEN)],
    ["奇数月（予定）", each("", ...ODD)],
    ["偶数月の第２水曜日", each("", ...EVEN)],
    ["偶数月：広報誌の発行", each("広報誌の発行", ...EVEN)],
    ["広報誌の発行（偶数月１５日）", each("広報誌の発行", ...EVEN)],
    ["検針　奇数月", each("検針", ...ODD)],
    ["4月　契約\n奇数月　点検", [...each("契約", "2025-04"), ...each("点検", ...ODD)]],
  ])("are every second month: %s", (text, times) => {
    expect(told(text)).toEqual(times);
  });
});

describe("how often", () => {
  it.each([
    ["毎月１日発行", "発行|2025-04~2026-03"],
    ["毎月10日　納付書の送付", "納付書の送付|2025-04~2026-03"],
    ["毎週水曜日に相談を受ける", "相談を受ける|2025-04~2026-03"],
    ["年２回　8月、9月", "|2025-08~2025-08"],
    ["5月～10月 毎週木曜", "|2025-05~2025-10"],
    ["毎週水曜 5月～9月", "|2025-05~2025-09"],
    ["4月～10月（毎月第2火曜）", "|2025-04~2025-10"],
    ["10月（年１回）", "|2025-10~2025-10"],
    ["5月から10月まで月１回", "|2025-05~2025-10"],
    ["毎年度６月", "|2025-06~2025-06"],
    ["随時（ｅラーニング）", "（ｅラーニング）|2025-04~2026-03"],
    ["毎月（第2水曜）", "（第2水曜）|2025-04~2026-03"],
  ])("is no part of what is done: %s", (text, first) => {
    expect(told(text)?.[0]).toBe(first);
    expect(told(text)?.some((each) => each !== first && /04~2026-03$/.test(each))).toBe(false);
  });

  it("is none where 1日号 is what comes out", () => {
    expect(told("毎月1日号の編集")).toBeUndefined();
  });
});

test("what brackets say of months in them isn't said of the time before them", () => {
  expect(told("通年（6月、9月に会議）")).toEqual([
    "|2025-04~2026-03",
    ...each("会議", "2025-06", "2025-09"),
  ]);
});
