import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

const timesOf = async (text: string, heading = "実施時期"): Promise<readonly string[]> => {
  const { plans } = await readText({
    R7: `
      令和7年度　公園課　業務計画
      順位 | 事業名 | 予算額（千円） | ${heading}
      1 | 花壇の手入れ | 1200 | ${text}
      2 | 遊具の点検 | 800 | 通年
    `,
  });
  return plans.flatMap(briefLanes).filter((lane) => lane.startsWith("1"));
};

describe("what 実施時期 tells", () => {
  it.each([
    ["春・秋", "1 花壇の手入れ 2025-04~2025-05, 花壇の手入れ 2025-09~2025-11"],
    ["夏季と冬季", "1 花壇の手入れ 2025-06~2025-08, 花壇の手入れ 2025-12~2026-02"],
    ["春（5月）", "1 春 2025-05"],
    ["4.6.10月", "1 花壇の手入れ 2025-04, 花壇の手入れ 2025-06, 花壇の手入れ 2025-10"],
  ])("in several seasons or months: %s", async (text, lane) => {
    expect(await timesOf(text)).toEqual([lane]);
  });

  it.each(["春まつり", "年2回（春・秋）"])("is left where it says more: %s", async (text) => {
    expect(await timesOf(text)).toEqual([]);
  });
});

describe("学期", () => {
  it("are months, as the year is parted at schools", async () => {
    expect(await timesOf("第１学期・３学期")).toEqual([
      "1 花壇の手入れ 2025-04~2025-08, 花壇の手入れ 2026-01~2026-03",
    ]);
  });

  it("head the months", async () => {
    const { plans } = await readText({
      R7: `
        令和7年度　学務課　業務計画
        業務 | 予算額（千円） | 1学期 | 2学期 | 3学期
        就学事務 | 500 | 調査 | 健診 | 通知
        通学路の安全 | 300 | 点検 | | 要望
      `,
    });
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 調査 2025-04~2025-08, 健診 2025-09~2025-12, 通知 2026-01~2026-03",
      "2 点検 2025-04~2025-08, 要望 2026-01~2026-03",
    ]);
  });
});

it.each([
  ["春", "夏", "秋", "冬"],
  ["春季", "夏季", "秋季", "冬季"],
])("%s, %s, %s and %s head the months", async (...seasons) => {
  const { plans } = await readText({
    R7: `
      令和7年度　図書館　運営計画
      事業名 | 予算額（千円） | ${seasons.join(" | ")}
      一日図書館員 | 15 | | ○ | |
      郷土史講座 | 120 | | | 募集 | 講座
    `,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1  2025-06~2025-08",
    "2 募集 2025-09~2025-11, 講座 2025-12~2026-02",
  ]);
});

it.each(["新任研修（後期）", "新任研修（前期）"])(
  "is when it is done, whatever part of the year %s is named after",
  async (name) => {
    const { plans } = await readText({
      R7: `
        令和7年度　人事課　研修計画
        研修名 | 対象者 | 実施時期 | 経費（千円）
        ${name} | 新任 | ${name.includes("後") ? "10月" : "4月"} | 15
        管理職研修 | 課長級 | 11月 | 22
        主任研修 | 主任 | 6月 | 18
      `,
    });
    expect(plans.flatMap(briefLanes)).toEqual([
      `1 ${name} ${name.includes("後") ? "2025-10" : "2025-04"}`,
      "2 管理職研修 2025-11",
      "3 主任研修 2025-06",
    ]);
  }
);

it.each([
  ["4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 1 | 2 | 3", "2025-06", "2026-01"],
  [
    "3月 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月",
    "2025-05",
    "2025-12",
  ],
])("say nothing over months of their own: %s", async (months, planting, pruning) => {
  const { plans } = await readText({
    R7: `
      令和7年度　公園課　業務計画
      番号 | 事業名 | 予算額 | 春 | < | < | 夏 | < | < | 秋 | < | < | 冬 | < | <
      ^ | ^ | 千円 | ${months}
      1 | 花壇の手入れ | 1200 | | | 植付け | | | | | | | | |
      2 | 街路樹の管理 | 800 | | | | | | | | | | せん定 | |
    `,
  });
  expect(plans.flatMap(briefLanes)).toEqual([`1 植付け ${planting}`, `2 せん定 ${pruning}`]);
});

it.each([
  ["春：募集、秋：発表会", "募集 2025-04~2025-05, 発表会 2025-09~2025-11"],
  ["1学期：訪問\\n２学期：報告会", "訪問 2025-04~2025-08, 報告会 2025-09~2025-12"],
  ["冬季（12月～2月）：除雪", "除雪 2025-12~2026-02"],
  ["夏（7月）：講座、秋：発表会", "講座 2025-07, 発表会 2025-09~2025-11"],
  ["春季：講座（4月）", "春季：講座 2025-04"],
  ["6月：夏季：開放", "夏季：開放 2025-06"],
])("what is done in a season follows it: %s", async (text, told) => {
  expect(await timesOf(text, "スケジュール")).toEqual([`1 ${told}`]);
});
