import { readText } from "../../../support/sheet-text";

/** What is said to be unread of a project beside which a text stands in a column of its own. */
async function unreadBeside(text: string, heading = "備考"): Promise<readonly string[]> {
  const { plans } = await readText({
    計画: `
      令和8年度 福祉課 業務計画
      No | 事業名 | 予算額（千円） | 方向性 | ${heading}
      1 | 見守り | 100 | 継続 | 国補助
      2 | 配食 | 200 | 継続 | ${text}
      3 | 相談 | 300 | 継続 |`,
  });
  return plans.flatMap(({ draft }) =>
    draft.remarks.flatMap(({ kind, values }) => (kind === "unread-text" ? values : []))
  );
}

it.each([
  ["備考", "中止"],
  ["採否", "不採択"],
  ["査定結果", "見送り"],
  ["備考", "【取消】"],
  ["備考", "R8.6取り消し"],
  ["備考", "※令和8年度は実施を見送り"],
])("a project that counts though %s says %s is told", async (heading, text) => {
  expect(await unreadBeside(text, heading)).toEqual([text]);
});

it.each([
  ["備考", "雨天中止"],
  ["備考", "中止していたが再開"],
  ["備考", "中止基準を見直し"],
  ["前年度実績", "中止"],
])("nothing is said of %s %s, which drops no project", async (heading, text) => {
  expect(await unreadBeside(text, heading)).toEqual([]);
});
