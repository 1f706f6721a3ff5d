import { readSheets } from "../../support/reading";
import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

/** A form with a few months in a row right of a label, as it is read. */
async function lanesOf(label: string, months: string, words: string): Promise<readonly string[]> {
  const { plans } = await readText({
    調書: `
      令和8年度　事務事業調書
      所属 | 道路課 | 記入者 | 佐藤
      事業名 | 街路灯LED化 | 事業番号 | 102
      現状・課題 | 電気代が高い
      ${label} | ${months}
      ^ | ${words}
    `,
  });
  return plans.flatMap(({ plan }) =>
    plan.lanes.flatMap(({ activities }) =>
      activities.map(({ label: text, start, end }) => `${text} ${start}~${end}`)
    )
  );
}

describe("a form's few months", () => {
  it.each(["スケジュール", "年間計画", "実施時期"])("are a schedule right of %s", async (label) => {
    expect(await lanesOf(label, "4月 | 5月～7月 | 8月～3月", "調査 | 契約 | 交換")).toEqual([
      "調査 2026-04~2026-04",
      "契約 2026-05~2026-07",
      "交換 2026-08~2027-03",
    ]);
    expect(await lanesOf(label, "4月 | 5月 | 6月", "調査 | 契約 | 交換")).toHaveLength(3);
  });

  it("are a schedule under スケジュール, or parted into thirds", async () => {
    const form = async (...rows: readonly string[]): Promise<readonly string[]> => {
      const { plans } = await readText({
        調書: `
          令和8年度　事務事業調書
          事業名 | 街路灯LED化 | < | <
          課題 | 電気代が高い | < | <
          ${rows.join("\n")}`,
      });
      return plans.flatMap(briefLanes);
    };
    const title = "スケジュール | < | < | <";
    expect(await form(title, "4月 | 5月 | 6月 | 7月", "調査 | 契約 | 交換 | <")).toEqual([
      "1 調査 2026-04, 契約 2026-05, 交換 2026-06~2026-07",
    ]);
    const months = "4月 | < | 5月 | < | 6月 | <";
    const thirds = "上旬 | 下旬 | 上旬 | 下旬 | 上旬 | 下旬";
    expect(await form(months, thirds, "調査 | 契約 | | 交換 | < | ")).toEqual([
      "1 調査 2026-04-01~2026-04-15, 契約 2026-04-16~2026-04-30, 交換 2026-05-16~2026-06-15",
    ]);
  });

  it("are none right of anything else", async () => {
    expect(await lanesOf("利用者数", "4月 | 5月 | 6月", "120人 | 90人 | 80人")).toEqual([]);
  });
});

it.each(["5回開催", "参加者 340人", "120"])(
  "a form's months stay the plan's below what came of the year before: %s",
  async (result) => {
    const { plans } = await readText({
      調書: `
        令和8年度　事業計画書
        事業名 | 検査の実施 | | 前年度の実績 | ${result}
        課題 | 周知が進まない。 | | 方向性 | 継続
        予算額 | 500千円
        月 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
        実施計画 | 募集 | | | 検査 | |`,
    });
    expect(
      plans.flatMap(({ plan }) =>
        plan.lanes.flatMap(({ activities }) => activities.map(({ label, start }) => label + start))
      )
    ).toEqual(["募集2026-04", "検査2026-07"]);
  }
);

it("a form's only lane is filled by its bars where they begin with its months", async () => {
  const fill = (text: string, count: number): string =>
    [`#A9D08E ${text}`, ...Array.from({ length: count - 1 }, () => "#A9D08E")].join(" | ");
  const form = (number: number, lane: string): string => `
    令和8年度　障がい福祉課　個票
    事業名 | 事業${number} | < | < | < | < | 優先順位 | ${number}
    予算額 | 9,600千円 | < | < | < | < | 方向性 | 拡充
    取組 | 相談を受ける。
    4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月
    ${lane}
  `;
  const { plans } = await readText({
    個票1: form(1, [fill("公募", 3), fill("準備", 3), fill("開設", 6)].join(" | ")),
    個票2: form(2, fill("支給", 12)),
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 公募 2026-04~2026-06, 準備 2026-07~2026-09, 開設 2026-10~2027-03",
    "2 支給 2026-04~2027-03",
  ]);
});

describe("a form's months that are bare numbers", () => {
  const lanesBelow = async (head: string, lane: string) => {
    const { plans } = await readText({
      調書: `
        令和8年度　事業計画書
        事業名 | ことぶき学級 | < | < | < | < | < | < | < | < | < | < | <
        事業内容 | 講座を開く。 | < | < | < | < | < | < | < | < | < | < | <
        対象 | 65歳以上 | 予算額（千円） | < | < | < | 980 | < | < | < | < | < | <
        方向性 | 継続
        ${head} | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 1 | 2 | 3
        ${lane}
      `,
    });
    const [plan] = plans.map((each) => each.plan);
    const bars = plan?.lanes.flatMap(({ activities }) =>
      activities.map(({ label, start }) => label + start)
    );
    return { project: plan?.projects[0], bars };
  };

  it.each(["月", "区分"])("are no digits of the amount over them: %s", async (head) => {
    const { bars, project } = await lanesBelow(head, "講座 | | 募集 | | 開講");
    expect(bars).toEqual(["募集2026-05", "開講2026-07"]);
    expect(project).toMatchObject({
      budget: { status: "amount", thousandYen: 980 },
      nature: null,
    });
  });

  it("head what is done in the first of them, and no text of the label beside that", async () => {
    const { bars, project } = await lanesBelow("作業項目", "実施計画 | 募集 | | 開講");
    expect(bars).toEqual(["募集2026-04", "開講2026-06"]);
    expect(project?.initiative).toBe("講座を開く。");
  });
});

it("a form's last lane keeps a lone bar over the years of its figures", async () => {
  const { plans } = await readText({
    調書: `
      令和8年度　事業計画書
      事業名 | 医師確保 | < | < | < | < | < | < | < | < | < | < | <
      事業内容 | 医師を募る。 | < | < | < | < | < | < | < | < | < | < | <
      方向性 | 継続
      月 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月
      募集 | | | 公告 | | | | | | 面接 | | |
      広報 | | | | | | | | | | | | 報告
      指標名 | 単位 | < | R6実績 | < | < | R7見込 | < | < | R8目標 | < | < |
      医師数 | 人 | < | 19 | < | < | 20 | < | < | 28 | < | < |
    `,
  });
  expect(plans.flatMap(briefLanes)).toEqual(["1 公告 2026-06, 面接 2026-12", "1 報告 2027-03"]);
});

describe("forms one below the other", () => {
  const lanesOf = async (form: (name: string, bar: string) => string) => {
    const { plans } = await readText({
      調書: `
        令和8年度　事業計画書
        ${form("講座", "募集")}
        ${form("相談", "設計")}
        ${form("検診", "公告")}
      `,
    });
    return plans.flatMap(briefLanes);
  };

  it("may call their lanes alike", async () => {
    const months = "4月 | 5月 | 6月 | 7月 | 8月 | 9月";
    const lanes = await lanesOf(
      (name, bar) => `
        事業名 | ${name}の充実 | < | < | < | < | <
        予算額 | 500千円 | < | < | < | < | <
        方向性 | 継続
        区分 | ${months}
        計画 | ${bar} | | | | |
        広報 | | | | ${bar} | |
        |`
    );
    expect(lanes).toEqual(
      ["募集", "設計", "公告"].flatMap((bar, at) => [
        `${at + 1} ${bar} 2026-04`,
        `${at + 1} ${bar} 2026-07`,
      ])
    );
  });

  it("may end with what a plan's title is called as well", async () => {
    const lanes = await lanesOf(
      (name, bar) => `
        事業名 | ${name}の充実
        予算額 | 500千円
        方向性 | 継続
        年間計画 | 4月～6月　${bar}
        |`
    );
    expect(lanes).toEqual([
      "1 募集 2026-04~2026-06",
      "2 設計 2026-04~2026-06",
      "3 公告 2026-04~2026-06",
    ]);
  });
});

it("forms of one plan may draw the lane that is called as a plan is", async () => {
  const form = (name: string): string => `
    令和8年度　事務事業調書
    事業名 | ${name} | < | < | < | < | <
    実施内容 | 講座を開く。 | < | < | < | < | <
    方向性 | 継続
    月 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
    実施計画 | | #92D050 | #92D050 | | |
    |`;
  const { plans } = await readText({ 調書: form("健康講座") + form("子育て講座") });
  expect(plans.map(({ plan }) => plan.projects.length)).toEqual([2]);
  expect(plans.flatMap(briefLanes)).toHaveLength(2);
});

it.each([
  ["備考", "令和9年度に見直し予定"],
  ["備考", "見直し予定は令和9年度"],
  ["備考", "令和9年度予定", "取組内容", "民生委員と協力し見守り活動を行う"],
])("a form's months are of no year that its texts above them name: %s %s", async (...texts) => {
  const wide = " | <".repeat(11);
  const rows = texts.map((text, at) => (at % 2 ? `${text}${wide}\n` : `${text} | `)).join("");
  const { plans } = await readText({
    計画: `
      令和8年度 業務計画
      福祉課
      事業名 | 見守り事業${wide}
      予算額 | 1200千円${wide}
      方向性 | 拡充${wide}
      ${rows.trim()}
      実施項目 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月
      訪問 | ■ | ■ |
    `,
  });
  expect(plans.flatMap(briefLanes)).toEqual(["1 訪問 2026-04~2026-05"]);
});

it("ends a form's lanes above what it costs, be that merged over all months", async () => {
  const wide = (label: string, value: string): string => `${label} | ${value}${" | <".repeat(11)}`;
  const { plans } = await readText({
    調書: [
      "令和8年度 業務計画",
      wide("事業名", "見守り"),
      wide("方向性", "拡充"),
      wide("事業内容", "地域で見守る"),
      "作業 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月",
      "会議 | 開催 | < | | | | | | | | | |",
      "訪問 | | 訪問 | < | < | | | | | | | |",
      wide("人件費", "2,100千円"),
      wide("財源内訳", "国1/2、県1/4"),
    ].join("\n"),
  });
  expect(plans.flatMap(briefLanes)).toEqual(["1 開催 2026-04~2026-05", "1 訪問 2026-05~2026-07"]);
});

it.each(["", "| | | | |"])(
  "of forms beside each other each has its own months, be one more below on either side: %s",
  async (before) => {
    const { plans } = await readText({
      計画: `
        令和8年度　道路課　事業計画
        事業名 | 橋 | | | | 事業名 | 道
        事業内容 | 補修 | | | | 事業内容 | 舗装
        予算額（千円） | 700 | | | | 予算額（千円） | 900
        予定 | 4月 | 5月 | 6月 | | 予定 | 4月 | 5月 | 6月
        ^ | 契約 | < | | | ^ | 会議 | | 報告
        |
        ${before && `|${before}`} 事業名 | 公園
        ${before && `|${before}`} 事業内容 | 清掃
        ${before && `|${before}`} 予算額（千円） | 50`,
    });
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 契約 2026-04~2026-05",
      "2 会議 2026-04, 報告 2026-06",
    ]);
  }
);

it("予算要求 is done in a form's month that is a date which shows but that", async () => {
  const days = [46113, 46143, 46174, 46204, 46235, 46266, 46296, 46327, 46357, 46388, 46419, 46447];
  const form = (number: number, name: string, ...bars: readonly (string | null)[]) => [
    ["番号", number, "事業名", name],
    ["方向性", "縮小"],
    ["取組", "計画を立てる"],
    ["日程", ...days],
    [null, ...bars],
    [],
  ];
  const { plans } = await readSheets(
    {
      調書: [
        ["令和8年度 業務計画"],
        ...form(1, "市道改良", "点検", null, "検収"),
        ...form(2, "公園整備", null, null, null, null, "予算要求"),
      ],
    },
    {
      merges: ["A5:A6", "A11:A12"],
      formats: { "B5:M5": 'm"月"', "B11:M11": 'm"月"' },
    }
  );
  expect(plans.flatMap(briefLanes)).toEqual(["1 点検 2026-04, 検収 2026-06", "2 予算要求 2026-08"]);
});

it.each([
  ["実施期間 | 4月 | 10月", ["街路灯LED化 2026-04~2026-10"]],
  ["実施期間 | R8.4 | R9.10", ["街路灯LED化 2026-04~2027-10"]],
  // Months that don't say that one leads to the other.
  ["実施時期 | 4月 | 10月", []],
  ["実施期間 | 4月 | 7月 | 10月", []],
])("two months beside 期間 begin and end it: %s", async (times, lanes) => {
  const { plans } = await readText({
    調書: `
      令和8年度　事務事業調書
      事業名 | 街路灯LED化
      方向性 | 拡充
      現状・課題 | 電気代が高い
      ${times}
      備考 | 国庫補助`,
  });
  const read = plans.flatMap(({ plan }) => plan.lanes.flatMap(({ activities }) => activities));
  expect(read.map(({ label, start, end }) => `${label} ${start}~${end}`)).toEqual(lanes);
});
