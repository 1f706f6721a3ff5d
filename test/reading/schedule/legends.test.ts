import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";
import { HEADINGS, lanesOf, TITLE } from "./legend-sheet";
import { YEAR } from "./schedule-context";

const MARKS = `
  1 | 窓口業務 | 500 | ● | | ◎
  2 | 証明書交付 | 300 | | ● | ●
`;
const COLOURS = `
  1 | 窓口業務 | 500 | #BDD7EE | #BDD7EE | #FF9999 | #FF9999 |
  2 | 証明書交付 | 300 | | #BDD7EE | #FF9999 | |
`;

it("is none that tells how long and wide a road is", async () => {
  const rows = MARKS.replace("窓口業務", "市道 L=220m W=12m").replace(
    "証明書交付",
    "側溝 L＝90m、W＝１m"
  );
  expect(await lanesOf(TITLE, HEADINGS, rows)).toHaveLength(2);
});

describe("a legend that doesn't call itself one", () => {
  const named = ["1 会議 2025-04, イベント 2025-06", "2 会議 2025-05, 会議 2025-06"];
  const done = ["1 準備 2025-04~2025-05, 実施 2025-06~2025-07", "2 準備 2025-05, 実施 2025-06"];
  const planned = ["1  2025-04~2025-05", "2  2025-05"];

  it("may tell all marks in a cell", async () => {
    expect(await lanesOf(TITLE, "●…会議　◎…イベント", HEADINGS, MARKS)).toEqual(named);
    expect(await lanesOf(`${TITLE} | ●：会議、◎：イベント`, HEADINGS, MARKS)).toEqual(named);
  });

  it("may tell of signs that few use", async () => {
    const rows = MARKS.replaceAll("●", "☑").replaceAll("◎", "▨");
    expect(await lanesOf(TITLE, "※ ☑は会議、▨はイベント", HEADINGS, rows)).toEqual(named);
  });

  it("may tell each mark in a row of its own", async () => {
    expect(await lanesOf(TITLE, HEADINGS, MARKS, "\n●：会議\n◎：イベント")).toEqual(named);
  });

  it("may say it in a sentence", async () => {
    expect(await lanesOf(TITLE, "※●は会議を示す。◎はイベントを表す。", HEADINGS, MARKS)).toEqual(
      named
    );
  });

  it("may tell two words of a mark", async () => {
    const both = [
      "1 会議・研修 2025-04, イベント 2025-06",
      "2 会議・研修 2025-05, 会議・研修 2025-06",
    ];
    expect(await lanesOf(TITLE, "●：会議・研修　◎：イベント", HEADINGS, MARKS)).toEqual(both);
    expect(await lanesOf(TITLE, "●：会議・◎：イベント", HEADINGS, MARKS)).toEqual(named);
    expect(await lanesOf(TITLE, "凡例　● 会議/研修・◎ イベント", HEADINGS, MARKS)).toEqual(
      both.map((lane) => lane.replaceAll("・", "/"))
    );
  });

  it("may say more in brackets", async () => {
    const more = [
      "1 会議（庁内） 2025-04, イベント(屋外) 2025-06",
      "2 会議（庁内） 2025-05, 会議（庁内） 2025-06",
    ];
    expect(
      await lanesOf(TITLE, HEADINGS, MARKS, "\n凡例　●：会議（庁内）　◎：イベント(屋外)")
    ).toEqual(more);
    expect(await lanesOf(TITLE, "（●＝会議（庁内）、◎＝イベント(屋外)）", HEADINGS, MARKS)).toEqual(
      more
    );
  });

  it("may tell a point from the whole arrow that follows it", async () => {
    const row = "1 | 窓口業務 | 500 | ○ | ━━ | ━━ | → | | ○";
    const lanes = ["1 会議 2025-04, 実施 2025-05~2025-07, 会議 2025-09"];
    expect(await lanesOf(TITLE, HEADINGS, row, "\n凡例　○：会議　━→：実施")).toEqual(lanes);
    expect(await lanesOf(TITLE, "○…会議　━→…実施", HEADINGS, row)).toEqual(lanes);
  });

  it("may tell them in a cell each, and is no lane", async () => {
    const legend = "| | | | ●…会議 | < | < | ◎…イベント | <";
    expect(await lanesOf(TITLE, HEADINGS, MARKS, legend)).toEqual(named);
  });

  it("may name colours", async () => {
    expect(await lanesOf(TITLE, "青＝準備　赤＝実施", HEADINGS, COLOURS)).toEqual(done);
    expect(await lanesOf(TITLE, "凡例　青 準備　赤 実施", HEADINGS, COLOURS)).toEqual(done);
    expect(await lanesOf(TITLE, HEADINGS, COLOURS, "※青色：予定、赤色：実績")).toEqual(planned);
  });

  it("may tell what any colour means", async () => {
    const lanes = await lanesOf(
      TITLE,
      "網掛け：実施期間",
      HEADINGS,
      COLOURS.replaceAll("FF9999", "BDD7EE")
    );
    expect(lanes).toEqual(["1 実施期間 2025-04~2025-07", "2 実施期間 2025-05~2025-06"]);
  });

  it("tells nothing of bars where cells of any colour are projects that are new", async () => {
    const lanes = await lanesOf(TITLE, HEADINGS, COLOURS, "※網掛けは新規事業");
    expect(lanes).toEqual(["1  2025-04~2025-05,  2025-06~2025-07", "2  2025-05,  2025-06"]);
  });

  it("may have colours beside 計画 and 実績", async () => {
    const legend = "|\n| | | | #BDD7EE | 計画 | | #FF9999 | 実績";
    expect(await lanesOf(TITLE, HEADINGS, COLOURS, legend)).toEqual(planned);
    const beside = `${TITLE} | | | | #BDD7EE 計画 | | #FF9999 実績`;
    expect(await lanesOf(beside, HEADINGS, COLOURS)).toEqual(planned);
  });

  it("may have any words beside the colours of bars, over the months or under the projects", async () => {
    const words = "#BDD7EE | 準備 | #FF9999 | 実施";
    expect(await lanesOf(TITLE, `令和7年4月作成 | | | | ${words}`, HEADINGS, COLOURS)).toEqual(
      done
    );
    expect(await lanesOf(TITLE, HEADINGS, COLOURS, `|\n| ${words}`)).toEqual(done);
    const own = "#BDD7EE 準備 | #FF9999 実施";
    expect(await lanesOf(`${TITLE} | | | ${own}`, HEADINGS, COLOURS)).toEqual(done);
    expect(await lanesOf(TITLE, HEADINGS, COLOURS, `|\n| | | | ${own}`)).toEqual(done);
    expect(await lanesOf(TITLE, HEADINGS, COLOURS, `| | | | ${own} | #A9D08E 完了`)).toEqual(done);
  });

  it("may stand right under the last project, a colour beside each word, where no bar bears one", async () => {
    const words = "#BDD7EE | 準備 | | #FF9999 | 実施";
    expect(await lanesOf(TITLE, HEADINGS, COLOURS, `| | | | ${words}`)).toEqual(done);
    expect(await lanesOf(TITLE, HEADINGS, COLOURS, `| | | ${words}`)).toEqual(done);
    const worded = COLOURS.replace(/#FF9999 \|$/m, "#FF9999 | 完了");
    expect(await lanesOf(TITLE, HEADINGS, worded, `| | | ${words}`)).toContain(
      "2 準備 2025-04,  2025-06, 実施 2025-07"
    );
  });

  it("may stand there as 計画 alone, or with its colours in the last month", async () => {
    const plain = ["1 2025-04~2025-07", "2 2025-05"];
    const rows = "1 | 窓口業務 | 500 | # | # | # | #\n2 | 証明書交付 | 300 | | # | |";
    const brief = (lanes: readonly string[]) => lanes.map((lane) => lane.replace("  ", " "));
    expect(brief(await lanesOf(TITLE, HEADINGS, rows, "| | | | # | 計画"))).toEqual(plain);
    const last =
      "| | | | | | | | | | | | | | #BDD7EE | 準備\n| | | | | | | | | | | | | | #FF9999 | 実施";
    expect(await lanesOf(TITLE, HEADINGS, COLOURS, last)).toEqual(done);
  });

  it("is no project where its words are merged from the names over months", async () => {
    const { plans } = await readText({
      計画: [
        TITLE,
        `事業名 | ${YEAR.join(" | ")}`,
        "窓口業務 | #BDD7EE | | #FF9999",
        "証明書交付 | | #BDD7EE | #FF9999",
        "戸籍の管理 | #BDD7EE",
        "#BDD7EE 準備 | < | <",
        "#FF9999 実施 | < | <",
      ].join("\n"),
    });
    expect(plans.flatMap(({ plan }) => plan.projects.map(({ name }) => name))).toEqual([
      "窓口業務",
      "証明書交付",
      "戸籍の管理",
    ]);
  });

  it("may stand right under the last project where all bars but its own colours bear words", async () => {
    const worded = `
      1 | 窓口業務 | 500 | #BDD7EE 募集 | #BDD7EE | #FF9999 開催 | #FF9999 |
      2 | 証明書交付 | 300 | | #BDD7EE 契約 | #FF9999 配布 | |`;
    const lanes = ["1 募集 2025-04~2025-05, 開催 2025-06~2025-07", "2 契約 2025-05, 配布 2025-06"];
    const words = "#BDD7EE | 準備 | #FF9999 | 実施";
    expect(await lanesOf(TITLE, HEADINGS, worded, `| | | ${words}`)).toEqual(lanes);
    expect(await lanesOf(TITLE, HEADINGS, worded, `| | | | ${words}`)).toEqual(lanes);
    const own = "| | | | #BDD7EE 説明会 | | #FF9999 発表 | #FF9999";
    expect(await lanesOf(TITLE, HEADINGS, worded, own)).toEqual([
      ...lanes,
      "2 説明会 2025-04, 発表 2025-06~2025-07",
    ]);
    const unworded = worded.replace("募集", "");
    expect(await lanesOf(TITLE, HEADINGS, unworded, `| | | | ${words}`)).toHaveLength(3);
  });

  it("tells nothing where words under the projects begin bars, or are of one colour", async () => {
    const plain = ["1  2025-04~2025-05,  2025-06~2025-07", "2  2025-05,  2025-06"];
    const bars = "| | | | #BDD7EE 調査 | #BDD7EE | #FF9999 工事 | #FF9999";
    expect(await lanesOf(TITLE, HEADINGS, COLOURS, bars)).toEqual([
      ...plain,
      "2 調査 2025-04~2025-05, 工事 2025-06~2025-07",
    ]);
    expect(await lanesOf(TITLE, HEADINGS, COLOURS, "|\n| | #BDD7EE 重点")).toEqual(plain);
  });

  it("tells nothing where its colours are no bars', or only one of them is", async () => {
    const plain = ["1  2025-04~2025-05,  2025-06~2025-07", "2  2025-05,  2025-06"];
    for (const words of ["#00FF00 | 準備 | #FF9999 | 実施", "#00FF00 | 重点 | #0000FF | 新規"]) {
      expect(await lanesOf(TITLE, `令和7年4月作成 | | ${words}`, HEADINGS, COLOURS)).toEqual(plain);
    }
  });

  it("is no lane of the last project where it stands under the months of a schedule apart", async () => {
    const months = `順位 | 事業名 | ${YEAR.join(" | ")}`;
    const { plans } = await readText({
      計画: `${TITLE}\n順位 | 事業名 | 予算額（千円）\n1 | 窓口業務 | 500\n2 | 証明書交付 | 300`,
      日程: [
        months,
        "1 | 窓口業務 | #BDD7EE | #BDD7EE | #FF9999 | #FF9999",
        "2 | 証明書交付 | | #BDD7EE | #FF9999 |",
        "|",
        "| | | | #BDD7EE | 準備 | #FF9999 | 実施",
      ].join("\n"),
    });
    expect(plans.flatMap(briefLanes)).toEqual(done);
  });

  it("may tell of the only colour there", async () => {
    const rows = "1 | 窓口業務 | 500 | # | # | #\n2 | 証明書交付 | 300 | | # |";
    expect(await lanesOf(TITLE, HEADINGS, rows, "|\n| | | | # | 実施期間")).toEqual([
      "1 実施期間 2025-04~2025-06",
      "2 実施期間 2025-05",
    ]);
  });

  it("is none where a project is planned and then carried out", async () => {
    const rows = "3 | 研修 | 100 | 計画 | | 実施\n^ | ^ | ^ | 計画 | | 実施";
    const lanes = await lanesOf(TITLE, HEADINGS, COLOURS, rows);
    expect(lanes.slice(-2)).toEqual([
      "3 計画 2025-04, 実施 2025-06",
      "3 計画 2025-04, 実施 2025-06",
    ]);
  });

  it("is none where a lane tells what its marks are for", async () => {
    const lane = "3 | 研修 | 100 | ●：会議 | | ◎：審査";
    expect(await lanesOf(TITLE, HEADINGS, MARKS, lane)).toContain("3 会議 2025-04, 審査 2025-06");
  });
});

describe("a legend below projects that have no numbers", () => {
  it.each(["●：期限　━→：期間", "凡例　● 期限", "【凡例】"])(
    "is no project: %s",
    async (legend) => {
      const { plans } = await readText({
        計画: `
        令和7年度　税務課　年間業務スケジュール
        業務名 | 内容 | 4月 | 5月 | 6月 | 7月
        市民税賦課 | 課税準備 | ━ | → | |
        ^ | 通知書発送 | | | ● |
        滞納整理 | 一斉催告 | | | | ●

        ${legend}
      `,
      });
      const [plan] = plans;
      expect(plan?.plan.projects.map(({ name }) => name)).toEqual(["市民税賦課", "滞納整理"]);
    }
  );
});

describe("a legend right over the months of a schedule", () => {
  it("ends above them, whatever stands left of the lanes", async () => {
    const { plans } = await readText({
      計画: `${TITLE}
        順位 | 事業名 | 予算額（千円）
        1 | 窓口業務 | 500
        2 | 証明書交付 | 300`,
      スケジュール: `
        | | 凡例 | #BDD7EE | 準備 | #FF9999 | 実施
        | | 優先順位 | ${YEAR.join(" | ")}
        | | １ | #BDD7EE | #BDD7EE | #FF9999 |
        | | １ | #FF9999 | | |
        | | ２ | | #BDD7EE | #FF9999 |`,
    });
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 準備 2025-04~2025-05, 実施 2025-06",
      "1 実施 2025-04",
      "2 準備 2025-05, 実施 2025-06",
    ]);
  });
});

describe("a legend of 計画 and 実施", () => {
  const read = async (further: string) => {
    const bars = "1 | 窓口業務 | 500 | #00FF00 | #00FF00 | #FFC000 | #FFC000 | #BDD7EE";
    const legend = `\n| #00FF00 | 計画 | | #FFC000 | 実施 | | #BDD7EE | ${further}`;
    return lanesOf(TITLE, HEADINGS, bars, "2 | 証明書交付 | 300 | #00FF00 | | #FFC000", legend);
  };

  it("tells of steps where 評価 follows them", async () => {
    expect(await read("評価")).toEqual([
      "1 計画 2025-04~2025-05, 実施 2025-06~2025-07, 評価 2025-08",
      "2 計画 2025-04, 実施 2025-06",
    ]);
  });

  it("tells what is planned from what was done beside anything else", async () => {
    expect(await read("議会")).toEqual(["1  2025-04~2025-05, 議会 2025-08", "2  2025-04"]);
  });
});

it.each(["■：%", "■%", "□ %", "…%", "%"])(
  "may have a sign for its colours: %s",
  async (dressed) => {
    const word = (text: string): string => dressed.replace("%", text);
    const rows =
      "1 | 道路改良 | 500 | #FFC000 | #FFC000 | #9DC3E6 |\n2 | 橋補修 | 300 | | #FFC000 | |";
    const legend = `| #FFC000 ${word("準備")} | #9DC3E6 ${word("実施")}`;
    expect(await lanesOf(TITLE, `凡例 ${legend}`, HEADINGS, rows)).toEqual([
      "1 準備 2025-04~2025-05, 実施 2025-06",
      "2 準備 2025-05",
    ]);
  }
);
