import { readText } from "../../../support/sheet-text";
import { brief } from "../../../support/reading";
import { briefTraits } from "../../offices/tell";

/** Two pages under two fields a column each: the records of the second are as tall as their lanes. */
const read = async (direction: string, operator: string) => {
  const headings = `順位 | 事業名 | ${direction} | ${operator} | 取組内容 | 4月 | 5月 | 6月
      ^ | ^ | 予算額（千円） | 性質区分 | ^ | ^ | ^ | ^`;
  const { plans } = await readText({
    計画: `令和8年度　高齢福祉課　業務計画
      |
      ${headings}
      1 | 見守り | 拡充 | 市 | 訪問の回数を増やす。 | | |
      ^ | ^ | 1,200 | 政策的事業 | ^ | | |
      2 | 配食 | 継続 | 委託 | 配達の区域を広げる。 | | |
      ^ | ^ | 800 | 経常的事業 | ^ | | |
      |
      ${headings}
      3 | 介護予防教室 | 継続 | 市 | 会場を増やす。 | 募集 | < |
      ^ | ^ | ^ | ^ | ^ | | 教室 | <
      ^ | ^ | 640 | 経常的事業 | ^ | 周知 | | <
      ^ | ^ | ^ | ^ | ^ | 集計 | | <
      4 | 敬老会 | 縮小 | 市 | 会場を分ける。 | 準備 | < |
      ^ | ^ | ^ | ^ | ^ | | 招待 | <
      ^ | ^ | 2,500 | 政策的事業 | ^ | 開催 | | <
      ^ | ^ | ^ | ^ | ^ | 集計 | | <`,
  });
  return plans;
};

it.each([
  ["方向性", "実施主体"],
  ["方針", "実施主体"],
  ["今後", "実施主体"],
  ["取扱い", "実施主体"],
  ["方向性", "運営"],
  ["方向性", "担当"],
])("a page whose records are taller means by %s and %s what the other does", async (...words) => {
  const [plan, ...others] = await read(...words);
  expect(others).toEqual([]);
  expect(brief(plan?.plan.projects ?? [])).toEqual([
    "1 見守り 1200",
    "2 配食 800",
    "3 介護予防教室 640",
    "4 敬老会 2500",
  ]);
  expect(plan && briefTraits(plan)).toEqual([
    "1/拡充/市/政策的事業/",
    "2/継続/委託/経常的事業/",
    "3/継続/市/経常的事業/",
    "4/縮小/市/政策的事業/",
  ]);
});
