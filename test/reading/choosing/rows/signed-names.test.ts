import { readText } from "../../../support/sheet-text";
import { briefLanes, briefProjects } from "../../offices/tell";

test("※ before a name that has a budget makes no note of it", async () => {
  const { plans } = await readText({
    計画: `
      令和8年度　健康課　業務計画
      事業名 | 予算額（千円） | 4月 | 5月 | 6月
      ※健康づくり事業 | 3000 | ○ | |
      食育業務 | 500 | | ○ |
      ※うち繰越分 | 100 | | |
      健診事業※ | 700 | | | ○
      ※一般財源 | 2000
      ※は重点事業
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual([
    "1 ※健康づくり事業 3000",
    "2 食育業務 500",
    "3 健診事業※ 700",
  ]);
  expect(plans.flatMap(briefLanes)).toEqual(["1  2026-04", "2  2026-05", "3  2026-06"]);
});

test("a schedule may call projects by their names without ※", async () => {
  const { plans } = await readText({
    計画: `
      令和8年度　健康課　業務計画
      事業名 | 予算額（千円）
      ※健康づくり事業 | 3000
      食育業務 | 500

      スケジュール
      事業名 | 4月 | 5月 | 6月
      食育業務 | ○ | |
      健康づくり事業 | | ○ |
    `,
  });
  expect(plans.flatMap(briefLanes)).toEqual(["2  2026-04", "1  2026-05"]);
});

test("※ before a name with bars in a schedule makes no note of it", async () => {
  const { plans } = await readText({
    計画: `
      令和8年度　健康課　業務計画
      業務名 | 4月 | 5月 | 6月 | 7月 | 8月
      健康づくり | 募集 | | 開催 | |
      ※食育 | | 調査 | | 公表 |
      健診 | 通知 | < | 受診 | < | <
      ※太字は締切 | | | ４月１日現在 | |
      ※は重点業務 | < | < | < | < | <
      ※健診の結果は９月に通知する
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 健康づくり", "2 ※食育", "3 健診"]);
  expect(plans.flatMap(briefLanes)).toHaveLength(3);
});
