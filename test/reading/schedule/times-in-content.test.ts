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

describe("a sentence around its times", () => {
  const lanesOf = async (text: string, heading = "取組内容・スケジュール"): Promise<unknown> =>
    (
      await readText({
        計画: `
          令和６年度　環境課　工程表
          番号 | 主要事業 | 予算額（千円） | ${heading}
          1 | 水質の検査 | 43,297 | ${text}
          2 | 不法投棄の対策 | 2,150 | 5月：パトロール`,
      })
    ).plans.flatMap(briefLanes)[0];

  it.each([
    ["相談会を6月と11月に開催", "相談会を開催 2024-06, 相談会を開催 2024-11"],
    ["地域計画を９月までに策定する。", "地域計画を策定する 2024-09"],
    ["体験を造成し、10月から販売", "販売 2024-10~2025-03"],
    ["職員を対象に8月に実施（1回）", "職員を対象に実施（1回） 2024-08"],
    ["通年で相談を受ける", "相談を受ける 2024-04~2025-03"],
  ])("says what is done then: %s", async (text, lane) => {
    expect(await lanesOf(text)).toBe(`1 ${lane}`);
  });

  it.each([
    ["申請の受付を6月、審査を7月に行う"],
    ["計画を9月に策定。議会に報告する。"],
    ["前回（昨年9月）の検査に続き実施"],
  ])("leaves open what is when: %s", async (text) => {
    expect(await lanesOf(text)).toBe("2 パトロール 2024-05");
  });

  it.each(["取組内容", "目標（何を、いつまでに）"])("tells nothing under %s", async (heading) => {
    expect(await lanesOf("検査を6月までに行う", heading)).toBeUndefined();
  });
});
