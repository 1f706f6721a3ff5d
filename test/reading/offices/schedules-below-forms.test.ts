import { readText } from "../../support/sheet-text";
import { briefLanes, briefProjects } from "./tell";

describe("forms under each other with one schedule below", () => {
  it("keep their ranks where 優先順位 heads the lanes as well", async () => {
    const form = (name: string, rank: number): string => `
      優先順位 | ${rank}
      事業名 | ${name}
      方向性 | 継続
      予算額（千円） | 700
      取組内容 | 調査を行う。
    `;
    const { plans } = await readText({
      計画: `
        令和７年度　都市計画課　業務計画
        ${form("立地適正化", 1)}
        ${form("景観計画", 2)}
        スケジュール
        優先順位 | 項目 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
        1 | 説明会 | | | ● | | |
        2 | 計画案の作成 | | | | ━ | ━ | →
      `,
    });
    const [plan] = plans;
    expect(plan && briefProjects(plan)).toEqual(["1 立地適正化 700", "2 景観計画 700"]);
    expect(plan && briefLanes(plan)).toEqual([
      "1 説明会 2025-06",
      "2 計画案の作成 2025-07~2025-09",
    ]);
  });
});
