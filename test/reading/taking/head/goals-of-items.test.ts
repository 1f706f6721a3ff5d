import { readText } from "../../../support/sheet-text";
import { briefTraits } from "../../offices/tell";

const read = async (head: string, heading: string, cells: readonly string[]) => {
  const rows = cells.map((cell, at) => `${at + 1} | ${cell} | 事業${at} | ${at + 1}00 | 継続`);
  const { plans } = await readText({
    計画: [
      "令和７年度　学校教育課　業務計画",
      head,
      "",
      `順位 | ${heading} | 事業名 | 予算額（千円） | 方向性`,
      ...rows,
    ].join("\n"),
  });
  return plans.map((plan) => ({
    goal: plan.plan.measureGoal?.text,
    division: plan.plan.measureGoal?.division,
    aims: plan.plan.aims.map(({ text }) => text),
    traits: briefTraits(plan),
  }));
};

const AIMS = ["確かな学力", "豊かな心", "安全な学校"];
const OTHERS = ["国語", "道徳", "避難訓練"];

it.each([
  ["施策の目標\n・確かな学力\n・豊かな心\n・安全な学校", "施策の目標", undefined],
  ["施策の目標 | ・確かな学力\n| | ・豊かな心\n| | ・安全な学校", "ねらい", undefined],
  ["課の目標\n確かな学力\n豊かな心\n安全な学校", "対応する目標", undefined],
  ["施策目標：伸びる子ども\n・確かな学力\n・豊かな心\n・安全な学校", "施策", "伸びる子ども"],
  [
    "施策目標 | 伸びる子ども\n| | ・確かな学力\n| | ・豊かな心\n| | ・安全な学校",
    "目標",
    "伸びる子ども",
  ],
])("lists aims where a column says its items again: %s", async (head, heading, goal) => {
  expect(await read(head, heading, AIMS)).toEqual([
    {
      goal,
      division: goal && null,
      aims: AIMS,
      traits: ["1/継続///1", "2/継続///2", "3/継続///3"],
    },
  ]);
});

it.each([
  "施策の目標\n・確かな学力\n・豊かな心（学校）",
  "施策の目標 | ・確かな学力\n| | ・豊かな心（学校）",
  "施策の目標 | ・確かな学力\n^ | ・豊かな心（学校）",
])("is told with all of its items where no column says them: %s", async (head) => {
  const [plan] = await read(head, "教科", OTHERS);
  expect(plan).toMatchObject({
    goal: "・確かな学力\n・豊かな心（学校）",
    division: null,
    aims: [],
  });
});

it.each([
  "施策の目標 | ・確かな学力\n取組方針 | ・豊かな心",
  "■施策の目標\n・確かな学力\n■豊かな心のために",
  "施策の目標\n・確かな学力\n・取組方針\n豊かな心",
])("is told without what is another label's, or no item like it: %s", async (head) => {
  const [plan] = await read(head, "教科", OTHERS);
  expect(plan).toMatchObject({ goal: "・確かな学力", aims: [] });
});
