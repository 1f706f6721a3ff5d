import { readText } from "../../../support/sheet-text";

/** Whose the plans of a sheet are, and how many projects each has. */
const plansOf = async (sheet: string) =>
  (await readText({ 計画: sheet })).plans.map(
    ({ plan }) => `${plan.department ?? ""} ${String(plan.projects.length)}`
  );

const list = (first: string, second: string): string => `
  No. | 事業名 | 方向性 | 予算額（千円）
  1 | ${first} | 拡充 | 1200
  2 | ${second} | 継続 | 800
  |`;

const form = (name: string): string => `
  事業名 | ${name} | < | <
  方向性 | 拡充 | 予算額 | 1200千円
  |`;

test("a department beside its plan's title parts plans under each other", async () => {
  const title = (department: string): string => `令和8年度 業務計画 | | | ${department}`;
  expect(
    await plansOf(`
      ${title("福祉課")}
      |${list("見守り", "配食")}
      ${title("環境課")}
      |${list("ごみの減量", "不法投棄対策")}`)
  ).toEqual(["福祉課 2", "環境課 2"]);
});

describe("a department alone over forms under each other", () => {
  it("parts them", async () => {
    expect(
      await plansOf(`
        令和8年度 業務計画
        |
        福祉課${form("見守り")}${form("配食")}
        ■環境課${form("ごみの減量")}${form("不法投棄対策")}`)
    ).toEqual(["福祉課 2", "環境課 2"]);
  });

  it.each([
    ["comes back after another", ["福祉課", "環境課", "福祉課"]],
    ["is but a section", ["福祉課", "高齢福祉係", "障がい福祉係"]],
  ])("parts none where it %s", async (_, [first, second, third]) => {
    expect(
      await plansOf(`
        令和8年度 主要事業の概要
        |
        ${first ?? ""}${form("見守り")}
        ${second ?? ""}${form("ごみの減量")}
        ${third ?? ""}${form("配食")}`)
    ).toEqual(["福祉課 3"]);
  });

  it("parts none where it tells whose the form above is", async () => {
    const own = (name: string, department: string): string => `${form(name).replace(/\|\s*$/, "")}
      担当課
      ${department}
      |`;
    expect(
      await plansOf(`
        令和8年度 主要事業の概要
        |${own("見守り", "福祉課")}${own("ごみの減量", "環境課")}${own("舗装", "建設課")}`)
    ).toEqual([" 3"]);
  });
});
