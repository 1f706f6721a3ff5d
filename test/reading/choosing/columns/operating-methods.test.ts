import { readPlan } from "../../../support/reading";

const _ = null;
const TITLE = ["令和7年度 防災課 業務計画"];

describe("実施方法", () => {
  const table = (headings: readonly string[], ...rows: readonly (readonly string[])[]) =>
    readPlan([
      TITLE,
      ["No.", "事業名", "予算額（千円）", ...headings],
      ...rows.map((cells, index) => [index + 1, `第${index + 1}事業`, 100 + index, ...cells]),
    ]);

  it("says who operates where nothing else does", async () => {
    const { plan } = await table(
      ["実施方法"],
      ["委託"],
      ["直営"],
      ["直営・一部委託"],
      ["指定管理"]
    );
    expect(plan.projects.map(({ operator }) => operator)).toEqual([
      "委託",
      "直営",
      "直営・一部委託",
      "指定管理",
    ]);
    expect(plan.projects.map(({ initiative }) => initiative)).toEqual(["", "", "", ""]);
  });

  it.each(["担当", "推進体制"])("says so as %s does where parties are named", async (heading) => {
    const { plan } = await table([heading], ["市・NPO"], ["市"], ["市・大学"]);
    expect(plan.projects.map(({ operator }) => operator)).toEqual(["市・NPO", "市", "市・大学"]);
  });

  it("says so as 実施 alone, whatever section heads the rows", async () => {
    const { plan } = await readPlan([
      TITLE,
      ["No.", "事業名", "予算額（千円）", "実施"],
      ["【管理係】"],
      [1, "防災訓練", 100, "市"],
      ["【整備係】"],
      [2, "備蓄品の更新", 200, "委託"],
    ]);
    expect(plan.projects.map(({ operator }) => operator)).toEqual(["市", "委託"]);
  });

  it("leaves that to the sections where 実施 holds marks", async () => {
    const { plan } = await readPlan([
      TITLE,
      ["No.", "事業名", "予算額（千円）", "実施"],
      ["【管理係】"],
      [1, "防災訓練", 100, "○"],
      ["【整備係】"],
      [2, "備蓄品の更新", 200, "○"],
    ]);
    expect(plan.projects.map(({ operator }) => operator)).toEqual(["管理係", "整備係"]);
  });

  it.each([
    ["☑直営 □委託", "□直営 ☑委託"],
    ["○直営・委託", "直営・○委託"],
    ["■直営 □委託", "□直営　■委託"],
  ])("says so where it is ticked among others: %s", async (...cells) => {
    const { plan } = await table(["実施方法"], ...cells.map((cell) => [cell]));
    expect(plan.projects.map(({ operator }) => operator)).toEqual(["直営", "委託"]);
  });

  it.each([[["市", "民間", "直営"]], [["市直営", "民間委託", "市・県"]]])(
    "says it by naming the parties: %s",
    async (cells) => {
      const { plan } = await table(["実施方法"], ...cells.map((cell) => [cell]));
      expect(plan.projects.map(({ operator }) => operator)).toEqual(cells);
      expect(plan.projects.map(({ initiative }) => initiative)).toEqual(["", "", ""]);
    }
  );

  it("gives way to a column that says it in its own words", async () => {
    const { plan, draft } = await table(["実施方法", "事業主体"], ["委託", "市"], ["直営", "市"]);
    expect(plan.projects.map(({ operator }) => operator)).toEqual(["市", "市"]);
    expect(draft.remarks).toEqual([]);
  });

  it("says so where it says who pays a share as well", async () => {
    const { plan } = await table(["実施方法"], ["補助・負担"], ["市直営"], ["補助・負担"]);
    expect(plan.projects.map(({ operator }) => operator)).toEqual([
      "補助・負担",
      "市直営",
      "補助・負担",
    ]);
  });

  it("over a few ways that are said again and again isn't what is done", async () => {
    const { plan } = await table(
      ["実施方法", "手段・活動内容"],
      ["職員が自ら実施", "毎月２回発行し、全戸に配布する。"],
      ["業者へ業務委託", "検診機関で受け付ける。"],
      ["業者へ業務委託", "剪定と薬剤散布を行う。"],
      ["職員が自ら実施", "保育を行う。"],
      ["職員が自ら実施", "調査と補助を行う。"]
    );
    expect(plan.projects.map(({ initiative }) => initiative)).toEqual([
      "毎月２回発行し、全戸に配布する。",
      "検診機関で受け付ける。",
      "剪定と薬剤散布を行う。",
      "保育を行う。",
      "調査と補助を行う。",
    ]);
  });

  it("tells what is done where it says more", async () => {
    const { plan } = await table(
      ["実施方法"],
      ["各地区の集会所で説明会を開く"],
      ["専門業者に委託して調べる"]
    );
    expect(plan.projects.map(({ operator, initiative }) => [operator, initiative])).toEqual([
      [null, "各地区の集会所で説明会を開く"],
      [null, "専門業者に委託して調べる"],
    ]);
  });
});

it("実施方法 says who operates in records of two rows as well", async () => {
  const { plan } = await readPlan([
    TITLE,
    ["No.", "事業名", "会計", "予算額（千円）"],
    [_, "方向性", "実施方法", "課題"],
    [1, "見守り", "一般会計", 560],
    [_, "継続", "直営", "担い手の不足"],
    [2, "配食", "特別会計", 450],
    [_, "拡充", "委託", "周知の不足"],
  ]);
  expect(plan.projects.map(({ operator, initiative }) => [operator, initiative])).toEqual([
    ["直営", ""],
    ["委託", ""],
  ]);
});
