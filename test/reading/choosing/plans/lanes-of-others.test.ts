import { readText } from "../../../support/sheet-text";
import { briefLanes } from "../../offices/tell";

const read = async (heading: string, schedule: string) =>
  (
    await readText({
      一覧: `令和8年度　高齢福祉課　重点事業
        |
        優先順位 | ${heading} | 方向性 | 予算額（千円） | 取組内容
        1 | 見守り | 拡充 | 1,200 | 訪問の回数を増やす。
        2 | 配食 | 継続 | 800 | 配達の区域を広げる。`,
      予定: schedule,
    })
  ).plans;

it.each(["取組", "主な取組", "重点取組", "事業名"])(
  "a sheet of what is done month by month for another's projects is their schedule under %s",
  async (heading) => {
    const plans = await read(
      heading,
      `優先順位 | ${heading} | 項目 | 4月 | 5月 | 6月 | 7月
        1 | 見守り | 訪問計画の作成 | ━ | → | |
        1 | 見守り | 訪問員の研修 | | | ○ |
        2 | 配食 | 業者との契約 | ○ | | |
        2 | 配食 | 区域の見直し | | | ━ | →`
    );
    expect(plans.map(({ plan }) => plan.projects.map(({ name }) => name))).toEqual([
      ["見守り", "配食"],
    ]);
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 訪問計画の作成 2026-04~2026-05",
      "1 訪問員の研修 2026-06",
      "2 業者との契約 2026-04",
      "2 区域の見直し 2026-06~2026-07",
    ]);
  }
);
