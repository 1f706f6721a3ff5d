import { amountOf } from "../../../src/plan/budget";
import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

const MONTHS = "4月 | 5月 | 6月 | 7月 | 8月 | 9月";

/** What a form is read to say whose schedule ends with such rows, its months from column B on. */
async function read(rows: readonly string[], months = MONTHS) {
  const { plans } = await readText({
    調書: `
      令和8年度　事業計画書 | | 所属 | 道路課
      事業名 | 街路灯LED化 | <
      予算額（千円） | 1200 | <
      方向性 | 継続 | <
      事業内容 | 灯具を替える。 | <
      項目 | ${months}
      工事 || → | → |||
      ${rows.join("\n")}
    `,
  });
  return plans.flatMap((each) => [
    ...each.plan.projects.map(
      ({ direction, budget, initiative }) => `${direction} ${amountOf(budget)} ${initiative}`
    ),
    ...briefLanes(each),
  ]);
}

it.each(["予算要求", "当初予算", "方向性の決定", "評価", "その他", "区分", "備考"])(
  "%s over marks alone is what is done, and so is what follows it",
  async (step) => {
    expect(await read([`${step} |||| → | → |`, "説明会 || → ||||"])).toEqual([
      "継続 1200 灯具を替える。",
      expect.stringContaining("工事"),
      expect.stringContaining(`${step} 2026-07~2026-08`),
      expect.stringContaining("説明会"),
    ]);
  }
);

it.each([
  ["beside it", "備考 | 来年度に続く", "評価 | A"],
  ["over the months", "備考 | 来年度に続く | < | < | < | < | <"],
  ["below it", "備考 ||||||", "^ | 来年度に続く |||||"],
])("a label with its value %s ends the schedule", async (_, ...rows) => {
  expect(await read(rows)).toEqual(["継続 1200 灯具を替える。", expect.stringContaining("工事")]);
});

test("取組 under months that are numbers alone is what is done", async () => {
  const rows = ["取組 |||| → | → |", "説明会 || → ||||"];
  expect(await read(rows, "4 | 5 | 6 | 7 | 8 | 9")).toEqual(await read(rows));
});

test("a label below figures that are no months still asks for what stands below it", async () => {
  const { plans } = await readText({
    調書: `
      令和8年度　事業計画書 | | 所属 | 道路課
      事業名 | 街路灯LED化 | < | < | <
      予算額（千円） | 1200 | < | < | <
      方向性 | 継続 | < | < | <
      参加人数 | 12 | 10 | 8 | 9
      課題 ||||
      交換に時間がかかる。||||
    `,
  });
  expect(plans.flatMap(({ plan }) => plan.projects.map(({ challenges }) => challenges))).toEqual([
    ["交換に時間がかかる。"],
  ]);
});
