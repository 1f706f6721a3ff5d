import { textWidth, wrappedLines } from "../../src/sheet/text-width";

describe("text width", () => {
  it.each([
    ["", 0],
    ["abc", 3],
    ["市民", 4],
    ["ｱｲｳ", 3],
    ["ＡＢ　１", 8],
    ["が", 2],
    ["𠮷野家", 6],
    ["1-2 課", 6],
    ["▲500", 4],
  ])("counts %s as %d columns", (text, columns) => {
    expect(textWidth(text)).toBe(columns);
  });

  it("counts signs as two columns where a Japanese font draws them wide", () => {
    expect(textWidth("●▲①―", 2)).toBe(8);
    expect(textWidth("●▲①―")).toBe(4);
  });
});

describe("wrapped lines", () => {
  it.each([
    ["短い", 10, 1],
    ["市民活動サポートセンター", 10, 3],
    ["一行目\n二行目", 20, 2],
    ["", 10, 1],
    ["a long English sentence", 8, 3],
    ["incomprehensibilities", 10, 3],
    ["市民市民市", 5, 3],
  ])("%j in %d columns takes %d", (text, columns, lines) => {
    expect(wrappedLines(text, columns)).toBe(lines);
  });
});
