import {
  leadingKey,
  readKey,
  readKeyField,
  readNumbers,
  splitKey,
} from "../../../../src/reading/evidence/texts/key";

describe("a key", () => {
  it.each<[string, string, number | null]>([
    ["1", "1", 1],
    ["１", "1", 1],
    ["①", "1", 1],
    ["⑫", "12", 12],
    ["(1)", "1", 1],
    ["⑴", "1", 1],
    ["1.", "1", 1],
    ["No.3", "3", 3],
    ["№3", "3", 3],
    ["第2位", "2", 2],
    ["1-2", "1-2", null],
    ["１－２", "1-2", null],
    ["1ー2", "1-2", null],
    ["1の2", "1-2", null],
    ["★1", "1", 1],
    ["優先1", "1", 1],
    ["優先度２", "2", 2],
    ["優先順位3", "3", 3],
    ["2※", "2", 2],
    ["1.2", "1.2", null],
    ["ア", "ア", null],
    ["ｱ", "ア", null],
    ["A-1", "A-1", null],
    ["①-1", "1-1", null],
    ["(1)①", "1-1", null],
    ["１－（２）", "1-2", null],
    ["Ⅰ-(1)", "I-1", null],
    ["1-ア", "1-ア", null],
    ["0", "0", null],
  ])("%s is %s", (text, id, number) => {
    expect(readKey(text)).toEqual({ id, number });
  });

  it.each([
    "",
    "-",
    "地域づくり",
    "市",
    "合計",
    "1月",
    "10%",
    "19,954",
    "※1",
    "①②",
    "1 2",
    "№",
    "No.",
    "ID",
  ])("%j is none", (text) => {
    expect(readKey(text)).toBeNull();
  });

  it("that Excel took for a date is read as typed", () => {
    const field = { text: "45324", value: 45324, numberFormat: 'm"月"d"日"', cell: null };
    expect(readKeyField(field)).toEqual({ id: "2-2", number: null });
  });

  it.each<[string, string | null, string]>([
    ["1 地域づくり", "1", "地域づくり"],
    ["①相談支援", "1", "相談支援"],
    ["（２）給付事業", "2", "給付事業"],
    ["Ａ政策事業", "A", "政策事業"],
    ["1-2．道路維持", "1-2", "道路維持"],
    ["12道路維持", "12", "道路維持"],
    ["①-1 相談支援", "1-1", "相談支援"],
    ["(1)①相談支援", "1-1", "相談支援"],
    ["Ⅰ-1 相談支援", "I-1", "相談支援"],
    ["1-(2) 相談支援", "1-2", "相談支援"],
    ["1.2.3 相談支援", "1.2.3", "相談支援"],
    ["A-1：相談支援", "A-1", "相談支援"],
    ["事業1 相談支援", "1", "相談支援"],
    ["一、相談支援", "一", "相談支援"],
    ["①②共通事業", "1", "②共通事業"],
    ["(1)アンケート調査", "1", "アンケート調査"],
    ["3歳児健診", null, "3歳児健診"],
    ["1-2歳児保育", null, "1-2歳児保育"],
    ["1-2号線改良", null, "1-2号線改良"],
    ["3R推進事業", null, "3R推進事業"],
    ["5G整備", null, "5G整備"],
    ["R7 国勢調査", null, "R7 国勢調査"],
    ["Ⅰ期工事", null, "Ⅰ期工事"],
    ["(一)本町線改良", null, "(一)本町線改良"],
    ["一般廃棄物処理", null, "一般廃棄物処理"],
    ["2025年国勢調査", null, "2025年国勢調査"],
    ["5か年計画の策定", null, "5か年計画の策定"],
    ["AI活用推進", null, "AI活用推進"],
    ["DX推進事業", null, "DX推進事業"],
  ])("and a text in one cell: %s", (text, key, rest) => {
    const split = splitKey(text);
    expect([split.key?.id ?? null, split.rest]).toEqual([key, rest]);
  });

  it.each<[string, readonly number[]]>([
    ["2", [2]],
    ["１、３", [1, 3]],
    ["1・2", [1, 2]],
    ["①②", [1, 2]],
    ["①\n③", [1, 3]],
    ["1～3", [1, 2, 3]],
    ["2 市民の参加", [2]],
    ["ねらい2", [2]],
    ["市民の参加", []],
    ["30年度まで", []],
    ["65歳以上の受診率を上げる", []],
    ["3R推進", []],
    ["３世代同居", []],
    ["第2期計画の策定", []],
    ["", []],
  ])("several in a cell: %j", (text, numbers) => {
    expect(readNumbers(text)).toEqual(numbers);
  });
});

it.each<[string, string, number | null]>([
  ["Ａ政策事業", "A", null],
  ["1（最優先）", "1", 1],
  ["2\n3", "2", 2],
])("a key column's cell %j leads with its key", (text, id, number) => {
  expect(leadingKey({ text, value: text, numberFormat: "General", cell: null })).toEqual({
    id,
    number,
  });
});
