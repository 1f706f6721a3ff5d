import { readText } from "../../../support/sheet-text";
import { briefLanes, briefProjects } from "../../offices/tell";

const read = async (lines: string) => {
  const { plans } = await readText({ 計画: `令和8年度　水道課　業務計画\n${lines}` });
  return plans.map((each) => [
    each.plan.aims.map(({ text }) => text),
    [...briefProjects(each), ...briefLanes(each)],
  ]);
};

describe("aims below the projects", () => {
  it("are no project beside their label", async () => {
    expect(
      await read(`
        事業名 | 方向 | 性質区分
        ^ | 事業費（千円） | ^
        漏水調査 | 継続 | 政策
        ^ | 100 | ^
        老朽管更新 | 拡充 | 経常
        ^ | 200 | ^

        施策のねらい | 1 | 管を新しくする
        ^ | 2 | 水を守る
      `)
    ).toEqual([
      [
        ["管を新しくする", "水を守る"],
        ["1 漏水調査 100", "2 老朽管更新 200"],
      ],
    ]);
  });

  it("are no lane of the schedule between", async () => {
    expect(
      await read(`
        No. | 事業名 | 予算額（千円）
        1 | 漏水調査 | 100
        2 | 老朽管更新 | 200

        No. | 4月 | 5月 | 6月
        1 | 調査 | <
        2 | | 設計 | <

        番号 | 施策のねらい | < | <
        1 | 管を新しくする | < | <
        2 | 水を守る | < | <
      `)
    ).toEqual([
      [
        ["管を新しくする", "水を守る"],
        ["1 漏水調査 100", "2 老朽管更新 200", "1 調査 2026-04~2026-05", "2 設計 2026-05~2026-06"],
      ],
    ]);
  });
});
