import { readSettings } from "../../src/settings/read-settings";

test("headings typed from memory are no line that can't be understood", () => {
  const { settings, unknown } = readSettings({
    origin: { row: 0, column: 0 },
    rows: [
      ["■確認済みの指摘"],
      ["ルール", "シート", "セル", "内容", "理由", "人", "日"],
      ["budget-outlier", "計画", "D33", "163706", "指定管理料のため"],
      ["■列の読み方"],
      ["シート", "見出し", "意味"],
      ["", "内示額", "予算額"],
    ],
  });
  expect(unknown).toEqual([]);
  expect(settings.accepted).toHaveLength(1);
  expect(settings.columns).toHaveLength(1);
});
