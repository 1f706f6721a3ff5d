import { readText } from "../../../support/sheet-text";
import { briefTraits } from "../../offices/tell";

const read = async (cells: readonly string[], ...notes: readonly string[]) => {
  const rows = cells.map((cell, at) => `${at + 1} | ${cell} | 事業${at} | ${at + 1}00 | 継続`);
  const { plans } = await readText({
    計画: [
      "令和７年度　学校教育課　業務計画",
      "順位 | ねらい | 事業名 | 予算額（千円） | 方向性",
      ...rows,
      ...notes,
    ].join("\n"),
  });
  return plans.map((plan) => ({
    aims: plan.plan.aims.map(({ text }) => text),
    traits: briefTraits(plan),
    remarks: plan.draft.remarks.map(({ kind }) => kind),
  }));
};

const TRAITS = ["1/継続///1", "2/継続///2", "3/継続///1"];

it.each([
  ["※ねらい①：確かな学力　②：豊かな心"],
  ["※ねらい①：確かな学力", "※ねらい②：豊かな心"],
  ["※施策のねらい　1 確かな学力、2 豊かな心"],
])("takes the aims that projects count in from notes alone: %s", async (...notes) => {
  expect(await read(["①", "②", "①"], ...notes)).toEqual([
    { aims: ["確かな学力", "豊かな心"], traits: TRAITS, remarks: [] },
  ]);
});

it("takes none from notes that don't count so far", async () => {
  const [plan] = await read(["①", "③", "①"], "※ねらい①：確かな学力　②：豊かな心");
  expect(plan?.aims).toEqual([]);
});

it("takes no sign for an aim that is explained elsewhere, and tells it unread", async () => {
  expect(await read(["ア", "イ", "ア"], "※　ア：確かな学力　イ：豊かな心")).toEqual([
    { aims: [], traits: ["1/継続///", "2/継続///", "3/継続///"], remarks: ["unread-text"] },
  ]);
});
