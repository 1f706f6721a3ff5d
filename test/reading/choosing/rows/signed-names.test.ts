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
