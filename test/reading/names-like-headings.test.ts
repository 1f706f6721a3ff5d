import { readText } from "../support/sheet-text";
import { briefLanes, briefProjects } from "./offices/tell";

const TITLE = "令和8年度 企画課 業務計画書";
const NAMES = ["方向性の検討", "当初予算編成", "予算要求事務", "課題の整理", "完成式典"];

describe("projects whose names read like headings", () => {
  it.each<[string, (rank: number, name: string) => string]>([
    [
      "beside its label",
      (rank, name) => `
        ${TITLE}
        優先順位 | ${rank} | < | <
        事業名 | ${name} | 担当 | 企画係
        方向性 | 拡大 | < | <
        予算額（千円） | 100 | < | <
        取組内容 | 庁内で調べる | < | <`,
    ],
    [
      "below its label",
      (rank, name) => `
        ${TITLE}
        事業名 | < | <
        ${name} | < | <
        優先順位 | 方向性 | 予算額（千円）
        ${rank} | 拡大 | 100
        取組内容 | < | <
        庁内で調べる | < | <`,
    ],
  ])("have them in forms, each name %s", async (_, form) => {
    const sheets = NAMES.map((name, index): [string, string] => [
      `${index + 1}`,
      form(index + 1, name),
    ]);
    const { plans } = await readText(Object.fromEntries(sheets));
    expect(plans.map(briefProjects)).toEqual([
      NAMES.map((name, index) => `${index + 1} ${name} 100`),
    ]);
  });

  it("are listed, with all that judge others among them, and headings that stand anew", async () => {
    const { plans } = await readText({
      計画: `
        ${TITLE}

        順位 | 事業名 | 方向性 | 主体
        ^ | ^ | 予算額（千円） | 区分
        1 | 人事評価 | 拡大 | 市
        ^ | ^ | 100 | 政策的事業
        2 | 行政評価 | 拡大 | 市
        ^ | ^ | 200 | 政策的事業
        3 | 主要施策の成果報告 | 縮小 | 市
        ^ | ^ | 300 | 経常的事業

        順位 | 事業名 | 方向性 | 主体
        ^ | ^ | 予算額（千円） | 区分
        4 | 事務事業評価 | 拡大 | 市
        ^ | ^ | 400 | 政策的事業`,
    });
    expect(plans.map(briefProjects)).toEqual([
      ["1 人事評価 100", "2 行政評価 200", "3 主要施策の成果報告 300", "4 事務事業評価 400"],
    ]);
  });

  it("head their columns over months that go down", async () => {
    const { plans } = await readText({
      計画: `
        ${TITLE}
        優先順位 | 事業名 | 方向性 | 予算額（千円）
        1 | 企業誘致 | 拡大 | 100
        2 | 工事検査 | 継続 | 200
        3 | 予算要求事務 | 継続 | 300`,
      年間予定: `
        月 | 企業誘致 | 工事検査 | 予算要求事務 | <
        項目 | 工事 | 説明会 | 工事 | 説明会
        4月 | # | | | #
        5月 | # | | # |
        6月 | | # | # |
        7月 | | # | |
        8月 | | | |
        9月 | | | | #`,
    });
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 工事 2026-04~2026-05",
      "2 説明会 2026-06~2026-07",
      "3 工事 2026-05~2026-06",
      "3 説明会 2026-04, 説明会 2026-09",
    ]);
  });
});

it("reads bars below what is done, though it reads like a column beside, over months that go down", async () => {
  const { plans } = await readText({
    計画: `
      ${TITLE}
      優先順位 | 事業名 | 方向性 | 予算額（千円）
      1 | 企業誘致 | 拡大 | 100
      2 | 成人式 | 継続 | 200`,
    年間予定: `
      月 | 企業誘致 | < | 成人式 | <
      項目 | 説明会 | 予算要求 | 会場予約 | 式典
      4月 | # | | # |
      5月 | # | | # |
      6月 | | | | #
      7月 | | # | |
      8月 | | # | |
      9月 | | # | | #`,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 説明会 2026-04~2026-05",
    "1 予算要求 2026-07~2026-09",
    "2 会場予約 2026-04~2026-05",
    "2 式典 2026-06, 式典 2026-09",
  ]);
});

describe("a project's name with another year", () => {
  it("over its schedule leaves the months in the plan's year", async () => {
    const { plans } = await readText({
      計画: `
        ${TITLE}
        優先順位 | 事業名 | 方向性 | 予算額（千円）
        1 | 企業誘致 | 拡大 | 100
        2 | 令和9年度予算編成 | 継続 | 200`,
      企業誘致: `
        企業誘致

        4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月
        | | 説明会`,
      令和9年度予算編成: `
        令和9年度予算編成

        4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月
        | | | | | | | 要求 | | 査定`,
    });
    expect(plans.flatMap(briefLanes)).toEqual(["1 説明会 2026-05", "2 要求 2026-10, 査定 2026-12"]);
  });
});
