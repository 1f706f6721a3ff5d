import { brief } from "../../../support/reading";
import { readOnePlan, readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

const MONTHS = "4月 | 5月 | 6月 | 7月 | 8月 | 9月";

/** A list of three projects with a further row after the first. */
const list = (row: string) => `
  令和8年度 業務計画
  業務名   | ${MONTHS}
  当初賦課 | ■ | ■
  ${row}
  証明発行 |   |   | ■ | ■
  滞納整理 |   |   |   |   | ■ | ■`;

describe("a row without anything in its months, in a list of names and months", () => {
  it.each([
    ["what its own label says of a project", "指標：発行件数 150件"],
    ["where the money comes from", "財源内訳：国500、県200"],
    ["the only title among the names", "■証明"],
    ["the only one in brackets", "【証明】"],
  ])("is no project: %s", async (_, row) => {
    const { plan } = await readOnePlan(list(row));
    expect(brief(plan.projects)).toEqual(["1 当初賦課", "2 証明発行", "3 滞納整理"]);
  });

  it("is one where nothing sets it off", async () => {
    const { plan } = await readOnePlan(list("窓口案内"));
    expect(brief(plan.projects)).toContain("2 窓口案内");
  });

  it("heads those below it beside texts of what is done, in brackets among names without", async () => {
    const { plan } = await readOnePlan(`
      令和8年度 業務計画
      事業名   | 取組内容       | ${MONTHS}
      当初賦課 | 賦課事務を行う | ■ | ■
      【証明】
      証明発行 | 証明を発行する |   |   | ■ | ■`);
    expect(brief(plan.projects)).toEqual(["1 当初賦課", "2 証明発行"]);
  });
});

describe("a row merged over the months", () => {
  const across = " | <".repeat(5);

  it.each(["道路の整備", "令和8年度新規", "担当：道路係", "◎重点事業"])(
    "is no project with those below it for steps: %s",
    async (band) => {
      const { plans } = await readText({
        計画: `
          令和8年度　福祉部　業務計画
          業務名 | 4月 | 5月 | 6月 | 7月 | 8月
          ${band}${across}
          見守り | 募集 | < | 研修 | |
          防犯灯 | | 調査 | | 発注 | 設置
          ${band}${across}
          障がい者就労 | | | 見学 | | 報告
          手話通訳 | 派遣 | < | < | < | <
        `,
      });
      expect(plans.flatMap(briefProjects)).toEqual([
        "1 見守り",
        "2 防犯灯",
        "3 障がい者就労",
        "4 手話通訳",
      ]);
      expect(plans[0]?.plan.projects.map(({ initiative }) => initiative)).toEqual(["", "", "", ""]);
    }
  );
});

it.each(["○道路関係", "●新規事業", "(1) 道路の整備"])(
  "a name with a mark alone, over names with numbers beside months, heads these: %s",
  async (head) => {
    const { plans } = await readText({
      計画: `
        令和8年度　福祉部　業務計画
        No | 業務名 | 担当 | 4月 | 5月 | 6月 | 7月 | 8月
        | | ${head} | | | | | |
        1 | 見守り | 佐藤 | 募集 | < | 研修 | |
        2 | 防犯灯 | 鈴木 | | 調査 | | 発注 | 設置
        | | ${head} | | | | | |
        3 | 障がい者就労 | 田中 | | | 見学 | | 報告
      `,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 見守り", "2 防犯灯", "3 障がい者就労"]);
  }
);
