import { brief } from "../../../support/reading";
import { readOnePlan } from "../../../support/sheet-text";

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
