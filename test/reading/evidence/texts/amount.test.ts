import { readAmount, toThousandYen } from "../../../../src/reading/evidence/texts/amount";

describe("an amount", () => {
  it.each<[string | number, number]>([
    [19954, 19954],
    [0, 0],
    [-500, -500],
    [12.5, 12.5],
    ["19,954", 19954],
    ["１９，９５４", 19954],
    [" 1,200 ", 1200],
    ["1,200.5", 1200.5],
    ["▲500", -500],
    ["△ 500", -500],
    ["-500", -500],
    ["－５００", -500],
    ["(500)", -500],
    ["（５００）", -500],
    ["¥500", 500],
    ["0", 0],
  ])("%j is %d of the column's unit", (value, amount) => {
    expect(readAmount(value)).toEqual({ status: "amount", amount, unit: null });
  });

  it.each([
    ["￥4,410,000", 4_410_000, null],
    ["¥4,410", 4410, null],
    ["¥123,456", 123_456, null],
  ])("%s is yen where it is too great and round for thousands", (value, amount, unit) => {
    expect(readAmount(value)).toEqual({ status: "amount", amount, unit });
  });

  it("is told from digits without end at once", () => {
    expect(readAmount(`${"1".repeat(200)}万とんで`)).toEqual({ status: "unreadable" });
  });

  it("is no day that Excel made of what was typed", () => {
    expect(readAmount(45748, 'm"月"d"日"')).toEqual({ status: "unreadable" });
    expect(readAmount(45748, "#,##0;[Red]-#,##0")).toMatchObject({ amount: 45748 });
    expect(readAmount(45748, 'G/標準"千円"')).toMatchObject({ amount: 45748 });
  });

  it.each<[string, number, number]>([
    ["500千円", 500, 1000],
    ["500,000 円", 500_000, 1],
    ["５百万円", 5, 1_000_000],
    ["3千万円", 3, 10_000_000],
    ["２十億円", 2, 1_000_000_000],
    ["12万円", 120_000, 1],
    ["1億2,000万円", 120_000_000, 1],
    ["1億2千万円", 120_000_000, 1],
    ["85万5千円", 855_000, 1],
    ["5千5百円", 5_500, 1],
    ["0円", 0, 1],
    ["385,000（千円）", 385_000, 1000],
    ["[百万円] 12", 12, 1_000_000],
  ])("%s names its own unit", (text, amount, unit) => {
    expect(readAmount(text)).toEqual({ status: "amount", amount, unit });
  });

  it.each([
    "-",
    "－",
    "ー",
    "―",
    "‐",
    "−",
    "なし",
    "ナシ",
    "無し",
    "（－）",
    " - ",
    "ゼロ予算",
    "０予算",
    "人件費のみ",
    "既定予算内",
    "既存予算の範囲内で対応",
    "（予算措置なし）",
    "(なし)",
  ])("%s means none", (text) => {
    expect(readAmount(text)).toEqual({ status: "none" });
  });

  it.each([null, "", "  ", "\u3000"])("%j is blank", (value) => {
    expect(readAmount(value)).toEqual({ status: "blank" });
  });

  it.each([
    "163,7O6",
    "約500",
    "未定",
    "19,95",
    "500(300)",
    "500～600",
    "100万人",
    "2千5",
    "▲",
    "(500",
    "500\n300",
    "500 300",
    true,
  ])("%s can't be read", (value) => {
    expect(readAmount(value)).toEqual({ status: "unreadable" });
  });

  it.each([
    ["200万", 2_000_000],
    ["1億2,000万", 120_000_000],
    ["▲50万", -500_000],
  ])("%s is of yen, be they named or not", (text, amount) => {
    expect(readAmount(text)).toEqual({ status: "amount", amount, unit: 1 });
  });

  it("is what its number format shows", () => {
    expect(readAmount(19_954_000, "#,##0,")).toMatchObject({ amount: 19_954 });
    expect(readAmount(19_954_000, "#,##0,;[Red]-#,##0,")).toMatchObject({ amount: 19_954 });
    expect(readAmount(19_954, "#,##0;▲#,##0")).toMatchObject({ amount: 19_954, unit: null });
    expect(readAmount(500, '#,##0"円"')).toMatchObject({ amount: 500, unit: 1 });
  });

  it("is rounded to thousand yen, halves away from zero", () => {
    expect([499, 500, 1_499, -500, -1_500].map((yen) => toThousandYen(yen, 1))).toEqual([
      0, 1, 1, -1, -2,
    ]);
    expect(toThousandYen(1.005, 1_000_000)).toBe(1005);
  });
});
