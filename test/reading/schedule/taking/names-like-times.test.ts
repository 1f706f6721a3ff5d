import { readWords } from "../../../../src/reading/schedule/taking/times/words";

const told = (text: string): readonly string[] | undefined =>
  readWords(text, 2025)?.map(({ label, start, end }) => `${label}|${start}~${end}`);

it("除雪 is work, and 除く what is left out", () => {
  expect(told("通年：許可事務\n12月～2月：除雪")).toEqual([
    "許可事務|2025-04~2026-03",
    "除雪|2025-12~2026-02",
  ]);
  expect(told("毎月（8月を除く）")).toBeUndefined();
});

describe("words that begin as times or particles do", () => {
  const WORDS = [
    "前期講座",
    "下期計画",
    "末端管路調査",
    "にぎわい創出",
    "のぼり旗設置",
    "はがき発送",
  ];

  it.each(WORDS)("are told whole: %s", (word) => {
    const june = `${word}|2025-06~2025-06`;
    expect(told(`6月：${word}`)).toEqual([june]);
    expect(told(`6月に${word}`)).toEqual([june]);
    expect(told(`${word}（6月）`)).toEqual([june]);
    expect(told(`6月：${word}、9月：${word}`)).toEqual([june, `${word}|2025-09~2025-09`]);
  });

  it("stay times where they stand alone before what is done", () => {
    expect(told("前期：設計、後期：工事")).toEqual([
      "設計|2025-04~2025-09",
      "工事|2025-10~2026-03",
    ]);
    expect(told("前期設計\n後期工事")).toEqual(["設計|2025-04~2025-09", "工事|2025-10~2026-03"]);
  });
});

describe("parts of the year that what is done is named after", () => {
  const NAMES = ["前期試験", "上半期評価", "第3四半期報告", "通年実施"];

  it.each(NAMES)("are no times beside the time of each: %s", (name) => {
    const both = [`${name}|2025-06~2025-06`, "納入|2025-09~2025-09"];
    for (const text of [
      `${name}：6月、納入：9月`,
      `${name}：6月\n納入：9月`,
      `${name}（6月）→納入（9月）`,
      `${name} 6月、納入 9月`,
      `【6月】${name}【9月】納入`,
      `・6月…${name}\n・9月…納入`,
    ])
      expect(told(text)).toEqual(both);
  });

  it("stay times before a time of their own words", () => {
    expect(told("前期設計6月契約")).toEqual(["設計|2025-04~2025-09", "契約|2025-06~2025-06"]);
  });
});

describe("a blank behind a time", () => {
  it.each([
    ["6月～9月 額の確定", "額の確定|2025-06~2025-09"],
    ["6月 号外発行", "号外発行|2025-06~2025-06"],
    ["6月末 日程調整", "日程調整|2025-06~2025-06"],
    ["6月上旬　分限審査", "分限審査|2025-06-01~2025-06-10"],
    ["R7.6～R7.9　2次審査", "2次審査|2025-06~2025-09"],
    ["R7.6～R7.9 年末調整", "年末調整|2025-06~2025-09"],
    ["R7.9 月例会議", "月例会議|2025-09~2025-09"],
    ["6/1～9/30 10周年式典", "10周年式典|2025-06-01~2025-09-30"],
    ["6/1 期首面談", "期首面談|2025-06-01~2025-06-01"],
  ])("parts it from what is done then: %s", (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

it("a time that goes on to what can't be read is none to the year's end", () => {
  expect(told("6月～9月号の原稿")).toBeUndefined();
});

it("brackets behind how often something is done say in which months", () => {
  expect(told("毎週火曜（5月～2月）")).toEqual(["|2025-05~2026-02"]);
  expect(told("毎月第3日曜（4月～11月）パトロール")).toEqual(["パトロール|2025-04~2025-11"]);
  expect(told("通年（随時）")).toEqual(["|2025-04~2026-03"]);
});

describe("the year's brink", () => {
  it("is a time of the plan's own year", () => {
    expect(told("10月に協議会、年度末に策定")).toEqual([
      "協議会|2025-10~2025-10",
      "策定|2026-03~2026-03",
    ]);
    expect(told("年度当初に契約、年度末まで調査")).toEqual([
      "契約|2025-04~2025-04",
      "調査|2025-04~2026-03",
    ]);
    expect(told("公表（年度末）")).toEqual(["公表|2026-03~2026-03"]);
    expect(told("9月～年度末：工事")).toEqual(["工事|2025-09~2026-03"]);
  });

  it("is none in what is done, nor that of another year", () => {
    expect(told("3月：年度末評価")).toEqual(["年度末評価|2026-03~2026-03"]);
    expect(told("4月：前年度末の決算")).toEqual(["前年度末の決算|2025-04~2025-04"]);
    expect(told("来年度末に策定")).toBeUndefined();
  });
});

describe("a time that something is named after", () => {
  it.each([
    ["5月：6月議会の準備", ["6月議会の準備|2025-05~2025-05"]],
    ["6月：6月定例会、7月：公表", ["6月定例会|2025-06~2025-06", "公表|2025-07~2025-07"]],
    ["8月に9月補正を要求", ["9月補正を要求|2025-08~2025-08"]],
    ["9月補正予算要求（8月）", ["9月補正予算要求|2025-08~2025-08"]],
    ["7月：第1四半期報告", ["第1四半期報告|2025-07~2025-07"]],
    ["10月：上期の実績の確認", ["上期の実績の確認|2025-10~2025-10"]],
  ])("is none of the times in %s", (text, activities) => {
    expect(told(text)).toEqual(activities);
  });

  it.each([
    ["6月議会", ["議会|2025-06~2025-06"]],
    ["第1四半期：募集、第2四半期：審査", 2],
    ["6月 9月議会", ["議会|2025-06~2025-06", "議会|2025-09~2025-09"]],
    ["通年：4月募集、5月審査", 3],
  ])("is when %s is otherwise", (text, activities) => {
    const read = told(text);
    expect(typeof activities === "number" ? read?.length : read).toEqual(activities);
  });
});
