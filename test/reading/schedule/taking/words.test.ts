import { readWords } from "../../../../src/reading/schedule/taking/times/words";

const told = (text: string): readonly string[] | undefined =>
  readWords(text, 2025)?.map(({ label, start, end }) => `${label}|${start}~${end}`);

describe("days of the week", () => {
  const TWO = ["|2025-11-02~2025-11-02", "|2025-11-03~2025-11-03"];

  it.each([
    ["11/2（日）・3（月・祝）", TWO],
    ["11月2日(日)、3日(月祝)", TWO],
    ["11/2（日曜日）、11/3（月）", TWO],
    ["11/2（日）・3（月） 公民館まつり", TWO.map((time) => `公民館まつり${time}`)],
    ["6/1（日）９時～", ["|2025-06-01~2025-06-01"]],
    ["6/1（日・祝）午前9時30分～12:00", ["|2025-06-01~2025-06-01"]],
    ["6/1（日）９時～ 清掃", ["９時～ 清掃|2025-06-01~2025-06-01"]],
    ["6/1（時間は未定）", ["（時間は未定）|2025-06-01~2025-06-01"]],
  ])("are no label, but between numbers: %s", (text, times) => {
    expect(told(text)).toEqual(times);
  });
});

describe("months that share one 月", () => {
  const ONES = ["2025-06", "2025-10", "2026-02"];

  it.each([
    "6・10・2月",
    "６，１０，２月",
    "6、10、2月",
    "6/10/2月",
    "6月/10月/2月",
    "6月、10月及び2月",
  ])("are each told by %s", (text) => {
    expect(told(text)).toEqual(ONES.map((month) => `|${month}~${month}`));
  });

  it("may be several from first to last, beside what is done in them", () => {
    expect(told("水質検査（6～8・12月）")).toEqual([
      "水質検査|2025-06~2025-08",
      "水質検査|2025-12~2025-12",
    ]);
  });

  it("may come after how often it is", () => {
    expect(told("毎年6月")).toEqual(["|2025-06~2025-06"]);
    expect(told("年2回（8・2月）")).toEqual(["|2025-08~2025-08", "|2026-02~2026-02"]);
    expect(told("水質検査 年２回（8月、2月）")).toEqual([
      "水質検査|2025-08~2025-08",
      "水質検査|2026-02~2026-02",
    ]);
  });

  it("may lead to what is done through から and にかけて", () => {
    expect(told("4月から6月にかけて募集を行う。")).toEqual(["募集を行う|2025-04~2025-06"]);
  });

  it("may be doubted", () => {
    expect(told("7月？")).toEqual(["|2025-07~2025-07"]);
  });

  it("don't begin at a number of something else", () => {
    expect(told("講座3、12月 決算")).toBeUndefined();
  });
});

describe("quarters that share one word", () => {
  it.each([
    "第1・第3四半期",
    "第１及び第３四半期",
    "第1、3四半期",
    "1・3Q",
    "1Q・3Q",
    "第1四半期、第3四半期",
  ])("are each told by %s", (text) => {
    expect(told(text)).toEqual(["|2025-04~2025-06", "|2025-10~2025-12"]);
  });
});

describe("a text that says more of its time than is understood", () => {
  it.each(["8月以外", "4月を除く毎月", "8月又は9月", "8月か9月", "8月もしくは10月"])(
    "tells nothing: %s",
    (text) => {
      expect(told(text)).toBeUndefined();
    }
  );
});

describe("what a text counts", () => {
  const BOTH = ["募集|2025-04~2025-04", "審査|2025-05~2025-07"];

  it.each([
    "①4月 募集 ②5月～7月 審査",
    "①4月：募集　②5～7月：審査",
    "①募集（4月）②審査（5月～7月）",
    "①募集 4月\n②審査 5～7月",
    "(1)4月 募集　(2)5月～7月 審査",
  ])("is an activity each: %s", (text) => {
    expect(told(text)).toEqual(BOTH);
  });

  it("is none where some of it has no time", () => {
    expect(told("①と②の審査（5月）")).toEqual(["①と②の審査|2025-05~2025-05"]);
  });
});

describe("what begins in a month and is followed by something else", () => {
  it("ends before that where one sentence tells both", () => {
    expect(told("4月から募集し、7月に審査する")).toEqual([
      "募集し|2025-04~2025-06",
      "審査する|2025-07~2025-07",
    ]);
  });

  it.each([
    ["4月から募集、7月：審査", "募集|2025-04~2026-03"],
    ["4月から制度の見直し、7月：公表", "制度の見直し|2025-04~2026-03"],
    ["6月から点検し、3月にも行う", "点検し|2025-06~2026-03"],
    ["4月から相談受付。10月に冊子を発行する", "相談受付|2025-04~2026-03"],
  ])("goes on where both are listed: %s", (text, first) => {
    expect(told(text)?.[0]).toBe(first);
  });
});

describe("words over lines that each begin with a time", () => {
  it("introduce what these tell", () => {
    expect(told("制度を見直す。\n・5月：調査\n・9月～11月：審議")).toEqual([
      "調査|2025-05~2025-05",
      "審議|2025-09~2025-11",
    ]);
  });

  it("leave open what is when where others stand between", () => {
    expect(told("調査する。\n5月：調査\nその後\n審議する。")).toBeUndefined();
  });
});

describe("words that say how surely or how often", () => {
  it.each(["9月頃", "9月中", "9月（予定）", "9月予定", "9月目途"])("are no label: %s", (text) => {
    expect(told(text)).toEqual(["|2025-09~2025-09"]);
  });

  it("leave the end open, and are no part of what is done", () => {
    expect(told("10月中旬頃～ 募集、12月頃から 審査")).toEqual([
      "募集|2025-10-11~2026-03",
      "審査|2025-12~2026-03",
    ]);
    expect(told("日頃の備え（6月頃～8月ごろ）")).toEqual(["日頃の備え|2025-06~2025-08"]);
  });

  it("tell all year once", () => {
    expect(told("通年（随時）")).toEqual(["|2025-04~2026-03"]);
  });

  it("stay where they are part of what is done", () => {
    expect(told("9月 予定表作成")).toEqual(["予定表作成|2025-09~2025-09"]);
  });
});

describe("days that share their month", () => {
  const BOTH = ["祭り|2025-08-15~2025-08-15", "祭り|2025-08-16~2025-08-16"];

  it.each([
    "8月15日・16日 祭り",
    "祭り（8月15日、16日）",
    "８月15日及び16日：祭り",
    "8月15・16日 祭り",
    "8/15・16：祭り",
    "祭り（8/15、16）",
    "8/15・16 祭り",
    "８/１５、１６　祭り",
  ])("are each told by %s", (text) => {
    expect(told(text)).toEqual(BOTH);
  });

  it("may be several, and from first to last", () => {
    expect(told("8月3・4・5日、20日～25日 展示")).toEqual([
      "展示|2025-08-03~2025-08-03",
      "展示|2025-08-04~2025-08-04",
      "展示|2025-08-05~2025-08-05",
      "展示|2025-08-20~2025-08-25",
    ]);
  });

  it.each([
    "11月3日、4日間開催",
    "4月30日、31日",
    "4/10、2回",
    "4/10、16時",
    "8/15、20地区",
    "8/15、20 地区で開催",
  ])("aren't what else is counted: %s", (text) => {
    expect(told(text)).toHaveLength(1);
  });
});

it("what ends some day goes on from what is said before it, unless that only ends as well", () => {
  expect(told("10月　契約\n～2月　調査\n3月　報告")).toEqual([
    "契約|2025-10~2025-10",
    "調査|2025-10~2026-02",
    "報告|2026-03~2026-03",
  ]);
  expect(told("相談（～6月）、募集（～9月）")).toEqual([
    "相談|2025-04~2025-06",
    "募集|2025-04~2025-09",
  ]);
});

it.each(["4月実施、7月分析", "4月実施、7月分科会", "4月実施、7月分担の見直し"])(
  "months before words that begin with 分 are told: %s",
  (text) => {
    expect(told(text)).toEqual([
      "実施|2025-04~2025-04",
      `${text.slice(text.indexOf("分"))}|2025-07~2025-07`,
    ]);
  }
);

it("7月分 is what is paid for, and no time", () => {
  expect(told("4月支給（7月分）")).toEqual(["支給（7月分）|2025-04~2025-04"]);
});

test.each([
  "4月（前期）・10月（後期）",
  "4月(上半期)、10月(下半期)",
  "前期4月、後期10月",
  "上期：4月　下期：10月",
  "4月第2週、10月第1週",
])("a part of the year beside a month in it tells which of some that one's is: %s", (text) => {
  expect(told(text)).toEqual(["|2025-04~2025-04", "|2025-10~2025-10"]);
});

test.each(["4月：はつらつ教室", "4月　はつらつ教室", "4月 はつらつ教室", "4月ははつらつ教室"])(
  "what begins with は or に keeps it behind what parts it from its time: %s",
  (text) => {
    expect(told(text)).toEqual(["はつらつ教室|2025-04~2025-04"]);
  }
);

describe("a hyphen behind a month", () => {
  it.each([
    ["7月- 実施", "2026-03"],
    ["R7.7- 実施", "2026-03"],
    ["7月-実施", "2025-07"],
    ["7月 - 実施", "2025-07"],
  ])("leads to no other month, or parts it from what is done: %s", (text, end) => {
    expect(told(text)).toEqual([`実施|2025-07~${end}`]);
  });
});

describe("what is done at a time", () => {
  it.each([
    ["6月から受付（～12月）、3月報告", ["受付|2025-06~2025-12", "報告|2026-03~2026-03"]],
    ["受付（R7～R9年度）", ["受付|2025-04~2028-03"]],
    ["令和7年度～9年度", ["|2025-04~2028-03"]],
    ["25年4月～26年3月 調査", ["調査|2025-04~2026-03"]],
    ["4月…9月：調査", ["調査|2025-04~2025-09"]],
    ["説明会…6月、委託…9月", ["説明会|2025-06~2025-06", "委託|2025-09~2025-09"]],
    ["6月上旬に公告、同月下旬に開札", ["公告|2025-06-01~2025-06-10", "開札|2025-06-21~2025-06-30"]],
    ["6月上旬：公告\n　下旬：開札", ["公告|2025-06-01~2025-06-10", "開札|2025-06-21~2025-06-30"]],
    [
      "6月にアンケート、その後10月までに集計",
      ["アンケート|2025-06~2025-06", "集計|2025-10~2025-10"],
    ],
    ["・毎月：定例会\n・総会（5月）", ["定例会|2025-04~2026-03", "総会|2025-05~2025-05"]],
    [
      "【上半期】\n6月 募集\n【下半期】\n10月 実施",
      ["募集|2025-06~2025-06", "実施|2025-10~2025-10"],
    ],
    ["6月中 発注｜9月（予定）：検査", ["発注|2025-06~2025-06", "検査|2025-09~2025-09"]],
    ["6月 設計\n↓\n9月 工事", ["設計|2025-06~2025-06", "工事|2025-09~2025-09"]],
    ["実施期間：6月～9月", ["|2025-06~2025-09"]],
    ["令和7年度6～9月", ["|2025-06~2025-09"]],
    ["7月～9月期 調査、10月を予定", ["調査|2025-07~2025-09", "|2025-10~2025-10"]],
    ["9月を目途に委託", ["委託|2025-09~2025-09"]],
    ["毎月10日、25日", ["|2025-04~2026-03"]],
  ])("has its own time and words: %s", (text, times) => {
    expect(told(text)).toEqual(times);
  });

  it("is left open where a line says something without a time", () => {
    expect(told("・広報紙 作成\n・防災訓練 9月")).toBeUndefined();
  });
});
it.each([
  ["R7：6月、R8：9月", ["|2025-06~2025-06", "|2026-09~2026-09"]],
  ["R7:6月 R8:6月", ["|2025-06~2025-06", "|2026-06~2026-06"]],
  ["8月 2日間", ["2日間|2025-08~2025-08"]],
])(
  "a year before a colon is its month's, and days that are counted are none of it: %s",
  (text, times) => {
    expect(told(text)).toEqual(times);
  }
);
