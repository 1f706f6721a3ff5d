import { planJson } from "../../../../src/app/plan-json";
import { readSheets } from "../../../support/reading";
import type { SheetRows } from "../../../support/survey";

const ROWS: SheetRows = [
  ["令和7年度 こども育成課 業務計画"],
  ["優先順位", "事業名", "実施主体", "課題", "予算額（千円）", "スケジュール"],
  ["①", "かがやきプラザ事業", "民間", "・担い手の確保", "1,200", "4月：公募、6月～9月：工事"],
  ["②", "ブックスタート事業", "市民", "・周知の強化", "300", "10月：配布"],
];

/** What the plan says whose texts are dressed so. */
async function toldOf(dress: (text: string) => string): Promise<string> {
  const dressed = ROWS.map((row) =>
    row.map((value) => (typeof value === "string" ? dress(value) : value))
  );
  const { plans } = await readSheets({ 計画: dressed });
  return JSON.stringify(plans.map((plan) => planJson(plan)));
}

test.each([
  ["a blank of no width before them", (text: string) => `\u200b${text}`],
  ["signs of direction", (text: string) => `\u200e${text}\u200f`],
  ["a soft hyphen in them", (text: string) => `${text.slice(0, 2)}\u00ad${text.slice(2)}`],
  ["a word joiner in them", (text: string) => text.split("").join("\u2060")],
  ["signs that choose how they look", (text: string) => text.replace(/./gu, "$&\ufe0e")],
  ["kana in two pieces", (text: string) => text.normalize("NFD")],
  ["numbers in black rings", (text: string) => text.replace("①", "❶").replace("②", "❷")],
  [
    "numbers in boxes",
    (text: string) => text.replace("①", "1\ufe0f\u20e3").replace("②", "2\ufe0f\u20e3"),
  ],
])("texts say the same with %s", async (_, dress) => {
  expect(await toldOf(dress)).toBe(await toldOf((text) => text));
});

test("a heading of times may be written in half width", async () => {
  const { plans } = await readSheets({
    計画: [
      ["令和7年度 環境保全課 業務計画"],
      ["番号", "取組名", "予算額（千円）", "ｽｹｼﾞｭｰﾙ"],
      [1, "橋りょう点検事業", 34812, "7月：説明会、11月：中間報告"],
      [2, "ごみ減量化支援事業", 6704, "6月：広報掲載、8月：委託契約"],
    ],
  });
  expect(plans[0]?.plan.lanes.map(({ activities }) => activities.length)).toEqual([2, 2]);
});
