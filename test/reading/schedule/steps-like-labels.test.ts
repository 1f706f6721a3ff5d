import { amountOf } from "../../../src/plan/budget";
import { readPlan } from "../../support/reading";
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

it("steps under months that are typed numbers head nothing", async () => {
  const { plan } = await readPlan(
    [
      ["令和8年度　教育総務課　実施計画"],
      [
        "係",
        "取組名",
        "区分",
        "性質区分",
        "実施内容",
        "根拠法令",
        "事業費（千円）",
        "課題",
        "成果指標",
        null,
        null,
        "実施スケジュール",
      ],
      [
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        "指標名",
        "現状値",
        "目標値",
        "4",
        "5",
        "6",
        "7",
        "8",
        "9",
        "10",
        "11",
      ],
      [
        "庶務係",
        "公会計化",
        "拡充",
        "政策的事業",
        "改める。",
        "地方自治法",
        2040,
        "周知が進まない。",
        "件数",
        "5回",
        "80人",
        "工事",
        "→",
      ],
      [
        null,
        "夜の催し",
        "新規",
        "経常的事業",
        "開く。",
        "要綱",
        2040,
        "担い手が足りない。",
        "人数",
        "55％",
        "6回",
        "評価",
        "→",
        null,
        null,
        null,
        "着工",
        "→",
        "予算要求",
      ],
      [
        null,
        "姉妹都市",
        "新規",
        "経常的事業",
        "招く。",
        "条例",
        980,
        "担い手が足りない。",
        "回数",
        "5回",
        "60％",
        null,
        null,
        "契約",
      ],
    ],
    { merges: ["A4:A6", "I2:K2", "L2:W2"] }
  );
  expect(plan.projects.map(({ name }) => name)).toEqual(["公会計化", "夜の催し", "姉妹都市"]);
});
