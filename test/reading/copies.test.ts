import { readText } from "../support/sheet-text";
import { briefLanes, briefProjects } from "./offices/tell";

const plan = (budget: number, months: string): string => `
  令和７年度　資産税課　業務計画
  順位 | 事業名 | 方向性 | 予算額（千円） | 4月 | 5月 | 6月 | 7月
  1 | 家屋評価 | 継続 | ${budget} | ${months}
  2 | 土地評価 | 継続 | 12000 | | | 鑑定 | <
`;

describe("a copy kept beside a plan", () => {
  it("adds no lanes", async () => {
    const { plans, unused } = await readText({
      業務計画: plan(3000, "評価 | <"),
      "業務計画 (2)": plan(3000, "評価 | <"),
    });
    expect(plans).toHaveLength(1);
    expect(plans[0] && briefLanes(plans[0])).toEqual([
      "1 評価 2025-04~2025-05",
      "2 鑑定 2025-06~2025-07",
    ]);
    expect(unused.map(({ area, why }) => [area.sheet, why])).toEqual([["業務計画 (2)", "copy"]]);
  });

  it.each(["旧", "業務計画（旧）", "旧版", "修正前", "業務計画_old"])(
    "that calls itself %s is none of the plan, though it stands first",
    async (name) => {
      const { plans } = await readText({
        [name]: plan(3000, "評価 | <"),
        業務計画: plan(3600, "| 評価 | <"),
      });
      expect(plans[0] && briefProjects(plans[0])).toEqual(["1 家屋評価 3600", "2 土地評価 12000"]);
      expect(plans[0] && briefLanes(plans[0])).toEqual([
        "1 評価 2025-05~2025-06",
        "2 鑑定 2025-06~2025-07",
      ]);
    }
  );

  it("is none where its months are others", async () => {
    const { plans } = await readText({
      上期: plan(3000, "評価 | <"),
      下期: `
        令和７年度　資産税課　業務計画
        順位 | 事業名 | 予算額（千円） | 10月 | 11月 | 12月
        1 | 家屋評価 | 3000 | 調査 | < |
        2 | 土地評価 | 12000 | | | 公表
      `,
    });
    expect(plans[0] && briefLanes(plans[0])).toEqual([
      "1 評価 2025-04~2025-05",
      "2 鑑定 2025-06~2025-07",
      "1 調査 2025-10~2025-11",
      "2 公表 2025-12",
    ]);
  });
});

describe("a sheet that shows again when what happens", () => {
  const form = (key: number, name: string, months: string): string => `
    令和７年度　総合窓口課　業務計画
    優先順位 | ${key}
    事業名 | ${name}
    方向性 | 継続
    予算額（千円） | 900
    月 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
    予定 | ${months}
  `;
  it("adds no lanes that the projects' own sheets have", async () => {
    const { plans } = await readText({
      事業1: form(1, "窓口改革", "設計 | < | 稼働"),
      事業2: form(2, "手話通訳", "| 配置 |"),
      全体: `
        全体スケジュール
        事業名 | 4月 | 5月 | 6月
        窓口改革 | 設計 | < | 稼働
        手話通訳 | | 配置 | 評価
      `,
    });
    expect(plans[0] && briefLanes(plans[0])).toEqual([
      "1 設計 2025-04~2025-05, 稼働 2025-06",
      "2 配置 2025-05",
      "2 配置 2025-05, 評価 2025-06",
    ]);
  });
});
