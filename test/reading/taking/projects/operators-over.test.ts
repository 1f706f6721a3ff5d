import { readText } from "../../../support/sheet-text";
import { briefProjects, briefTraits } from "../../offices/tell";

const PROJECTS = ["1 商店街振興 5000", "2 創業支援 3000", "3 案内所の運営 2000"];
const HEAD = "令和8年度　産業振興課　業務計画\nNo | 事業名 | 予算額（千円）\n";
const OPERATED = ["1//商工係//", "2//商工係//", "3//観光係//"];

describe("sections that head projects", () => {
  it.each([
    [
      "in rows with their sums",
      `
      No | 事業名 | 予算額（千円）
      【商工係】 | < | 8000
      1 | 商店街振興 | 5000
      2 | 創業支援 | 3000
      【観光係】 | < | 2000
      3 | 案内所の運営 | 2000
      合計 | | 10000
      `,
    ],
    [
      "in rows of their own",
      `
      No | 事業名 | 予算額（千円）
      ■商工係 | < | <
      1 | 商店街振興 | 5000
      2 | 創業支援 | 3000
      ■観光係 | < | <
      3 | 案内所の運営 | 2000
      `,
    ],
    [
      "over tables",
      `
      １　商工係
      No | 事業名 | 予算額（千円）
      1 | 商店街振興 | 5000
      2 | 創業支援 | 3000

      ２　観光係
      （単位：千円）
      No | 事業名 | 予算額（千円）
      3 | 案内所の運営 | 2000
      `,
    ],
    [
      "left of them, under no heading",
      `
      | | No | 事業名 | 予算額（千円）
      商工係 | 1 | 商店街振興 | 5000
      ^ | 2 | 創業支援 | 3000
      観光係 | 3 | 案内所の運営 | 2000
      `,
    ],
  ])("operate them: %s", async (_, table) => {
    const { plans } = await readText({ 計画: `令和8年度　産業振興課　業務計画\n${table}` });
    expect(plans.map(({ plan }) => plan.department)).toEqual(["産業振興課"]);
    expect(plans.flatMap(briefProjects)).toEqual(PROJECTS);
    expect(plans.flatMap(briefTraits)).toEqual(OPERATED);
  });

  it.each([
    ["one heads all", "■商工係", "■商工係"],
    ["some rows stand over the first", "", "■商工係"],
    ["they are no sections", "■商店街", "■観光"],
  ])("operate none where %s", async (_, first, second) => {
    const { plans } = await readText({
      計画: `
        令和8年度　産業振興課　業務計画
        No | 事業名 | 予算額（千円）
        ${first}
        1 | 商店街振興 | 5000
        ${second}
        2 | 案内所の運営 | 2000
      `,
    });
    expect(plans.flatMap(briefTraits)).toEqual(["1////", "2////"]);
  });

  it("give way to a column of operators", async () => {
    const { plans } = await readText({
      計画: `
        令和8年度　産業振興課　業務計画
        No | 事業名 | 実施主体 | 予算額（千円）
        ■商工係 | < | < | <
        1 | 商店街振興 | 市 | 5000
        ■観光係 | < | < | <
        2 | 案内所の運営 | 民間 | 2000
      `,
    });
    expect(plans.flatMap(briefTraits)).toEqual(["1//市//", "2//民間//"]);
  });

  it.each([
    [
      "others stand under a heading that is no section",
      {
        計画: `${HEAD}■商工係\n1 | 商店街振興 | 5000\n■観光係\n2 | 案内所の運営 | 2000\n■課共通\n3 | 庶務 | 10`,
      },
    ],
    [
      "others stand on a sheet without one",
      {
        計画: `${HEAD}■商工係\n1 | 商店街振興 | 5000\n■観光係\n2 | 案内所の運営 | 2000`,
        続き: `${HEAD}3 | 庶務 | 10`,
      },
    ],
  ])("operate none where %s", async (_, sheets) => {
    const { plans } = await readText(sheets);
    expect(plans.flatMap(briefTraits)).toEqual(["1////", "2////", "3////"]);
  });
});

describe("a column of who is in charge, on pages that repeat their headings", () => {
  const page = (...rows: readonly string[]): string =>
    ["No | 事業名 | 予算額（千円） | 担当", ...rows].join("\n");
  const read = async (...pages: readonly string[]): Promise<readonly string[]> => {
    const { plans } = await readText({
      計画: ["令和8年度　産業振興課　業務計画", ...pages].join("\n"),
    });
    return plans.flatMap(briefTraits);
  };
  const TRADE = page("1 | 商店街振興 | 5000 | 商工係", "2 | 創業支援 | 3000 | 商工係");

  it("tells who operates the projects of each page", async () => {
    expect(await read(TRADE, page("3 | 案内所の運営 | 2000 | 観光係"))).toEqual(OPERATED);
  });

  it("tells it of a page that names one section after one that names several", async () => {
    const first = page("1 | 商店街振興 | 5000 | 商工係", "2 | 案内所の運営 | 2000 | 観光係");
    const second = page("3 | 調査 | 90 | 庶務係", "4 | 出張 | 80 | 庶務係");
    expect(await read(first, second)).toEqual([
      "1//商工係//",
      "2//観光係//",
      "3//庶務係//",
      "4//庶務係//",
    ]);
  });

  it("tells nothing where all pages name the same", async () => {
    const all = await read(TRADE, page("3 | 出張 | 80 | 商工係"));
    expect(all).toEqual(["1////", "2////", "3////"]);
  });

  it("tells nothing of all where a page above says more than one, be they under a bureau", async () => {
    const first = page("1 | 商店街振興 | 5000 | 商工係", "2 | 案内所の運営 | 2000 | 観光係");
    const second = page("3 | 調査 | 90 | 庶務係", "4 | 出張 | 80 | 庶務係");
    const all = await read("（市長公室）", first, "基本目標２　行政の改革", second);
    expect(all.map((each) => each.split("/")[2])).not.toContain("市長公室");
  });
});

test("a section in brackets below each project's name is said of that one, not of the next", async () => {
  const { plans } = await readText({
    計画: `${HEAD}
      1 | 商店街振興   | 5000
      | | （商工係） |
      2 | 創業支援     | 3000
      | | （観光係） |
      3 | 案内所の運営 | 2000
      | | （商工係） |`,
  });
  expect(plans.flatMap(({ plan }) => plan.projects.map(({ operator }) => operator))).toEqual([
    "商工係",
    "観光係",
    "商工係",
  ]);
});
