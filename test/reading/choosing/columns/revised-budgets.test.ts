import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

describe("a list of a supplementary budget", () => {
  it("takes 計 beside 補正前の額 and 補正額 for what projects then cost", async () => {
    const { plans } = await readText({
      補正: `
        令和７年度　９月補正予算　主な事業の概要
        事業名 | 補正前の額 | 補正額 | 計 | 事業の概要
        災害復旧事業 | 5000 | 86000 | 91000 | 被災した市道を復旧する。
        予防接種事業 | 142000 | 9800 | 151800 | 新たな定期接種に対応する。
      `,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 災害復旧事業 91000", "2 予防接種事業 151800"]);
  });
});

it("takes 総事業費 beside a column for each year for no year's budget, and says so", async () => {
  const { plans } = await readText({
    計画: `
      農業農村整備事業管理計画（令和７年度～令和９年度）
      番号 | 事業名 | 事業主体 | 事業内容 | R7 | R8 | R9 | 総事業費（千円）
      1 | 用水路改修事業 | 市 | 水路を改修する。 | ○ | ○ | ○ | 84000
      2 | ため池改修事業 | 県 | 堤体を補強する。 | | ○ | ○ | 152000
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 用水路改修事業", "2 ため池改修事業"]);
  expect(plans[0]?.draft.remarks.map(({ kind }) => kind)).toContain("other-year");
});
