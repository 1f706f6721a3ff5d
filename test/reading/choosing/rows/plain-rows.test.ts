import { brief } from "../../../support/reading";
import { readOnePlan } from "../../../support/sheet-text";

const MONTHS = "4月 | 5月 | 6月 | 7月 | 8月 | 9月";

describe("rows below a blank one, in a list of budgets without numbers", () => {
  const list = (rows: string) => `
    令和８年度　主要事業一覧
    事業名   | 予算額（千円） | 内容
    市道整備 | 1200           | 舗装を行う
    橋梁点検 | 800            | 点検を行う

    ${rows}`;
  const PROJECTS = ["1 市道整備 1200", "2 橋梁点検 800"];

  it.each([
    ["what the projects cost by its kind", "性質別内訳\n人件費 | 700\n工事請負費 | 1300"],
    ["the same with its total", "人件費 | 700\n工事請負費 | 1300\n計 | 2000"],
    ["what was spent in years before", "（参考）\n令和6年度 | 1500\n令和7年度 | 1800"],
    ["how many there are of each direction", "拡充 | 1\n継続 | 1"],
    ["how many there are", "事業数 | 2"],
    ["who costs as much", "道路係 | 1500\n橋梁係 | 900"],
  ])("are no projects where they tell %s", async (_, rows) => {
    const { plan } = await readOnePlan(list(rows));
    expect(brief(plan.projects)).toEqual(PROJECTS);
  });

  it.each([
    ["cost something else", "街路灯更新 | 500\n植樹管理 | 300"],
    ["say as much as those above", "住宅改修補助 | 500 | 補助する"],
  ])("are projects where they %s", async (_, rows) => {
    const { plan } = await readOnePlan(list(rows));
    expect(brief(plan.projects).slice(0, 2)).toEqual(PROJECTS);
    expect(plan.projects.length).toBeGreaterThan(2);
  });
});

describe("rows below a blank one, in a list of names and months", () => {
  it.each([
    ["numbers of something", "正規職員 | 5人\n会計年度任用職員 | 2人"],
    ["days", "作成 | 令和8年4月1日\n更新 | 令和8年7月1日"],
  ])("are no projects where they tell but %s", async (_, rows) => {
    const { plan } = await readOnePlan(`
      令和８年度　業務計画
      業務名   | 内容           | ${MONTHS}
      当初賦課 | 賦課事務を行う | ■ | ■
      証明発行 | 証明を発行する |   |   | ■ | ■

      ${rows}`);
    expect(brief(plan.projects)).toEqual(["1 当初賦課", "2 証明発行"]);
  });
});
