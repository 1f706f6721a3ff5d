import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

const plan = (second: string): string => `
  令和６年度　環境課　工程表
  番号 | 主要事業 | 予算額（千円） | 事業概要・スケジュール
  1 | 水質の検査 | 43,297 | 4月：計画策定\\n6月～11月：採水検査
  2 | 不法投棄の対策 | 2,150 | ${second}`;

describe("what 事業概要・スケジュール tells", () => {
  it("is done when it says", async () => {
    const { plans } = await readText({ 工程表: plan("5月：合同パトロール") });
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 計画策定 2024-04, 採水検査 2024-06~2024-11",
      "2 合同パトロール 2024-05",
    ]);
  });

  it("is done when the lines below an introduction say", async () => {
    const told = "巡回と啓発を進める。\\n5月：合同パトロール\\n10月～12月：看板の設置";
    const { plans } = await readText({ 工程表: plan(told) });
    expect(plans.flatMap(briefLanes)[1]).toBe(
      "2 合同パトロール 2024-05, 看板の設置 2024-10~2024-12"
    );
  });

  it("is done when 取組内容・スケジュール says as well", async () => {
    const told = plan("5月：合同パトロール").replace("事業概要", "取組内容");
    const { plans } = await readText({ 工程表: told });
    expect(plans.flatMap(briefLanes)[1]).toBe("2 合同パトロール 2024-05");
  });

  it("is remarked where it says no time", async () => {
    const { plans } = await readText({ 工程表: plan("監視員が巡回する。") });
    const remarks = plans.flatMap(({ draft }) => draft.remarks);
    expect(remarks).toContainEqual(
      expect.objectContaining({ kind: "unread-text", values: ["監視員が巡回する。"] })
    );
  });
});
