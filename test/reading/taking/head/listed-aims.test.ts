import { readText } from "../../../support/sheet-text";
import { briefTraits } from "../../offices/tell";

const read = async (title: string, list: readonly string[], heading: string, cells: string[]) => {
  const rows = cells.map(
    (cell, at) => `${at + 1} | ${cell} | 事業${"甲乙丙"[at] ?? ""} | ${at + 1}00 | 継続`
  );
  const { plans } = await readText({
    計画: [
      "令和７年度　学校教育課　業務計画",
      "",
      title,
      ...list,
      "",
      `順位 | ${heading} | 事業名 | 予算額（千円） | 方向性`,
      ...rows,
    ].join("\n"),
  });
  return plans.map((plan) => ({
    aims: plan.plan.aims.map(({ number, text }) => `${number ?? ""} ${text}`),
    traits: briefTraits(plan),
  }));
};

const LIST = ["１　確かな学力", "２　豊かな心", "３　安全な学校"];

it.each([
  ["〔めざす姿〕", LIST, "めざす姿", ["①", "③", "①"]],
  [
    "■ 政策の柱",
    ["(1) 確かな学力", "(2) 豊かな心", "(3) 安全な学校"],
    "対応する柱",
    ["1", "3", "1"],
  ],
  [
    "学校教育ビジョン",
    ["① | 確かな学力", "② | 豊かな心", "③ | 安全な学校"],
    "ビジョン番号",
    ["1", "3", "1"],
  ],
  ["【目標】 | ① 確かな学力", ["| ② 豊かな心", "| ③ 安全な学校"], "目標", ["①", "③", "①"]],
  [
    "2 | 重点目標 | (1) 確かな学力",
    ["|| | (2) 豊かな心", "|| | (3) 安全な学校"],
    "目標",
    ["(1)", "(3)", "(1)"],
  ],
  ["重点項目 | 1 確かな学力", ["^ | 2 豊かな心", "^ | 3 安全な学校"], "重点", ["1", "3", "1"]],
  ["主要施策", LIST, "施策", ["1", "3", "1"]],
  [
    "施策番号 | 施策のねらい",
    ["1 | 確かな学力", "2 | 豊かな心", "3 | 安全な学校"],
    "施策番号",
    ["1", "3", "1"],
  ],
  ["２ 今年度の重点課題", LIST, "重点課題", ["①", "③", "①"]],
])("takes a list above for the aims where a column names its numbers: %s", async (...given) => {
  expect(await read(...given)).toEqual([
    {
      aims: ["1 確かな学力", "2 豊かな心", "3 安全な学校"],
      traits: ["1/継続///1", "2/継続///3", "3/継続///1"],
    },
  ]);
});

it.each(["－", ""])("lets a project serve none of a list above: %p", async (none) => {
  const [plan] = await read("■ 重点施策", LIST, "施策", ["1", none, "3"]);
  expect(plan?.traits).toEqual(["1/継続///1", "2/継続///", "3/継続///3"]);
});

it.each([
  ["numbers that it doesn't count to", "〔めざす姿〕", LIST, "めざす姿", ["①", "④", "⑫"]],
  ["words of its own", "〔めざす姿〕", LIST, "めざす姿", ["学力", "安全", "健康"]],
  ["what pays", "■ 財源", ["１ 国庫支出金", "２ 県支出金"], "財源", ["1", "2", "1"]],
  ["a list of something else", "■ 用語", LIST, "めざす姿", ["①", "③", "①"]],
])("takes none where the column says %s", async (_what, ...given) => {
  const [plan] = await read(...given);
  expect(plan?.traits).toEqual(["1/継続///", "2/継続///", "3/継続///"]);
  expect(plan?.aims).toEqual([]);
});

it.each([
  ["words that no list explains", ["学力の向上", "", "安全"], [["unread-text", "学力の向上"]]],
  ["numbers", ["1", "2", "1"], []],
  ["nothing", ["", "", ""], []],
])("tells that aims in %s are not read", async (_, cells, said) => {
  const rows = cells.map((cell, at) => `${at + 1} | ${cell} | 事業${at} | ${at + 1}00 | 継続`);
  const { plans } = await readText({
    計画: `
      令和７年度　学校教育課　業務計画
      順位 | ねらい | 事業名 | 予算額（千円） | 方向性
      ${rows.join("\n")}`,
  });
  const remarks = plans.flatMap(({ draft }) => draft.remarks);
  expect(remarks.map(({ kind, values }) => [kind, ...values])).toEqual(said);
});
