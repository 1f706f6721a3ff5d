import { runRules } from "../../../../src/rules/run";
import { aimMissing } from "../../../../src/rules/aim-missing";
import { budgetMissing } from "../../../../src/rules/budget-missing";
import { contentMissing } from "../../../../src/rules/content-missing";
import { directionMissing } from "../../../../src/rules/direction-missing";
import { natureMissing } from "../../../../src/rules/nature-missing";
import { operatorMissing } from "../../../../src/rules/operator-missing";
import { priorityMissing } from "../../../../src/rules/priority-missing";
import { DEFAULT_SETTINGS } from "../../../../src/settings/settings";
import { refText } from "../../../../src/sheet/address";
import { readSheets } from "../../../support/reading";
import { surveyOf, type SheetRows } from "../../../support/survey";

type Value = SheetRows[number][number];

/** A form whose values stand two cells right of their labels, over cells that aren't merged. */
const form = (name: string, own: Readonly<Record<string, Value>> = {}): SheetRows => {
  const said = {
    優先順位: 1,
    ねらい: "1 来訪者を増やす",
    方向性: "継続",
    主体: "委託",
    性質: "ソフト",
    予算: 500,
    取組: `${name}を進めます。`,
    ...own,
  };
  const pair = (label: string, value: Value | undefined): Value[] => [label, null, value ?? null];
  return [
    ["令和7年度 事務事業計画書"],
    [...pair("所管課", "観光課"), null, ...pair("優先順位", said.優先順位)],
    pair("事業名", name),
    pair("施策のねらい", said.ねらい),
    [...pair("今後の方向性", said.方向性), null, ...pair("実施主体", said.主体)],
    [...pair("性質区分", said.性質), null, ...pair("当初予算額", said.予算)],
    pair("取組内容", said.取組),
    pair("課題", "周知が足りません。"),
  ];
};

const RULES = [
  aimMissing,
  budgetMissing,
  contentMissing,
  directionMissing,
  natureMissing,
  operatorMissing,
  priorityMissing,
];

async function missing(sheets: Readonly<Record<string, SheetRows>>): Promise<readonly string[]> {
  const { plans } = await readSheets(sheets);
  const found = runRules(
    { plans, survey: surveyOf(sheets), generated: [] },
    DEFAULT_SETTINGS,
    RULES
  );
  return found.map(({ rule, cell }) => `${rule} ${cell && refText(cell)}`);
}

it.each([
  ["優先順位", "priority-missing 二!G2"],
  ["ねらい", "aim-missing 二!C4"],
  ["方向性", "direction-missing 二!C5"],
  ["主体", "operator-missing 二!G5"],
  ["性質", "nature-missing 二!C6"],
  ["予算", "budget-missing 二!G6"],
  ["取組", "content-missing 二!C7"],
])(
  "a form that leaves %s blank is missed at the cell where the other forms have it",
  async (field, said) => {
    const sheets = {
      一: form("桜まつり"),
      二: form("案内所の運営", { 優先順位: 2, [field]: null }),
      三: form("遊歩道の改修", { 優先順位: 3 }),
    };
    expect(await missing(sheets)).toEqual([said]);
  }
);

it("a label that has something else there, or that other forms have elsewhere, is asked for nothing", async () => {
  const without = form("案内所の運営", { 優先順位: 2 }).filter(
    ([label]) => label !== "施策のねらい"
  );
  const sheets = { 一: form("桜まつり"), 二: without };
  expect(await missing(sheets)).toEqual([]);
});
