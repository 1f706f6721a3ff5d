import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

const lanesIn = async (lines: string): Promise<readonly string[]> => {
  const { plans } = await readText({ 計画: `令和8年度　総務課　業務計画\n${lines}` });
  expect(plans.flatMap(({ plan }) => plan.projects.length)).not.toEqual([0]);
  return plans.flatMap(briefLanes);
};

describe("how long contracts run", () => {
  it.each(["契約期間", "リース期間", "賃貸借期間"])(
    "is no time of what is done: %s",
    async (heading) => {
      expect(
        await lanesIn(`
          順位 | 事業名 | 予算額（千円） | ${heading}
          1 | 端末の更新 | 1200 | R8.4～R11.3
          2 | 複写機の借上げ | 3400 | R7.10～R12.9`)
      ).toEqual([]);
      expect(
        await lanesIn(`
          順位 | 事業名 | ${heading} | < | 予算額（千円）
          ^ | ^ | 開始 | 終了 | ^
          1 | 端末の更新 | R8.4 | R11.3 | 1200
          2 | 複写機の借上げ | R7.10 | R12.9 | 3400`)
      ).toEqual([]);
      expect(
        await lanesIn(`
          事業名 | 端末の更新
          ${heading} | 令和8年4月～令和11年3月
          方向性 | 継続
          予算額（千円） | 1200`)
      ).toEqual([]);
    }
  );

  it("leaves the project's own times to it", async () => {
    expect(
      await lanesIn(`
        順位 | 事業名 | 契約期間 | 実施期間 | 予算額（千円）
        1 | 端末の更新 | R8.4～R11.3 | R8.6～R8.9 | 1200
        2 | 複写機の借上げ | R7.10～R12.9 | R8.10～R9.1 | 3400`)
    ).toEqual(["1 端末の更新 2026-06~2026-09", "2 複写機の借上げ 2026-10~2027-01"]);
  });
});
