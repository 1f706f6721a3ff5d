import { readText } from "../../../support/sheet-text";

const HEAD = "No. | 事業名 | 予算額（千円）";
const EAST = `${HEAD}\n1 | 見守り支援 | 100\n2 | 子育て相談 | 200`;
const NORTH = `${HEAD}\n1 | 花壇の整備 | 300\n2 | 苗の配布 | 400`;
const TITLE = "令和7年度 業務計画";

/** The projects of each plan of a workbook. */
async function projectsOf(sheets: Readonly<Record<string, string>>) {
  const { plans } = await readText(sheets);
  return plans.map(({ plan }) => plan.projects.map(({ name }) => name).join());
}

const APART = ["見守り支援,子育て相談", "花壇の整備,苗の配布"];

describe("総務課 of two branches or bureaus has a plan in each", () => {
  it.each<[string, string, string]>([
    ["in their titles", "令和7年度 東支所 総務課 業務計画", "令和7年度 北支所 総務課 業務計画"],
    ["in one word", "令和7年度 水道局総務課 業務計画", "令和7年度 交通局総務課 業務計画"],
    ["over its name", `${TITLE}\n東支所\n総務課`, `${TITLE}\n北支所\n総務課`],
    ["beside a label", `${TITLE}\n所属：東支所　総務課`, `${TITLE}\n所属：北支所　総務課`],
    [
      "beside a label of their own",
      `${TITLE}\n部局名 | 東支所 | 課名 | 総務課`,
      `${TITLE}\n部局名 | 北支所 | 課名 | 総務課`,
    ],
  ])("on sheets that name them %s", async (_, east, north) => {
    expect(await projectsOf({ 東: `${east}\n${EAST}`, 北: `${north}\n${NORTH}` })).toEqual(APART);
  });

  it("on sheets that are named after them", async () => {
    const head = `${TITLE}\n所属 | 総務課`;
    expect(await projectsOf({ 東支所: `${head}\n${EAST}`, 北支所: `${head}\n${NORTH}` })).toEqual(
      APART
    );
  });

  it("one under the other", async () => {
    const sheet = [
      `東支所・北支所 ${TITLE}`,
      "",
      "東支所 総務課",
      EAST,
      "",
      "北支所 総務課",
      NORTH,
    ];
    expect(await projectsOf({ 計画: sheet.join("\n") })).toEqual(APART);
  });
});

it.each([
  ["titles", `${TITLE} 本庁\n${EAST}\n\n${TITLE} 北支所\n${NORTH}`],
  ["words over their tables", `${TITLE}\n【本庁】\n${EAST}\n【北支所】\n${NORTH}`],
])("本庁 has a plan beside a branch's, by %s", async (_, sheet) => {
  const { plans } = await readText({ 計画: sheet });
  expect(plans.map(({ plan }) => plan.department)).toEqual(["本庁", "北支所"]);
});

describe("a plan of one department goes on", () => {
  it.each<[string, string, string]>([
    ["where one sheet names its bureau as well", "福祉部 福祉課", "福祉課"],
    ["where both name one bureau", "福祉部福祉課", "福祉部 福祉課"],
    ["whatever others take part", "福祉課\n提出先：財政部財政課", "福祉課\n関係部 | 市民部"],
  ])("%s", async (_, first, second) => {
    const sheets = { 重点: `${TITLE} ${first}\n${EAST}`, 経常: `${TITLE} ${second}\n${NORTH}` };
    expect(await projectsOf(sheets)).toEqual([APART.join()]);
  });
});
