import { readText } from "../../support/sheet-text";
import { briefLanes, briefProjects, briefTraits } from "./tell";

const evaluation = (name: string, code: string, direction: string, budget: string): string => `
  令和７年度　事務事業評価シート（令和６年度実施分） | < | < | < | < | < | < | <
  事務事業名 | ${name} | < | < | 事業コード | ${code} | < | <
  担当部 | 健康福祉部 | < | 担当課 | 健康推進課 | 担当係 | 保健係 | <
  総合計画\\n体系 | 政策 | 健康づくり | < | 施策 | 保健事業の充実 | < | <
  事業の性質 | 政策的事業 | < | 実施主体 | 市 | 根拠法令 | 健康増進法 | <
  事業の目的 | 市民の健康の保持増進を図る。 | < | < | < | < | < | <
  事業内容 | 検診車による集団検診と、医療機関での個別検診を行う。 | < | < | < | < | < | <
  事業費（千円） | < | 令和５年度決算 | 令和６年度決算 | 令和７年度予算 | < | < | <
  ^ | < | 9,100 | 9,800 | ${budget} | < | < | <
  財源内訳 | 国県支出金 | 1,000 | 1,000 | 1,000 | < | < | <
  ^ | 一般財源 | 8,100 | 8,800 | 9,200 | < | < | <
  指標 | 受診率 | 28.1 | 29.5 | 31.0 | < | < | <
  課題 | 若い世代の受診率が低い。 | < | < | < | < | < | <
  一次評価 | B | < | 今後の方向性（担当課） | 現状維持 | 今後の方向性（二次評価） | ${direction} | <
`;

describe("evaluation sheets, one a project", () => {
  it("make one plan; what can't be told is left unread", async () => {
    const { plans } = await readText({
      がん検診: evaluation("がん検診事業", "20101", "拡大", "10,200"),
      健康教室: evaluation("健康教室事業", "20102", "現状維持", "1,020"),
    });
    expect(plans).toHaveLength(1);
    const [plan] = plans;
    expect(plan?.plan).toMatchObject({ fiscalYear: 2025, department: "健康推進課" });
    expect(plan && briefTraits(plan)).toEqual(["/拡大/市/政策的事業/", "/現状維持/市/政策的事業/"]);
    expect(plan?.plan.projects.map(({ name }) => name)).toEqual(["がん検診事業", "健康教室事業"]);
    expect(plan?.plan.projects[0]?.initiative).toBe(
      "検診車による集団検診と、医療機関での個別検診を行う。"
    );
    expect(plan?.plan.projects[0]?.challenges).toEqual(["若い世代の受診率が低い。"]);
    expect(plan && briefProjects(plan).map((each) => each.split(" ").at(-1))).toEqual([
      "10200",
      "1020",
    ]);
  });
});

describe("a request form of one project a sheet", () => {
  const request = (name: string, rank: number, amount: string): string => `
    様式第２号 | < | < | < | < | <
    令和８年度　新規・拡充事業調書 | < | < | < | < | <
    | | | | 所属 | 文化スポーツ課
    事業名 | ${name} | < | < | 優先順位 | ${rank}
    区分 | 新規 | < | 事業主体 | 市 | <
    要求額 | ${amount} | 千円 | うち一般財源 | 100 | 千円
    事業概要 | 市民の文化活動を支える。 | < | < | < | <
  `;
  it("takes the amount asked for", async () => {
    const { plans } = await readText({
      "1": request("文化祭", 1, "2,500"),
      "2": request("市史編さん", 2, "7,000"),
    });
    const [plan] = plans;
    expect(plans).toHaveLength(1);
    expect(plan && briefProjects(plan)).toEqual(["1 文化祭 2500", "2 市史編さん 7000"]);
    expect(plan?.plan).toMatchObject({ fiscalYear: 2026, department: "文化スポーツ課" });
  });
});

describe("a form with a schedule of its own", () => {
  const form = (name: string, rank: number): string => `
    令和7年度　事業計画書 | < | < | < | < | < | < | < | < | < | < | < | <
    事業名 | ${name} | < | < | < | 担当課 | 公園緑地課 | < | < | < | < | < | <
    優先順位 | ${rank} | < | < | < | 実施主体 | 市 | < | < | < | < | < | <
    予算額 | 12,000 | 千円 | | | 方向性 | 継続 | < | < | < | < | < | <
    取組内容 | 老朽化した施設を更新する。 | < | < | < | < | < | < | < | < | < | < | <
    スケジュール | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月
    設計 | ━ | ━ | → | | | | | | | | |
    工事 | | | | | ━ | ━ | ━ | ━ | ━ | → | |
  `;
  it("gives its lanes to its project", async () => {
    const { plans } = await readText({ "1": form("公園再整備", 1), "2": form("街路樹更新", 2) });
    const [plan] = plans;
    expect(plans).toHaveLength(1);
    expect(plan && briefLanes(plan)).toEqual([
      "1 設計 2025-04~2025-06",
      "1 工事 2025-08~2026-01",
      "2 設計 2025-04~2025-06",
      "2 工事 2025-08~2026-01",
    ]);
  });
});
