import { readText } from "../../../support/sheet-text";
import { briefLanes } from "../../offices/tell";

async function lanesOf(headings: readonly string[], ...rows: readonly string[]) {
  const plain = "順位 | 事業名 | 予算額（千円） | 取組内容";
  const { plans } = await readText({
    計画: [
      "令和8年度　建築課　業務計画",
      ...headings.map((heading, at) => `${at === 0 ? plain : "^ | ^ | ^ | ^"} | ${heading}`),
      ...rows.map((row, at) => `${at + 1} | 改修${at} | ${at + 1}00 | 改修を行う | ${row}`),
    ].join("\n"),
  });
  return plans.flatMap(briefLanes);
}

it.each([
  [["着手 | 中間報告 | 完了"], "5月 | 8月 | 11月", "2026-05~2026-11", "中間報告 2026-08"],
  [
    ["実施時期 | < | <", "開始 | 中間評価 | 終了"],
    "5月 | 8月 | 11月",
    "2026-05~2026-11",
    "中間評価 2026-08",
  ],
  [["開始 | 終了 | 供用開始"], "5月 | 8月 | 11月", "2026-05~2026-08", "供用開始 2026-11"],
  [["期限 | 報告"], "5月 | 8月", "2026-05", "報告 2026-08"],
])("tells a step beside when a project begins and ends: %s", async (headings, row, long, step) => {
  expect(await lanesOf(headings, row, row, row)).toEqual(
    [1, 2, 3].flatMap((id) => [`${id} 改修${id - 1} ${long}`, `${id} ${step}`])
  );
});

it.each([
  [["計画 | < | 実績 | <", "着手 | 完了 | 中間報告 | 完了"], "5月 | 8月 | 9月 | 11月"],
  [["第１期 | < | 第２期 | <", "着手 | 完了 | 着手 | 完了"], "5月 | 8月 | 9月 | 11月"],
  [["着手 | 完了 | 決裁日"], "5月 | 8月 | 令和8年4月1日"],
  [["着手 | 完了 | 評価"], "5月 | 8月 | A"],
])("takes for no step what came of it, begins anew or stands apart: %s", async (headings, row) => {
  expect(await lanesOf(headings, row, row, row)).toEqual(
    [1, 2, 3].map((id) => `${id} 改修${id - 1} 2026-05~2026-08`)
  );
});
