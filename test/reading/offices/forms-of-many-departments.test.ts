import { readText } from "../../support/sheet-text";
import { briefProjects, briefTraits } from "./tell";

const outline = (name: string, department: string, kind: string, budget: string): string => `
  事業名 | ${name} | < | < | < | 区分 | ${kind} | <
  担当課 | ${department} | < | 目標像 | 安全・安心なまち | < | < | <
  事業費\\n（千円） | 前年度予算額 | 本年度予算額 | 比較 | 国県支出金 | 地方債 | その他 | 一般財源
  ^ | 12,000 | ${budget} | 1,000 | 10 | 0 | 0 | 990
  事業の目的・背景 | 地域に課題がある。 | < | < | < | < | < | <
  事業の内容 | ${name}を進める。 | < | < | < | < | < | <
`;

describe("outlines of projects under each other, each of another department", () => {
  it("are one plan that is no department's, the first project with the others", async () => {
    const { plans } = await readText({
      主要事業: `
        令和８年度　主要事業の概要 | < | < | < | < | < | < | <
        ${outline("防災拠点整備", "危機管理課", "新規", "284,000")}

        ${outline("通学路カメラ設置", "学校教育課", "継続", "5,400")}

        ${outline("オンデマンドバス運行", "都市計画課", "拡充", "22,400")}
      `,
    });
    const [plan] = plans;
    expect(plans).toHaveLength(1);
    expect(plan?.plan).toMatchObject({ fiscalYear: 2026, department: null });
    expect(plan && briefProjects(plan)).toEqual([
      "1 防災拠点整備 284000",
      "2 通学路カメラ設置 5400",
      "3 オンデマンドバス運行 22400",
    ]);
    expect(plan && briefTraits(plan)).toEqual([
      "/新規/危機管理課//",
      "/継続/学校教育課//",
      "/拡充/都市計画課//",
    ]);
  });

  it("are plans of their own where several are of one department", async () => {
    const { plans } = await readText({
      "1": outline("防災拠点整備", "危機管理課", "新規", "284,000"),
      "2": outline("備蓄品更新", "危機管理課", "継続", "4,000"),
      "3": outline("通学路カメラ設置", "学校教育課", "継続", "5,400"),
      "4": outline("学校図書館", "学校教育課", "継続", "1,400"),
    });
    expect(plans.map(({ plan }) => [plan.department, plan.projects.length])).toEqual([
      ["危機管理課", 2],
      ["学校教育課", 2],
    ]);
  });
});

const evaluation = (name: string, code: string): string => `
  令和７年度　事務事業評価シート（令和６年度実施事業） | < | < | < | < | <
  整理番号 | ${code} | 事務事業名 | ${name} | < | <
  担当課 | こども育成課 | 実施方法 | □直営　■一部委託　□全部委託 | < | <
  手段（事業の内容） | 児童クラブを開く。 | < | < | < | <
  区分 | 指標名 | 単位 | 令和５年度実績 | 令和６年度実績 | 令和７年度目標
  活動指標 | 実施回数 | 回 | 12 | 12 | 14
  区分（単位：千円） | 令和５年度決算 | 令和６年度決算 | 令和７年度予算 | 備考 | <
  事業費 | 182,400 | 194,100 | 201,880 | | <
  課題 | 施設の確保が課題である。 | < | < | < | <
  今後の方向性 | 拡充 | < | < | < | <
`;

describe("evaluation sheets with tables of indicators and costs", () => {
  it("bear the codes of their register, and take no table's heading for a project's trait", async () => {
    const { plans } = await readText({
      児童クラブ: evaluation("児童クラブ", "'010203"),
      子育て広場: evaluation("子育て広場", "'010204"),
    });
    const [plan] = plans;
    expect(plans).toHaveLength(1);
    expect(plan && briefProjects(plan)).toEqual([
      "010203 児童クラブ 201880",
      "010204 子育て広場 201880",
    ]);
    expect(plan && briefTraits(plan)).toEqual(["/拡充/一部委託//", "/拡充/一部委託//"]);
    expect(plan?.plan.projects[0]?.initiative).toBe("児童クラブを開く。");
    expect(plan?.draft.years.map(({ fiscalYear }) => fiscalYear)).not.toContain(2024);
  });
});
