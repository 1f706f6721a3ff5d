import { readText } from "../../../support/sheet-text";
import { briefLanes, briefProjects } from "../../offices/tell";

const read = async (headings: string, ...rows: readonly string[]) => {
  const { plans } = await readText({
    計画: ["令和8年度　道路課　業務計画", "|", headings, ...rows].join("\n"),
  });
  return plans;
};

describe("two years and what changed between them", () => {
  it.each(["R7 | R8 | 増減", "令和7年度 | 令和8年度 | 増減額", "前年度 | 本年度 | 比較"])(
    "are budgets where no heading calls them so: %s",
    async (years) => {
      const plans = await read(
        `No | 事業名 | ${years} | 担当`,
        "1 | 市道改良 | 5000 | 5500 | 500 | 工務係",
        "2 | 側溝整備 | 3000 | 2000 | -1000 | 工務係",
        "3 | 橋梁点検 | 1000 | 1200 | 200 | 維持係"
      );
      expect(plans.flatMap(briefProjects)).toEqual([
        "1 市道改良 5500",
        "2 側溝整備 2000",
        "3 橋梁点検 1200",
      ]);
    }
  );

  it("are none of people, or beside what is called a budget", async () => {
    const plans = await read(
      "No | 事業名 | 利用者数 | < | < | 予算額（千円）\n^ | ^ | R7 | R8 | 増減 | ^",
      "1 | 市道改良 | 5000 | 5500 | 500 | 20",
      "2 | 側溝整備 | 3000 | 2000 | -1000 | 30"
    );
    expect(plans.flatMap(briefProjects)).toEqual(["1 市道改良 20", "2 側溝整備 30"]);
  });
});

test("R8の内容 tells what is done this year, beside that of last year's", async () => {
  const plans = await read(
    "No | 事業名 | R7の内容 | R8の内容 | 予算額（千円）",
    "1 | 市道改良 | 測量 | 設計・工事 | 200",
    "2 | 側溝整備 | 設計 | 工事 | 300"
  );
  expect(plans.flatMap(({ plan }) => plan.projects.map(({ initiative }) => initiative))).toEqual([
    "設計・工事",
    "工事",
  ]);
});

test("実施時期・内容 tells when as well as what", async () => {
  const plans = await read(
    "No | 事業名 | 予算額（千円） | 実施時期・内容",
    "1 | ごみ減量 | 1200 | 4月～5月：説明会、6月：回収開始",
    "2 | 不法投棄対策 | 800 | 毎月第3日曜日　パトロール"
  );
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 説明会 2026-04~2026-05, 回収開始 2026-06",
    "2 パトロール 2026-04~2027-03",
  ]);
});

it("本年度 is the budget beside コスト that says no amount", async () => {
  const { plans } = await readText({
    一覧: `
      令和8年度主要事業一覧　福祉課
      No. | 事業名 | 取組内容 | 方向性 | < | 前年度（千円） | 本年度（千円）
      ^ | ^ | ^ | 成果 | コスト | ^ | ^
      1 | 見守り | 訪問する。 | 向上 | 維持 | 1525 | 1500
      2 | 配食 | 弁当を配る。 | 向上 | 維持 | 480 | 450
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 見守り 1500", "2 配食 450"]);
});
