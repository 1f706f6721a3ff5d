import { brief } from "../../../support/reading";
import { readOnePlan, readText } from "../../../support/sheet-text";

const MONTHS = "4月|5月|6月|7月|8月|9月|10月|11月|12月|1月|2月|3月";

describe("another table below the projects, whose headings nobody knows", () => {
  test("adds no projects where a blank row sets it off from a list with months", async () => {
    const { plan } = await readOnePlan(`
      令和8年度 業務計画
      事業名   | 取組内容         | ${MONTHS}
      当初賦課 | 賦課事務を行う   | ■ | ■
      証明発行 | 証明を発行する   |   |   | ■ | ■

      職名     | 分担             | 人数
      課長     | 総括             | 1
      係長     | 賦課、証明       | 3`);
    expect(brief(plan.projects)).toEqual(["1 当初賦課", "2 証明発行"]);
    expect(plan.lanes).toHaveLength(2);
  });

  test("draws no bars in the months' columns", async () => {
    const { plan } = await readOnePlan(`
      令和8年度 業務計画
      業務名   | 担当 | ${MONTHS}
      当初賦課 | 山田 | ■    | ■
      証明発行 | 佐藤 |      |   | ■ | ■

      職員の分担
      氏名     | 職名 | 担当業務
      山田     | 係長 | 賦課
      佐藤     | 主任 | 証明`);
    expect(plan.lanes.map(({ project }) => project)).toEqual(["1", "2"]);
  });

  test("takes no page away from a list whose numbers go on", async () => {
    const { plan } = await readOnePlan(`
      令和8年度 業務計画
      No. | 事業名   | 取組内容       | ${MONTHS}
      1   | 当初賦課 | 賦課事務を行う | ■ | ■
      2   | 証明発行 | 証明を発行する |   |   | ■ | ■

      No. | 事業名   | 取組内容       | ${MONTHS}
      3   | 滞納整理 | 催告を行う     | ■ | ■
      4   | 窓口業務 | 窓口対応を行う |   |   | ■ | ■

      職名 | 人数    | 分担
      課長 | 1       | 総括
      係長 | 3       | 賦課、証明`);
    expect(brief(plan.projects)).toEqual(["1 当初賦課", "2 証明発行", "3 滞納整理", "4 窓口業務"]);
    expect(plan.lanes.map(({ project }) => project)).toEqual(["1", "2", "3", "4"]);
  });

  test("is no page of the list, which begins with 施設名 itself", async () => {
    const { plans } = await readText({
      計画: `
      令和8年度 業務計画
      施設名 | 工事名       | 予算額 | 内容
      本町小 | 屋根改修工事 | 1000   | 屋根を直す
      北小   | 照明改修工事 | 2000   | 照明を直す

      施設名 | 工事名       | 予算額 | 内容
      南中   | 外壁改修工事 | 3000   | 壁を直す`,
    });
    expect(plans.flatMap(({ plan }) => brief(plan.projects))).toEqual([
      "1 屋根改修工事 1000",
      "2 照明改修工事 2000",
      "3 外壁改修工事 3000",
    ]);
  });

  const list = `
      令和8年度 業務計画
      業務名   | ${MONTHS}
      当初賦課 | ■ | ■
      証明発行 |   |   | ■ | ■`;

  test.each([
    ["whose headings are unknown words over months", "\n想定 | 影響 | 対策\n漏えい | 大 | 研修"],
    ["whose headings head columns elsewhere", "\n相手先 | 金額\n協議会 | 500\n税理士会 | 300"],
    ["whose headings name years", "\n指標名 | 単位 | R6実績\n納付率 | ％ | 98"],
    ["that goes along months of its own", "\n月 | 4 | 5 | 6\n時間外 | 20 | 15 | 10"],
    ["right below its title", "■財源\n歳入科目 | 金額 | 備考\n国庫支出金 | 500 | 1/2"],
    ["of which nothing is known but the sign before its title", "■連絡先\n問合せ | 税務課"],
  ])("adds no projects where it is one %s", async (_, lines) => {
    const { plan } = await readOnePlan(`${list}\n${lines}`);
    expect(brief(plan.projects)).toEqual(["1 当初賦課", "2 証明発行"]);
    expect(plan.projects.map(({ initiative }) => initiative)).toEqual(["", ""]);
    expect(plan.lanes).toHaveLength(2);
  });

  test("isn't what a group's title stands over, be the title the only one", async () => {
    const { plan } = await readOnePlan(`
      令和8年度 業務計画
      業務名    | ${MONTHS}
      当初賦課  | ■ | ■
      ■証明
      証明発行  |   |   | ■ | ■`);
    expect(brief(plan.projects)).toContain("2 証明発行");
  });

  test("isn't what is done right after the year's start, below a name with nothing beside it", async () => {
    const { plan } = await readOnePlan(`${list}
      相談会
      説明会   | 準備 | 実施
      講習会   | 準備 | 実施`);
    expect(brief(plan.projects)).toHaveLength(5);
  });
});
