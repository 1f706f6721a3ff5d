import { readText } from "../../support/sheet-text";
import { briefLanes, briefProjects } from "../offices/tell";

const list = (title: string, years: readonly string[], parts = "事業内容 | 事業費"): string => `
  ${title} | < | < | < | < | （単位：千円）
  事業名 | ${years.map((year) => `${year} | <`).join(" | ")} | 担当課
  ^ | ${years.map(() => parts).join(" | ")} | ^
  村道1号線改良 | 測量設計 | 500 | 改良100m | 2,000 | 舗装 | 900 | 建設課
  伝送路整備 | 役場～田本 | 15,000 | 田本～北 | 16,000 | | | 総務課
`;

describe("years that each stand over what is done and what it costs", () => {
  it.each([
    ["第２期　実施計画書", ["令和７年度", "令和８年度", "令和９年度"], 2025],
    ["３箇年実施計画書（令和７～９年度）", ["７年度", "８年度", "９年度"], 2025],
    ["３箇年実施計画書（平成17～19年度）", ["17年度", "18年度", "19年度"], 2005],
  ])("are when that is done: %s", async (title, years, first) => {
    const { plans } = await readText({ 計画: list(title, years) });
    expect(plans.map(({ plan }) => plan.fiscalYear)).toEqual([first]);
    expect(plans.flatMap(briefProjects)).toEqual(["1 村道1号線改良 500", "2 伝送路整備 15000"]);
    expect(plans.flatMap(({ plan }) => plan.projects)).toMatchObject([
      { initiative: "測量設計" },
      { initiative: "役場～田本" },
    ]);
    const year = (from: number): string => `${first + from}-04~${first + from + 1}-03`;
    expect(plans.flatMap(briefLanes)).toEqual([
      `1 測量設計 ${year(0)}, 改良100m ${year(1)}, 舗装 ${year(2)}`,
      `2 役場～田本 ${year(0)}, 田本～北 ${year(1)}`,
    ]);
  });

  it("lets no other year's text be the project's where all are called alike", async () => {
    const years = ["令和７年度", "令和８年度", "令和９年度"];
    const { plans } = await readText({ 計画: list("第２期　実施計画書", years, "内容 | 事業費") });
    expect(plans.flatMap(({ plan }) => plan.projects)).toMatchObject([
      { initiative: "測量設計" },
      { initiative: "役場～田本" },
    ]);
  });

  it("are none where they end with the plan's", async () => {
    const years = ["令和５年度", "令和６年度", "令和７年度"];
    const { plans } = await readText({ 計画: list("令和７年度　実施計画書", years) });
    expect(plans.flatMap(briefLanes)).toEqual([]);
  });
});
