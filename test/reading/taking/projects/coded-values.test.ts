import { readText } from "../../../support/sheet-text";

/** The directions of four projects that have these codes, with rows over and below their table. */
async function directionsOf(
  codes: readonly string[],
  { over = "", below = "", heading = "方向性" }
): Promise<readonly (string | null)[]> {
  const projects = ["道路維持", "橋りょう修繕", "街路灯更新", "私道助成"];
  const { plans } = await readText({
    計画: [
      "令和7年度 道路課 業務計画",
      over,
      `No. | 事業名 | ${heading} | 予算額（千円）`,
      ...projects.map((name, at) => `${at + 1} | ${name}事業 | ${codes[at] ?? ""} | ${10 + at}`),
      "",
      below,
    ].join("\n"),
  });
  return plans.flatMap(({ plan }) => plan.projects.map(({ direction }) => direction));
}

const WORDS = ["拡充", "継続", "縮小", "廃止"];
const LETTERS = ["A", "B", "C", "D"];

describe("codes of directions that the sheet explains", () => {
  it.each([
    ["below the table", LETTERS, { below: "A：拡充　B：継続　C：縮小　D：廃止" }],
    ["over it", LETTERS, { over: "【凡例】Ａ：拡充、Ｂ：継続、Ｃ：縮小、Ｄ：廃止" }],
    ["by numbers", ["'1", "'2", "'3", "'4"], { below: "※ 1 拡充　2 継続　3 縮小　4 廃止" }],
    ["by ringed numbers", ["①", "②", "③", "④"], { below: "※①拡充 ②継続 ③縮小 ④廃止" }],
    [
      "in a sentence",
      ["１", "２", "３", "４"],
      { below: "１＝拡充、２＝継続、３＝縮小、４＝廃止とする。" },
    ],
    ["in the heading", LETTERS, { heading: "方向性\\n(A拡充 B継続 C縮小 D廃止)" }],
    ["by signs", ["◎", "○", "△", "★"], { below: "（注）◎は拡充事業、○は継続事業、△：縮小、★廃止" }],
    ["by small letters", ["a", "b", "c", "d"], { below: "方向性：a拡充　b継続　c縮小　d廃止" }],
    ["by arrows", ["↑", "→", "↘", "↓"], { below: "※方向性：↑拡充 →継続 ↘縮小 ↓廃止" }],
    ["in cells of their own", LETTERS, { below: "A | 拡充\nB | 継続\nC | 縮小\nD | 廃止" }],
  ])("are what they stand for: %s", async (_where, codes, rows) => {
    expect(await directionsOf(codes, rows)).toEqual(WORDS);
  });

  it.each([
    ["of one it says nothing", LETTERS, { below: "A：拡充　B：継続　C：縮小" }],
    [
      "it says two things of one",
      LETTERS,
      { below: `A：拡充　B：継続　C：縮小　D：廃止\nA：廃止` },
    ],
  ])("stay where %s", async (_why, codes, rows) => {
    expect(await directionsOf(codes, rows)).toEqual(codes);
  });

  it("are signs and dashes under 区分 that it says to be directions", async () => {
    const signs = ["◎", "○", "―", "―"];
    const heading = "区分";
    const words = ["新規", "拡充", "継続", "継続"];
    expect(await directionsOf(signs, { heading, over: "◎新規 ○拡充 ―継続" })).toEqual(words);
    expect(await directionsOf(signs, { heading, below: "※◎：新規、○：拡充、－：継続" })).toEqual(
      words
    );
    expect(await directionsOf(signs, { heading, over: "◎重点 ○一般" })).toEqual(
      Array(4).fill(null)
    );
  });

  it("are signs under 新規 where there are several, and no tick", async () => {
    const signs = ["◎", "○", "", "◎"];
    const heading = "新規";
    expect(await directionsOf(signs, { heading, below: "◎：新規　○：拡充" })).toEqual([
      "新規",
      "拡充",
      null,
      "新規",
    ]);
    expect(await directionsOf(["○", "", "", "○"], { heading })).toEqual([
      "新規",
      null,
      null,
      "新規",
    ]);
  });

  it("are told beside what is no code", async () => {
    const codes = ["A", "B", "", "未定"];
    expect(await directionsOf(codes, { below: "A：拡充　B：継続" })).toEqual([
      "拡充",
      "継続",
      null,
      "未定",
    ]);
  });
});

/** Directions, operators and natures of two projects, as their cells and the rows around them tell. */
async function traitsOf(heading: string, below: string): Promise<readonly string[]> {
  const { plans } = await readText({
    計画: `
      令和7年度 道路課 業務計画
      方向性：１拡充　２継続
      No. | 事業名 | 方向性 | ${heading} | 予算額（千円）
      1 | 道路維持事業 | 2 | 1 | 10
      2 | 橋りょう修繕事業 | 1 | 2 | 20

      ${below}
    `,
  });
  return plans.flatMap(({ plan }) =>
    plan.projects.map(({ direction, operator, nature }) => [direction, operator, nature].join("/"))
  );
}

describe("codes of operators and natures", () => {
  it.each([
    ["主体", "主体：１直営　２委託", ["継続/直営/", "拡充/委託/"]],
    ["主体（1市 2県 3民間）", "", ["継続/市/", "拡充/県/"]],
    ["性質", "※性質 1 政策的 2 経常的", ["継続//政策的", "拡充//経常的"]],
  ])("are what the sheet says of them, whatever it says of directions: %s", async (...said) => {
    const [heading, below, traits] = said;
    expect(await traitsOf(heading, below)).toEqual(traits);
  });

  it("stay where it says nothing", async () => {
    expect(await traitsOf("主体", "１ 現場の確認　２ 契約")).toEqual(["継続/1/", "拡充/2/"]);
  });
});

it("○ under 新規 is a tick, be other signs in a schedule below the list", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度 防災課 業務計画
      番号 | 事業名 | 新規 | 予算額（千円）
      1 | 防災訓練 | | 300
      2 | 備蓄品更新 | ○ | 150

      事業名 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月
      防災訓練 | | ● | | ● | | | ● | | | | |
      備蓄品更新 | | | | | ● | | | | | ● | |
    `,
  });
  expect(plans.flatMap(({ plan }) => plan.projects.map((each) => each.direction))).toEqual([
    null,
    "新規",
  ]);
});
