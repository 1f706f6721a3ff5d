import type { WorkbookReading } from "../../../../src/reading/reading";
import { readWorkbook } from "../../../../src/reading/read-workbook";
import type { ColumnSetting } from "../../../../src/settings/settings";
import { brief } from "../../../support/reading";
import { readText } from "../../../support/sheet-text";
import { surveyOf, type SheetRows } from "../../../support/survey";

const read = (
  sheets: Readonly<Record<string, SheetRows>>,
  columns: readonly ColumnSetting[] = []
) =>
  readWorkbook({
    survey: surveyOf(sheets),
    lookCloser: (looks) => Promise.resolve(looks.map(({ area }) => ({ area }))),
    settings: { columns },
  });
const column = (heading: string, field: ColumnSetting["field"]): ColumnSetting => ({
  sheet: "",
  heading,
  field,
});
const labels = ({ unused }: WorkbookReading) =>
  unused
    .filter(({ why }) => why === "label")
    .map(({ area, columns }) => [area.sheet, ...columns.map(({ heading }) => heading.text)]);

const odd = (number: number, name: string): SheetRows => [
  ["令和7年度 事業計画調書"],
  ["高齢福祉課"],
  ["調書番号", number],
  ["件の名", name],
  ["おかね（千円）", number * 1000],
  ["これから", "拡大", "担い手", "市"],
];

test("the labels of forms that nobody knows are offered once, and make a plan once they are decided", async () => {
  const sheets = { 調書1: odd(1, "見守り"), 調書2: odd(2, "配食") };
  const before = await read(sheets);
  expect(before.plans).toEqual([]);
  expect(labels(before)).toEqual([
    ["調書1", "調書番号", "件の名", "おかね（千円）", "これから", "担い手"],
  ]);
  const after = await read(sheets, [column("件の名", "name"), column("おかね（千円）", "budget")]);
  expect(after.plans.map(({ plan }) => brief(plan.projects))).toEqual([
    ["1 見守り 1000", "2 配食 2000"],
  ]);
});

test("what else a plan's forms say is offered, be it left alone by people", async () => {
  const form = (number: number, name: string): SheetRows => [
    ["令和7年度 事業計画書"],
    ["課名", "高齢福祉課"],
    ["優先順位", number],
    ["事業名", name],
    ["予算額（千円）", number * 1000],
    ["方向性", "拡大"],
    ["年度内の目あて", "参加者を増やす"],
  ];
  const sheets = { 様式1: form(1, "見守り"), 様式2: form(2, "配食") };
  expect(labels(await read(sheets))).toEqual([["様式1", "年度内の目あて"]]);
  const after = await read(sheets, [column("年度内の目あて", "initiative"), column("課名", null)]);
  expect(labels(after)).toEqual([["様式1", "課名"]]);
  expect(after.plans[0]?.plan.projects[0]?.initiative).toBe("参加者を増やす");
});

test("the labels of a table that is turned are offered, those of a list aren't", async () => {
  const turned = [
    ["令和7年度 高齢福祉課"],
    ["番号", 1, 2, 3],
    ["とりくみ", "見守り", "配食", "体操"],
    ["むき", "拡大", "継続", "拡大"],
    ["予算額（千円）", 100, 200, 300],
  ];
  const list = [
    ["品名", "数量", "置き場所"],
    ["机", 1, "倉庫"],
    ["椅子", 2, "倉庫"],
  ];
  const reading = await read({ 計画: turned, 備品: list });
  expect(labels(reading)).toEqual([["計画", "番号", "とりくみ", "むき", "予算額（千円）"]]);
  const said = [column("とりくみ", "name"), column("むき", "direction")];
  const [plan] = (await read({ 計画: turned }, said)).plans;
  expect(brief(plan?.plan.projects ?? [])).toEqual(["1 見守り 100", "2 配食 200", "3 体操 300"]);
});

test("labels over their values are offered as those before them, and no values are", async () => {
  const form = (number: number, name: string): string => `
    令和7年度　事業計画調書 | < | < | <
    事業番号 | 事業名 | 担当課 | 区分
    ${number} | ${name} | 高齢福祉課 | 継続
    いそがしさ | 予算額（千円） | < | むずかしさ
    中くらい | ${number}00 | < | 高い
    どこに置くか | < | < | <
    窓口を置いて相談を受ける。 | < | < | <
    課題 | < | < | <
    職員の確保が難しい。 | < | < | <`;
  const reading = await readText({ 調書1: form(1, "見守り"), 調書2: form(2, "配食") });
  expect(reading.plans.map(({ plan }) => brief(plan.projects))).toEqual([
    ["1 見守り 100", "2 配食 200"],
  ]);
  expect(labels(reading)).toEqual([["調書1", "いそがしさ", "むずかしさ", "どこに置くか"]]);
});
