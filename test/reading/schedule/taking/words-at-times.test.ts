import { readWords } from "../../../../src/reading/schedule/taking/times/words";

const told = (text: string): readonly string[] | undefined =>
  readWords(text, 2025)?.map(({ label, start, end }) => `${label}|${start}~${end}`);

describe("what leads from one month to another", () => {
  it.each("～ 〜 ー ― － − - – — ‐ ─ → ⇒".split(" "))("may be %s", (sign) => {
    expect(told(`4月：公募、11月${sign}12月：審査`)).toEqual([
      "公募|2025-04~2025-04",
      "審査|2025-11~2025-12",
    ]);
    expect(told(`審査（R7.11${sign}R8.1）`)).toEqual(["審査|2025-11~2026-01"]);
  });

  it("parts no word from its month", () => {
    expect(told("6月ーフェスタ開催")).toEqual(["ーフェスタ開催|2025-06~2025-06"]);
  });
});

describe("what says how much of a time is meant", () => {
  it.each([
    ["8月中に公募", "公募|2025-08~2025-08"],
    ["8月中：公募", "公募|2025-08~2025-08"],
    ["8月内に公募", "公募|2025-08~2025-08"],
    ["8月いっぱい", "|2025-08~2025-08"],
    ["公募（8月一杯）", "公募|2025-08~2025-08"],
    ["8月迄", "|2025-04~2025-08"],
    ["8月迄に公募", "公募|2025-08~2025-08"],
    ["8月前半に公募", "公募|2025-08-01~2025-08-15"],
    ["公募（8月後半）", "公募|2025-08-16~2025-08-31"],
    ["8月～10月期", "|2025-08~2025-10"],
  ])("is no part of what is done: %s", (text, activity) => {
    expect(told(text)).toEqual([activity]);
  });

  it.each([
    ["8月中央公園整備", "中央公園整備|2025-08~2025-08"],
    ["8月内部監査", "内部監査|2025-08~2025-08"],
  ])("is no part of a name: %s", (text, activity) => {
    expect(told(text)).toEqual([activity]);
  });
});

test("signs around a time aren't what is done", () => {
  expect(told("＜4月＞準備　＜5月＞公募")).toEqual([
    "準備|2025-04~2025-04",
    "公募|2025-05~2025-05",
  ]);
  expect(told("11月23日（祝）開催")).toEqual(["開催|2025-11-23~2025-11-23"]);
  expect(told("準備は4月、公募は5月")).toEqual(["準備|2025-04~2025-04", "公募|2025-05~2025-05"]);
});

describe("what lasts from one word's time to another's", () => {
  it.each(["7月着手～3月完了", "7月 着手 ～ 翌年3月 完了"])("is one bar: %s", (text) => {
    expect(told(text)).toEqual(["着手～完了|2025-07~2026-03"]);
  });

  it("is left open between three times", () => {
    expect(told("7月着手～10月中間検査～3月完了")).toBeUndefined();
  });
});

test.each(["契約日～3月31日", "契約締結日から3月31日まで", "契約の翌日から令和8年3月31日"])(
  "what begins when its contract is made may begin in April: %s",
  (text) => {
    expect(told(text)).toEqual(["|2025-04~2026-03-31"]);
  }
);

describe("April at the end of a row of later months", () => {
  it.each([
    "10月試行、１月検証、４月本格実施",
    "試行（10月）、検証（1月）、本格実施（4月）",
    "10月　試行\n1月　検証\n4月　本格実施",
  ])("is the next year's: %s", (text) => {
    expect(told(text)).toEqual([
      "試行|2025-10~2025-10",
      "検証|2026-01~2026-01",
      "本格実施|2026-04~2026-04",
    ]);
  });

  it.each([
    ["7月試行、4月開始", "開始|2025-04~2025-04"],
    ["4月募集、1月審査、4月開始", "開始|2025-04~2025-04"],
    ["6月、10月、2月、4月に会議", "会議|2025-04~2025-04"],
  ])("is the year's own elsewhere: %s", (text, activity) => {
    expect(told(text)?.at(-1)).toBe(activity);
  });
});

describe("words right before the last time, which none follow", () => {
  it.each([
    ["7月、公表は10月", ["|2025-07~2025-07", "公表|2025-10~2025-10"]],
    ["6月に実施、結果公表は10月", ["実施|2025-06~2025-06", "結果公表|2025-10~2025-10"]],
    ["5月～7月、報告書3月", ["|2025-05~2025-07", "報告書|2026-03~2026-03"]],
    ["4月募集、締切は5月に行う", ["募集|2025-04~2025-04", "締切|2025-05~2025-05"]],
    ["5月、7月、公表は10月", ["|2025-05~2025-05", "|2025-07~2025-07", "公表|2025-10~2025-10"]],
    [
      "5月募集→審査6月→契約7月",
      ["募集|2025-05~2025-05", "審査|2025-06~2025-06", "契約|2025-07~2025-07"],
    ],
    ["6月、ただし説明会は5月", ["|2025-06~2025-06", "説明会|2025-05~2025-05"]],
  ])("say what is done then: %s", (text, times) => {
    expect(told(text)).toEqual(times);
  });

  it.each([
    ["6月 募集、10月", ["募集|2025-06~2025-06", "|2025-10~2025-10"]],
    ["6月：説明会・募集、10月", ["説明会・募集|2025-06~2025-06", "|2025-10~2025-10"]],
    ["4月は募集、5月は審査", ["募集|2025-04~2025-04", "審査|2025-05~2025-05"]],
  ])("belong to the time before them where nothing parts them from it: %s", (text, times) => {
    expect(told(text)).toEqual(times);
  });
});

describe("what is moved from one time to another", () => {
  it.each(["6月→8月に延期", "6月（8月に変更）", "着工は5月から7月へ延期"])(
    "is open: %s",
    (text) => {
      expect(told(text)).toBeUndefined();
    }
  );

  it("may be called so itself", () => {
    expect(told("9月 変更契約")).toEqual(["変更契約|2025-09~2025-09"]);
    expect(told("8月に変更届を提出")).not.toBeUndefined();
  });
});

describe("what says of a time but on which days, or how surely", () => {
  it.each([
    "10月第３土曜",
    "10月第３土曜・日曜",
    "10月の土日",
    "概ね10月",
    "10月 随時",
    "10月10日付け",
  ])("names nothing: %s", (text) => {
    expect(told(text)?.map((each) => each.slice(0, 8))).toEqual(["|2025-10"]);
  });

  it("is told from a word for something: 土木", () => {
    expect(told("10月 土木")).toEqual(["土木|2025-10~2025-10"]);
  });

  it("goes on from then at any time", () => {
    expect(told("6月以降随時")).toEqual(["|2025-06~2026-03"]);
  });
});

it("当初 may begin what is done, be it of a tax or a plan", () => {
  expect(told("6月 当初賦課、4月当初に契約")).toEqual([
    "当初賦課|2025-06~2025-06",
    "契約|2025-04~2025-04",
  ]);
});

describe("what is done from a month on", () => {
  it.each([
    "8月以降：工事、12月：完成",
    "8月以降工事、12月完成予定",
    "8月～：工事、12月：完成、2月：供用",
  ])("ends when the next words say that it is complete: %s", (text) => {
    expect(told(text)).toContain("工事|2025-08~2025-12");
  });

  it.each(["8月以降：工事、12月：完成検査", "8月以降：受付、12月：審査"])(
    "goes on beyond what else is done: %s",
    (text) => {
      expect(told(text)?.[0]).toMatch(/2025-08~2026-03$/);
    }
  );
});
