import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

/** When the lanes of a schedule are, its months parted by these words. */
const times = (...parts: readonly string[]) => timesIn(["4月", "5月", "6月", "7月"], parts);

async function timesIn(months: readonly string[], parts: readonly string[]) {
  const row = (texts: readonly (readonly string[])[]): string => texts.flat().join(" | ");
  const { plans } = await readText({
    計画: `
      令和8年度　業務計画　総務課

      優先順位 | 事業名 | 予算額（千円） | ${row(months.map((month) => parts.map((_, at) => (at === 0 ? month : "<"))))}
      ^ | ^ | ^ | ${row(months.map(() => parts))}
      1 | 広報の発行 | 100 | ${row(months.map((_, at) => parts.map((__, part) => (at === 1 && part > 0 ? "○" : ""))))}
      2 | 庁舎の管理 | 200 | ${row(months.map((_, at) => parts.map((__, part) => (at === 2 && part === 0 ? "○" : ""))))}`,
  });
  return plans.flatMap(({ plan }) =>
    plan.lanes.map(({ activities }) => activities.map(({ start, end }) => `${start}~${end}`).join())
  );
}

test.each([
  [["上旬", "中旬", "下旬"]],
  [["上", "中", "下"]],
  [["初", "中", "末"]],
  [["月初", "月中", "月末"]],
  [["前", "中", "後"]],
  [["10", "20", "末"]],
])("%j are thirds of the months over them", async (parts) => {
  expect(await times(...parts)).toEqual([
    "2026-05-11~2026-05-20,2026-05-21~2026-05-31",
    "2026-06-01~2026-06-10",
  ]);
});

test.each([
  [["前半", "後半"]],
  [["前", "後"]],
  [["上", "下"]],
  [["上半", "下半"]],
  [["1～15日", "16～末日"]],
  [["月初", "月末"]],
  [["15", "末"]],
])("%j are halves of the months over them", async (parts) => {
  expect(await times(...parts)).toEqual(["2026-05-16~2026-05-31", "2026-06-01~2026-06-15"]);
});

test.each([[["A班", "B班", "C班"]], [["予定", "実績"]], [["上期分", "通年分", "備考"]]])(
  "%j under months are no parts of them",
  async (parts) => {
    expect((await times(...parts)).join()).not.toMatch(/-\d\d-\d\d/);
  }
);

test("ones in the cells of a first lane, which formats paint, are no days of the months over them", async () => {
  const { plans } = await readText({
    計画: `
      令和8年度　業務計画　総務課

      優先順位 | 事業名 | 予算額（千円） | 4月 | < | 5月 | < | 6月 | < | 7月 | <
      1 | 広報の発行 | 100 | | 1 | 1 | 1 | 1 | 1 | 1 | 1
      2 | 庁舎の管理 | 200 | | | | | 1 | 1 | 1 |`,
  });
  expect(plans.flatMap(briefLanes)).toEqual(["1  2026-04~2026-07", "2  2026-06~2026-07"]);
});

test("two months alone are a grid where thirds or weeks part them", async () => {
  const months = ["4月", "5月"];
  expect(await timesIn(months, ["上旬", "中旬", "下旬"])).toEqual([
    "2026-05-11~2026-05-20,2026-05-21~2026-05-31",
  ]);
  expect(await timesIn(months, ["第1週", "第2週"])).toEqual(["2026-05~2026-05"]);
  expect(await timesIn(months, ["件数", "人数"])).toEqual([]);
});
