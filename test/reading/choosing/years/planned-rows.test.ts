import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

async function read(rows: string) {
  const { plans } = await readText({ 進行管理: rows });
  const [plan] = plans;
  if (!plan || plans.length > 1) throw new Error(`${plans.length} plans were read`);
  return plan;
}

describe("a table with a row for what is planned of each project and one for what came of it", () => {
  it.each([
    ["計画", "実績"],
    ["R5計画", "R5実績"],
  ])("tells the former: %s, %s", async (planned, done) => {
    const plan = await read(`
      令和5年度　環境基本計画　年次報告書
      No | 事業名 | 区分 | 事業内容 | 事業費（千円） | 今後の方向性
      1 | 公用車電動化事業 | ${planned} | EV 3台の導入 | 12600 | 拡大
      ^ | ^ | ${done} | EV 2台の導入 | 8400 | ^
      2 | 省エネ診断事業 | ${planned} | 10事業所 | 800 | 継続
      ^ | ^ | ${done} | 12事業所 | 760 | ^
    `);
    expect(briefProjects(plan)).toEqual(["1 公用車電動化事業 12600", "2 省エネ診断事業 800"]);
    expect(plan.plan.projects.map(({ initiative }) => initiative)).toEqual([
      "EV 3台の導入",
      "10事業所",
    ]);
    expect(plan.draft.remarks).toMatchObject([{ kind: "other-year", values: [done] }]);
  });

  it("is read whole where each project has but one of them", async () => {
    const plan = await read(`
      令和5年度　環境課　業務計画
      No | 事業名 | 状態 | 事業費（千円） | 今後の方向性
      1 | 公用車電動化事業 | 計画 | 12600 | 拡大
      2 | 省エネ診断事業 | 実績 | 800 | 継続
    `);
    expect(briefProjects(plan)).toEqual(["1 公用車電動化事業 12600", "2 省エネ診断事業 800"]);
  });
});
